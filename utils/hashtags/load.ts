import browser from 'webextension-polyfill';
import { openIndex, type PackedIndex, type TagIndex } from './index';

let loading: Promise<TagIndex> | undefined;

/** The index that came with Ferry; read on first asking and kept while the background lives. */
export function loadIndex(): Promise<TagIndex> {
  loading ??= readIndex().catch((thrown: unknown) => {
    loading = undefined;
    throw thrown;
  });
  return loading;
}

async function readIndex(): Promise<TagIndex> {
  const { body } = await fetch(browser.runtime.getURL('data/hashtags.json.gz'));
  if (!body) throw new Error('the tag index is empty');
  const unpacked = new Response(body.pipeThrough(new DecompressionStream('gzip')));
  return openIndex((await unpacked.json()) as PackedIndex);
}
