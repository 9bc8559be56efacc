import browser from 'webextension-polyfill';
import { drawHealthNotice, healthNoticeCss } from '@/components/inline/HealthNotice';
import { lookFor } from '@/entrypoints/feed.content/look-for';
import { healthReport, type Trouble } from '@/utils/domain/health';
import { t, textLocale, uiLang } from '@/utils/i18n';
import { send } from '@/utils/messages/client';
import { createHost } from '@/utils/page/mount';
import { platformAt } from '@/utils/platforms';
import type { ReadKind, ReadSurface } from '@/utils/platforms/platform';

let shown: HTMLElement | undefined;
let isClosed = false;

/** Says once on the page that it changed and what Ferry misses there, until she closes it or leaves; what she closed stays away. */
export function showHealthNotice(
  surface: ReadSurface,
  troubles: ReadonlyMap<ReadKind, Trouble>,
  signal: AbortSignal,
): void {
  const platform = platformAt(location.href);
  if (!platform || isClosed) return;
  const isBlind = [...troubles.values()].includes('blind');
  const kinds = [...troubles].filter(([, trouble]) => !isBlind || trouble === 'blind').map(([kind]) => kind);
  const what = new Intl.ListFormat(textLocale()).format(kinds.map((kind) => t(`health_${kind}`)));
  const { host, root } = createHost('ferry-health', healthNoticeCss);
  drawHealthNotice(root, {
    text: t(isBlind ? 'health_blind' : 'health_guessing', platform.name[uiLang()], what),
    report: () =>
      healthReport({
        surface: `${platform.id}.${surface.name}`,
        host: location.host,
        sights: surface.texts.map((text) => ({ probe: text.kind, found: foundBy(lookFor(surface, text)) })),
        version: browser.runtime.getManifest().version,
        userAgent: navigator.userAgent,
      }),
    onClose: () => {
      isClosed = true;
      host.remove();
      void send('healthRead', {});
    },
  });
  shown?.remove();
  shown = host;
  document.documentElement.append(host);
  signal.addEventListener('abort', () => host.remove(), { once: true });
}

function foundBy(sight: ReturnType<typeof lookFor>): string {
  return typeof sight === 'string' ? sight : `rung ${sight.rung}`;
}

// https://www.tiktok.com/@someone/video/1 after TikTok renamed its comments
