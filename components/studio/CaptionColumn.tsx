import './CaptionColumn.css';
import type { ComponentChildren } from 'preact';
import type { CaptionSide } from '@/utils/domain/draft';
import type { Lang } from '@/utils/domain/language';
import type { Cut } from '@/utils/domain/limits';
import { t } from '@/utils/i18n';
import { Field } from '@/components/ui/Field';
import { Counters } from './Counters';
import { langNames, langTags } from './lang-names';
import { TagInput } from './TagInput';

/** How much of a platform's limit these words use, in its own unit. */
export type Gauge = { readonly platform: string; readonly title: Cut | undefined; readonly body: Cut };

type Props = {
  readonly lang: Lang;
  readonly side: CaptionSide;
  /** One for each platform that gets this side. */
  readonly gauges: readonly Gauge[];
  readonly onChange: (side: CaptionSide) => void;
  /** The keyboard left this side. */
  readonly onLeave: () => void;
  /** At the end of its name: what can be done with it at once. */
  readonly menu?: ComponentChildren;
  /** The same for its tags. */
  readonly tagsMenu?: ComponentChildren;
  /** Under its name: where it stands to the other side. */
  readonly note?: ComponentChildren;
  /** Under the tags: suggestions. */
  readonly children?: ComponentChildren;
  readonly titleRef?: (input: HTMLElement | null) => void;
};

/** One side of the caption sheet: title, text and tags in one language. */
export function CaptionColumn({
  lang,
  side,
  gauges,
  onChange,
  onLeave,
  menu,
  tagsMenu,
  note,
  children,
  titleRef,
}: Props) {
  const titled = gauges.filter(({ title }) => title);
  const counters = gauges.flatMap(({ platform, title }) => (title ? [{ platform, cut: title }] : []));
  return (
    <section
      class="side"
      aria-label={langNames[lang]}
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node) || !currentTarget.contains(relatedTarget)) onLeave();
      }}
    >
      <header class="side-head">
        <h2 lang={langTags[lang]}>{langNames[lang]}</h2>
        <span>
          {gauges.length > 0
            ? t('studio_side_for', gauges.map(({ platform }) => platform).join(' · '))
            : t('studio_side_unused')}
        </span>
        {menu}
      </header>
      {note}
      <Field
        label={t('studio_title')}
        lang={langTags[lang]}
        value={side.title}
        onInput={(title) => onChange({ ...side, title })}
        counter={<Counters counters={counters} />}
        {...(gauges.length > 0 && titled.length === 0 ? { hint: t('studio_title_unused') } : {})}
        {...(titleRef ? { inputRef: titleRef } : {})}
      />
      <Field
        label={t('studio_body')}
        lang={langTags[lang]}
        lines={6}
        value={side.body}
        onInput={(body) => onChange({ ...side, body })}
        counter={<Counters counters={gauges.map(({ platform, body }) => ({ platform, cut: body }))} />}
      />
      <TagInput
        lang={langTags[lang]}
        tags={side.tags}
        onChange={(tags) => onChange({ ...side, tags })}
        menu={tagsMenu}
      />
      {children}
    </section>
  );
}
