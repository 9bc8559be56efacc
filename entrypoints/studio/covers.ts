import { signal, type ReadonlySignal } from '@preact/signals';
import { findVideo } from '@/utils/store/videos';

/** A video as pages show it: addresses of its pictures and of itself, good until this page closes. */
export type Shown = {
  readonly frames: readonly { readonly at: number; readonly url: string }[];
  readonly url: string;
};

const shown = new Map<string, ReadonlySignal<Shown | undefined>>();

/** What there is to see of a video; undefined until it is read. The bytes stay on the disk. */
export function showVideo(id: string): ReadonlySignal<Shown | undefined> {
  const known = shown.get(id);
  if (known) return known;
  const found = signal<Shown | undefined>(undefined);
  shown.set(id, found);
  void findVideo(id).then((row) => {
    if (!row) return;
    const frames = row.frames.map(({ at, image }) => ({ at, url: URL.createObjectURL(image) }));
    found.value = { frames, url: URL.createObjectURL(row.blob) };
  });
  return found;
}
