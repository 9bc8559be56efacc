import './WhenPanel.css';
import { AlarmClock, CalendarClock, Zap } from 'lucide';
import { clockText, instantOf, stampOf, wallClock, wallOf } from '@/utils/domain/clock';
import { placeInWindow, type Schedule, type Zone } from '@/utils/domain/schedule';
import { t, textLocale } from '@/utils/i18n';
import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { Segmented } from '@/components/ui/Segmented';
import { ClockFields } from './ClockFields';
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
  const [typed, setTyped] = useState<string>();
  const text = typed ?? (slot ? stampOf(wallClock(slot.at, zone)) : '');
  const how = slot?.how ?? (face.window ? 'native' : 'reminder');
  const wall = wallOf(text);
  const chosen = wall && instantOf(wall, zone);

  const change = (next: string): void => {
    setTyped(next);
    const nextWall = wallOf(next);
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
            <ClockFields
              text={text}
              onInput={change}
              at={chosen?.at ?? slot.at}
              zone={zone}
              audienceZone={audienceZone}
            />
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
