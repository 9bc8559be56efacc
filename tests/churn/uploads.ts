import { hardSheet, keepDraft, type Extra } from '@/tests/e2e/support/draft';
import { launchFerry, type Ferry } from '@/tests/e2e/support/ferry';
import { fill, formsOf, type Platform } from '@/tests/e2e/support/posting';
import { runsOf } from '@/tests/e2e/support/runs';
import type { Tab } from '@/tests/e2e/support/tab';
import { until } from '@/tests/e2e/support/until';
import { makeClip, type Clip } from '@/tests/e2e/support/videos';
import type { Submission } from '@/tests/sites/machinery/uploads';
import type { Shore } from '@/tests/sites/server';
import type { FieldName, FieldProof } from '@/utils/domain/receipt';
import { findPlatform } from '@/utils/platforms';
import { liveMutations, redesign, type LiveMutation } from './live';

/** How a field of one redesigned form came out: right, told to be otherwise, or called right although it is not. */
export type FieldFate = 'right' | 'told' | 'false';

export type FormFate = {
  readonly platform: Platform;
  readonly mutation: LiveMutation;
  readonly fields: readonly { readonly field: FieldName; readonly fate: FieldFate }[];
  /** The form was not filled to its end, and the card says so. */
  readonly stopped: boolean;
};

/** What the forms call it. */
const called: Readonly<Partial<Record<FieldName, string>>> = {
  ai: 'aigc',
  promotion: 'disclosed',
  shape: 'crop',
  location: 'place',
};

/** What is chosen, as far as each form asks it. */
const extra: Extra = {
  about: { kids: 'no', ai: 'yes' },
  choices: Object.fromEntries(formsOf.map((id) => [id, { visibility: 'private', comments: 'off' }])),
  hasCover: true,
};

/** Every form Ferry fills, in every redesign, in Chromium: what the receipt says against what the form's own model holds. */
export async function churnForms(shore: Shore, onFate: (fate: FormFate) => void): Promise<void> {
  const clip = await makeClip();
  const plain = new Map<Platform, Submission>();
  try {
    for (const mutation of liveMutations) {
      const ferry = await launchFerry('chromium', shore);
      try {
        await ferry
          .chromium()
          .addInitScript(
            `if (location.protocol === 'https:') (${redesign.toString()})(${JSON.stringify(mutation)})`,
          );
        for (const platform of formsOf) {
          shore.reset();
          await ferry.reset();
          const { proofs, holds } = await fillOne(ferry, clip, platform);
          if (mutation === 'as it stands' && holds) plain.set(platform, holds);
          const right = plain.get(platform);
          onFate({
            platform,
            mutation,
            stopped: proofs === undefined,
            fields: (proofs ?? []).map((proof) => ({
              field: proof.field,
              fate: fateOf(proof, platform, holds, right),
            })),
          });
        }
      } finally {
        await ferry.close();
      }
    }
  } finally {
    await clip.forget();
  }
}

async function fillOne(
  ferry: Ferry,
  clip: Clip,
  platform: Platform,
): Promise<{ proofs: readonly FieldProof[] | undefined; holds: Submission | undefined }> {
  const draft = await keepDraft(ferry, clip, hardSheet, extra);
  const form = await fill(ferry, draft, { platform });
  const run = await until(
    `${platform} has come to something`,
    async () => (await runsOf(ferry)).find(({ outcome }) => outcome !== undefined),
    { deadlineMs: 240_000 },
  );
  const holds = await heldBy(form);
  if (run.receipt && !holds) throw new Error(`${platform}’s replica does not declare what its form holds`);
  return { proofs: run.receipt?.fields, holds };
}

/** What the form's own model holds now, whatever the page shows (`client/publish.ts`). */
function heldBy(form: Tab): Promise<Submission | undefined> {
  return form.evaluate(() => (globalThis as { shoreForm?: () => Submission }).shoreForm?.());
}

function fateOf(
  { field, state }: FieldProof,
  platform: Platform,
  holds: Submission | undefined,
  right: Submission | undefined,
): FieldFate {
  if (state !== 'in-the-form') return 'told';
  if (!holds || !right) return 'false';
  return isRight(field, platform, holds, right) ? 'right' : 'false';
}

function isRight(field: FieldName, platform: Platform, holds: Submission, right: Submission): boolean {
  const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
  if (field === 'file') return holds.upload > 0;
  if (field === 'title') return holds.title === right.title;
  // Topics may stand in the same text; whether they do is told of the tags.
  if (field === 'body')
    return squeeze(holds.body).startsWith(squeeze(hardSheet[findPlatform(platform)?.lang ?? 'en'].body));
  if (field === 'tags') return same(holds.tags, right.tags);
  if (field === 'cover') return same(holds.cover, right.cover);
  if (field === 'schedule') return holds.schedule === right.schedule;
  if (field === 'visibility') return holds.visibility === right.visibility;
  const said = ({ choices = {} }: Submission): string | undefined =>
    [field, called[field] ?? ''].map((name) => choices[name]).find((it) => it !== undefined);
  return said(holds) === said(right);
}

function squeeze(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
