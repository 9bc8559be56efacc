import './QrCode.css';
import { encode } from 'uqr';

/** More than this many bytes make a code too fine for a phone's camera. */
const MOST_BYTES = 800;

/** Whether a phone can read `text` from a code on a screen. */
export function fitsQr(text: string): boolean {
  return new TextEncoder().encode(text).length <= MOST_BYTES;
}

/** A text as a code for a phone's camera. It is drawn here; nothing is asked of anybody. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { data, size } = encode(text, { ecc: 'L', border: 3 });
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return (
    <svg class="ui-qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path d={path} shape-rendering="crispEdges" />
    </svg>
  );
}
