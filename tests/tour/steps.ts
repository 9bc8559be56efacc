import type { Ferry } from '@/tests/e2e/support/ferry';
import { sendTo, writeDraft } from '@/tests/e2e/support/draft';
import { fillForm, formsOf, pressPublish, type Platform } from '@/tests/e2e/support/posting';
import { runsOf, waitForSighting } from '@/tests/e2e/support/runs';
import { missTwice } from '@/tests/e2e/support/health';
import { changeSettings } from '@/tests/e2e/support/settings';
import type { Tab } from '@/tests/e2e/support/tab';
import { crossing } from '@/tests/e2e/support/videos';
import type { Room } from '@/entrypoints/studio/route';
import { readPages } from '@/tests/sites/read-pages';
import type { Words } from '@/tests/e2e/support/words';
import { receiptTable } from './receipt-table';
import type { Shots } from './shots';
import { sheet } from './sheet';

/** What the steps share as they go. */
export type Walk = {
  readonly ferry: Ferry;
  readonly lang: 'en-US' | 'zh-CN';
  readonly words: Words;
  readonly shots: Shots;
  readonly say: (text: string) => void;
  /** Studio, once it is open. */
  studio?: Tab;
};

type Step = { readonly name: string; readonly walk: (walk: Walk) => Promise<void> };

const note =
  'https://www.xiaohongshu.com/explore/66a1f0c0000000000d00c0de?xsec_token=shore&comments=200&words=known';
const video = 'https://www.tiktok.com/@june.crosses/video/7412345678901234567';

/** The main job, in order. */
export const steps: readonly Step[] = [
  { name: 'RedNote: comments read, from the first second', walk: readRednote },
  { name: 'The popup: an engine with one click', walk: getEngine },
  { name: 'RedNote: the same comments, in sentences', walk: readRednoteAgain },
  { name: 'TikTok: the drawer', walk: (walk) => readTiktok(walk, 'drawer&open=1', 'drawer') },
  { name: 'TikTok: the browse list', walk: (walk) => readTiktok(walk, 'browse', 'browse') },
  { name: 'Studio: one video, one sheet', walk: write },
  { name: 'RedNote: the form filled, Publish pressed by hand', walk: (walk) => post(walk, 'rednote') },
  { name: 'TikTok: the form filled, Post pressed by hand', walk: (walk) => post(walk, 'tiktok') },
  { name: 'Instagram: the reel filled, Share pressed by hand', walk: (walk) => post(walk, 'instagram') },
  { name: 'YouTube: the Short filled, Publish pressed by hand', walk: (walk) => post(walk, 'youtube') },
  { name: 'Douyin: the form filled, Publish pressed by hand', walk: (walk) => post(walk, 'douyin') },
  { name: 'What happened, field by field', walk: showReceipts },
  { name: 'The plan: a second crossing gets its time', walk: planAhead },
  { name: 'Tables and bundles', walk: (walk) => showRoom(walk, 'transfer') },
  { name: 'The trash', walk: (walk) => showRoom(walk, 'trash') },
  { name: 'The ledger', walk: (walk) => showRoom(walk, 'ledger') },
  { name: 'The settings', walk: (walk) => showRoom(walk, 'settings') },
  { name: 'Every page Ferry reads', walk: lookEverywhere },
  { name: 'A page that changed', walk: meetChange },
];

async function readRednote({ ferry, shots }: Walk): Promise<void> {
  const tab = await ferry.open(note);
  await tab.waitFor(said, { why: 'a comment of the note is read' });
  await shots.site(tab, 'rednote-note');
  await tab.close();
}

async function getEngine({ ferry, lang, words, shots }: Walk): Promise<void> {
  const popup = await ferry.page('popup.html');
  const row = '[data-direction="zh-en"] [data-engine="bergamot"]';
  await popup.waitFor({ role: 'button', name: words('popup_studio') });
  await shots.narrow(popup, 'popup');
  // The toy model reads Chinese; who reads Chinese already has it folded away.
  if (lang === 'en-US') {
    await popup.click(`${row} button`);
    await popup.waitFor(`${row}[data-state="ready"]`, { why: 'the model arrived', deadlineMs: 30_000 });
    await shots.narrow(popup, 'popup-ready');
  }
  await popup.close();
}

async function readRednoteAgain({ ferry, shots }: Walk): Promise<void> {
  const tab = await ferry.open(note);
  await tab.waitFor(said, { why: 'a comment of the note is read' });
  await tab.scroll(900, '.note-scroller');
  await tab.waitFor(said);
  await shots.site(tab, 'rednote-comments');
  await tab.close();
}

async function readTiktok({ ferry, shots }: Walk, layout: string, name: string): Promise<void> {
  const tab = await ferry.open(`${video}?layout=${layout}&words=known`);
  await tab.waitFor(said, { why: 'a comment of the video is read' });
  await shots.site(tab, `tiktok-${name}`);
  await tab.close();
}

async function write(walk: Walk): Promise<void> {
  const { ferry, words, shots } = walk;
  const empty = await ferry.page('studio.html');
  await empty.waitFor({ role: 'button', name: words('studio_empty_action') });
  await shots.page(empty, 'studio-empty');
  await empty.close();
  walk.studio = await writeDraft(ferry, words, { video: crossing, sheet });
  await sendTo(walk.studio, words, formsOf);
  await shots.page(walk.studio, 'studio-draft');
}

async function post(walk: Walk, on: Platform): Promise<void> {
  const { ferry, words, shots } = walk;
  const studio = expectStudio(walk);
  const form = await fillForm(ferry, studio, words, on);
  await shots.site(form, `${on}-filled`);
  await pressPublish(form, on);
  await waitForSighting(studio, on);
  await shots.site(form, `${on}-posted`);
}

async function showReceipts(walk: Walk): Promise<void> {
  const studio = expectStudio(walk);
  for (const run of await runsOf(studio)) walk.say(receiptTable(run));
  await studio.waitFor('.receipt');
  await walk.shots.page(studio, 'studio-receipts', { fullPage: true });
}

async function planAhead(walk: Walk): Promise<void> {
  const studio = expectStudio(walk);
  await studio.click({ css: '.berth-when', text: 'TikTok' });
  await studio.click({ css: '.when label', text: walk.words('studio_when_later') });
  await studio.waitFor('.when .clock', { why: 'the two clocks are shown' });
  await walk.shots.page(studio, 'studio-when');
  await showRoom(walk, 'plan');
  await studio.click({ css: '.plan label', text: walk.words('plan_view_month') });
  await walk.shots.page(studio, 'plan-month');
}

async function showRoom(walk: Walk, room: Room): Promise<void> {
  const studio = expectStudio(walk);
  const door = `a[href="#/${room}"]`;
  if ((await studio.count(door)) === 0) await studio.click('a[href="#/drafts"]'); // it is behind the drafts
  await studio.click(door);
  await studio.waitFor('main h1', { why: `the ${room} is shown` });
  await walk.shots.page(studio, room);
}

/** Chinese into English, also for who has Ferry in Chinese: a word or two on every page is so. */
async function lookEverywhere({ ferry, shots }: Walk): Promise<void> {
  const privately = readPages.filter(({ surface }) => surface.private);
  const messages = Object.fromEntries(privately.map(({ platform }) => [platform.id, 'on-device' as const]));
  await changeSettings(ferry, { messages, wants: 'en', reads: ['en'] });
  for (const { name, url, opens } of readPages) {
    const tab = await ferry.open(`${url}${url.includes('?') ? '&' : '?'}words=known`);
    await tab.waitFor(said, { why: `a text of ${name} is read` });
    if (opens && (await tab.count(opens)) > 0) await tab.click({ css: opens, nth: 0 });
    await shots.page(tab, name);
    await tab.close();
  }
}

/** The third visit on which the comments are there and cannot be found. */
async function meetChange({ ferry, words, shots }: Walk): Promise<void> {
  await missTwice(ferry, { platform: 'rednote', surface: 'note', probe: 'comment' });
  const tab = await ferry.open(`${note}&look=new`);
  await tab.waitFor('ferry-health >>> .notice', {
    why: 'the page is said to have changed',
    deadlineMs: 30_000,
  });
  await shots.page(tab, 'changed');
  await tab.click({ role: 'button', name: words('health_report') });
  await tab.waitFor('ferry-health >>> pre');
  await shots.page(tab, 'changed-report');
  await tab.close();
}

/** A translation that stands beside its original. */
const said = 'ferry-translation >>> .said';

function expectStudio({ studio }: Walk): Tab {
  if (!studio) throw new Error('Studio is not open: the step before did not end');
  return studio;
}
