import './ShowChoice.css';
import { useId } from 'preact/hooks';
import { shows, type Show } from '@/utils/domain/show';
import { t, type TextKey } from '@/utils/i18n';

type Props = {
  readonly show: Show;
  readonly onShow: (show: Show) => void;
  /** A small place: the drawings and their names only. */
  readonly small?: boolean;
};

/** How translations are shown, each way with a drawing of it. Arrow keys move, as radio buttons do. */
export function ShowChoice({ show, onShow, small = false }: Props) {
  const name = useId();
  return (
    <div
      class={`show-choice${small ? ' show-choice-small' : ''}`}
      role="radiogroup"
      aria-label={t('show_title')}
    >
      {shows.map((each) => (
        <label key={each} title={small ? t(hints[each]) : undefined}>
          <input type="radio" name={name} checked={each === show} onChange={() => onShow(each)} />
          <Drawing show={each} />
          <span class="show-choice-name">{t(names[each])}</span>
          {!small && <span class="show-choice-hint">{t(hints[each])}</span>}
        </label>
      ))}
    </div>
  );
}

const names: Readonly<Record<Show, TextKey>> = {
  below: 'show_below',
  beside: 'show_beside',
  hover: 'show_hover',
  tap: 'show_tap',
  learner: 'show_learner',
};

const hints: Readonly<Record<Show, TextKey>> = {
  below: 'show_below_hint',
  beside: 'show_beside_hint',
  hover: 'show_hover_hint',
  tap: 'show_tap_hint',
  learner: 'show_learner_hint',
};

/** Ink for the original, river for the translation. */
function Drawing({ show }: { readonly show: Show }) {
  const bar = (kind: 'ink' | 'river' | 'mist', x: number, y: number, width: number) => (
    <rect class={`show-${kind}`} x={x} y={y} width={width} height="3" rx="1.5" />
  );
  return (
    <svg viewBox="0 0 48 28" width="48" height="28" aria-hidden="true">
      {show === 'below' && [
        bar('ink', 6, 7, 34),
        edge(14),
        bar('river', 10, 14, 32),
        bar('river', 10, 20, 20),
      ]}
      {show === 'beside' && [
        bar('ink', 6, 9, 16),
        edge(7, 26),
        bar('river', 30, 9, 12),
        bar('river', 6, 17, 26),
      ]}
      {show === 'hover' && [
        bar('ink', 6, 5, 34),
        <rect class="show-card" x="9" y="11.5" width="33" height="12" rx="2.5" />,
        bar('river', 13, 16, 22),
        <path class="show-ink" d="M36 3l7 6.5-3.2.2 1.6 3.3-1.9.9-1.6-3.3-2 2.2z" />,
      ]}
      {show === 'tap' && [bar('ink', 6, 12, 26), <circle class="show-river" cx="39" cy="13.5" r="4" />]}
      {show === 'learner' && [
        bar('ink', 6, 7, 34),
        edge(14),
        bar('mist', 10, 14, 32),
        bar('mist', 10, 20, 20),
      ]}
    </svg>
  );
}

function edge(y: number, x = 6) {
  return <rect class="show-river" x={x} y={y - 1} width="1.5" height={x === 6 ? 10 : 7} />;
}
