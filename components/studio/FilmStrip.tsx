import './FilmStrip.css';
import { Film, Trash2 } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Standing } from '@/utils/domain/standing';
import { t } from '@/utils/i18n';
import { Icon } from '@/components/ui/Icon';
import { IconButton } from '@/components/ui/IconButton';
import { PlatformMark, type Face } from './PlatformMark';

/** One frame of the strip. */
export type Frame = {
  readonly id: string;
  readonly name: string | undefined;
  readonly cover: string | undefined;
  readonly labels: readonly string[];
  readonly marks: readonly { readonly face: Face; readonly standing: Standing }[];
};

type Props = {
  readonly frames: readonly Frame[];
  readonly open: string | undefined;
  readonly onOpen: (id: string) => void;
  readonly onDrop: (id: string) => void;
  /** There are more: called when the last one comes into view. */
  readonly onMore: (() => void) | undefined;
  /** Above the film. */
  readonly head: ComponentChildren;
  /** Where there is no film to show. */
  readonly instead: ComponentChildren;
};

/** The drafts, as a strip of film: the open one is lit. */
export function FilmStrip({ frames, open, onOpen, onDrop, onMore, head, instead }: Props) {
  return (
    <nav class="strip" aria-label={t('studio_drafts')}>
      <div class="strip-head">{head}</div>
      {frames.length === 0 ? (
        <div class="strip-none">{instead}</div>
      ) : (
        <ul>
          {frames.map(({ id, name = t('studio_untitled'), cover, labels, marks }) => (
            <li key={id} class="frame">
              <button
                type="button"
                class="frame-open"
                aria-current={id === open ? 'true' : undefined}
                onClick={() => onOpen(id)}
                onKeyDown={(event) => {
                  if (event.key === 'Delete') onDrop(id);
                }}
              >
                <span class="frame-cover">
                  {cover === undefined ? <Icon node={Film} size={24} /> : <img src={cover} alt="" />}
                </span>
                <span class="frame-name">{name}</span>
                <span class="frame-marks">
                  {marks.map(({ face, standing }) => (
                    <PlatformMark key={face.id} face={face} standing={standing} />
                  ))}
                </span>
                {labels.length > 0 && <span class="frame-labels">{labels.join(' · ')}</span>}
              </button>
              <span class="frame-drop">
                <IconButton
                  icon={Trash2}
                  small
                  label={t('studio_drop_draft', name)}
                  onClick={() => onDrop(id)}
                />
              </span>
            </li>
          ))}
          {onMore && <More key={frames.length} onMore={onMore} />}
        </ul>
      )}
    </nav>
  );
}

/** The end of what is drawn so far: hundreds of drafts are drawn as she comes to them. */
function More({ onMore }: { readonly onMore: () => void }) {
  const end = useRef<HTMLLIElement>(null);
  useEffect(() => {
    const watcher = new IntersectionObserver((seen) => {
      if (seen.some(({ isIntersecting }) => isIntersecting)) onMore();
    });
    if (end.current) watcher.observe(end.current);
    return () => watcher.disconnect();
  }, []);
  return <li ref={end} class="frame-more" aria-hidden="true" />;
}
