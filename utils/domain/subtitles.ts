import type { Lang } from './language';
import { scriptsIn } from './script';

/** Words on the picture from `start` to `end`, in seconds, to the millisecond. Lines are parted by `\n`. */
export type Cue = { readonly start: number; readonly end: number; readonly text: string };

/** A video's subtitles, a track for each language it has. */
export type Subtitles = { readonly [lang in Lang]?: readonly Cue[] };

export type SubtitleFormat = 'srt' | 'vtt';

/** What is wrong with a file, and in which line (from 1). */
export type Misprint = {
  readonly line: number;
  /** No time over the words; a time nobody can read; an end that is not after its start. */
  readonly kind: 'untimed' | 'time' | 'backwards';
};

const ARROW = '-->';
const timeLine = /^\s*(\S+)\s*-->\s*(\S+)(?:\s.*)?$/;
const time = /^(?:(\d{1,3}):)?([0-5]?\d):([0-5]?\d)[.,](\d{1,3})$/;
/** Marks for how words look, of both formats. */
const marks = /<\/?(?:[biu]|font|c|v|lang|ruby|rt)(?:[ .][^<>]*)?>|<\d[\d:.]*>|\{\\[^{}]*\}/gi;

/** Reads an SRT or VTT file: all of its cues in order, or every line that is wrong. Both are empty for a file without cues. */
export function readSubtitles(file: string): {
  readonly cues: readonly Cue[];
  readonly misprints: readonly Misprint[];
} {
  const text = file.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const isVtt = /^WEBVTT(?:\s|$)/.test(text);
  const cues: Cue[] = [];
  const misprints: Misprint[] = [];
  for (const { line, lines } of blocksOf(text)) {
    if (isVtt && /^(?:WEBVTT|NOTE|STYLE|REGION)(?:\s|$)/.test(lines[0] ?? '')) continue;
    // A number or a name may stand over the time.
    const at = lines.slice(0, 2).findIndex((one) => one.includes(ARROW));
    if (at < 0) {
      misprints.push({ line, kind: 'untimed' });
      continue;
    }
    const [, from = '', to = ''] = timeLine.exec(lines[at] ?? '') ?? [];
    const [start, end] = [secondsAt(from), secondsAt(to)];
    const said = plain(lines.slice(at + 1), isVtt);
    if (start === undefined || end === undefined) misprints.push({ line: line + at, kind: 'time' });
    else if (end <= start) misprints.push({ line: line + at, kind: 'backwards' });
    else if (said !== '') cues.push({ start, end, text: said });
  }
  if (misprints.length > 0) return { cues: [], misprints };
  return { cues: cues.sort((a, b) => a.start - b.start), misprints };
}

/** The cues as a file; reading it gives them back. */
export function writeSubtitles(cues: readonly Cue[], format: SubtitleFormat): string {
  const mark = format === 'srt' ? ',' : '.';
  const blocks = cues.map(({ start, end, text }, index) => {
    const words = format === 'vtt' ? escaped(text) : text;
    return `${index + 1}\n${stamp(start, mark)} --> ${stamp(end, mark)}\n${words}\n`;
  });
  return (format === 'vtt' ? ['WEBVTT\n', ...blocks] : blocks).join('\n');
}

/** Which side of the sheet the words belong to. */
export function langOfCues(cues: readonly Cue[]): Lang {
  const [first] = scriptsIn(cues.map(({ text }) => text).join(' '));
  const letters = cues.reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0);
  return first?.lang === 'zh' && first.says > letters / 2 ? 'zh' : 'en';
}

/** The words on the picture at `at` seconds, of all cues that are on it then. */
export function wordsAt(cues: readonly Cue[], at: number): string {
  return cues
    .filter(({ start, end }) => start <= at && at < end)
    .map(({ text }) => text)
    .join('\n');
}

/** The cues of a video that is cut to `start` … `end` seconds: what was cut off goes, the rest moves along. */
export function trimCues(cues: readonly Cue[], start: number, end: number): readonly Cue[] {
  const ms = (seconds: number): number => Math.round(seconds * 1000) / 1000;
  return cues
    .filter((cue) => cue.end > start && cue.start < end)
    .map(({ text, ...cue }) => ({
      start: ms(Math.max(cue.start - start, 0)),
      end: ms(Math.min(cue.end, end) - start),
      text,
    }));
}

function blocksOf(text: string): readonly { readonly line: number; readonly lines: readonly string[] }[] {
  const blocks: { line: number; lines: string[] }[] = [];
  let open: { line: number; lines: string[] } | undefined;
  for (const [index, one] of text.split('\n').entries()) {
    if (one.trim() === '') open = undefined;
    else if (open) open.lines.push(one);
    else blocks.push((open = { line: index + 1, lines: [one] }));
  }
  return blocks;
}

function secondsAt(text: string): number | undefined {
  const parts = time.exec(text);
  if (!parts) return undefined;
  const [, hours = 0, minutes, seconds, part = ''] = parts;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(part.padEnd(3, '0')) / 1000;
}

function stamp(seconds: number, mark: ',' | '.'): string {
  const ms = Math.round(seconds * 1000);
  const pad = (n: number, width = 2): string => String(Math.floor(n)).padStart(width, '0');
  return `${pad(ms / 3_600_000)}:${pad((ms / 60_000) % 60)}:${pad((ms / 1000) % 60)}${mark}${pad(ms % 1000, 3)}`;
}

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&nbsp;': '\u00A0',
};

function plain(lines: readonly string[], isVtt: boolean): string {
  const bare = lines.map((one) => one.replace(marks, '').trim()).filter((one) => one !== '');
  const words = bare.join('\n');
  return isVtt ? words.replace(/&(?:lt|gt|amp|nbsp);/g, (entity) => entities[entity] ?? entity) : words;
}

const escaped = (text: string): string =>
  text.replace(/[&<>]/g, (char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[char] ?? char);
