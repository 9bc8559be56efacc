import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  langOfCues,
  readSubtitles,
  trimCues,
  wordsAt,
  writeSubtitles,
  type Cue,
} from '@/utils/domain/subtitles';

const srt = `1
00:00:01,000 --> 00:00:02,500
<i>天还没亮</i>

2
00:00:02,500 --> 00:00:04,000 X1:40 X2:600
{\\an8}就出门了
海风很大
`;

const vtt = `WEBVTT - a title

NOTE
made by hand

STYLE
::cue { color: red }

intro
00:01.000 --> 00:02.500 align:start
<v June>Before dawn</v> we left

00:00:02.500 --> 00:00:04.000
fish &amp; <c.loud>chips</c> &lt;3
`;

describe('reading a file', () => {
  it('takes an SRT, without how its words look', () => {
    expect(readSubtitles(srt)).toEqual({
      cues: [
        { start: 1, end: 2.5, text: '天还没亮' },
        { start: 2.5, end: 4, text: '就出门了\n海风很大' },
      ],
      misprints: [],
    });
  });

  it('takes a VTT, without its notes and styles', () => {
    expect(readSubtitles(vtt).cues).toEqual([
      { start: 1, end: 2.5, text: 'Before dawn we left' },
      { start: 2.5, end: 4, text: 'fish & chips <3' },
    ]);
  });

  it('takes what a Windows program wrote', () => {
    expect(readSubtitles(`\uFEFF${srt.replaceAll('\n', '\r\n')}`).cues).toHaveLength(2);
  });

  it('puts cues in order, and leaves out those without words', () => {
    const file =
      '2\n00:00:05,000 --> 00:00:06,000\nb\n\n1\n00:00:01,000 --> 00:00:02,000\na\n\n3\n00:00:07,000 --> 00:00:08,000\n';
    expect(readSubtitles(file).cues.map(({ text }) => text)).toEqual(['a', 'b']);
  });

  it('says every line that is wrong, and takes nothing of such a file', () => {
    const file = `1
00:00:01,000 --> 00:00:02,000
fine

2
00:00:61,000 -> 00:00:63,000
not an arrow

3
00:00:05,000 --> soon
not a time

4
00:00:09,000 --> 00:00:07,000
backwards
`;
    expect(readSubtitles(file)).toEqual({
      cues: [],
      misprints: [
        { line: 5, kind: 'untimed' },
        { line: 10, kind: 'time' },
        { line: 14, kind: 'backwards' },
      ],
    });
  });

  it.each(['', '\n\n', 'WEBVTT', 'WEBVTT\n\nNOTE nothing'])('finds nothing in %j', (file) => {
    expect(readSubtitles(file)).toEqual({ cues: [], misprints: [] });
  });
});

const words = fc
  .array(fc.stringMatching(/^[\p{L}\p{N}&<>!? ，。🌊-]{1,20}$/u), { minLength: 1, maxLength: 3 })
  .map((lines) => lines.map((line) => line.trim()).filter((line) => line !== ''))
  .filter((lines) => lines.length > 0 && !/<[biucv/\d]/i.test(lines.join('')))
  .map((lines) => lines.join('\n'));
const cue: fc.Arbitrary<Cue> = fc
  .record({ from: fc.nat(80 * 3_600_000), long: fc.integer({ min: 1, max: 60_000 }), text: words })
  .map(({ from, long, text }) => ({ start: from / 1000, end: (from + long) / 1000, text }));

it.each(['srt', 'vtt'] as const)('what is written as %s is read again, to the millisecond', (format) => {
  fc.assert(
    fc.property(fc.array(cue, { maxLength: 20 }), (some) => {
      const cues = [...some].sort((a, b) => a.start - b.start);
      const { cues: again, misprints } = readSubtitles(writeSubtitles(cues, format));
      expect(misprints).toEqual([]);
      const ms = ({ start, end, text }: Cue): unknown => [
        Math.round(start * 1000),
        Math.round(end * 1000),
        text,
      ];
      expect(again.map(ms)).toEqual(cues.map(ms));
    }),
  );
});

it('never throws, whatever the file', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (file) => {
      const { cues, misprints } = readSubtitles(file);
      expect(cues.length === 0 || misprints.length === 0).toBe(true);
    }),
  );
});

it.each([
  ['天还没亮就出门了 vlog', 'zh'],
  ['We left before dawn from 上海', 'en'],
  ['🌊', 'en'],
])('%s is %s', (text, lang) => {
  expect(langOfCues([{ start: 0, end: 1, text }])).toBe(lang);
});

it('says what is on the picture at a time', () => {
  const cues = [
    { start: 1, end: 3, text: 'a' },
    { start: 2, end: 4, text: 'b' },
  ];
  expect([0, 1, 2, 3, 4].map((at) => wordsAt(cues, at))).toEqual(['', 'a', 'a\nb', 'b', '']);
});

it('moves along when the video is trimmed', () => {
  const cues = [
    { start: 0, end: 1, text: 'cut off' },
    { start: 1.5, end: 3, text: 'begins before' },
    { start: 4, end: 5.25, text: 'inside' },
    { start: 5.5, end: 8, text: 'ends after' },
    { start: 7, end: 9, text: 'cut off too' },
  ];
  expect(trimCues(cues, 2, 6)).toEqual([
    { start: 0, end: 1, text: 'begins before' },
    { start: 2, end: 3.25, text: 'inside' },
    { start: 3.5, end: 4, text: 'ends after' },
  ]);
});
