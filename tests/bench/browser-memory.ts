import { readFileSync } from 'node:fs';
import { processesOf } from '@/tests/e2e/support/processes';

/**
 * Proportional memory (PSS, bytes) of every process of the browser whose profile this is. Linux only.
 * @throws Error where /proc does not tell
 */
export function browserMemory(profile: string): number {
  const ours = processesOf(profile);
  if (ours.length === 0) throw new Error(`no browser runs on ${profile}`);
  return ours.reduce((sum, pid) => sum + pssOf(pid), 0);
}

function pssOf(pid: number): number {
  try {
    const [, kilobytes = '0'] =
      /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')) ?? [];
    return Number(kilobytes) * 1024;
  } catch {
    return 0;
  }
}
