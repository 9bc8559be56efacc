import type { Schedule } from '@/utils/domain/schedule';

/** A slot as the Plan room shows it. */
export type PlanSlot = {
  readonly schedule: Schedule;
  /** What the draft is called; undefined while it has no words. */
  readonly title: string | undefined;
  /** The platform, in the person's language. */
  readonly platform: string;
  /** Why its last "post now" did not go, in her words. */
  readonly problem: string | undefined;
};

/** What she can answer, by the slot's id. */
export type PlanAnswers = {
  readonly onOpen: (slot: PlanSlot) => void;
  readonly onPostNow: (slot: PlanSlot) => void;
  readonly onMove: (slot: PlanSlot, at: number) => void;
  readonly onLetGo: (slot: PlanSlot) => void;
};

/** Her clock and her audience's (IANA), and the present. */
export type PlanClocks = { readonly now: number; readonly zone: string; readonly audienceZone: string };

/** Its time has come or gone and she has not answered. */
export function isAsking({ schedule: { state } }: PlanSlot): boolean {
  return state === 'missed' || state === 'reminded';
}
