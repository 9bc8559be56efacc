import { placeOf, type Place } from '@/utils/platforms';
import { pages } from './pages';

/** A page of the shore that Ferry reads, as it stands at its platform's first host. */
export type ReadPage = Place & {
  /** `rednote.note`; `tiktok.video.2` is the second look of that surface. */
  readonly name: string;
  readonly url: string;
  /** What a person presses for texts that do not stand there from the first. */
  readonly opens: string | undefined;
};

export const readPages: readonly ReadPage[] = named(
  pages.flatMap(({ hosts, samples, opens }) =>
    samples.flatMap((sample) => {
      const url = `https://${hosts[0] ?? ''}${sample}`;
      const place = placeOf(url);
      return place ? [{ ...place, url, opens }] : [];
    }),
  ),
);

function named(all: readonly Omit<ReadPage, 'name'>[]): readonly ReadPage[] {
  return all.map((page, index) => {
    const look = all.slice(0, index + 1).filter(({ surface }) => surface === page.surface).length;
    const name = `${page.platform.id}.${page.surface.name}`;
    return { ...page, name: look > 1 ? `${name}.${look}` : name };
  });
}
