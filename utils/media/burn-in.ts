import type { Size } from '@/utils/domain/picture-size';
import { wordsAt, type Cue } from '@/utils/domain/subtitles';
import type { ConversionVideoOptions, VideoSample } from 'mediabunny';

/** Of the picture: how large letters are, how wide a line may be, and where the last one stands — above what apps lay over it. */
const LETTER = 0.055;
const WIDTH = 0.86;
const FOOT = 0.82;
const LEADING = 1.3;

/** How a conversion draws subtitles into each picture: white letters with a dark edge, readable on anything. */
export function burnIn({ width, height }: Size, cues: readonly Cue[]): ConversionVideoOptions {
  const page = new OffscreenCanvas(width, height).getContext('2d', { alpha: false });
  if (!page) throw new Error('no canvas');
  const letter = Math.round(Math.min(width, height) * LETTER);
  return {
    processedWidth: width,
    processedHeight: height,
    process(sample: VideoSample) {
      sample.draw(page, 0, 0, width, height);
      page.font = `600 ${letter}px system-ui, sans-serif`;
      page.textAlign = 'center';
      page.lineJoin = 'round';
      page.lineWidth = letter / 5;
      page.strokeStyle = 'rgb(0 0 0 / 85%)';
      page.fillStyle = '#fff';
      const lines = wordsAt(cues, sample.timestamp)
        .split('\n')
        .flatMap((line) => wrapped(line, width * WIDTH, page));
      for (const [index, line] of lines.entries()) {
        const y = height * FOOT - (lines.length - 1 - index) * letter * LEADING;
        page.strokeText(line, width / 2, y);
        page.fillText(line, width / 2, y);
      }
      return page.canvas;
    },
  };
}

/** A line in as many as it needs; Chinese may break between any two words, as the language's own rules part them. */
function wrapped(text: string, width: number, page: OffscreenCanvasRenderingContext2D): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const { segment } of new Intl.Segmenter('und', { granularity: 'word' }).segment(text)) {
    if (line !== '' && segment.trim() !== '' && page.measureText(line + segment).width > width) {
      lines.push(line.trim());
      line = '';
    }
    line += segment;
  }
  return [...lines, line.trim()].filter((one) => one !== '');
}
