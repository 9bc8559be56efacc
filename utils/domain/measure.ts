/** Bytes as people say them, e.g. `11.8 MB`. */
export function bytesText(bytes: number, locale: string): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const power = bytes > 0 ? Math.min(units.length - 1, Math.floor(Math.log(bytes) / Math.log(1000))) : 0;
  const amount = bytes / 1000 ** power;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: units[power] ?? 'byte',
    unitDisplay: 'short',
    maximumFractionDigits: power > 0 && amount < 100 ? 1 : 0,
  }).format(amount);
}

/** Seconds as a player shows them, e.g. `0:06` or `1:02:03`. */
export function durationText(seconds: number): string {
  const whole = Math.round(seconds);
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (n: number): string => String(n).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

/** The seconds she wrote as `0:05`, `1:02:03.5` or `12`; undefined when it is no time. */
export function secondsOf(text: string): number | undefined {
  const parts = /^(?:(?:(\d+):)?(\d+):)?(\d+(?:\.\d+)?)$/.exec(text.trim().replaceAll('：', ':'));
  if (!parts) return undefined;
  const [, hours = 0, minutes = 0, seconds] = parts;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

/** A picture's shape in the words of the trade: `9:16`, `3:4`, `1:1`; otherwise its sides, e.g. `1080×1350`. */
export function shapeText(width: number, height: number): string {
  const known = [
    [9, 16],
    [3, 4],
    [4, 5],
    [1, 1],
    [4, 3],
    [16, 9],
  ] as const;
  const shape = known.find(([w, h]) => Math.abs(width / height - w / h) < 0.01);
  return shape ? `${shape[0]}:${shape[1]}` : `${width}×${height}`;
}

const codecNames: Readonly<Record<string, string>> = {
  avc: 'H.264',
  hevc: 'HEVC',
  vp8: 'VP8',
  vp9: 'VP9',
  av1: 'AV1',
  aac: 'AAC',
  opus: 'Opus',
  vorbis: 'Vorbis',
  mp3: 'MP3',
};

/** A codec by the name on the box. */
export function codecText(codec: string): string {
  return codecNames[codec] ?? codec;
}
