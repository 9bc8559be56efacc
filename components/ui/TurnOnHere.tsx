import './TurnOnHere.css';
import { Power } from 'lucide';
import { t } from '@/utils/i18n';
import { Chip } from './Chip';

type Props = {
  /** Names of the platforms the browser keeps Ferry away from. */
  readonly platforms: readonly string[];
  /** Called inside the click: the browser's prompt needs it. */
  readonly onTurnOn: () => void;
};

/** The browser has not let Ferry onto these sites: one chip, one prompt for all of them. */
export function TurnOnHere({ platforms, onTurnOn }: Props) {
  return (
    <div class="ui-turn-on">
      <p>{t('ui_turn_on_why', platforms.join(t('ui_and')))}</p>
      <Chip tone="lantern" icon={Power} onClick={onTurnOn}>
        {t('ui_turn_on')}
      </Chip>
    </div>
  );
}
