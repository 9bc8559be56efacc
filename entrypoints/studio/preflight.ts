import { computed, type ReadonlySignal } from '@preact/signals';
import { preflight, soften, type Finding } from '@/utils/domain/compliance';
import { disclosuresIn, withDisclosure, type AboutVideo, type Disclosure } from '@/utils/domain/choices';
import {
  isSameSide,
  withPart,
  wordsFor,
  writeFor,
  type CaptionSide,
  type PlatformId,
} from '@/utils/domain/draft';
import type { Variant } from '@/utils/domain/variant';
import { t } from '@/utils/i18n';
import { askedBy } from '@/utils/platforms/asked';
import { destinations as everywhere } from '@/utils/platforms/posting';
import type { Desk } from './desk';
import type { Editor } from './editor';
import { offer } from './offer';

/** What preflight says of one platform's variant: what is still to look at, and what she keeps. */
export type Look = { readonly findings: readonly Finding[]; readonly kept: readonly Finding[] };

export type Preflight = {
  /** Only platforms the draft goes to. */
  readonly looks: ReadonlySignal<ReadonlyMap<PlatformId, Look>>;
  readonly soften: (variant: Variant, finding: Finding) => void;
  /** Says it of the video, so that every form which asks sets its mark. */
  readonly disclose: (platform: PlatformId, what: Disclosure) => void;
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
    const { destinations, accepted = [], video } = draft.value;
    const going = variants.value.filter(({ platform }) => destinations[platform]?.on);
    return new Map(
      going.flatMap((variant): [PlatformId, Look][] => {
        const platform = everywhere.find(({ id }) => id === variant.platform);
        if (!platform?.rules) return [];
        const all = preflight({
          side: wordsFor(draft.value, variant.platform),
          variant,
          rules: platform.rules,
          fileName: video?.name,
          disclosed: disclosuresIn(variant.choices, askedBy(platform)),
        });
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

  const put = (platform: PlatformId, words: CaptionSide): void =>
    change((now) => writeFor(now, platform, words));

  const accept = (keys: readonly string[]): void => change((now) => ({ ...now, accepted: keys }));

  return {
    looks,

    soften({ platform }, finding) {
      const before = wordsFor(draft.peek(), platform);
      const after = soften(before, finding);
      put(platform, after);
      const text = finding.softer
        ? t('preflight_replaced', finding.words, finding.softer)
        : t('preflight_removed', finding.words);
      offer(
        done,
        { text, undo: () => put(platform, before) },
        computed(() => isSameSide(wordsFor(draft.value, platform), after)),
      );
    },

    disclose(platform, what) {
      const to = everywhere.find(({ id }) => id === platform);
      const before = draft.peek().about;
      const asked = to ? askedBy(to) : new Map();
      const after = withDisclosure(before ?? {}, what, asked);
      if (!after) return;
      const put = (about: AboutVideo | undefined): void => change((now) => withPart(now, 'about', about));
      put(after);
      offer(
        done,
        { text: t('preflight_labelled'), undo: () => put(before) },
        computed(() => disclosuresIn(draft.value.about ?? {}, asked).includes(what)),
      );
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
