import './Counters.css';
import type { Cut } from '@/utils/domain/limits';
import { t } from '@/utils/i18n';

type Counter = { readonly platform: string; readonly cut: Cut };

/** How much of each platform's limit a text uses, in that platform's own unit; those that count alike say it once. */
export function Counters({ counters }: { readonly counters: readonly Counter[] }) {
  const alike = Map.groupBy(counters, ({ cut: { used, max } }) => `${used} / ${max}`);
  return (
    <span class="counters">
      {[...alike].map(([text, [first, ...more]]) => (
        <span
          key={text}
          class={first && first.cut.used > first.cut.max ? 'counter-over' : undefined}
          title={t('studio_count_at', [first, ...more].map((counter) => counter?.platform).join(' · '))}
        >
          {text}
        </span>
      ))}
    </span>
  );
}
