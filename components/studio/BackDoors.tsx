import './BackDoors.css';
import { ArrowDownUp, Trash2 } from 'lucide';
import { t } from '@/utils/i18n';
import { Icon } from '@/components/ui/Icon';

/** The ways from the drafts to the rooms behind them. */
export function BackDoors({ inTrash }: { readonly inTrash: number }) {
  const doors = [
    { href: '#/transfer', icon: ArrowDownUp, text: t('transfer_door') },
    { href: '#/trash', icon: Trash2, text: inTrash > 0 ? t('trash_door', inTrash) : t('trash_title') },
  ];
  return (
    <div class="back-doors">
      {doors.map(({ href, icon, text }) => (
        <a key={href} href={href} aria-label={text} title={text}>
          <Icon node={icon} size={20} />
          <span>{text}</span>
        </a>
      ))}
    </div>
  );
}
