import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkMedia } from '@/utils/domain/media';
import { probe } from '@/utils/media/probe';
import { platforms } from '@/utils/platforms';
import { makeCorpus, type Corpus } from './corpus';

let corpus: Corpus;
beforeAll(async () => {
  corpus = await makeCorpus();
}, 300_000);
afterAll(() => corpus.forget());

/** What a platform minds: `!` is refused, after the arrow is what would mend it. */
async function verdictsOf(name: string): Promise<Readonly<Record<string, string>>> {
  const facts = await probe(await corpus.blob(name));
  const said = platforms.map(({ id, limits }) => {
    const findings = checkMedia(facts, limits.video).map(
      ({ kind, grade, remedy }) =>
        `${kind}${grade === 'refused' ? '!' : ''}${remedy ? `→${remedy.kind}` : ''}`,
    );
    return [id, findings.join(' ')] as const;
  });
  return Object.fromEntries(said.filter(([, findings]) => findings !== ''));
}

const everywhere = (finding: string, ...but: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(platforms.filter(({ id }) => !but.includes(id)).map(({ id }) => [id, finding]));
const recoded = 'container!→recode video-codec!→recode';

describe('what each platform says of a film; one that is not named takes it as it is', () => {
  it.each<[string, Readonly<Record<string, string>>]>([
    ['h264.mp4', {}],
    ['h264.mov', { douyin: 'container→repack' }],
    [
      'h264.mkv',
      {
        rednote: 'container→repack',
        tiktok: 'container!→repack',
        instagram: 'container!→repack',
        douyin: 'container!→repack',
      },
    ],
    ['hevc.mp4', {}],
    ['hevc.mov', { instagram: 'audio-codec!→recode', douyin: 'container→recode' }],
    ['vp9.webm', { rednote: 'container!→repack', instagram: `${recoded} audio-codec!→recode` }],
    ['vp8.webm', { rednote: 'container!→recode', instagram: `${recoded} audio-codec!→recode` }],
    ['av1.mp4', { tiktok: 'video-codec!→recode', instagram: 'video-codec!→recode' }],
    [
      'av1.mkv',
      {
        rednote: 'container→repack',
        tiktok: recoded,
        instagram: `${recoded} audio-codec!→recode`,
        douyin: 'container!→repack',
      },
    ],
    ['silent.mp4', everywhere('silent')],
    ['wide.mp4', everywhere('shape→frame', 'douyin', 'lemon8')],
    ['turned.mp4', {}],
    ['4k.mp4', everywhere('shape→frame', 'douyin', 'lemon8')],
    ['5k.mp4', { tiktok: 'large!→scale', douyin: 'large!→scale' }],
    ['tiny.mp4', { rednote: 'small', tiktok: 'small!' }],
    ['quick.mp4', { tiktok: 'short!', instagram: 'short!' }],
    ['long.mp4', { instagram: 'long→trim', youtube: 'long→trim', lemon8: 'long→trim' }],
    ['fast.mp4', everywhere('fast!→pace', 'rednote', 'lemon8')],
    ['variable.mp4', { tiktok: 'slow', instagram: 'slow' }],
    [
      'sparse.mp4',
      { instagram: 'big!→shrink' }, // 4 GB, of which only the index is read
    ],
  ])('%s', async (name, wanted) => {
    expect(await verdictsOf(name)).toEqual(wanted);
  });
});

it('a turned film has the size it is shown in', async () => {
  const { width, height, rotation } = await probe(await corpus.blob('turned.mp4'));
  expect({ width, height, rotation }).toEqual({ width: 720, height: 1280, rotation: 270 });
});

it.each([
  ['empty.mp4', 'video_empty'],
  ['cut-off.mp4', 'video_broken'],
  ['no-index.mp4', 'video_broken'],
  ['song.mp4', 'video_not_video'],
  ['voice.mp4', 'video_no_picture'],
  ['hollow.mp4', 'video_not_video'],
])('%s is refused: %s', async (name, code) => {
  await expect(probe(await corpus.blob(name))).rejects.toMatchObject({ problem: { code } });
});

it('a file of 4 GB is looked over without being read', async () => {
  const before = process.memoryUsage().rss;
  await probe(await corpus.blob('sparse.mp4'));
  expect(process.memoryUsage().rss - before).toBeLessThan(64e6);
});

it('a disk that gives no answer is given up when she cancels', async () => {
  class Dead extends Blob {
    override readonly size = 1000;
    override slice(): Blob {
      return Object.assign(new Blob(), { arrayBuffer: () => new Promise<ArrayBuffer>(() => undefined) });
    }
  }
  const cancel = new AbortController();
  const probing = probe(new Dead(), cancel.signal);
  cancel.abort(new Error('cancelled'));
  await expect(probing).rejects.toThrow('cancelled');
});
