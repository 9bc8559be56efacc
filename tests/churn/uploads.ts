import { keepDraft } from '@/tests/e2e/support/draft';
import { launchFerry, type Ferry } from '@/tests/e2e/support/ferry';
import { fill, formsOf, type Platform } from '@/tests/e2e/support/posting';
import { runsOf } from '@/tests/e2e/support/runs';
import type { Tab } from '@/tests/e2e/support/tab';
import { until } from '@/tests/e2e/support/until';
import { makeClip, type Clip } from '@/tests/e2e/support/videos';
import { wordsIn } from '@/tests/e2e/support/words';
import type { Submission } from '@/tests/sites/machinery/uploads';
import { startShore, type Shore } from '@/tests/sites/server';
import type { FieldName, FieldProof } from '@/utils/domain/receipt';
import type { Run } from '@/utils/domain/run';
import { findPlatform } from '@/utils/platforms';
import { bundle } from './bundle';
import type { InForm } from './in-form';
import type { Version } from './versions';
import { extra, sheet, wanted } from './wanted';

/**
 * How a field of one version of a form came out, by the form's own model.
 * - `right`: it is as it was asked for.
 * - `told`: it is not, and the receipt says so.
 * - `silent`: it is not, and nothing is said of it.
 * - `false`: it is not, and the receipt calls it right.
 */
export type Fate = 'right' | 'told' | 'silent' | 'false';

export type FormFate = {
  readonly platform: Platform;
  readonly version: Version;
  readonly fields: readonly { readonly field: string; readonly fate: Fate; readonly why?: string }[];
  /** The code the card stopped with: nothing was called right. */
  readonly stopped?: string;
  /** It waits for her, and says so. */
  readonly asks?: true;
  /** It came to no end, and said nothing. */
  readonly hung?: true;
};

/** The whole patience of a fill: its form, its pages, an upload that stalls. */
const DEADLINE_MS = 420_000;
/** What a page takes back, it takes back within this time. */
const STILL_MS = 4_000;
/** By then everything was filled that waits for nobody. */
const ASKS_MS = 120_000;
const DAY = 24 * 60 * 60_000;

/** Fills every form in one version of all of them, all at once in a Chromium of its own, and asks each what it holds. */
export async function churnForms(version: Version): Promise<readonly FormFate[]> {
  const clip = await makeClip();
  const shore = await startShore();
  shore.trapUploads(...version.traps);
  const ferry = await launchFerry('chromium', shore);
  try {
    const redesign = `ferryForm.redesign(${JSON.stringify(version.changes)}, ${version.seed})`;
    const script = `if (location.protocol === 'https:') { ${await bundle('in-form.ts')}; ${redesign}; }`;
    await ferry.chromium().addInitScript(script);
    const draft = await keepDraft(ferry, clip, sheet, extra);
    // A quarter of an hour is a step everywhere.
    const scheduleAt = Math.ceil((Date.now() + 2 * DAY) / 900_000) * 900_000;
    const fates: FormFate[] = [];
    const one = async (platform: Platform, at: number | undefined): Promise<void> => {
      const asked = { platform, ...(at !== undefined && { scheduleAt: at }) };
      const form = await fill(ferry, draft, asked);
      const run = await endOf(ferry, form, platform);
      const base = { platform, version, fields: [] };
      if (run === undefined) return void fates.push({ ...base, hung: true });
      if (run === 'asks') return void fates.push({ ...base, asks: true });
      if (run.outcome?.kind === 'failed') return void fates.push({ ...base, stopped: run.outcome.code });
      const holds = await heldBy(form);
      const proofs = (await runsOf(ferry)).find(({ id }) => id === run.id)?.receipt?.fields ?? [];
      fates.push({
        ...base,
        fields: fatesOf(platform, proofs, holds ?? nothing, { at, sha256: clip.sha256, shore }),
      });
    };
    await Promise.all(
      formsOf.map((platform) =>
        one(platform, version.isScheduled && platform !== 'instagram' ? scheduleAt : undefined),
      ),
    );
    return fates;
  } finally {
    await ferry.close();
    await shore.close();
    await clip.forget();
  }
}

/** The run once it came to something and what it says stands still, or its card waits for her; undefined where it hangs. */
async function endOf(ferry: Ferry, form: Tab, platform: Platform): Promise<Run | 'asks' | undefined> {
  const asks = wordsIn('en-US')('fill_wall_question', findPlatform(platform)?.name.en ?? '');
  const last = async (): Promise<Run | undefined> =>
    (await runsOf(ferry)).findLast((run) => run.platform === platform && run.outcome !== undefined);
  try {
    let before = '';
    let since = Date.now();
    return await until(
      `${platform} has come to something`,
      async () => {
        const run = await last();
        if (!run) return Date.now() - since > ASKS_MS && (await form.count({ text: asks })) > 0 && 'asks';
        const now = JSON.stringify(run);
        if (now !== before) [before, since] = [now, Date.now()];
        return Date.now() - since > STILL_MS ? run : undefined;
      },
      { deadlineMs: DEADLINE_MS },
    );
  } catch {
    return undefined;
  }
}

type Held = Submission & { readonly sha256?: string };

/** As long as there is no form, or it does not say. */
const nothing: Held = {
  upload: 0,
  account: '',
  title: '',
  body: '',
  tags: [],
  visibility: '',
  schedule: '',
};

/** What the form's own model holds now, whatever the page shows (`client/publish.ts`); a video still to be sent by its hash. */
function heldBy(form: Tab): Promise<Held | undefined> {
  return form.evaluate(async () => {
    const { shoreForm, ferryForm } = globalThis as unknown as {
      shoreForm?: () => Submission & { readonly file?: File };
      ferryForm: InForm;
    };
    const holds = shoreForm?.();
    if (!holds) return undefined;
    const { file, ...said } = holds;
    const held = { ...said, ...(ferryForm.otherwise.cover && { cover: undefined }) };
    if (!file) return held as Held;
    const hash = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
    return {
      ...held,
      sha256: [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
    } as Held;
  });
}

type Truth = {
  readonly at: number | undefined;
  readonly sha256: Clip['sha256'];
  readonly shore: Shore;
};

function fatesOf(
  platform: Platform,
  proofs: readonly FieldProof[],
  holds: Held,
  truth: Truth,
): FormFate['fields'] {
  const { title, fields, besides } = wanted[platform];
  const isScheduledPublic = platform === 'youtube' && truth.at !== undefined; // the scheduler says so itself
  const expected: readonly FieldName[] = [
    'file',
    ...(title ? (['title'] as const) : []),
    'body',
    'tags',
    'cover',
    ...(Object.keys(fields) as FieldName[]).filter((name) => !(isScheduledPublic && name === 'visibility')),
    ...(truth.at === undefined ? [] : (['schedule'] as const)),
  ];
  const notes = proofs.flatMap((proof) => ('note' in proof && proof.note) || []);
  const notAsked = notes.flatMap((note) => note.notAsked ?? []);
  const plain = notes.flatMap((note) => note.plainTags ?? []);
  const asked = expected.map((field) => {
    const proof = proofs.find((it) => it.field === field);
    const isRight = isHeld(field, platform, holds, truth, plain);
    const isTold = proof ? proof.state !== 'in-the-form' : notAsked.includes(field);
    const fate: Fate = isRight ? 'right' : isTold ? 'told' : proof ? 'false' : 'silent';
    return { field, fate, ...(!isRight && { why: whyOf(proof, holds) }) };
  });
  const other = Object.entries(holds === nothing ? {} : besides).map(
    ([name, is]): FormFate['fields'][number] => {
      const isRight = holds.choices?.[name] === is;
      const isTold = notes.some((note) => Object.values(note).flat().length > 0);
      return { field: name, fate: isRight ? 'right' : isTold ? 'told' : 'silent' };
    },
  );
  return [...asked, ...other];
}

function whyOf(proof: FieldProof | undefined, holds: Held): string {
  if (proof?.state === 'missing') return proof.problem;
  if (proof?.state === 'differs') return `found ${proof.found}`;
  return JSON.stringify(holds);
}

function isHeld(
  field: FieldName,
  platform: Platform,
  holds: Held,
  { at, sha256, shore }: Truth,
  plain: readonly string[],
): boolean {
  const { body, tags, title } = sheet[findPlatform(platform)?.lang ?? 'en'];
  const { tagMark = '', zone, fields } = wanted[platform];
  // eslint-disable-next-line @typescript-eslint/switch-exhaustiveness-check -- the others are choices
  switch (field) {
    case 'file': {
      const sent = shore.state().uploads.find(({ id }) => id === holds.upload);
      return (holds.sha256 ?? sent?.sha256) === sha256;
    }
    case 'title':
      return holds.title === title;
    case 'body': {
      // Below her words nothing but tags: whether they are hers is told on their own line.
      const text = squeeze(holds.body.replaceAll(tagMark, ''));
      const rest = text.slice(squeeze(body).length).split(' ').filter(Boolean);
      return text.startsWith(squeeze(body)) && rest.every((word) => word.startsWith('#'));
    }
    case 'tags':
      return (
        holds.tags.every((tag) => tags.includes(tag)) &&
        tags.every(
          (tag) => holds.tags.includes(tag) || (plain.includes(tag) && holds.body.includes(`#${tag}`)),
        )
      );
    case 'cover':
      return holds.cover?.name === 'cover.jpg'; // what a page puts in its place has another name
    case 'schedule': {
      const said = zone ? `${holds.schedule.replace(' ', 'T')}:00${zone}` : holds.schedule;
      return Date.parse(said) === at;
    }
  }
  const [of, is] = fields[field] ?? [() => undefined, ''];
  return String(of(holds)) === is;
}

function squeeze(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
