import type { FieldName, FieldNote } from '@/utils/domain/receipt';
import { findOnly } from '@/utils/page/find';
import { isRoomy } from '@/utils/page/seen';
import { draft } from '@/utils/page/insert/draft';
import type { Editor } from '@/utils/page/insert/editor';
import { input } from '@/utils/page/insert/input';
import { lexical } from '@/utils/page/insert/lexical';
import { tiptap } from '@/utils/page/insert/tiptap';
import { zone } from '@/utils/page/insert/zone';
import { addPlainTag, addTopic } from '@/utils/page/insert/topic';
import { textbox } from '@/utils/page/insert/textbox';
import { entityName } from '@/utils/page/insert/topic-name';
import type { EditorKind } from '@/utils/platforms/platform';
import type { Carried } from './carry-run';
import { choiceFields } from './choice-field';
import { coverField } from './cover-field';
import { keywordsField } from './keywords-field';
import { scheduleField } from './schedule-field';
import { shapeField } from './shape-field';

/** A field of the form: where it is, how it is written, how it is read back. */
export type Field = {
  readonly name: Exclude<FieldName, 'file'>;
  readonly wanted: string;
  /** Where it is, if the page has it now. */
  readonly find: () => HTMLElement | undefined;
  /** @throws ProblemError what the field would not take */
  readonly write: (element: HTMLElement, signal: AbortSignal) => Promise<void> | void;
  readonly read: (element: HTMLElement) => string;
  /** What shows it, where that is not what is written in. */
  readonly shown?: () => HTMLElement | undefined;
  readonly note?: (element: HTMLElement) => FieldNote;
  /** Why it is not written: the problem's code. */
  readonly unsaid?: string;
  /** What she herself answered on the page, where only she can. */
  readonly answer?: () => string;
  /** Left out where the form does not have it. */
  readonly optional?: boolean;
};

/** Without it the platform takes no post, and only she can give it: `why` says so. */
export function hersToSay(name: Field['name'], why: string): Field {
  return { name, wanted: '', find: () => undefined, write: () => undefined, read: () => '', unsaid: why };
}

/** How each kind of editor is written and read. */
export const editors: Readonly<Record<EditorKind, Editor>> = { input, tiptap, draft, lexical, zone, textbox };

/** What the run puts into this form, in the order it is written. */
export function fieldsOf(run: Carried): readonly Field[] {
  return [
    shapeField(run),
    titleField(run),
    bodyField(run),
    tagsField(run),
    keywordsField(run),
    coverField(run),
    ...choiceFields(run),
    scheduleField(run),
  ].filter((field) => field !== undefined);
}

function titleField({ surface, ticket: { variant } }: Carried): Field | undefined {
  if (!surface.title || !variant.title) return undefined;
  const { probe, editor } = surface.title;
  const wanted = variant.title.kept;
  return {
    name: 'title',
    wanted,
    find: () => findOnly(probe, isRoomy),
    write: (element) => editors[editor].write(element, wanted),
    read: (element) => editors[editor].read(element),
  };
}

function bodyField({ surface, ticket: { variant } }: Carried): Field {
  const { probe, editor, tagEnd = '' } = surface.body;
  const wanted = variant.body.kept;
  const topics = variant.tags.length > 0 ? surface.topics : undefined;
  const end = variant.tags.length > 0 ? tagEnd : '';
  return {
    name: 'body',
    wanted,
    find: () => findOnly(probe, isRoomy),
    // Topics go on a line of their own below the text.
    write: (element) =>
      editors[editor].write(element, topics && wanted !== '' ? `${wanted}\n` : wanted + end),
    read: (element) => {
      const text = editors[editor].read(element, topics?.entity);
      return topics ? withoutTopics(text) : text;
    },
  };
}

function tagsField({ surface, ticket: { variant } }: Carried): Field | undefined {
  const { tags } = variant;
  if (tags.length === 0) return undefined;
  const { probe, editor, tagEnd } = surface.body;
  const read = (element: HTMLElement): string => editors[editor].read(element, surface.topics?.entity);
  const wanted = tags.map((tag) => `#${tag}`).join(' ');
  const { topics } = surface;
  if (!topics) {
    const isIn = (text: string, tag: string): boolean => {
      const words = text.split(/\s/);
      return (tagEnd ? words.slice(0, -1) : words).includes(`#${tag}`);
    };
    return {
      name: 'tags',
      wanted,
      find: () => findOnly(probe, isRoomy),
      write: () => undefined, // they stand in the caption
      read: (element) =>
        tags
          .filter((tag) => isIn(read(element), tag))
          .map((tag) => `#${tag}`)
          .join(' '),
    };
  }
  return {
    name: 'tags',
    wanted,
    find: () => findOnly(probe, isRoomy),
    write: async (element, signal) => {
      let hasList = true;
      for (const tag of tags)
        if (hasList) hasList = await addTopic(element, tag, topics, signal);
        else await addPlainTag(element, tag);
    },
    read: (element) => topicLine(read(element)),
    note: (element) => {
      const names = [...element.querySelectorAll(topics.entity)].map(entityName);
      const plainTags = tags.filter((tag) => !names.includes(tag));
      return plainTags.length > 0 ? { plainTags } : {};
    },
  };
}

function topicLine(text: string): string {
  const last = text.trimEnd().split('\n').at(-1) ?? '';
  return last.startsWith('#') ? last : '';
}

function withoutTopics(text: string): string {
  const line = topicLine(text);
  return line === '' ? text : text.slice(0, text.lastIndexOf(line));
}
