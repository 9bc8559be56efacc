import './SideBySide.css';
import { Columns3, X } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import type { Variant } from '@/utils/domain/variant';
import { t } from '@/utils/i18n';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import type { Face } from './PlatformMark';
import { PostLook } from './PostLook';

type Props = {
  /** Where the draft goes. */
  readonly posts: readonly { readonly face: Face; readonly variant: Variant }[];
  readonly cover: string | undefined;
};

/** Every post as it will look, next to one another over the whole page. */
export function SideBySide({ posts, cover }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        small
        kind="plain"
        icon={Columns3}
        onClick={() => {
          setOpen(true);
          dialog.current?.showModal();
        }}
      >
        {t('studio_look_side')}
      </Button>
      <dialog
        ref={dialog}
        class="side-by-side"
        aria-label={t('studio_shores')}
        onClose={() => setOpen(false)}
      >
        <header>
          <h2>{t('studio_shores')}</h2>
          <IconButton icon={X} label={t('ui_close')} onClick={() => dialog.current?.close()} />
        </header>
        {isOpen && (
          <ul>
            {posts.map(({ face, variant }) => (
              <li key={face.id}>
                <h3>{face.name}</h3>
                <PostLook face={face} variant={variant} cover={cover} />
              </li>
            ))}
          </ul>
        )}
      </dialog>
    </>
  );
}
