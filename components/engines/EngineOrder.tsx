import './EngineOrder.css';
import { ArrowDown, ArrowUp, ChevronUp, Settings2, X } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Chip } from '@/components/ui/Chip';
import { IconButton } from '@/components/ui/IconButton';
import { Switch } from '@/components/ui/Switch';
import { isRemote, type EngineId, type EngineState, type RemoteEngine } from '@/utils/domain/translation';
import { t } from '@/utils/i18n';
import { engineIcons, saidOf, type EngineLine } from './EngineList';
import { engineNames } from './engine-names';

type Props = {
  /** The engines that can be asked, in their order; the gloss is last and stays there. */
  readonly lines: readonly EngineLine[];
  /** Engines she may add. */
  readonly addable: readonly RemoteEngine[];
  /** The engine whose form is open, and the form. */
  readonly open: RemoteEngine | undefined;
  readonly form: ComponentChildren;
  readonly onOpen: (engine: RemoteEngine | undefined) => void;
  readonly onSwitch: (engine: EngineId, on: boolean) => void;
  /** Right to the other side of its neighbour. */
  readonly onMove: (engine: EngineId, neighbour: EngineId) => void;
};

/** What translates, in the order it is tried: moved, switched, set up. */
export function EngineOrder({ lines, addable, open, form, onOpen, onSwitch, onMove }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const [moved, setMoved] = useState<{ engine: EngineId; up: boolean }>();
  const used = lines.find(({ state }) => state.kind === 'ready')?.engine;
  const movable = lines.filter(({ engine }) => engine !== 'gloss').map(({ engine }) => engine);
  const place = moved ? movable.indexOf(moved.engine) : -1;

  // A row that moves in the page loses the keyboard; it is given back, to the other arrow at the end of the list.
  useLayoutEffect(() => {
    if (!moved) return;
    const arrow = (way: string): HTMLButtonElement | null | undefined =>
      list.current?.querySelector(
        `[data-engine="${moved.engine}"] [data-way="${way}"] button:not(:disabled)`,
      );
    (arrow(moved.up ? 'up' : 'down') ?? arrow(moved.up ? 'down' : 'up'))?.focus();
  }, [moved, place]);

  return (
    <>
      <ul class="order ui-rows" ref={list}>
        {lines.map(({ engine, state }) => {
          const at = movable.indexOf(engine);
          const [before, after] = [movable[at - 1], movable[at + 1]];
          const name = t(engineNames[engine]);
          const arrow = (up: boolean, neighbour: EngineId | undefined) => (
            <span data-way={up ? 'up' : 'down'}>
              <IconButton
                icon={up ? ArrowUp : ArrowDown}
                small
                label={t(up ? 'engine_up' : 'engine_down', name)}
                disabled={neighbour === undefined}
                onClick={() => {
                  if (!neighbour) return;
                  setMoved({ engine, up });
                  onMove(engine, neighbour);
                }}
              />
            </span>
          );
          const isAside = state.kind === 'failed' || state.kind === 'stalled';
          return (
            <li
              key={engine}
              class={`${used === engine ? 'order-used' : ''}${isAside ? ' order-check' : ''}`}
              data-engine={engine}
              data-state={state.kind}
            >
              <Switch
                label={name}
                hint={hintOf(engine, state, used)}
                checked={state.kind !== 'off'}
                onChange={(on) => onSwitch(engine, on)}
              />
              <div class="order-tools">
                {used === engine && <Chip tone="river">{t('engine_in_use')}</Chip>}
                {isRemote(engine) && (
                  <IconButton
                    icon={open === engine ? ChevronUp : Settings2}
                    small
                    label={t(open === engine ? 'engine_close' : 'engine_change', name)}
                    pressed={open === engine}
                    onClick={() => onOpen(open === engine ? undefined : engine)}
                  />
                )}
                {engine !== 'gloss' && arrow(true, before)}
                {engine !== 'gloss' && arrow(false, after)}
              </div>
              {open === engine && <div class="order-form">{form}</div>}
            </li>
          );
        })}
      </ul>
      <p class="ui-unseen" role="status">
        {moved && place >= 0 && t('engine_moved', t(engineNames[moved.engine]), place + 1)}
      </p>
      {open && addable.includes(open) ? (
        <div class="order-new" data-engine={open}>
          <header>
            <h3>{t(engineNames[open])}</h3>
            <IconButton
              icon={X}
              small
              label={t('engine_close', t(engineNames[open]))}
              onClick={() => onOpen(undefined)}
            />
          </header>
          {form}
        </div>
      ) : (
        addable.length > 0 && (
          <div class="order-add">
            <span>{t('engine_add')}</span>
            {addable.map((engine) => (
              <Button key={engine} small icon={engineIcons[engine]} onClick={() => onOpen(engine)}>
                {t(engineNames[engine])}
              </Button>
            ))}
          </div>
        )
      )}
    </>
  );
}

/** One sentence. What is not set up is not in this list, so off is the person's word. */
function hintOf(engine: EngineId, state: EngineState, used: EngineId | undefined): string {
  if (state.kind === 'off') return t('engine_off');
  if (state.kind === 'downloading') return t('engine_downloading', t(engineNames[engine]));
  return saidOf(engine, state, used);
}
