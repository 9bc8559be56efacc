import { rednoteUploadTraps, tiktokUploadTraps, type TrapName } from './traps';

/** A page of the shore: where it stands, the script that draws it, and what can be asked of it. */
export type Page = {
  readonly title: string;
  readonly site: 'rednote' | 'tiktok';
  readonly hosts: readonly string[];
  readonly path: RegExp;
  /** `<script>.ts`, beside its site's other pages. */
  readonly script: string;
  /** Where to look; the index page links every one of them. */
  readonly samples: readonly string[];
  /** What a query parameter does, for the index page. */
  readonly asks?: Readonly<Record<string, string>>;
  readonly traps: readonly TrapName[];
};

const rednoteWeb = ['www.xiaohongshu.com', 'www.rednote.com'];
const rednoteCreator = ['creator.xiaohongshu.com', 'creator.rednote.com'];
const tiktokWeb = ['www.tiktok.com'];
const knownWords = { 'words=known': 'Chinese only in phrases that the toy model has learnt.' };
const uiEnglish = { 'ui=en': 'The interface in English, as for an English browser.' };

export const pages: readonly Page[] = [
  {
    title: 'RedNote: a note with its comments',
    site: 'rednote',
    hosts: rednoteWeb,
    path: /^\/(?:explore|discovery\/item)\/[0-9a-f]{24}$/,
    script: 'rednote/note',
    samples: ['/explore/66a1f0c0000000000d00c0de?xsec_token=shore'],
    asks: {
      'comments=200': 'How many comments stand under the note.',
      'look=new': 'The comments are drawn under names Ferry does not know.',
      ...knownWords,
      ...uiEnglish,
    },
    traps: [],
  },
  {
    title: 'RedNote: the explore feed',
    site: 'rednote',
    hosts: rednoteWeb,
    path: /^\/explore\/?$/,
    script: 'rednote/explore',
    samples: ['/explore'],
    asks: { 'cards=300': 'How many cards the feed holds.', ...uiEnglish },
    traps: [],
  },
  {
    title: 'TikTok: a video with its comments',
    site: 'tiktok',
    hosts: tiktokWeb,
    path: /^\/@[^/]+\/video\/\d+$/,
    script: 'tiktok/video',
    samples: [
      '/@june.crosses/video/7412345678901234567?layout=drawer&open=1',
      '/@june.crosses/video/7412345678901234567?layout=browse',
    ],
    asks: {
      'comments=200': 'How many comments the video has.',
      ...knownWords,
      'words=world': 'Comments in Spanish, Vietnamese and Indonesian too, and English in one word.',
      'recycle=node':
        'Browse layout: React re-uses rows under other keys (recycle=text swaps the words only).',
      'open=1': 'Drawer layout: the panel is open at once.',
    },
    traps: [],
  },
  {
    title: 'RedNote: upload',
    site: 'rednote',
    hosts: rednoteCreator,
    path: /^\/publish\/publish$/,
    script: 'rednote/upload',
    samples: ['/publish/publish?from=homepage&target=video'],
    asks: {
      'nocandidate=a,b': 'These topics have no candidate (always: those that begin with zzz).',
      ...uiEnglish,
    },
    traps: rednoteUploadTraps,
  },
  {
    title: 'RedNote: the note is out',
    site: 'rednote',
    hosts: rednoteCreator,
    path: /^\/publish\/success$/,
    script: 'rednote/success',
    samples: ['/publish/success'],
    traps: [],
  },
  {
    title: 'RedNote: note manager',
    site: 'rednote',
    hosts: rednoteCreator,
    path: /^\/new\/note-manager$/,
    script: 'rednote/manager',
    samples: ['/new/note-manager'],
    traps: [],
  },
  {
    title: 'RedNote: login wall',
    site: 'rednote',
    hosts: rednoteCreator,
    path: /^\/login$/,
    script: 'rednote/login',
    samples: ['/login'],
    traps: [],
  },
  {
    title: 'TikTok Studio: upload',
    site: 'tiktok',
    hosts: tiktokWeb,
    path: /^\/tiktokstudio\/upload$/,
    script: 'tiktok/upload',
    samples: ['/tiktokstudio/upload?from=webapp'],
    traps: tiktokUploadTraps,
  },
  {
    title: 'TikTok Studio: posts',
    site: 'tiktok',
    hosts: tiktokWeb,
    path: /^\/tiktokstudio\/content$/,
    script: 'tiktok/content',
    samples: ['/tiktokstudio/content'],
    traps: [],
  },
  {
    title: 'TikTok: login wall',
    site: 'tiktok',
    hosts: tiktokWeb,
    path: /^\/login$/,
    script: 'tiktok/login',
    samples: ['/login'],
    traps: [],
  },
];
