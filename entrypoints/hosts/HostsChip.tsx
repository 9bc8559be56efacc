import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { TurnOnHere } from '@/components/ui/TurnOnHere';
import { uiLang } from '@/utils/i18n';
import { hostPermissions, platforms } from '@/utils/platforms';

/** Shown only while the browser keeps Ferry away from a platform it is made for. */
export function HostsChip() {
  const [missing, setMissing] = useState<readonly string[]>([]);
  useEffect(() => {
    const look = (): void => void findMissingHosts().then(setMissing);
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  if (missing.length === 0) return null;
  const kept = platforms.filter(({ matches }) => matches.some((match) => missing.includes(match)));
  return (
    <TurnOnHere
      platforms={kept.map(({ name }) => name[uiLang()])}
      onTurnOn={() => void browser.permissions.request({ origins: [...missing] })}
    />
  );
}

/** The named hosts the browser has not granted: Firefox may withhold them, Chrome may be set to "on click". */
async function findMissingHosts(): Promise<readonly string[]> {
  const granted = await Promise.all(
    hostPermissions.map((origin) => browser.permissions.contains({ origins: [origin] })),
  );
  return hostPermissions.filter((_, at) => !granted[at]);
}
