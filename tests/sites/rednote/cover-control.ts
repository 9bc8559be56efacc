import { gradient, h } from '@/tests/sites/client/dom';
import { pause, say } from '@/tests/sites/client/shore';
import type { Post } from '@/tests/sites/machinery/journal';
import { openModal } from './modal';

export type CoverControl = { readonly element: HTMLElement; readonly value: () => Post['cover'] };

/** “设置封面” (SAU 2026-08-13): a dialog on the video's frames; “上传封面” is its second tab, and only 确定 takes the picture. */
export function coverControl(): CoverControl {
  let value: Post['cover'];
  const preview = h('div', {
    class: 'default row pointer',
    style: 'background-image:linear-gradient(#9ab,#cba)',
  });
  preview.addEventListener('click', () => {
    openCover((file) => {
      value = { name: file.name, type: file.type, size: file.size };
      preview.style.backgroundImage = `url("${URL.createObjectURL(file)}")`;
    });
  });
  return {
    element: h(
      'div',
      { class: 'cover-plugin-preview' },
      h('div', { class: 'cover-plugin-title' }, say('设置封面', 'Set cover')),
      h('div', { class: 'cover' }, preview),
    ),
    value: () => value,
  };
}

function openCover(onTaken: (file: File) => void): void {
  let chosen: File | undefined;
  openModal('cover-modal', (close) => {
    const frames = h(
      'div',
      { class: 'cover-frames' },
      ...[0, 1, 2].map((n) => h('i', { style: gradient([n * 70, 20]) })),
    );
    const input = h('input', { type: 'file', accept: 'image/png, image/jpeg, image/*' });
    const said = h('span', {}, say('拖拽图片到此', 'Drop a picture here'));
    input.addEventListener('change', () => {
      const [file] = input.files ?? [];
      chosen = file;
      if (file) said.textContent = file.name;
    });
    const body = h('div', { class: 'cover-body' }, frames);
    const tab = (name: string, shows: HTMLElement): HTMLElement =>
      h(
        'div',
        {
          class: 'd-tabs-header',
          onclick: () => {
            body.replaceChildren(shows);
          },
        },
        name,
      );
    const button = (name: string, onclick: () => void): HTMLElement =>
      h('button', { type: 'button', class: 'mojito-button', onclick }, name);
    return [
      h(
        'div',
        { class: 'd-tabs' },
        tab(say('截取封面', 'Select frame'), frames),
        tab(say('上传封面', 'Upload cover'), h('div', { class: 'upload-wrapper' }, input, said)),
      ),
      body,
      h(
        'div',
        { class: 'd-modal-footer' },
        button(say('取消', 'Cancel'), close),
        button(say('确定', 'OK'), () => {
          close();
          const file = chosen;
          if (file) void pause('cover', 150).then(() => onTaken(file));
        }),
      ),
    ];
  });
}
