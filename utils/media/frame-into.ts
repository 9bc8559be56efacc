import type { Remedy } from '@/utils/domain/media';
import type { Size } from '@/utils/domain/picture-size';
import type { ConversionVideoOptions, VideoSample } from 'mediabunny';

/** The picture is drawn this many pixels wide and stretched again: out of focus for the price of nothing. */
const BLUR_WIDTH = 24;

/** How a conversion puts each picture into another shape. */
export function frameInto(
  { width, height }: Size,
  { by, colour = '#000000' }: Extract<Remedy, { kind: 'frame' }>,
): ConversionVideoOptions {
  if (by === 'crop') return { width, height, fit: 'cover' };
  const page = pageOf(width, height);
  const small = pageOf(BLUR_WIDTH, Math.round((BLUR_WIDTH * height) / width));
  return {
    processedWidth: width,
    processedHeight: height,
    process(sample: VideoSample) {
      if (by === 'blur') {
        sample.drawWithFit(small, { fit: 'cover' });
        page.drawImage(small.canvas, 0, 0, width, height);
        page.fillStyle = 'rgb(0 0 0 / 25%)';
      } else page.fillStyle = colour;
      page.fillRect(0, 0, width, height);
      const scale = Math.min(width / sample.displayWidth, height / sample.displayHeight);
      const [w, h] = [sample.displayWidth * scale, sample.displayHeight * scale];
      sample.draw(page, (width - w) / 2, (height - h) / 2, w, h);
      return page.canvas;
    },
  };
}

function pageOf(width: number, height: number): OffscreenCanvasRenderingContext2D {
  const context = new OffscreenCanvas(width, height).getContext('2d', { alpha: false });
  if (!context) throw new Error('no canvas');
  context.imageSmoothingQuality = 'high';
  return context;
}
