import './EngineList.css';
import {
  ArrowRight,
  BookOpenText,
  BotMessageSquare,
  ChevronDown,
  Globe,
  Languages,
  HardDrive,
  Server,
  Trash2,
  type IconNode,
} from 'lucide';
import { Button } from '@/components/ui/Button';
import { Chip } from '@/components/ui/Chip';
import { Icon } from '@/components/ui/Icon';
import { IconButton } from '@/components/ui/IconButton';
import { Progress } from '@/components/ui/Progress';
import { endsOf, type Direction } from '@/utils/domain/language';
import { isModelDirection } from '@/utils/domain/route';
import { isRemote, type EngineId, type EngineState } from '@/utils/domain/translation';
import { engineNames } from './engine-names';
import { langName, problemText, t, type TextKey } from '@/utils/i18n';

/** One engine in one direction. */
export type EngineLine = { readonly engine: EngineId; readonly state: EngineState };

/** The engines of a direction, in the order they are tried. */
export type EngineGroup = {
  readonly direction: Direction;
  readonly lines: readonly EngineLine[];
};

/** What the person wants of an engine: fetch what it needs, stop that, or take it off this device. */
export type EngineWish = 'prepare' | 'cancel' | 'remove';

type Props = {
  readonly groups: readonly EngineGroup[];
  /** Called inside the click: permission prompts need it. */
  readonly onWish: (wish: EngineWish, engine: EngineId, direction: Direction) => void;
  /** Models can be taken off this device from here. */
  readonly removable?: boolean;
  /** Only these are listed; what is used is looked for among all. */
  readonly only?: readonly EngineId[];
  /** A small place: only the first way is open, not two, and what is off is left out. */
  readonly folded?: boolean;
};

/** What translates, per direction, and how each engine stands. */
export function EngineList({ groups, onWish, removable = false, only, folded = false }: Props) {
  return (
    <div class="engines">
      {groups.map(({ direction, lines }, at) => {
        const list = (
          <ul class="engines-card">
            {lines
              .filter(({ state }) => !folded || state.kind !== 'off')
              .filter(({ engine }) => !only || only.includes(engine))
              .map((line) => (
                <Row
                  key={line.engine}
                  line={line}
                  used={lines.find(({ state }) => state.kind === 'ready')?.engine}
                  twofold={line.engine === 'bergamot' && !isModelDirection(direction)}
                  removable={removable && line.engine === 'bergamot' && isModelDirection(direction)}
                  onWish={(wish) => onWish(wish, line.engine, direction)}
                />
              ))}
          </ul>
        );
        return at >= (folded ? 1 : 2) ? (
          <details key={direction} data-direction={direction}>
            <summary class="engines-direction">
              <Way direction={direction} />
              <Icon node={ChevronDown} />
            </summary>
            {list}
          </details>
        ) : (
          <section key={direction} data-direction={direction}>
            <h3 class="engines-direction">
              <Way direction={direction} />
            </h3>
            {list}
          </section>
        );
      })}
    </div>
  );
}

function Way({ direction }: { readonly direction: Direction }) {
  const { from, to } = endsOf(direction);
  return (
    <>
      {langName(from)}
      <Icon node={ArrowRight} label={t('engine_into')} />
      {langName(to)}
    </>
  );
}

export const engineIcons: Readonly<Record<EngineId, IconNode>> = {
  deepl: Languages,
  chat: BotMessageSquare,
  builtin: Globe,
  bergamot: HardDrive,
  endpoint: Server,
  gloss: BookOpenText,
};

function Row({
  line: { engine, state },
  used,
  twofold,
  removable,
  onWish,
}: {
  readonly line: EngineLine;
  readonly used: EngineId | undefined;
  /** It takes two models. */
  readonly twofold: boolean;
  readonly removable: boolean;
  readonly onWish: (wish: EngineWish) => void;
}) {
  const name = t(engineNames[engine]);
  if (state.kind === 'downloading')
    return (
      <li class="engines-row" data-engine={engine} data-state={state.kind}>
        <Icon node={engineIcons[engine]} size={20} />
        <div class="engines-wide">
          <Progress
            label={t('engine_downloading', name)}
            share={state.share}
            detail={`${Math.round(state.share * 100)} %`}
            onCancel={() => onWish('cancel')}
          />
        </div>
      </li>
    );
  const again = state.kind === 'stalled' || (state.kind === 'failed' && state.problem.again);
  return (
    <li
      class={`engines-row${used === engine ? ' engines-row-used' : ''}`}
      data-engine={engine}
      data-state={state.kind}
    >
      <Icon node={engineIcons[engine]} size={20} />
      <p class="engines-name">{name}</p>
      <div>
        {state.kind === 'needs-click' && (
          <Button
            small
            kind={used === 'gloss' && engine === 'bergamot' ? 'primary' : 'quiet'}
            onClick={() => onWish('prepare')}
            label={`${offer(state.bytes)} – ${name}`}
          >
            {offer(state.bytes)}
          </Button>
        )}
        {again && !isRemote(engine) && (
          <Button small onClick={() => onWish('prepare')} label={`${t('engine_again')} – ${name}`}>
            {t('engine_again')}
          </Button>
        )}
        {used === engine && <Chip tone="river">{t('engine_in_use')}</Chip>}
        {removable && state.kind === 'ready' && (
          <IconButton icon={Trash2} small label={t('engine_remove', name)} onClick={() => onWish('remove')} />
        )}
      </div>
      <p
        class={`engines-said${state.kind === 'failed' || state.kind === 'stalled' ? ' engines-said-check' : ''}`}
      >
        {twofold && (state.kind === 'ready' || state.kind === 'needs-click')
          ? t('engine_by_english', saidOf(engine, state, used))
          : saidOf(engine, state, used)}
      </p>
    </li>
  );
}

/** The button that starts it says what it costs. */
function offer(bytes: number | undefined): string {
  return bytes === undefined ? t('engine_turn_on') : t('engine_get', Math.round(bytes / 1_000_000));
}

/** One sentence: how it stands and what that means for her. */
export function saidOf(engine: EngineId, state: EngineState, used: EngineId | undefined): string {
  switch (state.kind) {
    case 'ready':
      return t(readyTexts[engine]);
    case 'needs-click':
      return t(engine === 'builtin' ? 'engine_builtin_offer' : 'engine_bergamot_offer');
    case 'downloading':
    case 'unable':
      return '';
    case 'stalled':
      return used ? t('engine_stalled_using', t(engineNames[used])) : t('engine_stalled');
    case 'failed':
      return problemText(state.problem);
    case 'off':
      return t(isRemote(engine) ? 'engine_remote_none' : 'engine_off');
  }
}

const readyTexts: Readonly<Record<EngineId, TextKey>> = {
  deepl: 'engine_deepl_ready',
  chat: 'engine_chat_ready',
  builtin: 'engine_builtin_ready',
  bergamot: 'engine_bergamot_ready',
  endpoint: 'engine_endpoint_ready',
  gloss: 'engine_gloss_ready',
};
