import './PostLook.css';
import {
  Bookmark,
  Disc3,
  Ellipsis,
  Forward,
  Heart,
  MessageCircle,
  Music2,
  Play,
  Plus,
  Repeat2,
  Send,
  Star,
  ThumbsDown,
  ThumbsUp,
  UserRound,
  type IconNode,
} from 'lucide';
import { useState } from 'preact/hooks';
import type { Cut } from '@/utils/domain/limits';
import type { Look, RailPart } from '@/utils/domain/look';
import type { Variant } from '@/utils/domain/variant';
import { t } from '@/utils/i18n';
import { Icon } from '@/components/ui/Icon';
import type { Face } from './PlatformMark';

type Props = { readonly face: Face; readonly variant: Variant; readonly cover: string | undefined };

/** A variant as its post will look in the platform's app. */
export function PostLook(props: Props) {
  const { look } = props.face;
  return look.kind === 'note' ? <NoteLook look={look} {...props} /> : <ReelLook look={look} {...props} />;
}

type NoteProps = Props & { readonly look: Extract<Look, { kind: 'note' }> };
type ReelProps = Props & { readonly look: Extract<Look, { kind: 'reel' }> };

/** Her card in the two-column feed, and under it what opening it shows. */
function NoteLook({ look, face, variant, cover }: NoteProps) {
  const { title, body, tags } = variant;
  const isEmpty = body.used === 0 && (title?.used ?? 0) === 0;
  return (
    <div class="look look-note" role="group" aria-label={t('studio_look', face.name)} tabIndex={0}>
      <Tabs look={look} />
      <div class="look-feed" aria-hidden="true">
        <div class="look-card">
          <div class="look-cover">
            {cover !== undefined && <img src={cover} alt="" />}
            <Icon node={Play} />
          </div>
          <strong style={{ WebkitLineClamp: look.lines }}>{title?.kept || firstLine(body.kept)}</strong>
          <Byline />
        </div>
        <div class="look-card look-other">
          <div class="look-cover" />
          <strong />
          <i />
        </div>
      </div>
      <div class="look-words">
        {title && title.used > 0 && (
          <strong>
            <Words cut={title} />
          </strong>
        )}
        {isEmpty && <p class="look-faint">{t('studio_look_empty')}</p>}
        {body.used > 0 && (
          <p>
            <Words cut={body} />
          </p>
        )}
        {face.limits.tags.as === 'entity' && tags.length > 0 && (
          <p class="look-tags">{tags.map((tag) => `#${tag}`).join(' ')}</p>
        )}
      </div>
    </div>
  );
}

function Byline() {
  return (
    <span class="look-by">
      <Portrait />
      <span>{t('studio_look_you')}</span>
      <Icon node={Heart} />
    </span>
  );
}

/** The full-height video; her words fold over it as they do there. */
function ReelLook({ look, face, variant, cover }: ReelProps) {
  const { title, body } = variant;
  const [unfolded, setUnfolded] = useState<boolean>();
  const over = look.over.flatMap((part) => (part === 'title' ? (title ?? []) : body)).filter(isSaid);
  const all = [title, body].filter(isSaid);
  const isCut = all.some(({ cut }) => cut !== '');
  const isOpen = unfolded ?? isCut;
  const shown = isOpen || over.length === 0 ? all : over;
  return (
    <div
      class={`look look-reel${look.foot ? ' look-footed' : ''}`}
      role="group"
      aria-label={t('studio_look', face.name)}
      tabIndex={0}
    >
      {cover !== undefined && <img src={cover} alt="" />}
      <Tabs look={look} />
      <div class="look-caption">
        <span class="look-who">
          {look.follow && <Portrait />}
          <strong>{look.follow ? t('studio_look_you') : `@${t('studio_look_you')}`}</strong>
          {look.follow && (
            <span class={`look-follow look-follow-${look.follow.as}`} aria-hidden="true">
              {look.follow.says}
            </span>
          )}
        </span>
        {shown.length === 0 && <p class="look-faint">{t('studio_look_empty')}</p>}
        {shown.length > 0 && (
          <p
            class={isOpen ? 'look-open' : 'look-folded'}
            style={isOpen ? {} : { WebkitLineClamp: look.lines }}
          >
            {shown.map((cut, at) => (
              <span key={at}>
                {at > 0 && (isOpen ? '\n' : ' ')}
                <Words cut={cut} />
              </span>
            ))}
          </p>
        )}
        {shown.length > 0 && (
          <button type="button" class="look-more" aria-expanded={isOpen} onClick={() => setUnfolded(!isOpen)}>
            {t(isOpen ? 'studio_look_less' : 'studio_look_more')}
          </button>
        )}
        <span class="look-sound" aria-hidden="true">
          <Icon node={Music2} />
          <i />
        </span>
      </div>
      <div class="look-rail" aria-hidden="true">
        {look.rail.map((part) => (
          <Rail key={part} part={part} />
        ))}
      </div>
      {look.foot && (
        <div class="look-foot" aria-hidden="true">
          {look.foot.map((word) => (
            <span key={word} class={word === '+' ? 'look-plus' : undefined}>
              {word}
            </span>
          ))}
        </div>
      )}
    </div>
  );
}

const icons: Record<Exclude<RailPart, 'face' | 'tile'>, IconNode> = {
  like: Heart,
  thumb: ThumbsUp,
  'thumb-down': ThumbsDown,
  comment: MessageCircle,
  save: Bookmark,
  star: Star,
  repeat: Repeat2,
  share: Forward,
  send: Send,
  more: Ellipsis,
  disc: Disc3,
};

function Rail({ part }: { readonly part: RailPart }) {
  if (part === 'tile') return <span class="look-tile" />;
  if (part !== 'face') return <Icon node={icons[part]} size={24} />;
  return (
    <span class="look-at-face">
      <Portrait />
      <Icon node={Plus} />
    </span>
  );
}

function Portrait() {
  return (
    <span class="look-face">
      <Icon node={UserRound} />
    </span>
  );
}

function Tabs({ look: { tabs, open } }: { readonly look: Look }) {
  return (
    <div class="look-tabs" aria-hidden="true">
      {tabs.map((tab) => (
        <span key={tab} class={tab === open ? 'look-tab-open' : undefined}>
          {tab}
        </span>
      ))}
    </div>
  );
}

/** What fits, and struck through what would be cut. */
function Words({ cut }: { readonly cut: Cut }) {
  return (
    <>
      {cut.kept}
      {cut.cut !== '' && <del title={t('studio_would_be_cut')}>{cut.cut}</del>}
    </>
  );
}

function isSaid(cut: Cut | undefined): cut is Cut {
  return cut !== undefined && cut.used > 0;
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? '';
}
