import { whole } from '@/utils/page/insert/whole';
import { absent } from './absent';
import type { Carried } from './carry-run';
import type { Field } from './fields';

/** The whole of her video, where the form would cut it. */
export function shapeField({ surface: { shape } }: Carried): Field | undefined {
  return shape && { name: 'shape', wanted: 'whole', ...whole(shape, { code: absent('shape'), again: true }) };
}
