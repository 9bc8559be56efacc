import { douyin } from './douyin';
import { instagram } from './instagram';
import { lemon8 } from './lemon8';
import type { Platform, ReadSurface } from './platform';
import { rednote } from './rednote';
import { tiktok } from './tiktok';
import { youtube } from './youtube';

/** Every platform Ferry knows. A new one is its file and a line here. */
export const platforms: readonly Platform[] = [rednote, tiktok, instagram, youtube, douyin, lemon8];

/** Named hosts only; the manifest and the content scripts take theirs from here. */
export const hostPermissions: readonly string[] = platforms.flatMap((platform) => platform.matches);

/** The platform called `id`, if Ferry knows it. */
export function findPlatform(id: string): Platform | undefined {
  return platforms.find((platform) => platform.id === id);
}

export type Place = { readonly platform: Platform; readonly surface: ReadSurface };

/** Which surface of which platform an address is; undefined where Ferry reads nothing. */
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

/** Whether an address shows what people write to each other alone. */
export function isMessages(url: string): boolean {
  return placeOf(url)?.surface.private === true;
}
