import './WhenPanel.css';
import { AlarmClock, CalendarClock, Zap } from 'lucide';
import { clockText, daysAhead, instantOf, wallClock, zoneText, type Wall } from '@/utils/domain/clock';
import { placeInWindow, type Schedule, type Zone } from '@/utils/domain/schedule';
import { t, textLocale } from '@/utils/i18n';
import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { Notice } from '@/components/ui/Notice';
import { Segmented } from '@/components/ui/Segmented';
import type { Face } from './PlatformMark';

type Props = {
  readonly face: Face;
  readonly slot: Schedule | undefined;
  readonly now: number;
  readonly zone: Zone;
  readonly audienceZone: Zone;
  readonly onPlan: (at: number, how: Schedule['how']) => void;
  readonly onNow: () => void;
};

const HOUR_MS = 60 * 60_000;

/** When a draft goes to one platform: now, or at a time on her clock, with the audience's clock beside it. */
export function WhenPanel({ face, slot, now, zone, audienceZone, onPlan, onNow }: Props) {
  const [typed, setTyped] = useState<{ day: string; time: string }>();
  const shown = slot ? inputsOf(wallClock(slot.at, zone)) : undefined;
  const { day, time } = typed ?? shown ?? { day: '', time: '' };
  const how = slot?.how ?? (face.window ? 'native' : 'reminder');
  const wall = wallOf(day, time);
  const chosen = wall && instantOf(wall, zone);

  const change = (next: { day: string; time: string }): void => {
    setTyped(next);
    const nextWall = wallOf(next.day, next.time);
    if (nextWall) onPlan(instantOf(nextWall, zone).at, how);
  };
  const moveTo = (at: number): void => {
    setTyped(undefined);
    onPlan(at, how);
  };

  return (
    <div class="when">
      <h3>{t('studio_when_for', face.name)}</h3>
      <Segmented
        label={t('studio_when_for', face.name)}
        value={slot ? 'later' : 'now'}
        onChange={(value) => {
          setTyped(undefined);
          if (value === 'now') onNow();
          else onPlan(firstOffer(now, face), how);
        }}
        choices={[
          { value: 'now', label: t('studio_when_now'), icon: Zap },
          { value: 'later', label: t('studio_when_later'), icon: CalendarClock },
        ]}
      />
      {slot && (
        <>
          <div class="when-clock">
            <Field
              label={t('studio_when_day')}
              type="date"
              value={day}
              onInput={(value) => change({ day: value, time })}
            />
            <Field
              label={t('studio_when_time')}
              type="time"
              value={time}
              onInput={(value) => change({ day, time: value })}
            />
            <TwoClocks at={chosen?.at ?? slot.at} zone={zone} audienceZone={audienceZone} />
          </div>
          {chosen && chosen.kind !== 'exact' && (
            <Notice tone="check">
              {t(chosen.kind === 'gap' ? 'studio_when_gap' : 'studio_when_overlap')}
            </Notice>
          )}
          {face.window && (
            <Segmented
              label={t('studio_when_how')}
              value={how}
              onChange={(value) => onPlan(slot.at, value)}
              choices={[
                { value: 'native', label: t('studio_when_native', face.name), icon: CalendarClock },
                { value: 'reminder', label: t('studio_when_reminder'), icon: AlarmClock },
              ]}
            />
          )}
          <p class="when-how">
            {how === 'native' ? t('studio_when_native_hint', face.name) : t('studio_when_reminder_hint')}
          </p>
          <Fit face={face} slot={slot} now={now} zone={zone} onMove={moveTo} />
        </>
      )}
    </div>
  );
}

/** The same instant on both shores. */
export function TwoClocks({
  at,
  zone,
  audienceZone,
}: {
  readonly at: number;
  readonly zone: Zone;
  readonly audienceZone: Zone;
}) {
  const there = clockText(at, audienceZone, textLocale());
  const ahead = daysAhead(at, zone, audienceZone);
  return (
    <div class="clock">
      <span class="clock-zone">{t('studio_when_audience', zoneText(audienceZone))}</span>
      <span class="clock-time">{there.time}</span>
      <span class="clock-day">
        {there.day}
        {ahead !== 0 && ` · ${t(ahead > 0 ? 'studio_when_next_day' : 'studio_when_day_before')}`}
      </span>
    </div>
  );
}

function Fit({
  face,
  slot,
  now,
  zone,
  onMove,
}: Pick<Props, 'face' | 'now' | 'zone'> & {
  readonly slot: Schedule;
  readonly onMove: (at: number) => void;
}) {
  if (slot.how === 'reminder' || !face.window)
    return slot.at < now ? <Notice tone="check">{t('studio_when_past')}</Notice> : null;
  const place = placeInWindow(slot.at, now, face.window);
  if (place.kind === 'fits') return null;
  const text = {
    'too-soon': t('studio_when_too_soon', face.name, face.window.earliestMinutes),
    'too-late': t('studio_when_too_late', face.name, face.window.latestDays),
    'off-step': t('studio_when_off_step', face.name, face.window.stepMinutes),
  }[place.kind];
  const nearest = clockText(place.nearest, zone, textLocale());
  return (
    <Notice
      tone="check"
      actions={
        <Button small onClick={() => onMove(place.nearest)}>
          {t('studio_when_use', `${nearest.day} ${nearest.time}`)}
        </Button>
      }
    >
      {text}
    </Notice>
  );
}

/** The next full hour its own scheduler would take, with some minutes to fill the form. */
function firstOffer(now: number, { window }: Face): number {
  const early = now + Math.max(window?.earliestMinutes ?? 0, 30) * 60_000 + 15 * 60_000;
  return Math.ceil(early / HOUR_MS) * HOUR_MS;
}

function inputsOf({ year, month, day, hour, minute }: Wall): { day: string; time: string } {
  const two = (n: number): string => String(n).padStart(2, '0');
  return { day: `${year}-${two(month)}-${two(day)}`, time: `${two(hour)}:${two(minute)}` };
}

function wallOf(day: string, time: string): Wall | undefined {
  const found = /^(\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d)/.exec(`${day} ${time}`);
  if (!found) return undefined;
  const [year = 0, month = 0, date = 0, hour = 0, minute = 0] = found.slice(1).map(Number);
  return { year, month, day: date, hour, minute };
}
