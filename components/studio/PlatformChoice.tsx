import { useId } from 'preact/hooks';
import type { PlatformId } from '@/utils/domain/draft';
import { t } from '@/utils/i18n';

export type PlatformName = { readonly id: PlatformId; readonly name: string };

type Props = {
  readonly label: string;
  readonly platforms: readonly PlatformName[];
  /** Undefined: all of them. */
  readonly value: PlatformId | undefined;
  readonly onChange: (platform: PlatformId | undefined) => void;
};

/** One platform, or all of them. */
export function PlatformChoice({ label, platforms, value, onChange }: Props) {
  const id = useId();
  return (
    <div class="ui-field">
      <div class="ui-field-head">
        <label for={id}>{label}</label>
      </div>
      <select
        id={id}
        class="ui-field-input"
        value={value ?? ''}
        onChange={({ currentTarget: { value: chosen } }) => onChange(chosen === '' ? undefined : chosen)}
      >
        <option value="">{t('saved_for_all')}</option>
        {platforms.map(({ id: platform, name }) => (
          <option key={platform} value={platform}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
