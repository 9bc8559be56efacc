import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Shape } from '@/utils/domain/media';
import { framedSize, scaledSize, sizeForBitrate } from '@/utils/domain/picture-size';

describe('a picture in another shape', () => {
  it.each<[number, number, Shape, number, number]>([
    [1920, 1080, '9:16', 1080, 1920],
    [3840, 2160, '3:4', 1080, 1440],
    [640, 360, '9:16', 360, 640],
    [1080, 1920, '16:9', 1920, 1080],
    [1280, 720, '1:1', 720, 720],
  ])('%d×%d at %s is %d×%d', (width, height, shape, ...wanted) => {
    const size = framedSize({ width, height }, shape);
    expect([size.width, size.height]).toEqual(wanted);
  });
});

const side = fc.integer({ min: 16, max: 8000 });

it('sides are always even, and never more than asked', () => {
  fc.assert(
    fc.property(side, side, side, (width, height, most) => {
      const size = { width, height };
      for (const { width: w, height: h } of [
        framedSize(size, '9:16'),
        scaledSize(size, most),
        sizeForBitrate(size, 30, 1e6),
      ])
        expect([w % 2, h % 2, w > 0, h > 0]).toEqual([0, 0, true, true]);
      const scaled = scaledSize(size, most);
      expect(Math.max(scaled.width, scaled.height)).toBeLessThanOrEqual(most + 1);
    }),
  );
});

it('few bits draw a smaller picture, many leave it', () => {
  expect(sizeForBitrate({ width: 1080, height: 1920 }, 30, 20e6)).toEqual({ width: 1080, height: 1920 });
  expect(sizeForBitrate({ width: 1080, height: 1920 }, 30, 300_000).width).toBeLessThan(400);
});
