import { expect, it } from 'vitest';
import { pages } from '@/tests/sites/pages';
import { placeOf, platforms } from '@/utils/platforms';
import { uploadSurface } from '@/utils/platforms/posting';

const surfaces = platforms.flatMap((platform) => {
  const upload = uploadSurface(platform);
  const all = upload ? [...platform.surfaces, upload] : platform.surfaces;
  return all.map((surface) => ({
    surface,
    isRead: surface !== upload,
    name: `${platform.id} ${surface.name}`,
  }));
});
const samples = platforms.flatMap(({ id, samples }) =>
  Object.entries(samples).flatMap(([surface, urls]) =>
    urls.map((url) => ({ url, name: `${id} ${surface}` })),
  ),
);

/** As `placeOf` looks at an address, but every surface it fits, not the first. */
function surfacesAt(url: string): readonly string[] {
  const { host, pathname, search } = new URL(url);
  return surfaces.filter(({ surface }) => surface.on.test(host + pathname + search)).map(({ name }) => name);
}

it.each(samples)('$url is $name and nothing else', ({ url, name }) => {
  expect(surfacesAt(url)).toEqual([name]);
});

it.each(platforms.flatMap(({ id, elsewhere }) => elsewhere.map((url) => ({ id, url }))))(
  '$url is no surface, though it is $id',
  ({ id, url }) => {
    expect(placeOf(url)).toBeUndefined();
    const platform = platforms.find((one) => one.id === id);
    expect(platform?.matches.some((match) => url.startsWith(match.slice(0, -1)))).toBe(true);
  },
);

it('every surface has a sample', () => {
  expect(surfaces.filter(({ name }) => !samples.some((sample) => sample.name === name))).toEqual([]);
});

it('every surface that is read stands on the replica shore', () => {
  const there = pages.flatMap(({ hosts, samples }) =>
    samples.map((sample) => placeOf(`https://${hosts[0] ?? ''}${sample}`)?.surface),
  );
  expect(surfaces.filter(({ isRead, surface }) => isRead && !there.some((it) => it === surface))).toEqual([]);
});
