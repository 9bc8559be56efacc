import type { Signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { Ledger } from '@/components/studio/Ledger';
import type { Done } from '@/entrypoints/studio/desk';
import { saveCsv } from '@/entrypoints/studio/save-file';
import { ledgerCsv, periodsOf, type LedgerLine } from '@/utils/domain/ledger';
import { t, uiLang, type TextKey } from '@/utils/i18n';
import { findPlatform } from '@/utils/platforms';
import { restoreLedger, watchLedger, wipeLedger } from '@/utils/store/ledger';

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** What left this device. */
export function LedgerRoom({ now, done }: { readonly now: number; readonly done: Signal<Done | undefined> }) {
  const [lines, setLines] = useState<readonly LedgerLine[]>();
  useEffect(() => {
    const life = new AbortController();
    watchLedger(setLines, life.signal);
    return () => life.abort();
  }, []);
  if (!lines) return <main aria-busy="true" aria-label={t('studio_loading')} />;
  const wipe = async (): Promise<void> => {
    const wiped = await wipeLedger();
    done.value = { text: t('ledger_wiped'), undo: () => void restoreLedger(wiped) };
  };
  return (
    <Ledger
      lines={lines}
      now={now}
      zone={zone}
      placeName={placeName}
      onExport={() => saveCsv(ledgerCsv(lines), `${t('ledger_file')}-${periodsOf(now, zone).day}`)}
      onWipe={() => void wipe()}
      onEngines={() => {
        location.hash = '#/settings';
      }}
    />
  );
}

/** `rednote.note` as she calls it; a surface that is no more is its platform. */
function placeName(surface: string): string {
  const [id = '', name = ''] = surface.split('.');
  if (id === 'ferry') return t('ledger_ferry');
  const platform = findPlatform(id)?.name[uiLang()] ?? id;
  const said = name && t(`ledger_surface_${name}` as TextKey); // every surface has one: the test of _locales holds it
  return said ? `${platform} · ${said}` : platform;
}
