import { nameOf } from '@/utils/domain/draft';
import { t, uiLang } from '@/utils/i18n';
import { Button } from '@/components/ui/Button';
import { Plan } from '@/components/studio/Plan';
import type { PlanSlot } from '@/components/studio/plan-slot';
import { findPlatform } from '@/utils/platforms';
import type { Desk } from '@/entrypoints/studio/desk';
import type { PlanKeeper } from '@/entrypoints/studio/plan';
import type { Preferences } from '@/entrypoints/studio/preferences';

type Props = { readonly desk: Desk; readonly plan: PlanKeeper; readonly preferences: Preferences };

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The plan: what asks for an answer, and what is ahead, on both clocks. */
export function PlanRoom({ desk, plan, preferences }: Props) {
  const drafts = new Map(desk.drafts.value?.map((draft) => [draft.id, draft]));
  const slots = desk.schedules.value.map((schedule): PlanSlot => {
    const draft = drafts.get(schedule.draftId);
    return {
      schedule,
      title: draft && nameOf(draft, uiLang()),
      platform: findPlatform(schedule.platform)?.name[uiLang()] ?? schedule.platform,
      problem: plan.problems.value.get(schedule.id),
    };
  });
  const toDrafts = (): void => {
    location.hash = '#/drafts';
  };
  return (
    <Plan
      slots={slots}
      now={desk.now.value}
      zone={zone}
      audienceZone={preferences.settings.value?.audienceZone ?? zone}
      start={
        <Button kind="primary" onClick={toDrafts}>
          {t('plan_empty_action')}
        </Button>
      }
      onOpen={({ schedule }) => desk.open(schedule.draftId)}
      onPostNow={({ schedule }) => void plan.postNow(schedule)}
      onMove={({ schedule }, at) => void plan.move(schedule, at)}
      onLetGo={({ schedule }) => void plan.letGo(schedule)}
    />
  );
}
