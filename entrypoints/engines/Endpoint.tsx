import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { EndpointForm, type EndpointCheck } from '@/components/engines/EndpointForm';
import { problemOf } from '@/utils/domain/problem';
import { findSecret, keepSecret } from '@/utils/store/secrets';
import { changeSettings, loadSettings } from '@/utils/store/settings';
import { send } from '@/utils/messages/client';
import { readAddress } from '@/utils/translate/address';
import { translateHosts } from '@/utils/translate/hosts';

/** The form for her own server, joined to what is kept of it. */
export function Endpoint() {
  const [url, setUrl] = useState<string>();
  const [hasKey, setHasKey] = useState(false);
  const [check, setCheck] = useState<EndpointCheck>();
  useEffect(() => {
    void Promise.all([loadSettings(), findSecret('endpoint-key')]).then(([settings, key]) => {
      setHasKey(key !== undefined);
      setUrl(settings.endpointUrl);
    });
  }, []);
  if (url === undefined) return null;

  const save = async (typed: string, key: string | undefined): Promise<void> => {
    const address = readAddress(typed);
    if (address === undefined) {
      setCheck({ kind: 'failed', problem: { code: 'engine_address', again: false } });
      return;
    }
    const asked = askHost(address); // first: the browser's prompt needs the click
    setCheck({ kind: 'asking' });
    await asked;
    if (key !== undefined) await keepSecret('endpoint-key', key);
    await changeSettings({ endpointUrl: address });
    const kept = await findSecret('endpoint-key');
    setUrl(address);
    setHasKey(kept !== undefined);
    setCheck(await tryEndpoint());
  };
  return (
    <EndpointForm
      url={url}
      hasKey={hasKey}
      check={check}
      onSave={(typed, key) => void save(typed, key)}
      onForget={() => {
        void keepSecret('endpoint-key', '');
        void changeSettings({ endpointUrl: '' });
        setUrl('');
        setHasKey(false);
        setCheck(undefined);
      }}
    />
  );
}

/** Only named hosts can be asked for; any other server, and a no, works as far as the server lets browsers in. */
async function askHost(address: string): Promise<void> {
  const { protocol, hostname } = new URL(address);
  const origin = `${protocol}//${hostname}/*`;
  if (translateHosts.includes(origin)) await browser.permissions.request({ origins: [origin] });
}

async function tryEndpoint(): Promise<EndpointCheck> {
  try {
    return { kind: 'answers', said: await send('tryEngine', { engine: 'endpoint' }) };
  } catch (thrown) {
    return { kind: 'failed', problem: problemOf(thrown) };
  }
}
