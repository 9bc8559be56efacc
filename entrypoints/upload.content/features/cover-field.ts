import { coverShown, giveCover } from '@/utils/page/insert/cover';
import { findOne } from '@/utils/page/find';
import { findSeen } from '@/utils/page/seen';
import type { Carried } from './carry-run';
import { hersToSay, type Field } from './fields';

/** The cover, where the form takes a picture and there is one to give. Proven by another picture standing there than before. */
export function coverField({
  surface: { cover },
  ticket: { cover: name },
  link,
}: Carried): Field | undefined {
  if (!cover) return undefined;
  if (name === undefined) return cover.required && hersToSay('cover', 'fill_cover_yours');
  let given: string | undefined;
  return {
    name: 'cover',
    wanted: name,
    ...(cover.optional && { optional: true }),
    find: () => findOne(cover.open?.[0] ?? cover.input),
    shown: () => findSeen(cover.shown),
    async write(_, signal) {
      given = await giveCover(cover, await link.cover(), { code: 'fill_no_cover', again: true }, signal);
    },
    read: () => (given !== undefined && coverShown(cover.shown) === given ? name : ''),
  };
}
