import { t } from '@/utils/i18n';
import { platforms } from '@/utils/platforms';
import { MessagesOf } from './MessagesOf';

const withMessages = platforms.filter(({ surfaces }) => surfaces.some((surface) => surface.private === true));

/** Her messages, platform by platform, as a section of Studio's settings room. */
export function MessagesSettings() {
  return (
    <section class="setting">
      <h2>{t('messages_title')}</h2>
      <p>{t('messages_hint')}</p>
      <div class="setting-list">
        {withMessages.map((platform) => (
          <MessagesOf key={platform.id} platform={platform} />
        ))}
      </div>
    </section>
  );
}
