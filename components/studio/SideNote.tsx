import './SideNote.css';
import { Languages, X } from 'lucide';
import { useRef } from 'preact/hooks';
import type { CaptionSide } from '@/utils/domain/draft';
import { otherLang, type Lang } from '@/utils/domain/language';
import type { Problem } from '@/utils/domain/problem';
import { problemText, t } from '@/utils/i18n';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { Notice } from '@/components/ui/Notice';
import { Progress } from '@/components/ui/Progress';
import { langNames, langTags } from './lang-names';

/** How far a machine's start of one side has come. */
export type SideStart =
  | { readonly kind: 'working' }
  /** It would take the place of words of hers: she looks first. `fillsSome`: a part of it replaces nothing. */
  | { readonly kind: 'asking'; readonly words: CaptionSide; readonly fillsSome: boolean }
  | { readonly kind: 'stuck'; readonly why: 'no-engine' | 'not-said' | Problem };

type Props = {
  readonly lang: Lang;
  readonly start: SideStart | undefined;
  /** The other side's words changed since these were written. */
  readonly behind: boolean;
  /** An engine wrote these and she has not gone over them. */
  readonly unread: boolean;
  /** Nothing stands here yet, and the other side has words. */
  readonly offered: boolean;
  readonly onStart: () => void;
  readonly onTake: (how: 'all' | 'empty') => void;
  readonly onLeave: () => void;
  readonly onSetUp: () => void;
  readonly onRead: () => void;
};

/** Under the name of a side: where its words stand to the other side's, and a start from them. */
export function SideNote(props: Props) {
  const root = useRef<HTMLDivElement>(null);
  // What she pressed goes: the keyboard stays here.
  const staying = (deed: () => void) => (): void => {
    root.current?.focus({ preventScroll: true });
    deed();
  };
  const acts = {
    onStart: staying(props.onStart),
    onLeave: staying(props.onLeave),
    onRead: staying(props.onRead),
    onTake: (how: 'all' | 'empty') => staying(() => props.onTake(how))(),
  };
  return (
    <div ref={root} class="side-state" tabIndex={-1}>
      <State {...props} {...acts} />
    </div>
  );
}

function State({ start, ...props }: Props) {
  const { lang, behind, unread, offered, onStart, onLeave, onRead } = props;
  if (start?.kind === 'working')
    return (
      <Progress label={t('studio_start_working', langNames[lang])} share={undefined} onCancel={onLeave} />
    );
  if (start?.kind === 'asking') return <Asking {...props} start={start} />;
  if (start?.kind === 'stuck') return <Stuck {...props} why={start.why} />;
  return (
    <>
      <div class={`side-note${behind ? ' side-behind' : ''}`} role="status">
        {(behind || unread) && (
          <>
            <span>
              {behind ? t('studio_side_behind', langNames[otherLang(lang)]) : t('studio_side_unread')}
            </span>
            {behind && (
              <Button small kind="plain" onClick={onStart}>
                {t('studio_start_again')}
              </Button>
            )}
            <IconButton icon={X} small label={t('studio_side_behind_fine')} onClick={onRead} />
          </>
        )}
      </div>
      {offered && (
        <div class="side-offer">
          <Button small kind="plain" icon={Languages} onClick={onStart}>
            {startText(lang)}
          </Button>
        </div>
      )}
    </>
  );
}

/** “Start from the Chinese”, on the English side. */
export function startText(lang: Lang): string {
  return t(lang === 'en' ? 'studio_start_zh' : 'studio_start_en');
}

type AskingProps = Omit<Props, 'start'> & { readonly start: Extract<SideStart, { kind: 'asking' }> };

function Asking({ lang, start: { words, fillsSome }, onTake, onLeave }: AskingProps) {
  return (
    <section class="side-asking" aria-label={t('studio_start_ask')}>
      <strong>{t('studio_start_ask')}</strong>
      <div
        class="side-asking-words"
        lang={langTags[lang]}
        role="group"
        aria-label={langNames[lang]}
        tabIndex={0}
      >
        {words.title !== '' && <p class="side-asking-title">{words.title}</p>}
        {words.body !== '' && <p>{words.body}</p>}
        {words.tags.length > 0 && <p>{words.tags.map((tag) => `#${tag}`).join(' ')}</p>}
      </div>
      <div class="side-asking-acts">
        <Button small onClick={() => onTake('all')}>
          {t('studio_start_replace')}
        </Button>
        {fillsSome && (
          <Button small onClick={() => onTake('empty')}>
            {t('studio_start_fill')}
          </Button>
        )}
        <Button small kind="plain" onClick={onLeave}>
          {t('studio_start_leave')}
        </Button>
      </div>
    </section>
  );
}

type StuckProps = Omit<Props, 'start'> & { readonly why: Extract<SideStart, { kind: 'stuck' }>['why'] };

function Stuck({ lang, why, onStart, onLeave, onSetUp }: StuckProps) {
  if (why === 'no-engine')
    return (
      <Notice
        tone="lantern"
        onClose={onLeave}
        actions={
          <Button small onClick={onSetUp}>
            {t('studio_start_set_up')}
          </Button>
        }
      >
        {t('studio_start_no_engine', langNames[otherLang(lang)], langNames[lang])}
      </Notice>
    );
  return (
    <Notice
      tone="check"
      onClose={onLeave}
      actions={
        <Button small onClick={onStart}>
          {t('studio_save_again')}
        </Button>
      }
    >
      {why === 'not-said' ? t('studio_start_not_said') : problemText(why)}
    </Notice>
  );
}
