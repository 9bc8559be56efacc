import { readFileSync, readdirSync } from 'node:fs';

/** The processes of the browser whose profile this is, with their children; none once it is gone. Linux only. */
export function processesOf(profile: string): readonly number[] {
  const all = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? describe(Number(name)) : []));
  const ours = new Set(all.filter(({ command }) => command.includes(profile)).map(({ pid }) => pid));
  for (let before = -1; before !== ours.size;) {
    before = ours.size;
    for (const { pid, parent } of all) if (ours.has(parent)) ours.add(pid);
  }
  return [...ours];
}

function describe(pid: number): { pid: number; parent: number; command: string }[] {
  try {
    const [, parent = '0'] = /\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    return [{ pid, parent: Number(parent), command: readFileSync(`/proc/${pid}/cmdline`, 'utf8') }];
  } catch {
    return []; // it ended meanwhile
  }
}
