import browser from 'webextension-polyfill';
import type { Answers, Input } from '@/utils/messages/protocol';
import { findPlatform } from '@/utils/platforms';
import type { LabelGroup } from '@/utils/platforms/labels';

/** What a site's buttons say, from the list that came with Ferry. Content scripts do not carry the lists about. */
export async function labels({ platform, lang }: Input<'labels'>): Promise<Answers['labels']> {
  if (!findPlatform(platform)?.labels?.langs.includes(lang)) return [];
  const list = await fetch(browser.runtime.getURL(`data/labels/${platform}.${lang}.json`));
  return (await list.json()) as readonly LabelGroup[];
}
