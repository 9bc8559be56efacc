/**
 * What no engine may touch. Emoji and emoji codes cut a text into pieces and never reach an engine; names, tags, links
 * and times inside a sentence go as placeholders `{0}` and are proven on the way back.
 */

/** A text in order: `kept` is shown as it is, `words` are translated. Joined, the pieces are the text. */
export type Piece = { readonly kind: 'kept' | 'words'; readonly text: string };

/** A text whose entities are placeholders, and what they stand for by number. */
export type Masked = { readonly text: string; readonly entities: readonly string[] };

/** Cuts at line breaks, emoji and emoji codes. */
export function pieces(text: string): readonly Piece[] {
  const found: Piece[] = [];
  let end = 0;
  for (const { 1: kept, index } of text.matchAll(topicOrKept)) {
    if (kept === undefined) continue;
    found.push({ kind: 'words', text: text.slice(end, index) }, { kind: 'kept', text: kept });
    end = index + kept.length;
  }
  found.push({ kind: 'words', text: text.slice(end) });
  return found.filter((piece) => piece.text !== '');
}

/** Names, tags, links and times become `{0}`, `{1}` … in order. */
export function mask(text: string): Masked {
  const entities: string[] = [];
  const masked = text.replace(entity, (found) => `{${entities.push(found) - 1}}`);
  return { text: masked, entities };
}

/**
 * Puts the entities back where the engine left their placeholders; undefined unless each is there exactly once and
 * none was invented. Engines space and widen the braces, which is forgiven.
 */
export function unmask({ text, entities }: Masked): string | undefined {
  const seen: number[] = [];
  const plain = text.split(loosePlaceholder).reduce((before, part, place) => {
    if (place % 2 === 0) return beside(before, part);
    const index = Number(part.normalize('NFKC'));
    seen.push(index);
    return beside(before, entities[index] ?? '');
  }, '');
  const once = new Set(seen).size === seen.length && seen.length === entities.length;
  return once && seen.every((index) => index < entities.length) ? plain : undefined;
}

/** One text after the other, a space between them where a name, tag or link would run into its neighbour. */
export function beside(before: string, next: string): string {
  const end = before.slice(Math.max(before.lastIndexOf(' '), before.lastIndexOf('\n')) + 1);
  const [start = ''] = /^[^ \n]*/u.exec(next) ?? [];
  if (end === '' || start === '') return before + next;
  const apart = [...mask(end).entities, ...mask(start).entities].join(' ');
  return before + (mask(end + start).entities.join(' ') === apart ? '' : ' ') + next;
}

/**
 * The placeholders of one sentence of a masked text, numbered from 0 again: the same sentence about someone else is then
 * the same to the cache.
 */
export function renumber({ text, entities }: Masked): Masked {
  const own: string[] = [];
  const renumbered = text.replace(placeholder, (_, digits: string) => {
    return `{${own.push(entities[Number(digits)] ?? '') - 1}}`;
  });
  return { text: renumbered, entities: own };
}

/** One placeholder as `mask` writes it. */
export const placeholder = /\{(\d+)\}/gu;
/** One as engines give it back. */
const loosePlaceholder = /[{｛]\s*([0-9０-９]+)\s*[}｝]/u;

const emoji = String.raw`\p{RGI_Emoji}|(?![©®™])\p{Extended_Pictographic}\uFE0F?\u20E3?`;
/** RedNote `[笑哭R]`, Douyin `[捂脸]`, TikTok `[laughcry]`. */
const code = String.raw`\[[\p{L}\p{N}_]{1,24}\]`;
const topic = String.raw`[#＃][^#＃\s\[]+\[话题\][#＃]`;
/** Topics are passed over: their own mark looks like a code, and some have emoji inside. */
const topicOrKept = new RegExp(String.raw`${topic}|((?:\s*(?:${emoji}|${code}|\n)\s*)+)`, 'gv');

/** A link goes on to the next space or Chinese mark, but the mark of its sentence is not its own. */
const toLinkEnd = String.raw`[^\s，。！？、；）】》]*[^\s，。！？、；）】》,.!?;:'"\)\]]`;
const link = String.raw`https?://${toLinkEnd}|(?<![\w.@])(?:[a-z0-9\-]+\.)+(?:com|cn|net|org|io|me|link|app|shop|ly|tv|co|us)(?:/(?:${toLinkEnd})?)?(?!\w|\.\w)`;
const tag = String.raw`[#＃][\p{L}\p{M}\p{N}_]+`;
const mention = String.raw`(?<![\w.])[@＠][\p{L}\p{M}\p{N}_\u00A0](?:[\p{L}\p{M}\p{N}_\u00A0.\-]{0,28}[\p{L}\p{M}\p{N}_])?`;
const time = String.raw`(?<!\d)\d{1,2}:\d{2}(?::\d{2})?(?!\d)`;
const literal = String.raw`[\{｛]\s*[0-9０-９]+\s*[\}｝]`;
const entity = new RegExp([link, topic, tag, mention, time, literal].join('|'), 'giv');
