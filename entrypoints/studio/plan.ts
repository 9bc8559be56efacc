import { signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { problemOf } from '@/utils/domain/problem';
import type { Schedule } from '@/utils/domain/schedule';
import { problemText, t } from '@/utils/i18n';
import { send } from '@/utils/messages/client';
import { dropSchedule, keepSchedule } from '@/utils/store/schedules';
import type { Done } from './desk';
import { tellPlan } from './tell-plan';

/** What the Plan room does. */
export type PlanKeeper = {
  /** Why a slot's form did not open, in her words, by the slot's id. */
  readonly problems: ReadonlySignal<ReadonlyMap<string, string>>;
  postNow(slot: Schedule): Promise<void>;
  move(slot: Schedule, at: number): Promise<void>;
  letGo(slot: Schedule): Promise<void>;
};

export function openPlan(done: Signal<Done | undefined>): PlanKeeper {
  const problems = signal<ReadonlyMap<string, string>>(new Map());
  return {
    problems,

    /** Opens the filled form. The slot stays asked about until the post is seen. */
    async postNow({ id, draftId, platform }) {
      const others = [...problems.peek()].filter(([slot]) => slot !== id);
      problems.value = new Map(others);
      try {
        await send('fill', { draftId, platform });
      } catch (thrown) {
        problems.value = new Map([...others, [id, problemText(problemOf(thrown))]]);
      }
    },

    async move(slot, at) {
      const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions();
      await change({ ...slot, at, zone, state: 'planned' });
      done.value = { text: t('plan_moved'), undo: () => void change(slot) };
    },

    async letGo({ id }) {
      const row = await dropSchedule(id);
      await tellPlan();
      if (row) done.value = { text: t('studio_slot_dropped'), undo: () => void change(row) };
    },
  };
}

async function change(slot: Schedule): Promise<void> {
  await keepSchedule(slot);
  await tellPlan();
}
