import { computed, useSignal } from '@preact/signals';
import { Ellipsis, FilePlus2, Languages, Settings2, Signature } from 'lucide';
import { langNames } from '@/components/studio/lang-names';
import { SaveAs } from '@/components/studio/SaveAs';
import { startText } from '@/components/studio/SideNote';
import { Menu } from '@/components/ui/Menu';
import type { Desk } from '@/entrypoints/studio/desk';
import type { Editor } from '@/entrypoints/studio/editor';
import { offer } from '@/entrypoints/studio/offer';
import type { Saved } from '@/entrypoints/studio/saved';
import type { Starts } from '@/entrypoints/studio/starts';
import { isEmptySide, isSameSide, nameOf, withPart } from '@/utils/domain/draft';
import { otherLang, type Lang } from '@/utils/domain/language';
import { insertTemplate, signaturesIn, templatesIn, type Template } from '@/utils/domain/saved-words';
import { hasWords } from '@/utils/domain/start-side';
import { t } from '@/utils/i18n';
import { savedPlace } from './SavedSettings';

type Props = {
  readonly lang: Lang;
  readonly editor: Editor;
  readonly starts: Starts;
  readonly saved: Saved;
  readonly done: Desk['done'];
};

/** What can be done with one side at once: begun from the other, from a template, signed, kept. */
export function SideMenu({ lang, editor, starts, saved, done }: Props) {
  const isNaming = useSignal(false);
  const draft = editor.draft.value;
  const side = draft.sheet[lang];
  const signs = signaturesIn(saved.all.value).some((one) => one.lang === lang && one.text.trim() !== '');
  const insert = ({ name, words }: Template): void => {
    const next = insertTemplate(side, words);
    editor.leaveSide();
    editor.write(lang, next);
    editor.leaveSide();
    offer(
      done,
      { text: t('saved_inserted', name), undo: () => editor.write(lang, side) },
      computed(() => isSameSide(editor.draft.value.sheet[lang], next)),
    );
  };
  return (
    <>
      <Menu
        label={t('studio_side_menu', langNames[lang])}
        icon={Ellipsis}
        groups={[
          {
            items: hasWords(draft.sheet[otherLang(lang)])
              ? [{ label: startText(lang), icon: Languages, onChoose: () => void starts.begin(lang) }]
              : [],
          },
          {
            heading: t('saved_templates'),
            items: [
              ...templatesIn(saved.all.value, lang).map((template) => ({
                label: template.name,
                detail: firstWords(template),
                onChoose: () => insert(template),
              })),
              ...(isEmptySide(side)
                ? []
                : [
                    {
                      label: t('saved_keep_template'),
                      icon: FilePlus2,
                      onChoose: () => (isNaming.value = true),
                    },
                  ]),
            ],
          },
          {
            items: [
              ...(signs
                ? [
                    {
                      label: t('studio_signature'),
                      icon: Signature,
                      checked: !draft.unsigned,
                      onChoose: () =>
                        editor.change((now) => withPart(now, 'unsigned', now.unsigned ? undefined : true)),
                    },
                  ]
                : []),
              { label: t('saved_manage'), icon: Settings2, onChoose: () => (location.hash = savedPlace) },
            ],
          },
        ]}
      />
      {isNaming.value && (
        <SaveAs
          title={t('saved_keep_template')}
          name={nameOf({ ...draft, sheet: { ...draft.sheet, [otherLang(lang)]: side } }, lang) ?? ''}
          onSave={(name) =>
            void saved.add({ kind: 'template', id: crypto.randomUUID(), lang, name, words: side })
          }
          onClose={() => (isNaming.value = false)}
        />
      )}
    </>
  );
}

function firstWords({ words: { body, title, tags } }: Template): string {
  return body.split('\n')[0] || title || tags.map((tag) => `#${tag}`).join(' ');
}
