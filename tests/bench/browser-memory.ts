import { readFileSync, readdirSync } from 'node:fs';

/**
 * Proportional memory (PSS, bytes) of every process of the browser whose profile this is. Linux only.
 * @throws Error where /proc does not tell
 */
export function browserMemory(profile: string): number {
  const processes = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? describe(name) : []));
  const ours = new Set(processes.filter(({ command }) => command.includes(profile)).map(({ pid }) => pid));
  for (let before = -1; before !== ours.size;) {
    before = ours.size;
    for (const { pid, parent } of processes) if (ours.has(parent)) ours.add(pid);
  }
  if (ours.size === 0) throw new Error(`no browser runs on ${profile}`);
  return [...ours].reduce((sum, pid) => sum + pssOf(pid), 0);
}

function describe(pid: string): { pid: string; parent: string; command: string }[] {
  try {
    const [, parent = ''] = /\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    return [{ pid, parent, command: readFileSync(`/proc/${pid}/cmdline`, 'utf8') }];
  } catch {
    return []; // it ended meanwhile
  }
}

function pssOf(pid: string): number {
  try {
    const [, kilobytes = '0'] =
      /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')) ?? [];
    return Number(kilobytes) * 1024;
  } catch {
    return 0;
  }
}
