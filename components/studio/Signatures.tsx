import './Signatures.css';
import { Trash2 } from 'lucide';
import { useState } from 'preact/hooks';
import type { PlatformId } from '@/utils/domain/draft';
import { langs, type Lang } from '@/utils/domain/language';
import { signatureId, type Signature } from '@/utils/domain/saved-words';
import { t } from '@/utils/i18n';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { IconButton } from '@/components/ui/IconButton';
import { langNames, langTags } from './lang-names';
import type { PlatformName } from './PlatformChoice';

type Props = {
  readonly signatures: readonly Signature[];
  readonly platforms: readonly PlatformName[];
  readonly onWrite: (signature: Signature) => void;
  readonly onDrop: (id: string) => void;
};

type Place = { readonly lang: Lang; readonly platform: PlatformId | undefined };

/** What captions end in: one for each language, and where a platform needs another, its own. */
export function Signatures({ signatures, platforms, onWrite, onDrop }: Props) {
  const own = signatures.flatMap(({ lang, platform }) =>
    platform === undefined ? [] : [{ lang, platform }],
  );
  const free = langs.flatMap((lang) =>
    platforms
      .filter(({ id }) => !own.some((place) => place.lang === lang && place.platform === id))
      .map(({ id, name }) => ({ lang, platform: id, name })),
  );
  const write = ({ lang, platform }: Place, text: string): void =>
    onWrite({
      kind: 'signature',
      id: signatureId(lang, platform),
      lang,
      text,
      ...(platform === undefined ? {} : { platform }),
    });
  return (
    <div class="signatures">
      {langs.map((lang) => (
        <Writing
          key={lang}
          label={langNames[lang]}
          lang={lang}
          text={textAt(signatures, { lang, platform: undefined })}
          onText={(text) => write({ lang, platform: undefined }, text)}
        />
      ))}
      {own.map((place) => {
        const name = platforms.find(({ id }) => id === place.platform)?.name ?? place.platform;
        const label = t('saved_signature_on', langNames[place.lang], name);
        return (
          <div key={signatureId(place.lang, place.platform)} class="signature-own">
            <Writing
              label={label}
              lang={place.lang}
              text={textAt(signatures, place)}
              onText={(text) => write(place, text)}
            />
            <IconButton
              icon={Trash2}
              small
              label={t('saved_drop', label)}
              onClick={() => onDrop(signatureId(place.lang, place.platform))}
            />
          </div>
        );
      })}
      {free.length > 0 && <Adding free={free} onAdd={(place) => write(place, '')} />}
    </div>
  );
}

type WritingProps = {
  readonly label: string;
  readonly lang: Lang;
  readonly text: string;
  readonly onText: (text: string) => void;
};

/** What she types stands here at once; what is kept follows. */
function Writing({ label, lang, text: first, onText }: WritingProps) {
  const [text, setText] = useState<string>();
  return (
    <Field
      label={label}
      lang={langTags[lang]}
      lines={2}
      value={text ?? first}
      onInput={(next) => {
        setText(next);
        onText(next);
      }}
    />
  );
}

type AddingProps = {
  readonly free: readonly (Place & { readonly platform: PlatformId; readonly name: string })[];
  readonly onAdd: (place: Place) => void;
};

function Adding({ free, onAdd }: AddingProps) {
  const [chosen, setChosen] = useState<string>();
  const place = free.find(({ lang, platform }) => signatureId(lang, platform) === chosen) ?? free[0];
  return (
    <div class="signature-add">
      <select
        class="ui-field-input"
        aria-label={t('saved_signature_for')}
        value={place && signatureId(place.lang, place.platform)}
        onChange={(event) => setChosen(event.currentTarget.value)}
      >
        {free.map(({ lang, platform, name }) => (
          <option key={signatureId(lang, platform)} value={signatureId(lang, platform)}>
            {t('saved_signature_on', langNames[lang], name)}
          </option>
        ))}
      </select>
      <Button
        onClick={() => {
          if (place) onAdd(place);
        }}
      >
        {t('saved_signature_add')}
      </Button>
    </div>
  );
}

function textAt(signatures: readonly Signature[], place: Place): string {
  return (
    signatures.find(({ lang, platform }) => lang === place.lang && platform === place.platform)?.text ?? ''
  );
}
