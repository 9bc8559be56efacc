import { platforms } from './index';
import type { Platform, UploadSurface } from './platform';
import { uploads } from './uploads';

/** The page of a platform that takes a post, if Ferry fills one there. */
export function uploadSurface({ id }: Platform): UploadSurface | undefined {
  return uploads.find(({ platform }) => platform.id === id);
}

/** The page that takes a post at an address. */
export function formAt(url: string): UploadSurface | undefined {
  const { host, pathname, search } = new URL(url);
  return uploads.find(({ on }) => on.test(host + pathname + search));
}

/** Whether a platform's upload form can stand at an address. */
export function mayHoldForm(platform: Platform, url: string): boolean {
  const { host, pathname, search } = new URL(url);
  const { on, over } = uploadSurface(platform) ?? {};
  return [on, over].some((address) => address?.test(host + pathname + search));
}

/** Those Ferry posts to; the others it only reads. */
export const postable: readonly Platform[] = platforms.filter(uploadSurface);

/** Everywhere a draft can go: where Ferry fills a form, and where she posts by hand. */
export const destinations: readonly Platform[] = platforms.filter(
  (platform) => uploadSurface(platform) ?? platform.byHand,
);
