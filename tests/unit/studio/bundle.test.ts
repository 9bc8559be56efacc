import 'fake-indexeddb/auto';
import { readFile } from 'node:fs/promises';
import { deflateRawSync } from 'node:zlib';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import en from '@/public/_locales/en/messages.json';
import { packDraft, unpackDraft } from '@/entrypoints/studio/bundle';
import { newDraft, type Draft } from '@/utils/domain/draft';
import { problemOf } from '@/utils/domain/problem';
import { zipOf } from '@/utils/media/zip';
import { db } from '@/utils/store/db';
import { addArrival, type Arrival } from '@/utils/store/drafts';

type Bytes = Uint8Array<ArrayBuffer>;
type File = readonly [name: string, content: string | Bytes];

const never = new AbortController().signal;
const ignore = (): void => undefined;
const film: Bytes = Uint8Array.from(await readFile('tests/fixtures/crossing.mp4'));
const plain = newDraft('d1', 1, { tiktok: { on: true, lang: 'en' } });
const draft: Draft = {
  ...plain,
  video: { id: 'v1', name: 'morning.mp4', type: 'video/mp4', size: film.length, facts: undefined },
};

beforeEach(async () => {
  vi.stubGlobal('navigator', { storage: { estimate: () => Promise.resolve({}) } });
  await db.delete();
  await db.open();
});

/** What a person reads; nothing may be kept whatever it is. */
async function saidOf(bundle: Bytes): Promise<string> {
  const said = await unpackDraft(new Blob([bytesOnly(bundle)]), ignore, never).then(
    () => 'it was read',
    (thrown: unknown) => {
      const { code, with: filled = [] } = problemOf(thrown);
      const text = (en as Record<string, { message: string } | undefined>)[`problem_${code}`];
      return (text?.message ?? code).replace(/\$(\d)/g, (_, n: string) => filled[Number(n) - 1] ?? '');
    },
  );
  for (const table of [db.drafts, db.videos, db.covers]) expect(await table.count()).toBe(0);
  return said;
}

const bytesOnly = (bytes: Bytes): Bytes => Uint8Array.from(bytes);
const headOf = (change: object = {}): string =>
  JSON.stringify({ ferry: 'draft', version: 1, draft, video: 'video/morning.mp4', ...change });
const theFilm = ['video/morning.mp4', film] as const;

async function zipped(...files: readonly File[]): Promise<Bytes> {
  const all = files.map(([name, content]) => ({ name, bytes: new Blob([content]) }));
  return Uint8Array.from(new Uint8Array(await (await zipOf(all, ignore, never)).arrayBuffer()));
}

/** Where in the zip's directory the nth file stands. */
function placeOf(zip: Bytes, nth: number): number {
  const view = new DataView(zip.buffer);
  let at = view.getUint32(zip.length - 6, true);
  for (let n = 0; n < nth; n += 1) at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true);
  return at;
}

/** The zip with numbers of a file's line in the directory changed; 2 bytes each, or 4. */
function relabelled(zip: Bytes, nth: number, fields: readonly (readonly [number, 2 | 4, number])[]): Bytes {
  const changed = Uint8Array.from(zip);
  const view = new DataView(changed.buffer);
  const at = placeOf(changed, nth);
  for (const [field, width, value] of fields)
    if (width === 2) view.setUint16(at + field, value, true);
    else view.setUint32(at + field, value, true);
  return changed;
}

const [FLAGS, METHOD, CRC, PACKED, SIZE] = [8, 10, 16, 20, 24] as const;
const whole = (): Promise<Bytes> => zipped(['draft.json', headOf()], theFilm);

/** A film that unpacks to a gigabyte of nothing. */
async function bomb(): Promise<Bytes> {
  const packed = Uint8Array.from(deflateRawSync(Buffer.alloc(8_000_000)));
  const zip = await zipped(['draft.json', headOf()], ['video/morning.mp4', packed]);
  return relabelled(zip, 1, [
    [METHOD, 2, 8],
    [SIZE, 4, 1024 ** 3],
  ]);
}

/** The words of the head, packed, growing beyond what they claim to be. */
async function growingHead(): Promise<Bytes> {
  const packed = Uint8Array.from(deflateRawSync(Buffer.from(headOf({ more: 'x'.repeat(50_000) }))));
  const zip = await zipped(['draft.json', packed], theFilm);
  return relabelled(zip, 0, [
    [METHOD, 2, 8],
    [SIZE, 4, 500],
  ]);
}

const damaged = (name: string): string =>
  `“${name}” in this bundle is damaged: it is not what was put in. Nothing was imported. Save the bundle again where it came from.`;
const cutOff = 'This bundle is cut off or damaged. Nothing was imported. Copy or download it again.';
const noZip = 'This file is no zip, whatever its name says. Nothing was imported.';
const notFerry = 'This zip is no bundle of a Ferry draft. Nothing was imported.';
const packedOddly =
  'This zip is locked or packed in a way Ferry does not open. Nothing was imported. Zip it again the usual way.';
const outside = 'The names in this zip point outside of it. Ferry does not open such files.';
const tooBig = 'This bundle is bigger than anything Ferry carries. Nothing was imported.';
const notAsWritten = (path: string): string =>
  `Something in this bundle’s draft.json is not as Ferry writes it (${path}). Nothing was imported.`;
const wrongly = (change: object) =>
  zipped(['draft.json', headOf({ draft: { ...draft, ...change } })], theFilm);
const text = (content: string): Bytes => Uint8Array.from(new TextEncoder().encode(content));

const table: readonly (readonly [what: string, bundle: () => Promise<Bytes> | Bytes, said: string])[] = [
  [
    'an empty file',
    () => text(''),
    'This file is empty: it has 0 bytes. Nothing was imported. Copy or download it again.',
  ],
  ['a CSV with another name', () => text('title_en,body_en\r\nHello,there\r\n'), noZip],
  ['a video with another name', () => film, noZip],
  ['a bundle of which the end is missing', async () => (await whole()).slice(0, 5_000), cutOff],
  ['a bundle of which the beginning is missing', async () => (await whole()).slice(5_000), cutOff],
  ['a zip of something else', () => zipped(['notes.txt', 'buy milk']), notFerry],
  ['a draft.json that is none', () => zipped(['draft.json', 'buy milk'], theFilm), notFerry],
  [
    'more files than a bundle has',
    () => zipped(...Array.from({ length: 101 }, (_, n) => [`${n}`, ''] as const)),
    notFerry,
  ],
  [
    'a bundle of a newer Ferry',
    () => zipped(['draft.json', headOf({ version: 2 })], theFilm),
    'A newer Ferry made this bundle. Update Ferry, then import it again.',
  ],
  [
    'one byte of the video changed',
    async () => {
      const zip = await whole();
      const middle = Math.floor(zip.length / 2);
      zip[middle] = (zip[middle] ?? 0) ^ 1;
      return zip;
    },
    damaged('video/morning.mp4'),
  ],
  ['a checksum changed', async () => relabelled(await whole(), 0, [[CRC, 4, 7]]), damaged('draft.json')],
  ['a size changed', async () => relabelled(await whole(), 1, [[SIZE, 4, 7]]), damaged('video/morning.mp4')],
  ['a locked zip', async () => relabelled(await whole(), 0, [[FLAGS, 2, 1]]), packedOddly],
  ['a zip packed by bzip2', async () => relabelled(await whole(), 1, [[METHOD, 2, 12]]), packedOddly],
  [
    'a zip64 by its file',
    async () =>
      relabelled(await whole(), 0, [
        [PACKED, 4, 0xffffffff],
        [SIZE, 4, 0xffffffff],
      ]),
    packedOddly,
  ],
  [
    'a zip64 by its end',
    async () => {
      const zip = await whole();
      new DataView(zip.buffer).setUint32(zip.length - 6, 0xffffffff, true);
      return zip;
    },
    packedOddly,
  ],
  [
    'a film that would fill the disk',
    bomb,
    'Unpacked, “video/morning.mp4” would be more than a hundred times as big. Films and words are not like that, so Ferry does not open it. Nothing was imported.',
  ],
  ['words that grow beyond what they claim', growingHead, damaged('draft.json')],
  ['more words than a draft holds', () => zipped(['draft.json', ' '.repeat(17 * 1024 ** 2)]), tooBig],
  ['a name above', () => zipped(['draft.json', headOf()], theFilm, ['../evil.sh', '']), outside],
  ['a name above, further in', () => zipped(['draft.json', headOf()], ['video/../../x', '']), outside],
  ['a name from the root', () => zipped(['draft.json', headOf()], ['/etc/passwd', '']), outside],
  ['a name on a drive', () => zipped(['draft.json', headOf()], ['C:x', '']), outside],
  ['a name as Windows writes it', () => zipped(['draft.json', headOf()], ['video\\x', '']), outside],
  [
    'a file twice',
    () => zipped(['draft.json', headOf()], theFilm, ['draft.json', headOf({ version: 2 })]),
    '“draft.json” is in this zip twice, and nobody can tell which one is meant. Nothing was imported.',
  ],
  [
    'a bundle without its video',
    () => zipped(['draft.json', headOf()]),
    '“morning.mp4” is missing from this bundle. Nothing was imported.',
  ],
  [
    'a bundle that does not say where its video is',
    () => zipped(['draft.json', headOf({ video: undefined })], theFilm),
    '“morning.mp4” is missing from this bundle. Nothing was imported.',
  ],
  [
    'a bundle without its cover',
    () => zipped(['draft.json', headOf({ draft: { ...draft, coverId: 'c1' }, cover: 'cover.png' })], theFilm),
    '“cover.png” is missing from this bundle. Nothing was imported.',
  ],
  [
    'a tag that is no text',
    () => wrongly({ sheet: { ...draft.sheet, en: { title: '', body: '', tags: [1] } } }),
    notAsWritten('draft.sheet.en.tags.0'),
  ],
  ['a sheet that is none', () => wrongly({ sheet: null }), notAsWritten('draft.sheet')],
  [
    'a text without end',
    () => wrongly({ sheet: { ...draft.sheet, zh: { title: '', body: 'x'.repeat(60_000), tags: [] } } }),
    notAsWritten('draft.sheet.zh.body'),
  ],
  [
    'a platform with a strange name',
    () => wrongly({ destinations: { '../x': { on: true, lang: 'en' } } }),
    notAsWritten('draft.destinations.../x'),
  ],
  [
    'a film that is none',
    () => zipped(['draft.json', headOf()], ['video/morning.mp4', 'buy milk '.repeat(2_000)]),
    '“morning.mp4” is named like a video, but there is something else inside. Choose another file.',
  ],
  [
    'a film that is cut off',
    () => zipped(['draft.json', headOf()], ['video/morning.mp4', film.slice(0, film.length / 2)]),
    '“morning.mp4” is cut off or damaged, so the platforms would refuse it. Export it once more.',
  ],
];

describe('a bundle from outside', () => {
  it.each(table)('%s is refused in words', async (_, bundle, said) => {
    expect(await saidOf(await bundle())).toBe(said);
  });

  it('is let go of when she cancels, packed or not', async () => {
    const packed = Uint8Array.from(deflateRawSync(film));
    const zip = await zipped(['draft.json', headOf()], ['video/morning.mp4', packed]);
    const deflated = relabelled(zip, 1, [
      [METHOD, 2, 8],
      [SIZE, 4, film.length],
    ]);
    for (const bundle of [await whole(), deflated]) {
      const stop = new AbortController();
      const onStep = (): void => stop.abort(new Error('cancelled'));
      await expect(unpackDraft(new Blob([bundle]), onStep, stop.signal)).rejects.toThrow('cancelled');
    }
  });
});

describe('what came with a bundle', () => {
  const arrival: Arrival = {
    draft: { ...draft, coverId: 'c1' },
    video: { id: 'v1', blob: new Blob([film]), addedAt: 1, frames: [] },
    cover: { id: 'c1', image: new Blob(['picture']), addedAt: 1 },
  };
  const kept = (): Promise<readonly number[]> =>
    Promise.all([db.drafts.count(), db.videos.count(), db.covers.count()]);

  it('is kept, all of it', async () => {
    await addArrival(arrival, never);
    expect(await kept()).toEqual([1, 1, 1]);
  });

  it.each(['drafts', 'videos', 'covers'] as const)(
    'is not kept in part when there is no room for its %s',
    async (store) => {
      const refuse = (): never => {
        throw new DOMException('full', 'QuotaExceededError');
      };
      db[store].hook('creating', refuse);
      await expect(addArrival(arrival, never)).rejects.toMatchObject({ problem: { code: 'video_no_room' } });
      db[store].hook('creating').unsubscribe(refuse);
      expect(await kept()).toEqual([0, 0, 0]);
    },
  );

  it('is not kept in part when she cancels while it is written', async () => {
    const stop = new AbortController();
    const cancel = (): void => stop.abort(new Error('cancelled'));
    db.covers.hook('creating', cancel);
    await expect(addArrival(arrival, stop.signal)).rejects.toThrow('cancelled');
    db.covers.hook('creating').unsubscribe(cancel);
    expect(await kept()).toEqual([0, 0, 0]);
  });

  it('goes again when she cancels after nothing can be aborted any more', async () => {
    const stop = new AbortController();
    db.drafts.hook('creating', (_, __, transaction) => {
      transaction.on('complete', () => stop.abort(new Error('cancelled')));
    });
    await expect(addArrival(arrival, stop.signal)).rejects.toThrow('cancelled');
    expect(await kept()).toEqual([0, 0, 0]);
  });
});

describe('a bundle of her own', () => {
  const pack = (row: Draft): Promise<Blob> => packDraft(row, ignore, never);
  const keepFilm = () => db.videos.put({ id: 'v1', blob: new Blob([film]), addedAt: 1, frames: [] });

  it.each([
    [
      'words longer than a draft may have',
      { sheet: { ...draft.sheet, en: { title: '', body: 'x'.repeat(50_001), tags: [] } } },
    ],
    [
      'more subtitles than fit',
      {
        subtitles: {
          en: Array.from({ length: 20_000 }, (_, n) => ({ start: n, end: n + 1, text: 'x'.repeat(900) })),
        },
      },
    ],
    [
      'more subtitles than a track has',
      { subtitles: { en: Array.from({ length: 20_001 }, (_, n) => ({ start: n, end: n, text: '' })) } },
    ],
  ])('is not made of what no Ferry would read again: %s', async (_, change) => {
    await keepFilm();
    await expect(pack({ ...draft, ...change })).rejects.toMatchObject({
      problem: { code: 'bundle_too_much' },
    });
  });

  it('is not made when its video is gone', async () => {
    await expect(pack(draft)).rejects.toMatchObject({ problem: { code: 'bundle_no_video' } });
  });

  it('does not say it has a cover that is gone', async () => {
    const back = await unpackDraft(await pack({ ...plain, coverId: 'gone' }), ignore, never);
    expect(back.cover).toBeUndefined();
    expect(back.draft).not.toHaveProperty('coverId');
  });

  it('is made of a whole film’s subtitles, and read again', async () => {
    const subtitles = {
      zh: Array.from({ length: 20_000 }, (_, n) => ({
        start: n,
        end: n + 1,
        text: '早安，第一班渡船'.repeat(8),
      })),
    };
    const { draft: back } = await unpackDraft(await pack({ ...plain, subtitles }), ignore, never);
    expect(back.subtitles).toEqual(subtitles);
  });
});
