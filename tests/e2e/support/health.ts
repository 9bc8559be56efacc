import type { ProbeHealth } from '@/utils/domain/health';
import type { Ferry } from './ferry';

/** As after two visits on which these probes were looked for in vain, or found by guessing. */
export async function missTwice(
  ferry: Ferry,
  ...probes: readonly Pick<ProbeHealth, 'platform' | 'surface' | 'probe'>[]
): Promise<void> {
  const health = probes.map((probe): ProbeHealth => ({ ...probe, rung: 0, misses: 2, guesses: 2 }));
  await ferry.inside(async (rows) => {
    type Api = { storage: { local: { set(value: object): Promise<void> } } };
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    await (browser ?? chrome).storage.local.set({ health: rows });
  }, health);
}
