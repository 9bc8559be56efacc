import { signal, type Signal } from '@preact/signals';
import { render } from 'preact';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { TagSuggestions } from '@/components/tags/TagSuggestions';
import tagsStyle from '@/components/tags/TagSuggestions.css?inline';
import tokens from '@/components/ui/tokens.css?inline';
import { useTagSuggestions } from '@/entrypoints/tags/use-tag-suggestions';
import { lookOf } from '@/utils/page/beside';
import { findOne } from '@/utils/page/find';
import { addInlineTag } from '@/utils/page/insert/inline-tag';
import { addTopic } from '@/utils/page/insert/topic';
import { createHost } from '@/utils/page/mount';
import { seenWithin } from '@/utils/page/until';
import { uiLang } from '@/utils/i18n';
import type { Identity, UploadSurface } from '@/utils/platforms/platform';
import { uploads } from '@/utils/platforms/uploads';
import { editors } from './fields';
import { mayStandHere } from './place';

/** A box this much taller than the editor is more than its frame. */
const FRAME_PX = 64;
const DRAWN_MS = 2_000;

/** What stands in the caption now. */
type Written = { readonly caption: string; readonly have: readonly string[] };

/**
 * Suggestions below the caption while she writes by hand. A click, or Enter on a chip, adds the tag where the form
 * keeps tags. Nothing is looked at before she is in the caption.
 */
export function suggestHashtags(ctx: ContentScriptContext): void {
  const surface = uploads.find(mayStandHere);
  if (!surface) return;
  const written = signal<Written>({ caption: '', have: [] });
  const row = mountRow(surface.platform, written, async (tag) => {
    const editor = findOne(surface.body.probe);
    if (!editor) return;
    if (surface.topics) await addTopic(editor, tag, surface.topics, ctx.signal);
    else addInlineTag(editor, tag, editors[surface.body.editor]);
    // The site's framework draws it a moment later.
    await seenWithin(() => read(editor, surface).have.includes(tag), DRAWN_MS, ctx.signal);
    written.value = read(editor, surface);
  });
  const look = (): void => {
    if (!mayStandHere(surface)) return;
    const editor = findOne(surface.body.probe);
    if (!editor?.contains(document.activeElement)) return;
    row.standBelow(editor);
    written.value = read(editor, surface);
  };
  // An editor that writes by itself (Slate) lets no `input` through; the cursor moves in any.
  for (const type of ['focusin', 'input', 'selectionchange'] as const)
    ctx.addEventListener(document, type, look);
  ctx.onInvalidated(row.remove);
}

function read(editor: HTMLElement, { body, topics }: UploadSurface): Written {
  const text = editors[body.editor].read(editor, topics?.entity);
  const have = [...text.matchAll(/#([\p{L}\p{M}\p{N}_]+)/gu)].map(([, tag = '']) => tag);
  return { caption: text.replace(/#[\p{L}\p{M}\p{N}_]+/gu, '').trim(), have };
}

function mountRow(platform: Identity, written: Signal<Written>, onAdd: (tag: string) => Promise<void>) {
  const { host, root } = createHost(
    'ferry-tags',
    `${tokens}${tagsStyle}:host { display: block; margin: 8px 0 }`,
  );
  const name = platform.name[uiLang()];
  const Row = () => {
    const { caption, have } = written.value;
    const { state, retry } = useTagSuggestions({
      platform: { id: platform.id, maxTags: platform.limits.tags.max },
      caption,
      have,
    });
    return <TagSuggestions state={state} platform={name} onAdd={(tag) => void onAdd(tag)} onRetry={retry} />;
  };
  const inside = document.createElement('div');
  root.append(inside);
  render(<Row />, inside);
  return {
    standBelow: (editor: HTMLElement): void => {
      const anchor = frameOf(editor);
      if (anchor.nextSibling === host) return;
      host.style.colorScheme = lookOf(editor, { anchor, where: 'after' }).dark ? 'dark' : 'light';
      anchor.after(host);
    },
    remove: (): void => {
      render(null, inside);
      host.remove();
    },
  };
}

/** The editor with its own border and padding: the row stands outside of what the site's framework draws again. */
function frameOf(editor: HTMLElement): HTMLElement {
  let frame = editor;
  const tallest = editor.offsetHeight + FRAME_PX;
  while (frame.parentElement && frame.parentElement.offsetHeight <= tallest) frame = frame.parentElement;
  return frame;
}
