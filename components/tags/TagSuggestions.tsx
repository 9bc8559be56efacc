import { Plus } from 'lucide';
import { useRef } from 'preact/hooks';
import { Icon } from '@/components/ui/Icon';
import type { TagSuggestion } from '@/utils/domain/hashtag';
import { t } from '@/utils/i18n';

/** What the suggestions are at. `quiet`: nothing to suggest from yet. `full`: the platform takes no more. */
export type TagSuggestionsState =
  | { readonly kind: 'quiet' | 'looking' | 'full' | 'none' | 'unreachable' }
  | { readonly kind: 'found'; readonly tags: readonly TagSuggestion[] };

type Props = {
  readonly state: TagSuggestionsState;
  /** Whose tags these are, e.g. `RedNote`. */
  readonly platform: string;
  readonly onAdd: (tag: string) => void;
  readonly onRetry: () => void;
};

/** A quiet row of tags to add. Tab reaches the row, arrows walk it, Enter adds. */
export function TagSuggestions({ state, platform, onAdd, onRetry }: Props) {
  const row = useRef<HTMLDivElement>(null);
  const walk = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const chips = [...(row.current?.querySelectorAll('button') ?? [])];
    const here = chips.findIndex((chip) => chip === event.target);
    if (step === undefined || here === -1) return;
    event.preventDefault();
    chips[(here + step + chips.length) % chips.length]?.focus();
  };
  /** The chip goes away under the finger: its neighbour takes the focus. */
  const add = (tag: string, at: number): void => {
    const chips = row.current?.querySelectorAll('button');
    (chips?.[at + 1] ?? chips?.[at - 1])?.focus();
    onAdd(tag);
  };
  if (state.kind === 'quiet') return null;
  return (
    <div class="tags-row" ref={row} role="group" aria-label={t('tags_for', platform)} onKeyDown={walk}>
      {state.kind === 'found' ? (
        state.tags.map(({ tag, why }, at) => (
          <button
            type="button"
            class={`tags-chip tags-chip-${why}`}
            key={tag}
            tabIndex={at === 0 ? 0 : -1}
            title={t(`tags_why_${whyKeys[why]}`)}
            aria-label={t('tags_add', tag)}
            onClick={() => add(tag, at)}
          >
            <Icon node={Plus} />
            <span>{tag}</span>
          </button>
        ))
      ) : state.kind === 'looking' ? (
        <>
          {[72, 56, 88, 64].map((width) => (
            <span class="tags-ghost" style={`width:${width}px`} key={width} />
          ))}
          <span class="tags-said" role="status">
            {t('tags_looking')}
          </span>
        </>
      ) : (
        <p class="tags-note" role="status">
          {state.kind === 'full' && t('tags_full', platform)}
          {state.kind === 'none' && t('tags_none')}
          {state.kind === 'unreachable' && (
            <>
              {t('tags_unreachable')}{' '}
              <button type="button" class="tags-retry" onClick={onRetry}>
                {t('tags_retry')}
              </button>
            </>
          )}
        </p>
      )}
    </div>
  );
}

const whyKeys = {
  'in-caption': 'in_caption',
  'goes-with': 'goes_with',
  popular: 'popular',
  yours: 'yours',
  'other-language': 'other_language',
} as const;
