import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followEngines } from '@/entrypoints/engines/follow-engines';
import type { EngineRow } from '@/utils/messages/protocol';

/** What the background was asked, to be answered by the test. */
const asked = vi.hoisted((): ((rows: readonly EngineRow[]) => void)[] => []);
vi.mock('@/utils/messages/client', () => ({ send: () => new Promise((done) => asked.push(done)) }));

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockReturnValue('en');
});

it('an answer that comes late does not stand over a newer one', async () => {
  const life = new AbortController();
  const { groups, refresh } = followEngines(life.signal, true);
  await vi.waitFor(() => expect(asked.length).toBeGreaterThan(0));
  const early = asked.length;
  refresh();
  await vi.waitFor(() => expect(asked.length).toBeGreaterThan(early));
  const answer = (kind: 'ready' | 'off') => (done: (rows: readonly EngineRow[]) => void) =>
    done([{ engine: 'chat', state: { kind } }]);
  const stands = () => groups.value[0]?.lines[0]?.state.kind;
  await vi.waitFor(() => {
    asked.slice(early).forEach(answer('ready'));
    expect(stands()).toBe('ready');
  });
  asked.slice(0, early).forEach(answer('off'));
  await new Promise((next) => setTimeout(next));
  expect(stands()).toBe('ready');
  life.abort();
});
