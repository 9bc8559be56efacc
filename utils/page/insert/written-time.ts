import type { Wall } from '@/utils/domain/clock';

/** Ways in which sites write a day, the usual one first. None that leaves open which number is the month. */
const ways: readonly Intl.DateTimeFormatOptions[] = [
  { dateStyle: 'medium' }, // Sep 16, 2026 · 16 de set. de 2026 · 2026年9月16日 · 2026/09/16
  { dateStyle: 'long' },
  { year: 'numeric', month: 'short', day: 'numeric' },
];

/** A day as pages in `lang` (BCP 47) may write it; the same way at the same place for every day. */
export function dayTexts({ year, month, day }: Wall, lang: string): readonly string[] {
  const noon = Date.UTC(year, month - 1, day, 12);
  return ways.map((way) =>
    plain(new Intl.DateTimeFormat(tagOf(lang), { ...way, timeZone: 'UTC' }).format(noon)),
  );
}

/** A time likewise: with its half of the day, with all 24 hours, and those without a zero before them. */
export function timeTexts({ hour, minute }: Wall, lang: string): readonly string[] {
  const at = Date.UTC(2026, 0, 1, hour, minute);
  const format = (how: Intl.DateTimeFormatOptions, as = lang): string =>
    plain(
      new Intl.DateTimeFormat(tagOf(as), {
        minute: '2-digit',
        timeZone: 'UTC',
        hourCycle: 'h23',
        ...how,
      }).format(at),
    );
  return [
    format({ hour: 'numeric', hourCycle: 'h12' }),
    format({ hour: '2-digit' }, 'en-GB'),
    format({ hour: '2-digit' }),
    `${hour}:${format({ hour: '2-digit' }, 'en-GB').slice(3)}`,
  ];
}

/** Studio writes `zh-Hans-CN` and the like, or nothing that can be used. */
function tagOf(lang: string): string {
  try {
    return Intl.getCanonicalLocales(`${lang}-u-ca-gregory-nu-latn`)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
