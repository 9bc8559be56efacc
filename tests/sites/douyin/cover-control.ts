import { h } from '@/tests/sites/client/dom';
import { pause, report, trapped } from '@/tests/sites/client/shore';
import type { Post } from '@/tests/sites/machinery/journal';
import { button, enable, modal } from './semi';

export type CoverControl = {
  readonly element: HTMLElement;
  readonly given: () => NonNullable<Post['cover']> | undefined;
};

/** The site cuts a picture, before it can be taken; and again, before the form shows it. */
const CUT_MS = 700;
const KEEP_MS = 400;

/**
 * “设置封面”, two of them: upright and lying. The dialog's four file inputs all look alike; the first two ask an AI for a
 * picture like that one (lancelin111 #11, SAU PR 225, 2026-06). The older form's dialog has no AI.
 */
export function coverControl(): CoverControl {
  let given: File | undefined;
  const cards = ['竖封面3:4', '横封面4:3'].map((name) => {
    const place = h('div', { class: 'cover-Jg3T4p' });
    const card = h(
      'div',
      { class: 'coverControl-CjlzqC' },
      place,
      h('div', { class: 'title-wA45Xd', role: 'button', onclick: () => openDialog(keep) }, '选择封面'),
      h('span', { class: 'name-x2Wq' }, name),
    );
    return { card, place };
  });
  const keep = (picture: File): void => {
    given = picture;
    void pause('cover', KEEP_MS).then(() => {
      const [upright] = cards;
      upright?.place.replaceChildren(h('img', { src: URL.createObjectURL(picture), alt: '' }));
    });
  };
  return {
    element: h('div', { class: 'content-upload-new' }, ...cards.map(({ card }) => card)),
    given: () => given && { name: given.name, type: given.type, size: given.size },
  };
}

function openDialog(keep: (picture: File) => void): void {
  let picture: File | undefined;
  const preview = h('div', { class: 'cloudArea-q9x' });
  const done = button(
    '完成',
    () => {
      if (!picture) return;
      if (trapped('older')) finish(picture);
      else offerLying(() => picture && finish(picture));
    },
    true,
  );
  const finish = (taken: File): void => {
    dialog.close();
    keep(taken);
  };
  const take = (file: File): void => {
    picture = file;
    enable(done, false);
    preview.replaceChildren(h('img', { src: URL.createObjectURL(file), alt: '' }));
    void pause('cut', CUT_MS).then(() => enable(done, true));
  };
  enable(done, false);
  const dialog = modal(
    'dy-creator-content-modal',
    h(
      'div',
      { class: 'tabs-k8s' },
      h('div', { role: 'tab', class: 'active' }, '设置竖封面'),
      h('div', { role: 'tab' }, '设置横封面'),
    ),
    h(
      'div',
      { class: 'body-p3d' },
      ...(trapped('older')
        ? []
        : [slot('semi-upload-drag-area-custom', '上传参考图', () => report('decoy'))]),
      preview,
      slot('semi-upload-drag-area', '点击上传 或拖拽图片到此区域', take, 'semi-upload-drag-area-main-text'),
    ),
    h(
      'footer',
      {},
      button('取消', () => dialog.close()),
      button('完成编辑', () => undefined),
      done,
    ),
  );
}

/** Semi's upload: an input, another one for replacing, and where a file may be dropped. */
function slot(area: string, words: string, onFile: (file: File) => void, text = 'area-text'): HTMLElement {
  const input = (name: string): HTMLElement => {
    const it = h('input', { type: 'file', accept: 'image/png,image/jpeg,image/jpg', class: name });
    it.addEventListener('change', () => {
      const [file] = it.files ?? [];
      it.value = ''; // as the site does, at once
      if (file) onFile(file);
    });
    return it;
  };
  return h(
    'div',
    { class: 'semi-upload' },
    input('semi-upload-hidden-input'),
    input('semi-upload-hidden-input-replace'),
    h('div', { class: area }, h('div', { class: text }, words)),
  );
}

function offerLying(onDeclined: () => void): void {
  const offer = modal(
    'semi-modal-content',
    h('h3', {}, '设置横封面获更多流量'),
    h(
      'footer',
      {},
      button('暂不设置', () => {
        offer.close();
        onDeclined();
      }),
      button('设置横封面', () => offer.close(), true),
    ),
  );
}
