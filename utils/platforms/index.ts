import { douyin } from './douyin';
import { instagram } from './instagram';
import { lemon8 } from './lemon8';
import type { Platform, ReadSurface, Surface, UploadSurface } from './platform';
import { rednote } from './rednote';
import { tiktok } from './tiktok';
import { youtube } from './youtube';

/** Every platform Ferry knows. A new one is its file and a line here. */
export const platforms: readonly Platform[] = [rednote, tiktok, instagram, youtube, douyin, lemon8];

/** Those Ferry posts to; the others it only reads. */
export const postable: readonly Platform[] = platforms.filter(uploadSurface);

/** Everywhere a draft can go: where Ferry fills a form, and where she posts by hand. */
export const destinations: readonly Platform[] = platforms.filter(
  (platform) => uploadSurface(platform) ?? platform.byHand,
);

/** Named hosts only; the manifest and the content scripts take theirs from here. */
export const hostPermissions: readonly string[] = platforms.flatMap((platform) => platform.matches);

/** The platform called `id`, if Ferry knows it. */
export function findPlatform(id: string): Platform | undefined {
  return platforms.find((platform) => platform.id === id);
}

export type Place<S extends Surface = Surface> = { readonly platform: Platform; readonly surface: S };

/** Which surface of which platform an address is; undefined where Ferry has nothing to do. */
export function placeOf(url: string): Place | undefined {
  const { host, pathname, search } = new URL(url);
  for (const platform of platforms) {
    const surface = platform.surfaces.find(({ on }) => on.test(host + pathname + search));
    if (surface) return { platform, surface };
  }
  return undefined;
}

/** The platform an address belongs to, whatever the page; undefined where Ferry has nothing to do. */
export function platformAt(url: string): Platform | undefined {
  return platforms.find(({ matches }) => matches.some((match) => url.startsWith(match.slice(0, -1))));
}

/** The upload surface of a platform, if Ferry fills one there. */
export function uploadSurface(platform: Platform): UploadSurface | undefined {
  return platform.surfaces.find((surface): surface is UploadSurface => surface.kind === 'upload');
}

/** Whether a platform's upload form can stand at an address. */
export function mayHoldForm(platform: Platform, url: string): boolean {
  const { host, pathname, search } = new URL(url);
  const { on, over } = uploadSurface(platform) ?? {};
  return [on, over].some((address) => address?.test(host + pathname + search));
}

export function isReadPlace(place: Place): place is Place<ReadSurface> {
  return place.surface.kind === 'read';
}

/** Whether an address shows what people write to each other alone. */
export function isMessages(url: string): boolean {
  const place = placeOf(url);
  return place !== undefined && isReadPlace(place) && place.surface.private === true;
}
