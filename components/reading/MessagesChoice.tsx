import { Switch } from '@/components/ui/Switch';
import type { MessagesMay } from '@/utils/domain/privacy';
import { t } from '@/utils/i18n';

type Props = {
  readonly platform: string;
  /** Undefined while nobody reads her messages there. */
  readonly may: MessagesMay | undefined;
  readonly onMay: (may: MessagesMay | undefined) => void;
  readonly disabled?: boolean;
};

/** Whether her messages on a platform are translated, and how far their words may go. */
export function MessagesChoice({ platform, may, onMay, disabled = false }: Props) {
  const isOn = may !== undefined && !disabled;
  return (
    <>
      <Switch
        label={t('messages_on', platform)}
        hint={
          may === 'any-engine'
            ? undefined
            : t(may === 'on-device' ? 'messages_here_note' : 'messages_off_note')
        }
        checked={isOn}
        disabled={disabled}
        onChange={(on) => onMay(on ? 'on-device' : undefined)}
      />
      {isOn && (
        <Switch
          label={t('messages_anywhere')}
          hint={t('messages_anywhere_note', platform)}
          checked={may === 'any-engine'}
          onChange={(on) => onMay(on ? 'any-engine' : 'on-device')}
        />
      )}
    </>
  );
}
