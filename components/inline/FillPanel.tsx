import {
  Check,
  Circle,
  Copy,
  CircleAlert,
  ExternalLink,
  GripVertical,
  Hand,
  LoaderCircle,
  Minus,
  Plus,
  RotateCw,
  X,
  type IconNode,
} from 'lucide';
import { useState } from 'preact/hooks';
import type { FieldName, FieldProof } from '@/utils/domain/receipt';
import { t, type TextKey } from '@/utils/i18n';
import { fieldName, fieldText, isCopied } from '@/components/ui/field-words';
import { Icon } from '@/components/ui/Icon';
import { diffOf } from './diff';

/** A field on the checklist. It ticks only when it was read back. */
export type FillLine = {
  readonly field: FieldName;
  readonly wanted: string;
  readonly at: 'waiting' | 'doing' | 'written';
  /** 0…1, of the upload. */
  readonly share?: number;
  readonly proof?: FieldProof;
};

/** What the person is told, and may answer. */
export type FillStage =
  | { readonly kind: 'filling' | 'checking' | 'ask' | 'cancelled' | 'submitted' | 'listed' }
  /** `elsewhere`: what she wants tried again stands on another page of the form. */
  | { readonly kind: 'filled'; readonly elsewhere?: FieldName }
  /** `filled`: the form is, and the platform asks before it takes the post. */
  | { readonly kind: 'wall'; readonly wall: 'login' | 'code' | 'check' | 'question'; readonly filled?: true }
  | { readonly kind: 'account'; readonly found: string | undefined; readonly expected: string }
  | { readonly kind: 'failed'; readonly problem: string }
  | { readonly kind: 'live'; readonly url: string };

export type FillView = {
  readonly platform: string;
  readonly handle: string | undefined;
  readonly stage: FillStage;
  readonly lines: readonly FillLine[];
  /** Something foreign lies over the form, so that she could not press Publish. */
  readonly covered: boolean;
  /** There is no room beside the form: only what she must know, unless something needs her. */
  readonly small: boolean;
};

export type FillPanelProps = {
  readonly view: FillView;
  readonly onCancel: () => void;
  readonly onFillAgain: () => void;
  /** She takes the account the page is logged in as. */
  readonly onAccount: () => void;
  readonly onRetry: (field: FieldName) => void;
  readonly onByHand: (field: FieldName) => void;
  readonly onClose: () => void;
  readonly onCopy: (text: string) => Promise<void>;
  /** The card's head was dragged by so many pixels. */
  readonly onDrag: (dx: number, dy: number) => void;
};

/** The narrow card beside a platform's upload form. */
export function FillPanel(props: FillPanelProps) {
  const { view, onCancel, onFillAgain, onAccount, onClose, onDrag } = props;
  const [folded, setFolded] = useState<boolean>();
  const { stage, lines } = view;
  const tone = toneOf(view);
  const small = folded ?? (view.small && tone !== 'yours' && tone !== 'loss');
  const busy =
    stage.kind === 'filling' ||
    stage.kind === 'checking' ||
    (stage.kind === 'wall' && !stage.filled) ||
    stage.kind === 'account';
  const mayRefill =
    stage.kind === 'ask' || stage.kind === 'failed' || stage.kind === 'cancelled' || stage.kind === 'filled';
  const share = lines.find((line) => line.share !== undefined && line.proof === undefined)?.share;
  return (
    <section class={`panel panel-${tone}${small ? ' panel-small' : ''}`} aria-label={t('fill_panel')}>
      <header
        class="head"
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={(event) => {
          if (event.currentTarget.hasPointerCapture(event.pointerId))
            onDrag(event.movementX, event.movementY);
        }}
      >
        <span class="grip">
          <Icon node={GripVertical} />
        </span>
        <h2 class="title">{titleOf(view)}</h2>
        {small && share !== undefined && <span class="share">{Math.round(share * 100)} %</span>}
        <button
          type="button"
          class="icon"
          aria-expanded={!small}
          aria-label={t(small ? 'fill_show' : 'fill_hide')}
          onPointerDown={(event) => event.stopPropagation()}
          onClick={() => setFolded(!small)}
        >
          <Icon node={small ? Plus : Minus} />
        </button>
        {!busy && (
          <button
            type="button"
            class="icon"
            aria-label={t('ui_close')}
            onPointerDown={(event) => event.stopPropagation()}
            onClick={onClose}
          >
            <Icon node={X} />
          </button>
        )}
      </header>
      {!small && !['ask', 'submitted', 'listed', 'live'].includes(stage.kind) && (
        <ol class="lines" tabIndex={0} aria-label={t('fill_lines')}>
          {lines.map((line) => (
            <Line key={line.field} {...props} line={line} busy={busy} />
          ))}
        </ol>
      )}
      <div class="foot">
        <p class="say" role="status">
          {sentenceOf(view)}
        </p>
        {stage.kind === 'live' && (
          <a class="link" href={stage.url} target="_blank" rel="noreferrer">
            {t('fill_see_post')} <Icon node={ExternalLink} />
          </a>
        )}
        {!small && (busy || mayRefill) && (
          <div class="acts">
            {stage.kind === 'account' && (
              <button type="button" class="act act-main" onClick={onAccount}>
                {t('fill_account_go', stage.found ?? stage.expected)}
              </button>
            )}
            {busy && (
              <button type="button" class="act" onClick={onCancel}>
                {t('fill_cancel')}
              </button>
            )}
            {mayRefill && (
              <button type="button" class={tone === 'done' ? 'act' : 'act act-main'} onClick={onFillAgain}>
                {t('fill_again')}
              </button>
            )}
            {stage.kind === 'ask' && (
              <button type="button" class="act" onClick={onClose}>
                {t('fill_not_now')}
              </button>
            )}
          </div>
        )}
      </div>
    </section>
  );
}

type LineProps = FillPanelProps & { readonly line: FillLine; readonly busy: boolean };

function Line({ line, busy, view, onCopy, onRetry, onByHand }: LineProps) {
  const { field, wanted, proof, share } = line;
  const state = proof?.state ?? line.at;
  const unproven = proof?.state === 'differs' || proof?.state === 'missing';
  const { plainTags: plain = [], notAsked = [] } = (proof && 'note' in proof && proof.note) || {};
  return (
    <li class={`line line-${state}`}>
      <span class="mark">
        <Icon node={marks[state]} label={t(stateTexts[state])} />
      </span>
      <div class="what">
        <span class="name">
          {fieldName(field)}
          {share !== undefined && state !== 'in-the-form' && (
            <span class="share">{Math.round(share * 100)} %</span>
          )}
        </span>
        {!unproven && wanted !== '' && <span class="wanted">{fieldText(field, wanted)}</span>}
        {plain.length > 0 && (
          <span class="note">{t('fill_plain_tags', plain.map((tag) => `#${tag}`).join(' '))}</span>
        )}
        {notAsked.length > 0 && (
          <span class="note">{t('fill_not_asked', notAsked.map(fieldName).join(', '))}</span>
        )}
        {proof?.state === 'differs' && (
          <>
            <span class="note">{t('fill_differs')}</span>
            <Difference wanted={fieldText(field, wanted)} found={fieldText(field, proof.found)} />
          </>
        )}
        {proof?.state === 'missing' && <span class="note">{t(`problem_${proof.problem}` as TextKey)}</span>}
      </div>
      {unproven && !busy && (
        <span class="line-acts">
          {isCopied(field, wanted) && <CopyButton text={wanted} onCopy={onCopy} />}
          {view.stage.kind === 'filled' && field !== 'file' && (
            <>
              <button type="button" class="copy" onClick={() => onRetry(field)}>
                <Icon node={RotateCw} />
                {t('fill_retry_field')}
              </button>
              <button type="button" class="copy" onClick={() => onByHand(field)}>
                <Icon node={Hand} />
                {t('fill_by_hand')}
              </button>
            </>
          )}
        </span>
      )}
    </li>
  );
}

function CopyButton({
  text,
  onCopy,
}: {
  readonly text: string;
  readonly onCopy: (text: string) => Promise<void>;
}) {
  const [copied, setCopied] = useState(false);
  return (
    <button
      type="button"
      class="copy"
      onClick={() => {
        void onCopy(text).then(() => setCopied(true));
      }}
    >
      <Icon node={copied ? Check : Copy} />
      {t(copied ? 'fill_copied' : 'fill_copy')}
    </button>
  );
}

/** What should stand there, with what does not stand there marked, then what stands there instead. */
function Difference({ wanted, found }: { readonly wanted: string; readonly found: string }) {
  return (
    <span class="diff">
      {diffOf(wanted, found).map(({ text, in: side }) =>
        side === 'wanted' ? <ins>{text}</ins> : side === 'found' ? <del>{text}</del> : text,
      )}
    </span>
  );
}

const marks: Readonly<Record<FieldProof['state'] | FillLine['at'], IconNode>> = {
  waiting: Circle,
  doing: LoaderCircle,
  written: LoaderCircle,
  'in-the-form': Check,
  'by-hand': Hand,
  differs: CircleAlert,
  missing: CircleAlert,
};

const stateTexts = {
  waiting: 'fill_state_waiting',
  doing: 'fill_state_doing',
  written: 'fill_state_written',
  'in-the-form': 'fill_state_proven',
  'by-hand': 'fill_state_by_hand',
  differs: 'fill_state_differs',
  missing: 'fill_state_missing',
} as const satisfies Record<keyof typeof marks, TextKey>;

function titleOf({ platform, handle, stage }: FillView): string {
  if (stage.kind === 'filling' || stage.kind === 'checking')
    return handle === undefined ? t('fill_filling', platform) : t('fill_filling_as', platform, handle);
  return handle === undefined ? platform : t('fill_as', platform, handle);
}

function isAllProven({ lines }: FillView): boolean {
  return lines.every(({ proof }) => proof?.state === 'in-the-form' || proof?.state === 'by-hand');
}

function isByHand({ proof }: FillLine): boolean {
  return proof?.state === 'by-hand';
}

/** The one thing to know now. */
function sentenceOf(view: FillView): string {
  const { stage, platform, covered } = view;
  switch (stage.kind) {
    case 'filling':
      return t('fill_say_filling');
    case 'checking':
      return t('fill_say_checking');
    case 'ask':
      return t('fill_say_ask', platform);
    case 'filled':
      if (stage.elsewhere) return t('fill_say_elsewhere', fieldName(stage.elsewhere));
      if (!isAllProven(view)) return t('fill_say_unproven', platform);
      if (covered) return t('fill_say_covered', platform);
      return t(view.lines.some(isByHand) ? 'fill_say_by_hand' : 'fill_say_ready');
    case 'cancelled':
      return t('fill_say_cancelled');
    case 'submitted':
      return t('fill_say_submitted', platform);
    case 'listed':
      return t('fill_say_listed', platform);
    case 'live':
      return t('fill_say_live', platform);
    case 'account':
      return stage.found === undefined
        ? t('fill_account_unread', stage.expected)
        : t('fill_account_other', stage.found, stage.expected);
    case 'wall':
      return t(`fill_wall_${stage.wall}`, platform);
    case 'failed':
      return t(`problem_${stage.problem}` as TextKey, platform);
  }
}

function toneOf(view: FillView): 'busy' | 'yours' | 'done' | 'live' | 'loss' {
  const { kind } = view.stage;
  if (kind === 'filling' || kind === 'checking') return 'busy';
  if (kind === 'live') return 'live';
  if (kind === 'failed') return 'loss';
  if (kind === 'filled') return isAllProven(view) && !view.covered ? 'done' : 'yours';
  return kind === 'submitted' || kind === 'listed' ? 'done' : 'yours';
}
