import type { MediaFinding, Remedy } from '@/utils/domain/media';
import { bytesText, codecText, durationText } from '@/utils/domain/measure';
import { t, textLocale } from '@/utils/i18n';

/** What a platform minds, in her words. */
export function findingText({ kind, grade, asks, has }: MediaFinding): string {
  const isRemark = grade === 'remark';
  const [wants, is] = [Number(asks), Number(has)];
  switch (kind) {
    case 'container':
      return t(isRemark ? 'media_container_best' : 'media_container', either(asks), has);
    case 'video-codec':
      return t('media_video_codec', either(asks, codecText), codecText(String(has)));
    case 'audio-codec':
      return t('media_audio_codec', either(asks, codecText), codecText(String(has)));
    case 'short':
      return t('media_short', durationText(wants), durationText(is));
    case 'long':
      return t(isRemark ? 'media_long_best' : 'media_long', durationText(wants), durationText(is));
    case 'big':
      return t(isRemark ? 'media_big_best' : 'media_big', sizeText(wants), sizeText(is));
    case 'small':
      return t(isRemark ? 'media_small_best' : 'media_small', wants, is);
    case 'large':
      return t('media_large', wants, is);
    case 'shape':
      return t('media_shape', either(asks), has);
    case 'slow':
      return t('media_slow', wants, Math.round(is));
    case 'fast':
      return t('media_fast', wants, Math.round(is));
    case 'silent':
      return t('media_silent');
  }
}

/** What the button of a remedy says. */
export function remedyText(remedy: Remedy): string {
  switch (remedy.kind) {
    case 'repack':
      return t('media_do_repack');
    case 'recode':
      return t(remedy.picture ? 'media_do_recode' : 'media_do_recode_sound');
    case 'trim':
      return t('media_do_trim', durationText(remedy.end - remedy.start));
    case 'frame':
      return t('media_do_frame', remedy.shape);
    case 'scale':
      return t('media_do_scale');
    case 'shrink':
      return t('media_do_shrink', sizeText(remedy.bytes));
    case 'pace':
      return t('media_do_pace', remedy.fps);
    case 'burn':
      return t('subtitles_burn');
  }
}

/** What it says while the remedy works. */
export function workText(remedy: Remedy): string {
  switch (remedy.kind) {
    case 'repack':
      return t('media_doing_repack');
    case 'recode':
      return t('media_doing_recode');
    case 'trim':
      return t('media_doing_trim', durationText(remedy.end - remedy.start));
    case 'frame':
      return t('media_doing_frame', remedy.shape);
    case 'scale':
      return t('media_doing_scale');
    case 'shrink':
      return t('media_doing_shrink', sizeText(remedy.bytes));
    case 'pace':
      return t('media_doing_pace', remedy.fps);
    case 'burn':
      return t('subtitles_burning');
  }
}

const sizeText = (bytes: number): string => bytesText(bytes, textLocale());

/** “mp4 or mov”. */
function either(asks: MediaFinding['asks'], say = (one: string): string => one): string {
  const list = new Intl.ListFormat(textLocale(), { type: 'disjunction' });
  return list.format((Array.isArray(asks) ? (asks as readonly string[]) : []).map(say));
}
