import './ClockFields.css';
import { clockText, daysAhead, zoneText } from '@/utils/domain/clock';
import type { Zone } from '@/utils/domain/schedule';
import { t, textLocale } from '@/utils/i18n';
import { Field } from '@/components/ui/Field';

type Props = {
  /** What the two fields hold, also half written: `2026-11-24 20:30`. */
  readonly text: string;
  readonly onInput: (text: string) => void;
  /** The instant the audience's clock shows; undefined while the fields name none. */
  readonly at: number | undefined;
  readonly zone: Zone;
  readonly audienceZone: Zone;
};

/** A day and a time on her clock, with the audience's clock beside them. */
export function ClockFields({ text, onInput, at, zone, audienceZone }: Props) {
  const [day = '', time = ''] = text.split(' ');
  return (
    <>
      <Field
        label={t('studio_when_day')}
        type="date"
        value={day}
        onInput={(value) => onInput(`${value} ${time}`)}
      />
      <Field
        label={t('studio_when_time')}
        type="time"
        value={time}
        onInput={(value) => onInput(`${day} ${value}`)}
      />
      {at !== undefined && <TwoClocks at={at} zone={zone} audienceZone={audienceZone} />}
    </>
  );
}

/** The same instant on both shores. */
function TwoClocks({
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
