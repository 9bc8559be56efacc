import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Lang } from '@/utils/domain/language';
import { mask, pieces } from '@/utils/domain/mask';
import type { Engine } from '@/utils/translate/engine';
import { createSay } from '@/utils/translate/say';
import { carry } from './carry';

/*
 * Whatever people write and whatever an engine does with placeholders: every name, tag, link, time, emoji and code is
 * there once for each time it was written, on its own line, and none was invented.
 */
it.each(['en', 'zh'] as const)(
  'keeps every entity once and invents none, to %s',
  async (to) => {
    await fc.assert(
      fc.asyncProperty(
        text(to === 'en' ? 'zh' : 'en'),
        fc.array(move, { minLength: 1 }),
        async (lines, moves) => {
          const source = lines.map(written).join('\n');
          const said = await translate(source, to, moves);
          if (said === undefined) return;
          const entities = said.split('\n').map(entitiesOf);
          expect(entities, `${source}\n→\n${said}`).toEqual(lines.map((line) => entitiesIn(line)));
        },
      ),
      { numRuns: 300 },
    );
  },
  60_000,
);

type Kind = 'words' | 'mention' | 'tag' | 'topic' | 'link' | 'time' | 'literal' | 'kept';
type Part = { readonly kind: Kind; readonly text: string; readonly gap: string };
type Line = readonly Part[];

const han = '船海风夜晚渡口潮灯山雾';
const name = fc
  .tuple(
    fc.constantFrom('阿舟', 'mei', 'Jo_', '小满', 'a.b', 'x-y', '船長'),
    fc.integer({ min: 10, max: 99 }),
  )
  .map(([start, end]) => `${start}${end}`);
const entity: Record<Exclude<Kind, 'words'>, fc.Arbitrary<string>> = {
  mention: fc.tuple(fc.constantFrom('@', '＠'), name).map((it) => it.join('')),
  tag: fc.tuple(fc.constantFrom('#', '＃'), name).map((it) => it.join('').replace(/[.\-]/u, '')),
  topic: name.map((it) => `#${it}[话题]#`),
  link: fc
    .tuple(fc.constantFrom('https://', 'http://', ''), fc.constantFrom('ferry.app', 'a-b.example.com'), name)
    .map(([scheme, host, path]) => `${scheme}${host}/${encodeURIComponent(path)}`),
  time: fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 10, max: 59 }))
    .map(([hours, minutes]) => `${hours}:${minutes}`),
  literal: fc.constantFrom('{3}', '｛０｝', '{ 12 }'),
  kept: fc.constantFrom('😍', '👩‍👩‍👧‍👦', '👍🏽', '🇨🇳', '1️⃣', '❤️', '[笑哭R]', '[laughcry]', '[捂脸]'),
};
const marks = fc.constantFrom('{', '}', '[', ']', '@', '#', ':', '/', '3.', '2:', '~', '……', '%', '$5', 'w/');
const words: Record<Lang, fc.Arbitrary<string>> = {
  zh: fc.oneof(
    marks,
    fc.constantFrom(
      '真好看',
      '求链接。',
      '在哪里买的？',
      '（我也想去）',
      '好看！',
      '他说“可以”',
      '几点开船',
      'so good',
      '《渡口》',
    ),
    fc.integer({ min: 380, max: 410 }).map((length) => han.repeat(length).slice(0, length)),
  ),
  en: fc.oneof(
    marks,
    fc.constantFrom(
      'I love this',
      'Where is it?',
      'so good.',
      '(me too)',
      'Dr. Who said "yes"',
      'the 3 of us',
      'what!!',
      '好看',
    ),
    fc.integer({ min: 36, max: 41 }).map((length) => 'the ferry '.repeat(length)),
  ),
};

function text(lang: Lang): fc.Arbitrary<readonly Line[]> {
  const entities = Object.entries(entity).map(([kind, made]) => part(kind as Kind, made));
  return fc.array(fc.array(fc.oneof(part('words', words[lang]), ...entities), { maxLength: 8 }), {
    minLength: 1,
    maxLength: 4,
  });
}

function part(kind: Kind, made: fc.Arbitrary<string>): fc.Arbitrary<Part> {
  const gap = fc.constantFrom('', ' ', '，', ', ', '. ', '! ', '。');
  return fc.record({ kind: fc.constant(kind), text: made, gap });
}

/** Entities stand as near to one another as people write them without making another entity of two. */
function written(line: Line): string {
  return line
    .map(({ text, gap }, index) => text + (gap || (mayTouch(line[index], line[index + 1]) ? '' : ' ')))
    .join('');
}

function mayTouch(one: Part | undefined, next: Part | undefined): boolean {
  if (!one || !next || one.kind === 'kept' || next.kind === 'kept') return true;
  if (one.kind === 'words') return next.kind !== 'words' && !/[\w.@#:\/{}\[\]$]$/u.test(one.text);
  if (next.kind === 'tag' || next.kind === 'topic') return one.kind !== 'link';
  return next.kind === 'words' && ['topic', 'literal'].includes(one.kind);
}

function entitiesIn(line: Line): readonly string[] {
  return line
    .filter(({ kind }) => kind !== 'words')
    .map((one) => one.text)
    .sort();
}

/** What a reader would take for an entity in a text. */
function entitiesOf(line: string): readonly string[] {
  return pieces(line)
    .flatMap(({ kind, text }) => (kind === 'kept' ? (text.match(keptOne) ?? []) : mask(text).entities))
    .sort();
}
const keptOne = /\p{RGI_Emoji}|\[[\p{L}\p{N}_]+\]/gv;

/** What an engine may do to one sentence. */
type Move = {
  readonly order: 'kept' | 'reversed';
  readonly lose: number | null;
  readonly twice: number | null;
  readonly invent: string;
  readonly wide: boolean;
  readonly between: string;
};
const move: fc.Arbitrary<Move> = fc.record({
  order: fc.constantFrom('kept', 'reversed'),
  lose: fc.option(fc.nat(2), { freq: 3 }),
  twice: fc.option(fc.nat(2), { freq: 3 }),
  invent: fc.constantFrom('', '', '', '{0}', '{7}', '｛１｝'),
  wide: fc.boolean(),
  between: fc.constantFrom('', ' ', '。', '. ', '\n'),
});

function moved(sentence: string, { order, lose, twice, invent, wide, between }: Move, to: Lang): string {
  const word = to === 'en' ? 'ok' : '好';
  let placeholders: string[] = sentence.match(/\{\d+\}/gu) ?? [];
  placeholders = placeholders.flatMap((one, index) =>
    index === lose ? [] : index === twice ? [one, one] : [one],
  );
  if (order === 'reversed') placeholders.reverse();
  if (wide) placeholders = placeholders.map((one) => one.replace('{', '｛ ').replace('}', ' ｝'));
  return [word, ...placeholders.flatMap((one, index) => (index % 2 ? [one] : [one, word])), invent].join(
    between,
  );
}

async function translate(source: string, to: Lang, moves: readonly Move[]): Promise<string | undefined> {
  let asked = 0;
  const engine: Engine = {
    id: 'endpoint',
    state: () => Promise.resolve({ kind: 'ready' }),
    translate: (_, sentences) =>
      Promise.resolve(
        sentences.map((sentence) => {
          const next = moves[asked++ % moves.length];
          return { text: next ? moved(sentence, next, to) : '' };
        }),
      ),
  };
  const nowhere = { read: () => Promise.resolve(new Map<string, string>()), write: () => Promise.resolve() };
  const [translated] = await carry(
    [source],
    to,
    createSay(() => Promise.resolve([engine]), nowhere),
    { fresh: false, surface: 'rednote.note' },
  );
  return translated?.text;
}
