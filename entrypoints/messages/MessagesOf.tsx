import { useEffect, useState } from 'preact/hooks';
import { MessagesChoice } from '@/components/reading/MessagesChoice';
import { uiLang } from '@/utils/i18n';
import type { Platform } from '@/utils/platforms/platform';
import { changeSettings, loadSettings, watchSettings, type Settings } from '@/utils/store/settings';

/** Whether her messages on one platform are translated, joined to the settings. */
export function MessagesOf({ platform: { id, name } }: { readonly platform: Platform }) {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    const life = new AbortController();
    watchSettings(setSettings, life.signal);
    void loadSettings().then(setSettings);
    return () => life.abort();
  }, []);
  if (!settings) return null;
  const { reading, restingPlatforms, messages } = settings;
  return (
    <MessagesChoice
      platform={name[uiLang()]}
      may={messages[id]}
      disabled={!reading || restingPlatforms.includes(id)}
      onMay={(may) => {
        const others = Object.entries(messages).filter(([platform]) => platform !== id);
        void changeSettings({ messages: Object.fromEntries(may ? [...others, [id, may]] : others) });
      }}
    />
  );
}
