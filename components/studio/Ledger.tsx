import './Ledger.css';
import { Download, ShieldCheck, Trash2 } from 'lucide';
import { useMemo, useState } from 'preact/hooks';
import { engineNames } from '@/components/engines/engine-names';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { Segmented } from '@/components/ui/Segmented';
import { clockText } from '@/utils/domain/clock';
import { daysOf, periodsOf, type LedgerDay, type LedgerLine } from '@/utils/domain/ledger';
import { engineIds, type EngineId } from '@/utils/domain/translation';
import { t, textLocale } from '@/utils/i18n';

type Props = {
  readonly lines: readonly LedgerLine[];
  readonly now: number;
  readonly zone: string;
  /** Where it was asked, as she calls it. */
  readonly placeName: (surface: string) => string;
  readonly onExport: () => void;
  readonly onWipe: () => void;
  /** To what translates. */
  readonly onEngines: () => void;
};

/** A day's lines shown one by one; all of them are in the CSV. */
const shown = 200;

/** Every request that left this device, day by day. */
export function Ledger({ lines, now, zone, placeName, onExport, onWipe, onEngines }: Props) {
  const [only, setOnly] = useState<EngineId>();
  const engines = engineIds.filter((id) => lines.some(({ engine }) => engine === id));
  const filter = only && engines.includes(only) ? only : undefined;
  const days = useMemo(
    () => daysOf(filter ? lines.filter(({ engine }) => engine === filter) : lines, zone),
    [lines, filter, zone],
  );
  return (
    <main class="ui-room">
      <header>
        <h1>{t('ledger_title')}</h1>
        <p>{t('ledger_hint')}</p>
      </header>
      {lines.length === 0 ? (
        <EmptyState
          icon={ShieldCheck}
          title={t('ledger_empty_title')}
          action={<Button onClick={onEngines}>{t('ledger_empty_action')}</Button>}
        >
          {t('ledger_empty')}
        </EmptyState>
      ) : (
        <>
          <div class="ledger-tools">
            {engines.length > 1 && (
              <Segmented
                label={t('ledger_filter')}
                choices={[
                  { value: 'all', label: t('ledger_all') },
                  ...engines.map((id) => ({ value: id, label: nameOf(id) })),
                ]}
                value={filter ?? 'all'}
                onChange={(value) => setOnly(value === 'all' ? undefined : value)}
              />
            )}
            <div class="ledger-actions">
              <Button small icon={Download} onClick={onExport}>
                {t('ledger_export')}
              </Button>
              <Button small kind="loss" icon={Trash2} onClick={onWipe}>
                {t('ledger_wipe')}
              </Button>
            </div>
          </div>
          {days.map((day) => (
            <Day key={day.day} day={day} name={dayName(day, now, zone)} zone={zone} placeName={placeName} />
          ))}
        </>
      )}
    </main>
  );
}

function Day({
  day,
  name,
  zone,
  placeName,
}: { readonly day: LedgerDay; readonly name: string } & Pick<Props, 'zone' | 'placeName'>) {
  const [open, setOpen] = useState(false);
  return (
    <section class="ledger-day" data-day={day.day}>
      <header>
        <h2>{name}</h2>
        <p>
          {requests(day.requests)} · {amount(day)}
        </p>
      </header>
      <ul class="ledger-sums ui-rows">
        {day.sums.map((sum) => (
          <li key={`${sum.engine} ${sum.host} ${sum.surface}`} data-engine={sum.engine}>
            <p>
              <strong>{nameOf(sum.engine)}</strong>
              <span>{sum.host}</span>
            </p>
            <p>{placeName(sum.surface)}</p>
            <p>
              <span>{requests(sum.requests)}</span>
              <span>{amount(sum)}</span>
            </p>
          </li>
        ))}
      </ul>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t('ledger_each')}</summary>
        {open && (
          <ol class="ledger-lines">
            {day.lines.slice(0, shown).map((line, at) => (
              <li key={`${line.at} ${at}`}>
                <time dateTime={new Date(line.at).toISOString()}>{timeText(line.at, zone)}</time>
                <span>{line.host}</span>
                <span>{placeName(line.surface)}</span>
                <span>{amount(line)}</span>
              </li>
            ))}
            {day.lines.length > shown && <li>{t('ledger_more', day.lines.length - shown)}</li>}
          </ol>
        )}
      </details>
    </section>
  );
}

/** What an engine on this device asks for is its model. */
function nameOf(engine: EngineId): string {
  return t(engine === 'bergamot' ? 'ledger_model' : engineNames[engine]);
}

function requests(count: number): string {
  return count === 1 ? t('ledger_request') : t('ledger_requests', number(count));
}

/** Characters that went, bytes that were asked for, or both. */
function amount({ characters, bytes }: Pick<LedgerLine, 'characters' | 'bytes'>): string {
  const megabytes = new Intl.NumberFormat(textLocale(), { maximumFractionDigits: 1 }).format(bytes / 1e6);
  const parts = [
    ...(characters > 0 ? [t('ledger_characters', number(characters))] : []),
    ...(bytes > 0 ? [t('ledger_bytes', megabytes)] : []),
  ];
  return parts.join(' · ') || t('ledger_no_text');
}

function number(count: number): string {
  return new Intl.NumberFormat(textLocale()).format(count);
}

function dayName({ day, lines }: LedgerDay, now: number, zone: string): string {
  if (day === periodsOf(now, zone).day) return t('ledger_today');
  if (day === periodsOf(now - 86_400_000, zone).day) return t('ledger_yesterday');
  return clockText(lines[0]?.at ?? now, zone, textLocale()).day;
}

function timeText(at: number, zone: string): string {
  return new Intl.DateTimeFormat(textLocale(), { timeStyle: 'medium', timeZone: zone }).format(at);
}
