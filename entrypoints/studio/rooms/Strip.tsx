import { Plus } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { nameOf } from '@/utils/domain/draft';
import { standingOf } from '@/utils/domain/standing';
import { t, uiLang } from '@/utils/i18n';
import { BackDoors } from '@/components/studio/BackDoors';
import { DraftSearch } from '@/components/studio/DraftSearch';
import { FilmStrip, type Frame } from '@/components/studio/FilmStrip';
import type { Face } from '@/components/studio/PlatformMark';
import { Button } from '@/components/ui/Button';
import { coverOf } from '@/entrypoints/studio/covers';
import type { Desk } from '@/entrypoints/studio/desk';
import type { Library } from '@/entrypoints/studio/library';

type Props = { readonly desk: Desk; readonly library: Library; readonly faces: readonly Face[] };

/** Drawn at once; more as she comes to the end of them. */
const SOME = 40;

/** The drafts she looks for, and the ways to look. */
export function Strip({ desk, library, faces }: Props) {
  const [room, setRoom] = useState(SOME);
  const { words, label, found, labels } = library;
  useEffect(() => setRoom(SOME), [words.value, label.value]);
  const all = desk.drafts.value ?? [];
  const open = desk.editor.value?.draft.value;
  const frames = found.value.slice(0, room).map((row): Frame => {
    const draft = open?.id === row.id ? open : row;
    return {
      id: draft.id,
      name: nameOf(draft, uiLang()),
      cover: coverOf(draft),
      labels: draft.labels ?? [],
      marks: faces
        .filter(({ id }) => draft.destinations[id]?.on)
        .map((face) => ({
          face,
          standing: standingOf(draft, face.id, desk.runs.value, desk.schedules.value),
        })),
    };
  });
  const create = (): void => {
    library.showAll();
    void desk.create();
  };
  return (
    <FilmStrip
      frames={frames}
      open={open?.id}
      onOpen={desk.open}
      onDrop={(id) => void desk.drop(id, found.value)}
      onMore={found.value.length > room ? () => setRoom(room + SOME) : undefined}
      head={
        <>
          <div class="strip-begin">
            <Button icon={Plus} onClick={create}>
              {t('studio_new_draft')}
            </Button>
            <BackDoors inTrash={library.trash.value?.length ?? 0} />
          </div>
          {all.length > 1 && (
            <DraftSearch
              words={words.value}
              label={label.value}
              labels={labels.value}
              found={found.value.length}
              onWords={(text) => (words.value = text)}
              onLabel={library.chooseLabel}
            />
          )}
        </>
      }
      instead={
        <>
          <p>{t('library_none')}</p>
          <Button small onClick={library.showAll}>
            {t('library_show_all')}
          </Button>
        </>
      }
    />
  );
}
