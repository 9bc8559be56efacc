import './SaveAs.css';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { PlatformId } from '@/utils/domain/draft';
import { t } from '@/utils/i18n';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { PlatformChoice, type PlatformName } from './PlatformChoice';

type Props = {
  readonly title: string;
  /** A name to begin with. */
  readonly name: string;
  /** Which it may be kept for; absent where it is for none in particular. */
  readonly platforms?: readonly PlatformName[];
  readonly onSave: (name: string, platform: PlatformId | undefined) => void;
  readonly onClose: () => void;
};

/** Asks for a name to keep words under. */
export function SaveAs({ title, name: first, platforms, onSave, onClose }: Props) {
  const [name, setName] = useState(first);
  const [platform, setPlatform] = useState<PlatformId>();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector('input')?.select();
  }, []);
  const save = (): void => {
    if (name.trim() === '') return;
    onSave(name.trim(), platform);
    dialog.current?.close();
  };
  return (
    <dialog ref={dialog} class="save-as" aria-labelledby={heading} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <h2 id={heading}>{title}</h2>
        <Field label={t('saved_name')} value={name} onInput={setName} />
        {platforms && (
          <PlatformChoice
            label={t('saved_for')}
            platforms={platforms}
            value={platform}
            onChange={setPlatform}
          />
        )}
        <div class="save-as-acts">
          <Button kind="plain" onClick={() => dialog.current?.close()}>
            {t('ui_cancel')}
          </Button>
          <Button kind="primary" disabled={name.trim() === ''} onClick={save}>
            {t('saved_keep')}
          </Button>
        </div>
        <input type="submit" hidden />
      </form>
    </dialog>
  );
}
