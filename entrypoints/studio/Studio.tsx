import './Studio.css';
import { useLayoutEffect } from 'preact/hooks';
import { CalendarDays, Clapperboard, NotebookText, Settings2, type IconNode } from 'lucide';
import { t, type TextKey } from '@/utils/i18n';
import { Icon } from '@/components/ui/Icon';
import { Toast } from '@/components/ui/Toast';
import { HostsChip } from '@/entrypoints/hosts/HostsChip';
import type { Desk } from './desk';
import type { Library } from './library';
import type { PlanKeeper } from './plan';
import type { Preferences } from './preferences';
import type { Saved } from './saved';
import { DraftsRoom } from './rooms/DraftsRoom';
import { LedgerRoom } from './rooms/LedgerRoom';
import { PlanRoom } from './rooms/PlanRoom';
import { SettingsRoom } from './rooms/SettingsRoom';
import { TransferRoom } from './rooms/TransferRoom';
import { TrashRoom } from './rooms/TrashRoom';
import { rooms, type Room, type Route } from './route';
import type { Transfer } from './transfer';

type Props = {
  readonly route: Route;
  readonly desk: Desk;
  readonly library: Library;
  readonly transfer: Transfer;
  readonly plan: PlanKeeper;
  readonly preferences: Preferences;
  readonly saved: Saved;
};

const doors: Record<(typeof rooms)[number], { readonly text: TextKey; readonly icon: IconNode }> = {
  drafts: { text: 'studio_drafts', icon: Clapperboard },
  plan: { text: 'studio_plan', icon: CalendarDays },
  ledger: { text: 'studio_ledger', icon: NotebookText },
  settings: { text: 'studio_settings', icon: Settings2 },
};

/** The house: one header, and the room she is in. */
export function Studio({ route, desk, library, transfer, plan, preferences, saved }: Props) {
  const room = route.room.value;
  const done = desk.done.value;
  useLayoutEffect(() => scrollTo(0, 0), [room]);
  return (
    <div class="studio">
      <header class="studio-head">
        <a class="studio-name" href="#/drafts" aria-label={t('app_short_name')}>
          <img src="/icon/ferry.svg" width="28" height="28" alt="" />
          <span>{t('app_short_name')}</span>
        </a>
        <nav aria-label={t('studio_rooms')}>
          {rooms.map((name) => (
            <a key={name} href={`#/${name}`} aria-current={currentDoor(name, room)}>
              <Icon node={doors[name].icon} />
              <span>{t(doors[name].text)}</span>
            </a>
          ))}
        </nav>
        {room === 'drafts' && <h1 class="ui-unseen">{t('studio_drafts')}</h1>}
        {room === 'drafts' && <Kept desk={desk} />}
      </header>
      <div class="studio-hosts">
        <HostsChip />
      </div>
      {room === 'drafts' && <DraftsRoom {...{ desk, library, transfer, preferences, saved }} />}
      {room === 'trash' && <TrashRoom desk={desk} library={library} />}
      {room === 'transfer' && <TransferRoom {...{ desk, library, transfer }} />}
      {room === 'plan' && <PlanRoom desk={desk} plan={plan} preferences={preferences} />}
      {room === 'ledger' && <LedgerRoom now={desk.now.value} done={desk.done} />}
      {room === 'settings' && <SettingsRoom {...{ preferences, saved }} done={desk.done} />}
      {done && (
        <Toast
          onClose={() => (desk.done.value = undefined)}
          {...(done.undo
            ? {
                action: {
                  label: t('studio_undo'),
                  onClick: () => {
                    done.undo?.();
                    desk.done.value = undefined;
                  },
                },
              }
            : {})}
        >
          {done.text}
        </Toast>
      )}
    </div>
  );
}

/** The rooms behind the drafts have their door in theirs. */
function currentDoor(door: Room, room: Room): 'page' | 'true' | undefined {
  if (door === room) return 'page';
  return door === 'drafts' && !(room in doors) ? 'true' : undefined;
}

/** Whether her words are safe, said quietly. */
function Kept({ desk }: { readonly desk: Desk }) {
  const saved = desk.editor.value?.saved.value;
  if (saved !== 'saved' && saved !== 'writing') return null;
  return (
    <span class="studio-kept" role="status">
      {t(saved === 'saved' ? 'studio_saved' : 'studio_saving')}
    </span>
  );
}
