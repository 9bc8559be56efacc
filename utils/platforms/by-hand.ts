import type { Platform } from './platform';

/** The address of a post on a platform where she posts by hand, out of whatever its share button put on her clipboard. */
export function postLinkIn(text: string, { byHand }: Platform): string | undefined {
  const links = text.match(/https:\/\/[^\s<>"'，。！]+/g) ?? [];
  return links.find((link) => {
    if (!URL.canParse(link)) return false;
    const { host, pathname } = new URL(link);
    return byHand?.post.test(host + pathname) ?? false;
  });
}
