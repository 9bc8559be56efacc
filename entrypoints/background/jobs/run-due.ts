import browser from 'webextension-polyfill';
import { nameOf } from '@/utils/domain/draft';
import type { Schedule } from '@/utils/domain/schedule';
import { t, uiLang } from '@/utils/i18n';
import { findPlatform } from '@/utils/platforms';
import { findDraft } from '@/utils/store/drafts';
import { findSchedule, settleDue } from '@/utils/store/schedules';
import { awakeSince } from '@/utils/store/session';
import { fill } from './fill';
import { keepAlarm } from './keep-alarm';
import { openRoom } from './open-room';

const SLOT = 'slot:';
const MISSED = 'missed';

/**
 * Does what has come due, then sets the next alarm. Rows are marked before anybody is told, so a slot is told of once
 * at most; what was missed is only asked about.
 */
export async function runDue(): Promise<void> {
  const now = Date.now();
  const { remind, missed } = await settleDue(now, await awakeSince(now));
  await keepAlarm();
  for (const row of remind) await tellSlot(row);
  if (missed.length > 0)
    await browser.notifications.create(MISSED, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('icon/128.png'),
      title: t('plan_missed_notice'),
      message: t('plan_missed_notice_hint'),
    });
}

/** The click on a notification: the filled form of its slot, or the Plan room. */
export async function openNotified(id: string): Promise<void> {
  if (id !== MISSED && !id.startsWith(SLOT)) return;
  await browser.notifications.clear(id);
  const row = await findSchedule(id.slice(SLOT.length));
  try {
    if (row?.state !== 'reminded') await openRoom({ room: 'plan' });
    else await fill({ draftId: row.draftId, platform: row.platform }, { tabId: undefined, url: undefined });
  } catch (thrown) {
    // The reason is shown beside the slot; a click must never lead nowhere.
    console.warn('[ferry] slot', thrown);
    await openRoom({ room: 'plan' });
  }
}

async function tellSlot({ id, draftId, platform }: Schedule): Promise<void> {
  const draft = await findDraft(draftId);
  const lang = uiLang();
  const name = findPlatform(platform)?.name[lang] ?? platform;
  await browser.notifications.create(SLOT + id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icon/128.png'),
    title: t('plan_notice', name),
    message: t('plan_notice_hint', (draft && nameOf(draft, lang)) || t('plan_untitled')),
  });
}
