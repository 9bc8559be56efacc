import type { BenchInput } from '@/tests/bench/bench';
import { buildFerry } from '@/tests/bench/build-ferry';
import { sendTo, writeDraft, type Sheet } from '@/tests/e2e/support/draft';
import { launchFerry } from '@/tests/e2e/support/ferry';
import { fillForm, formsOf, pressPublish, type Platform } from '@/tests/e2e/support/posting';
import { journalOf, runsOf, waitForSighting } from '@/tests/e2e/support/runs';
import { makeClip } from '@/tests/e2e/support/videos';
import { wordsIn } from '@/tests/e2e/support/words';
import { startShore, type Shore } from '@/tests/sites/server';
import { sheet } from '@/tests/tour/sheet';
import { findPlatform } from '@/utils/platforms';

type Taken = {
  readonly total: number;
  readonly own: number;
  readonly right: number;
  readonly fields: number;
};

/** As many topics as RedNote takes. */
const tenTopics: Sheet = {
  ...sheet,
  zh: { ...sheet.zh, tags: [...sheet.zh.tags, '渡船', '傍晚', '海风', '一个人的旅行', '手机摄影'] },
};

/** From the first touch of the form to the receipt, in Chromium; what the form then holds is asked of the server. */
export async function run({ n, report }: BenchInput): Promise<void> {
  buildFerry('chrome');
  const shore = await startShore();
  const taken = new Map<string, Taken[]>();
  const keep = (name: string, one: Taken): void => void taken.set(name, [...(taken.get(name) ?? []), one]);
  try {
    for (let at = 0; at < n; at += 1) {
      console.error(`fill ${at + 1} of ${n}`);
      for (const [platform, one] of await fillEach(shore, formsOf, sheet)) keep(platform, one);
      for (const [platform, one] of await fillEach(shore, ['rednote'], tenTopics))
        keep(`${platform}.ten_topics`, one);
    }
  } finally {
    await shore.close();
  }
  for (const [form, [first, ...rest]] of taken) {
    if (!first) continue;
    const figure = (name: string, unit: string, of: (one: Taken) => number): void =>
      report({ name: `fill.${form}.${name}`, unit, values: [of(first), ...rest.map(of)] });
    figure('own_ms', 'ms', ({ own }) => own);
    figure('total_ms', 'ms', ({ total }) => total);
    figure('fields_right', 'fields', ({ right }) => right);
    figure('fields', 'fields', ({ fields }) => fields);
  }
}

async function fillEach(
  shore: Shore,
  platforms: readonly Platform[],
  written: Sheet,
): Promise<readonly (readonly [Platform, Taken])[]> {
  shore.reset();
  const words = wordsIn('en-US');
  const clip = await makeClip();
  const ferry = await launchFerry('chromium', shore);
  try {
    const studio = await writeDraft(ferry, words, { video: clip.path, sheet: written });
    const taken: [Platform, Taken][] = [];
    await sendTo(studio, words, platforms);
    for (const platform of platforms) {
      const form = await fillForm(ferry, studio, words, platform);
      await pressPublish(form, platform);
      await waitForSighting(studio, platform);
      const run = (await runsOf(studio)).find((it) => it.platform === platform);
      const lines = (await journalOf(studio)).filter(({ runId }) => runId === run?.id);
      const begun = lines.find(({ step }) => step === 'file')?.at ?? 0;
      const total = (run?.receipt?.at ?? 0) - begun;
      const waited = shore.state().uploads.find(({ site }) => site === platform)?.declaredDelayMs ?? 0;
      const held = fieldsAtServer(shore, platform, clip.sha256, written);
      taken.push([
        platform,
        { total, own: total - waited, right: held.filter(Boolean).length, fields: held.length },
      ]);
    }
    return taken;
  } finally {
    await ferry.close();
    await clip.forget();
  }
}

/** Field by field, whether the post the server took is the one she wrote. */
function fieldsAtServer(
  shore: Shore,
  platform: Platform,
  sha256: string,
  written: Sheet,
): readonly boolean[] {
  const post = shore.state().posts.find(({ site }) => site === platform);
  const { lang = 'en', limits } = findPlatform(platform) ?? {};
  const { title, body, tags } = written[lang];
  const file = post?.sha256 === sha256;
  const words = post?.body.startsWith(body) ?? false;
  const tagged = tags.every((tag) => post?.tags.includes(tag));
  return limits?.title ? [file, post?.title === title, words, tagged] : [file, words, tagged];
}
