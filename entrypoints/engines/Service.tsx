import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { ServiceForm, type ServiceCheck, type ServiceTyped } from '@/components/engines/ServiceForm';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { problemOf, type Problem } from '@/utils/domain/problem';
import type { RemoteEngine } from '@/utils/domain/translation';
import { t } from '@/utils/i18n';
import { send } from '@/utils/messages/client';
import { watchSpent, type Spent } from '@/utils/store/ledger';
import { findSecret, keepSecret } from '@/utils/store/secrets';
import { changeSettings, type Settings } from '@/utils/store/settings';
import { readAddress, readKey } from '@/utils/translate/address';
import { chatMakers } from '@/utils/translate/chat-makers';
import { deeplHost } from '@/utils/translate/deepl';
import { translateHosts } from '@/utils/translate/hosts';
import { isSetUp } from './set-up';

/** What was just done here. `undo` brings back what was forgotten. */
export type ServiceNews = { readonly check?: ServiceCheck; readonly undo?: () => Promise<void> };

/** The form of an engine of her own, joined to what is kept of it. The news outlives it: an engine set up moves into the list. */
export function Service({
  engine,
  settings,
  news: { check, undo },
  onNews,
}: {
  readonly engine: RemoteEngine;
  readonly settings: Settings;
  readonly news: ServiceNews;
  readonly onNews: (news: ServiceNews) => void;
}) {
  const [hasKey, setHasKey] = useState<boolean>();
  const [spent, setSpent] = useState<Spent>({ day: 0, month: 0 });
  useEffect(() => {
    const life = new AbortController();
    void findSecret(`${engine}-key`).then((key) => setHasKey(key !== undefined));
    watchSpent(engine, setSpent, life.signal);
    return () => life.abort();
  }, [engine]);
  if (hasKey === undefined) return null;

  const { chatUrl, chatModel, endpointUrl, engineCaps } = settings;
  const url = { deepl: '', chat: chatUrl, endpoint: endpointUrl }[engine];

  const save = async (typed: ServiceTyped): Promise<void> => {
    const read = readTyped(engine, typed);
    if ('problem' in read) {
      onNews({ check: { kind: 'failed', problem: read.problem } });
      return;
    }
    const allowed = read.origin === undefined || allow(read.origin); // first: the browser's prompt needs the click
    onNews({ check: { kind: 'asking' } });
    if (!(await allowed)) {
      onNews({ check: { kind: 'failed', problem: { code: 'engine_permission', again: true } } });
      return;
    }
    if (read.key !== undefined) {
      await keepSecret(`${engine}-key`, read.key);
      setHasKey(read.key !== '');
    }
    await changeSettings(read.change);
    onNews({ check: await tryIt(engine) });
  };

  const forget = async (): Promise<void> => {
    const key = await findSecret(`${engine}-key`);
    await keepSecret(`${engine}-key`, '');
    await changeSettings(nothing[engine]);
    setHasKey(false);
    onNews({
      async undo() {
        if (key !== undefined) await keepSecret(`${engine}-key`, key);
        await changeSettings({ deepl: settings.deepl, chatUrl, chatModel, endpointUrl });
        onNews({});
      },
    });
  };

  return (
    <>
      {undo && (
        <Notice
          tone="river"
          actions={
            <Button small onClick={() => void undo()}>
              {t('studio_undo')}
            </Button>
          }
        >
          {t('engine_forgotten')}
        </Notice>
      )}
      <ServiceForm
        key={`${url} ${String(undo !== undefined)}`}
        engine={engine}
        kept={{ url, model: engine === 'chat' ? chatModel : '', hasKey }}
        isSetUp={isSetUp(engine, settings)}
        makers={chatMakers}
        check={check}
        onSave={(typed) => void save(typed)}
        onForget={() => void forget()}
        cap={engineCaps[engine] ?? {}}
        spent={spent}
        onCap={(cap) => void changeSettings({ engineCaps: { ...engineCaps, [engine]: cap } })}
      />
    </>
  );
}

const nothing = {
  deepl: { deepl: false },
  chat: { chatUrl: '', chatModel: '' },
  endpoint: { endpointUrl: '' },
} as const satisfies Record<RemoteEngine, Partial<Settings>>;

type Read = {
  /** Undefined: the kept one stays. */
  readonly key: string | undefined;
  readonly change: Partial<Settings>;
  /** Whom Ferry must be allowed to ask. */
  readonly origin: string | undefined;
};

/** What she typed, made whole, or what is wrong with it. */
function readTyped(engine: RemoteEngine, typed: ServiceTyped): Read | { readonly problem: Problem } {
  const key = typed.key === undefined ? undefined : readKey(typed.key);
  if (key === undefined && typed.key !== undefined)
    return { problem: { code: 'engine_key_typed', again: false } };
  if (engine === 'deepl')
    return {
      key: key === '' ? undefined : key,
      change: { deepl: true },
      origin: key ? deeplHost(key) : undefined,
    };
  const address = readAddress(typed.url);
  if (address === undefined) return { problem: { code: 'engine_address', again: false } };
  const change =
    engine === 'chat' ? { chatUrl: address, chatModel: typed.model.trim() } : { endpointUrl: address };
  return { key, change, origin: address };
}

/**
 * Only named hosts can be asked for; any other server works as far as it lets browsers in. Firefox also asks whether what
 * is on a page may be sent (its own list of kinds of data, since 140).
 */
function allow(address: string): Promise<boolean> | boolean {
  const { protocol, hostname } = new URL(address);
  const origins = [`${protocol}//${hostname}/*`].filter((origin) => translateHosts.includes(origin));
  if (import.meta.env.FIREFOX)
    return browser.permissions.request({ origins, data_collection: ['websiteContent'] });
  return origins.length === 0 || browser.permissions.request({ origins });
}

async function tryIt(engine: RemoteEngine): Promise<ServiceCheck> {
  try {
    return { kind: 'answers', said: await send('tryEngine', { engine }) };
  } catch (thrown) {
    return { kind: 'failed', problem: problemOf(thrown) };
  }
}
