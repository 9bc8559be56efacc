import './Today.css';
import { engineNames } from '@/components/engines/engine-names';
import { totals, type Count } from '@/utils/domain/day-count';
import { t, textLocale } from '@/utils/i18n';

type Props = {
  readonly counts: readonly Count[];
  /** What a platform is called. */
  readonly nameOf: (platform: string) => string;
  /** The platform she is on comes first, whatever it counts. */
  readonly here: string | undefined;
};

/** What was translated today: in all, on each platform, by each engine. */
export function Today({ counts, nameOf, here }: Props) {
  const number = new Intl.NumberFormat(textLocale());
  const [all] = totals(counts, () => 'all');
  if (!all) return <p class="today-none">{t('popup_today_none')}</p>;
  const platforms = totals(counts, ({ platform }) => platform);
  const hereFirst = [
    ...(here ? [platforms.find(({ key }) => key === here) ?? { key: here, texts: 0 }] : []),
    ...platforms.filter(({ key }) => key !== here),
  ];
  const rows = [
    [t('popup_today_where'), hereFirst.map(({ key, texts }) => [nameOf(key), texts] as const)],
    [
      t('popup_today_by'),
      totals(counts, ({ engine }) => engine).map(({ key, texts }) => [t(engineNames[key]), texts] as const),
    ],
  ] as const;
  const characters = number.format(all.characters);
  return (
    <div class="today">
      <p class="today-sum">
        {all.texts === 1
          ? t('popup_today_sum_one', characters)
          : t('popup_today_sum', number.format(all.texts), characters)}
      </p>
      <dl>
        {rows.map(([name, lines]) => (
          <div key={name}>
            <dt>{name}</dt>
            {lines.map(([label, texts]) => (
              <dd key={label}>
                <span>{label}</span> {number.format(texts)}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </div>
  );
}
