import browser from 'webextension-polyfill';
import { next } from '@/utils/domain/schedule';
import { listSchedules } from '@/utils/store/schedules';

export const PLAN_ALARM = 'plan';

/** She may be in the middle of typing a time: a slot in the past is looked at only a little later. */
const TYPING_MS = 60_000;

/** Sets the one alarm for the soonest slot, or takes it away. The rows are the truth; the alarm only wakes us. */
export async function keepAlarm(): Promise<undefined> {
  const now = Date.now();
  const when = next(await listSchedules(), now);
  if (when === undefined) await browser.alarms.clear(PLAN_ALARM);
  else await browser.alarms.create(PLAN_ALARM, { when: when > now ? when : now + TYPING_MS });
}
