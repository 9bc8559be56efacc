import type { FieldProof } from '@/utils/domain/receipt';
import type { Run } from '@/utils/domain/run';

const marks = {
  'in-the-form': '✓ in the form',
  differs: '≠ differs',
  'by-hand': '· by hand',
  missing: '– missing',
} as const;

/** A run's receipt, for the terminal. */
export function receiptTable({ platform, outcome, receipt }: Run): string {
  const rows = (receipt?.fields ?? []).map((proof) => [
    proof.field,
    marks[proof.state] + plainOf(proof),
    shorten(proof.state === 'differs' ? `${proof.wanted} → ${proof.found}` : proof.wanted),
  ]);
  const ending = outcome?.kind === 'live' ? `live: ${outcome.url}` : (outcome?.kind ?? 'still filling');
  const widths = [0, 1].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('   '));
  return [`${platform} — ${ending}`, ...lines].map((line) => `     ${line}`).join('\n');
}

/** Topics the platform did not know stand in the form as words, and the table says so. */
function plainOf(proof: FieldProof): string {
  const plain = 'note' in proof ? (proof.note.plainTags?.length ?? 0) : 0;
  return plain > 0 ? ` (${plain} as plain words)` : '';
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
