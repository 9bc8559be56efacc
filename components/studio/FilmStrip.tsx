import './FilmStrip.css';
import { Film, Plus, Trash2 } from 'lucide';
import type { Standing } from '@/utils/domain/standing';
import { t } from '@/utils/i18n';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { IconButton } from '@/components/ui/IconButton';
import { PlatformMark, type Face } from './PlatformMark';

/** One frame of the strip. */
export type Frame = {
  readonly id: string;
  readonly name: string | undefined;
  readonly cover: string | undefined;
  readonly marks: readonly { readonly face: Face; readonly standing: Standing }[];
};

type Props = {
  readonly frames: readonly Frame[];
  readonly open: string | undefined;
  readonly onOpen: (id: string) => void;
  readonly onCreate: () => void;
  readonly onDrop: (id: string) => void;
};

/** The drafts, as a strip of film: the open one is lit. */
export function FilmStrip({ frames, open, onOpen, onCreate, onDrop }: Props) {
  return (
    <nav class="strip" aria-label={t('studio_drafts')}>
      <Button icon={Plus} onClick={onCreate}>
        {t('studio_new_draft')}
      </Button>
      <ul>
        {frames.map(({ id, name = t('studio_untitled'), cover, marks }) => (
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
      </ul>
    </nav>
  );
}
