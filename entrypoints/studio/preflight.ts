import { computed, effect, type ReadonlySignal } from '@preact/signals';
import { preflight, soften, type Finding } from '@/utils/domain/compliance';
import type { CaptionSide, PlatformId } from '@/utils/domain/draft';
import type { Variant } from '@/utils/domain/variant';
import { t } from '@/utils/i18n';
import { postable } from '@/utils/platforms';
import type { Desk, Done } from './desk';
import type { Editor } from './editor';

/** What preflight says of one platform's variant: what is still to look at, and what she keeps. */
export type Look = { readonly findings: readonly Finding[]; readonly kept: readonly Finding[] };

export type Preflight = {
  /** Only platforms the draft goes to. */
  readonly looks: ReadonlySignal<ReadonlyMap<PlatformId, Look>>;
  readonly soften: (variant: Variant, finding: Finding) => void;
  readonly keep: (finding: Finding) => void;
  readonly lookAgain: (platform: PlatformId) => void;
};

/** Preflight of the open draft, as she types. */
export function openPreflight(
  { draft, change }: Editor,
  variants: ReadonlySignal<readonly Variant[]>,
  done: Desk['done'],
): Preflight {
  const looks = computed(() => {
    const { sheet, destinations, accepted = [], video } = draft.value;
    const going = variants.value.filter(({ platform }) => destinations[platform]?.on);
    return new Map(
      going.flatMap((variant): [PlatformId, Look][] => {
        const rules = postable.find(({ id }) => id === variant.platform)?.rules;
        if (!rules) return [];
        const all = preflight({ side: sheet[variant.lang], variant, rules, fileName: video?.name });
        const isKept = ({ key }: Finding): boolean => accepted.includes(key);
        return [
          [
            variant.platform,
            { findings: all.filter((finding) => !isKept(finding)), kept: all.filter(isKept) },
          ],
        ];
      }),
    );
  });

  const put = (lang: Variant['lang'], side: CaptionSide): void =>
    change((now) => ({ ...now, sheet: { ...now.sheet, [lang]: side } }));

  const accept = (keys: readonly string[]): void => change((now) => ({ ...now, accepted: keys }));

  return {
    looks,

    soften({ lang }, finding) {
      const before = draft.peek().sheet[lang];
      const after = soften(before, finding);
      put(lang, after);
      const offer: Done = {
        text: finding.softer
          ? t('preflight_replaced', finding.words, finding.softer)
          : t('preflight_removed', finding.words),
        undo: () => put(lang, before),
      };
      done.value = offer;
      // The way back is open until she writes on: it must not take newer words with it.
      const stop = effect(() => {
        if (done.value === offer && isSame(draft.value.sheet[lang], after)) return;
        if (done.peek() === offer) done.value = undefined;
        queueMicrotask(() => stop());
      });
    },

    keep({ key, words }) {
      const before = draft.peek().accepted ?? [];
      accept([...before, key]);
      done.value = { text: t('preflight_kept', words), undo: () => accept(before) };
    },

    lookAgain(platform) {
      const again = (looks.peek().get(platform)?.kept ?? []).map(({ key }) => key);
      accept((draft.peek().accepted ?? []).filter((key) => !again.includes(key)));
    },
  };
}

function isSame(a: CaptionSide, b: CaptionSide): boolean {
  return a.title === b.title && a.body === b.body && a.tags.join(' ') === b.tags.join(' ');
}
