import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAlong, cutOf, middle } from '@/utils/domain/cover';
import type { Shape } from '@/utils/domain/media';

describe('a cover cut to a shape', () => {
  it.each<[number, number, Shape | undefined, number, number, string]>([
    [1600, 900, '3:4', 0.5, 0.5, '675×900+463+0'],
    [1600, 900, '3:4', 0, 0.5, '675×900+0+0'],
    [1600, 900, '3:4', 1, 0.5, '675×900+925+0'],
    [1080, 1920, '3:4', 0.5, 0, '1080×1440+0+0'],
    [1080, 1920, '3:4', 0.5, 1, '1080×1440+0+480'],
    [1080, 1920, '9:16', 0.2, 0.9, '1080×1920+0+0'],
    [1080, 1440, '4:3', 0.5, 0.25, '1080×810+0+158'],
    [1000, 700, undefined, 0, 0, '1000×700+0+0'],
  ])('%d×%d to %s, aimed at %d %d, is %s', (width, height, shape, x, y, wanted) => {
    const part = cutOf({ width, height }, shape, { x, y });
    expect(`${part.width}×${part.height}+${part.left}+${part.top}`).toBe(wanted);
  });

  const side = fc.integer({ min: 16, max: 8000 });
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const shapes = fc.constantFrom<Shape>('3:4', '9:16', '4:3', '16:9', '1:1');

  it('is the largest there is, and never reaches over the picture’s edge', () => {
    fc.assert(
      fc.property(side, side, shapes, share, share, (width, height, shape, x, y) => {
        const part = cutOf({ width, height }, shape, { x, y });
        expect(part.left >= 0 && part.top >= 0).toBe(true);
        expect(part.left + part.width <= width && part.top + part.height <= height).toBe(true);
        expect(part.width === width || part.height === height).toBe(true);
      }),
    );
  });

  it('can be moved along the side that is cut, and not at all where nothing is', () => {
    expect(cutAlong({ width: 1600, height: 900 }, '3:4')).toBe('x');
    expect(cutAlong({ width: 1080, height: 1920 }, '3:4')).toBe('y');
    expect(cutAlong({ width: 1080, height: 1920 }, '9:16')).toBeUndefined();
    expect(cutOf({ width: 400, height: 300 }, '1:1')).toEqual(
      cutOf({ width: 400, height: 300 }, '1:1', middle),
    );
  });
});
