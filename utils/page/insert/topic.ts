import type { Ladder } from '@/utils/page/find';
import { findSeen, isSeen } from '@/utils/page/seen';
import { seenWithin } from '@/utils/page/until';
import { press } from './press';
import { selectEnd } from './select';
import { entityName } from './topic-name';
import { typeText } from './type-text';

/** What picking a topic needs of a platform's list (`utils/platforms` fills it in). */
export type TopicList = {
  readonly list: Ladder;
  readonly item: string;
  readonly itemName: string;
  readonly entity: string;
  readonly busy?: string;
};

/** As long as the platform may take to offer anything (SAU waits as long, 2026-08). */
const LIST_MS = 6_000;
/** A list that shows nothing at all by then stands where we cannot look (a closed shadow root; OpenCLI, 2026-08). */
const HIDDEN_LIST_MS = 2_000;
const ENTITY_MS = 2_000;

/**
 * Types `#tag` at the end of an editor and picks it from the platform's list by its exact name. A tag without a
 * candidate stays in the text as a plain `#tag`. Answers false when there is no list at all, seen or unseen.
 */
export async function addTopic(
  editor: HTMLElement,
  tag: string,
  topics: TopicList,
  signal: AbortSignal,
): Promise<boolean> {
  await typeTag(editor, tag);
  const offered = await offerOf(tag, topics, signal);
  let hasList = true;
  if (offered === 'hidden') {
    press(editor, 'Enter');
    hasList = await becomesEntity(editor, tag, topics, signal);
    if (!hasList) press(editor, 'Backspace'); // the Enter only broke the line
  } else if (offered !== 'none') {
    offered.click();
    await becomesEntity(editor, tag, topics, signal);
  }
  closeWord(editor);
  return hasList;
}

/** Leaves a tag as a plain `#tag` at the end of an editor. */
export async function addPlainTag(editor: HTMLElement, tag: string): Promise<void> {
  await typeTag(editor, tag);
  closeWord(editor);
}

async function typeTag(editor: HTMLElement, tag: string): Promise<void> {
  selectEnd(editor);
  typeText(`#${tag}`);
  await Promise.resolve(); // the editor takes up what was typed in a microtask, and only then knows of a tag
  editor.dispatchEvent(new window.KeyboardEvent('keyup', { key: tag.slice(-1), bubbles: true })); // the list opens on keyup
}

/** The item with exactly this name; `none` when the platform has no such topic, `hidden` when no list can be seen. */
async function offerOf(
  tag: string,
  { list, item, itemName, busy }: TopicList,
  signal: AbortSignal,
): Promise<HTMLElement | 'none' | 'hidden'> {
  const seen = { open: false, looking: false };
  const look = (): HTMLElement | 'none' | undefined => {
    const box = findSeen(list);
    if (!box) return seen.looking ? 'none' : undefined;
    seen.open = true;
    const exact = [...box.querySelectorAll<HTMLElement>(item)].find(
      (it) => isSeen(it) && same(it.querySelector(itemName)?.textContent ?? '', tag),
    );
    if (exact) return exact;
    if (busy !== undefined && box.querySelector(busy)) seen.looking = true;
    else if (seen.looking) return 'none';
    return undefined;
  };
  const soon = await seenWithin(look, HIDDEN_LIST_MS, signal);
  if (soon) return soon;
  if (!seen.open) return 'hidden';
  return (await seenWithin(look, LIST_MS - HIDDEN_LIST_MS, signal)) ?? 'none';
}

async function becomesEntity(
  editor: HTMLElement,
  tag: string,
  { entity }: TopicList,
  signal: AbortSignal,
): Promise<boolean> {
  const isThere = (): boolean => [...editor.querySelectorAll(entity)].some((it) => same(entityName(it), tag));
  return (await seenWithin(isThere, ENTITY_MS, signal)) ?? false;
}

/** A space ends the word, so that the next `#` begins a new one; most lists have put one there already. */
function closeWord(editor: HTMLElement): void {
  selectEnd(editor);
  if (!/\s$/.test(editor.textContent)) typeText(' ');
}

function same(a: string, b: string): boolean {
  const plain = (text: string): string => text.replace(/^#/, '').trim().normalize('NFC');
  return plain(a) === plain(b);
}
