import './PhonePack.css';
import { Copy, ExternalLink, FileDown, Share2 } from 'lucide';
import { useState } from 'preact/hooks';
import type { Standing } from '@/utils/domain/standing';
import type { Variant } from '@/utils/domain/variant';
import { t } from '@/utils/i18n';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { Icon } from '@/components/ui/Icon';
import { fitsQr, QrCode } from '@/components/ui/QrCode';

type Props = {
  readonly name: string;
  readonly variant: Variant;
  readonly standing: Standing;
  /** What there is to take along. */
  readonly has: { readonly video: boolean; readonly cover: boolean };
  /** This browser can hand files to other devices and apps. */
  readonly canShare: boolean;
  readonly onCopy: (text: string) => void;
  readonly onSave: (what: 'video' | 'cover') => void;
  readonly onShare: (text: string) => void;
  /** Answers whether it is the address of a post there. */
  readonly onPosted: (link: string) => boolean;
  /** She posted it and has no link. */
  readonly onPostedSomehow: () => void;
};

/** A draft for a platform that takes posts from a phone only: all she needs there, and the post's link back. */
export function PhonePack({ name, variant, standing, has, canShare, ...on }: Props) {
  const [link, setLink] = useState('');
  const [isWrong, setIsWrong] = useState(false);
  const title = variant.title?.kept ?? '';
  const words = [title, variant.body.kept].filter((it) => it !== '').join('\n\n');
  return (
    <section class="pack" aria-label={t('pack_title', name)}>
      <h4>{t('pack_title', name)}</h4>
      <ol class="pack-steps">
        <li>
          <p>{t('pack_files')}</p>
          {!has.video && <p class="pack-faint">{t('pack_no_video')}</p>}
          <div class="pack-acts">
            {canShare && has.video && (
              <Button small icon={Share2} onClick={() => on.onShare(words)}>
                {t('pack_share')}
              </Button>
            )}
            {has.video && (
              <Button small icon={FileDown} onClick={() => on.onSave('video')}>
                {t('pack_save_video')}
              </Button>
            )}
            {has.cover && (
              <Button small icon={FileDown} onClick={() => on.onSave('cover')}>
                {t('pack_save_cover')}
              </Button>
            )}
          </div>
        </li>
        <li>
          <p>{t('pack_words')}</p>
          {words === '' ? (
            <p class="pack-faint">{t('pack_no_words')}</p>
          ) : fitsQr(words) ? (
            <QrCode text={words} label={t('pack_code')} />
          ) : (
            <p class="pack-faint">{t('pack_code_long')}</p>
          )}
          <div class="pack-acts">
            {title !== '' && (
              <Button small icon={Copy} onClick={() => on.onCopy(title)}>
                {t('pack_copy_title')}
              </Button>
            )}
            {variant.body.kept !== '' && (
              <Button small icon={Copy} onClick={() => on.onCopy(variant.body.kept)}>
                {t('pack_copy_words')}
              </Button>
            )}
          </div>
        </li>
        <li>
          <p>{t('pack_post', name)}</p>
        </li>
        <li>
          {standing.kind === 'live' ? (
            <p>
              {t('pack_kept')}{' '}
              <a href={standing.url} target="_blank" rel="noreferrer">
                {t('studio_receipt_see')} <Icon node={ExternalLink} />
              </a>
            </p>
          ) : (
            <form
              onSubmit={(event) => {
                event.preventDefault();
                setIsWrong(!on.onPosted(link));
              }}
            >
              <Field
                label={t('pack_link', name)}
                value={link}
                placeholder={t('pack_link_hint')}
                error={isWrong ? t('pack_link_wrong', name) : undefined}
                onInput={(value) => {
                  setLink(value);
                  setIsWrong(false);
                }}
              />
              <div class="pack-acts">
                <Button small disabled={link.trim() === ''} onClick={() => setIsWrong(!on.onPosted(link))}>
                  {t('pack_keep')}
                </Button>
                {standing.kind !== 'unknown' && (
                  <Button small kind="plain" onClick={on.onPostedSomehow}>
                    {t('pack_no_link')}
                  </Button>
                )}
              </div>
            </form>
          )}
        </li>
      </ol>
    </section>
  );
}
