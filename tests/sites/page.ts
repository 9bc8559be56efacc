import type { TrapName } from './traps';

/** A folder of pages that stand at one platform's hosts. */
export const sites = ['rednote', 'tiktok', 'instagram', 'youtube', 'douyin', 'lemon8'] as const;
export type Site = (typeof sites)[number];

/** A page of the shore: where it stands, the script that draws it, and what can be asked of it. */
export type Page = {
  readonly title: string;
  readonly site: Site;
  readonly hosts: readonly string[];
  readonly path: RegExp;
  /** Also matched, against the query with its `?`, where a site tells its pages apart by it. */
  readonly search?: RegExp;
  /** The page's own language; it is the site's where none is said. */
  readonly lang?: string;
  /** Where the server sends everyone who asks for it, the query with them. */
  readonly leadsTo?: string;
  /** `<script>.ts`, beside its site's other pages. */
  readonly script: string;
  /** Where to look; the index page links every one of them. */
  readonly samples: readonly string[];
  /** What a person presses for texts that do not stand there from the first. */
  readonly opens?: string;
  /** What a query parameter does, for the index page. */
  readonly asks?: Readonly<Record<string, string>>;
  readonly traps: readonly TrapName[];
  /** Where its login wall stands; `/login` where none is said. */
  readonly signIn?: string;
};

/** What pages of several sites may be asked. */
export const knownWords = { 'words=known': 'Chinese only in phrases that the toy model has learnt.' };
export const uiEnglish = { 'ui=en': 'The interface in English, as for an English browser.' };
