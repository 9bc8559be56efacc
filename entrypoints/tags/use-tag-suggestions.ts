import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { TagSuggestionsState } from '@/components/tags/TagSuggestions';
import { send } from '@/utils/messages/client';

const PAUSE_MS = 350;

type Asked = {
  /** Undefined while nobody gets these words. */
  readonly platform: { readonly id: string; readonly maxTags: number } | undefined;
  readonly caption: string;
  /** Tags she has already, without `#`. */
  readonly have: readonly string[];
};

/** What suggestions for a caption are at, asked for when she pauses in writing; `retry` asks again. */
export function useTagSuggestions({ platform, caption, have }: Asked): {
  readonly state: TagSuggestionsState;
  readonly retry: () => void;
} {
  const state = useSignal<TagSuggestionsState>({ kind: 'quiet' });
  const again = useSignal(0);
  useEffect(() => {
    if (!platform || caption === '') {
      state.value = { kind: 'quiet' };
      return undefined;
    }
    if (have.length >= platform.maxTags) {
      state.value = { kind: 'full' };
      return undefined;
    }
    let left = false;
    const show = (next: TagSuggestionsState): void => {
      if (!left) state.value = next;
    };
    const pause = setTimeout(() => {
      if (state.peek().kind !== 'found') show({ kind: 'looking' });
      send('suggestTags', { platform: platform.id, caption, have: [...have], limit: 10 }).then(
        (tags) => show(tags.length > 0 ? { kind: 'found', tags } : { kind: 'none' }),
        () => show({ kind: 'unreachable' }),
      );
    }, PAUSE_MS);
    return () => {
      left = true;
      clearTimeout(pause);
    };
  }, [caption, have.join(' '), platform?.id, again.value]);
  return { state: state.value, retry: () => (again.value += 1) };
}
