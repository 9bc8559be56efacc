import { expectElement, gradient, h } from '@/tests/sites/client/dom';
import { pause } from '@/tests/sites/client/shore';
import type { Post } from '@/tests/sites/machinery/journal';

export type CoverControl = { readonly element: HTMLElement; readonly value: () => Post['cover'] };

/**
 * “Cover” (TTCDP 2026-04): opens a dialog on the video's frames; under its second tab is the input, and only Confirm
 * takes the picture.
 */
export function coverControl(): CoverControl {
  let value: Post['cover'];
  const picture = h('img', { class: 'cover-image', alt: '', src: frame });
  const edit = h('div', { class: 'edit-container' }, 'Edit cover');
  const shown = h('div', { class: 'cover-container' }, picture, edit);
  shown.addEventListener('click', () => {
    openEditor((file) => {
      value = { name: file.name, type: file.type, size: file.size };
      picture.src = URL.createObjectURL(file);
    });
  });
  return {
    element: h('div', { 'data-e2e': 'cover_container' }, h('h4', {}, 'Cover'), shown),
    value: () => value,
  };
}

function openEditor(onTaken: (file: File) => void): void {
  const frames = h(
    'div',
    { class: 'cover-frames' },
    ...[0, 1, 2, 3].map((n) => h('i', { style: gradient([n * 60, 200]) })),
  );
  const input = h('input', { type: 'file', accept: 'image/png, image/jpeg, image/jpg' });
  const preview = h('span', {}, 'Drop a picture here');
  const upload = h('div', { class: 'upload-image-container' }, input, preview);
  const body = h('div', { class: 'cover-edit-body' }, frames);
  const confirm = h('button', { type: 'button', class: 'TUXButton TUXButton--primary' }, 'Confirm');
  const cancel = h('button', { type: 'button', class: 'TUXButton TUXButton--secondary' }, 'Cancel');
  const tab = (name: string, shows: HTMLElement): HTMLElement =>
    h(
      'div',
      {
        role: 'tab',
        class: 'cover-edit-tab',
        onclick: () => {
          body.replaceChildren(shows);
        },
      },
      name,
    );
  const portal = h(
    'div',
    { 'data-floating-ui-portal': '' },
    h(
      'div',
      { class: 'TUXModal-overlay' },
      h(
        'div',
        { class: 'TUXModal', role: 'dialog', 'aria-label': 'Edit cover' },
        h(
          'div',
          { role: 'tablist', class: 'cover-edit-tabs' },
          tab('Select cover', frames),
          tab('Upload cover', upload),
        ),
        body,
        h('div', { class: 'cover-edit-footer choices' }, cancel, confirm),
      ),
    ),
  );
  let chosen: File | undefined;
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    chosen = file;
    if (file) preview.textContent = file.name;
  });
  cancel.addEventListener('click', () => {
    portal.remove();
  });
  confirm.addEventListener('click', () => {
    portal.remove();
    const file = chosen;
    if (file) void pause('cover', 150).then(() => onTaken(file));
  });
  expectElement('body').append(portal);
}

/** What the platform took from the video by itself. */
const frame =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" width="96" height="128"%3E%3Crect width="96" height="128" fill="%238fb9c4"/%3E%3C/svg%3E';
