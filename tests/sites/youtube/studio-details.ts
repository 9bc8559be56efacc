import { expectElement, h } from '@/tests/sites/client/dom';
import { pause, trapped } from '@/tests/sites/client/shore';
import type { Submission } from '@/tests/sites/machinery/uploads';
import { button, radios } from './studio-parts';
import { isInvalid, textbox } from './studio-textbox';

export type Details = {
  readonly element: HTMLElement;
  readonly value: () => Pick<Submission, 'title' | 'body' | 'tags' | 'cover'> & {
    readonly choices: Readonly<Record<string, string>>;
  };
  /** What keeps the form from going on. */
  readonly fault: () => string | undefined;
};

const limits = { title: { max: 100, required: true }, body: { max: 5000, required: false } } as const;

/** The first page: words, cover, and who it is made for; the rest is folded until “Show more”. */
export function details(file: File): Details {
  const title = textbox(
    'title-textarea',
    { ...limits.title, text: file.name.replace(/\.[^.]+$/, '') },
    () => undefined,
  );
  const body = textbox('description-textarea', limits.body, () => undefined);
  const cover = thumbnail();
  const kids = radios({
    VIDEO_MADE_FOR_KIDS_MFK: 'Yes, it’s made for kids',
    VIDEO_MADE_FOR_KIDS_NOT_MFK: 'No, it’s not made for kids',
  });
  const paid = radios({ VIDEO_PAID_PRODUCT_PLACEMENT_YES: 'Yes', VIDEO_PAID_PRODUCT_PLACEMENT_NO: 'No' });
  const altered = radios({ VIDEO_HAS_ALTERED_CONTENT_YES: 'Yes', VIDEO_HAS_ALTERED_CONTENT_NO: 'No' });
  const keywords = chipBar();
  const advanced = h(
    'ytcp-video-metadata-editor-advanced',
    { hidden: true },
    section('Paid promotion', 'paid-promotion', paid.element),
    section('Use of AI', 'altered-content', altered.element),
    section('Tags', 'tags-container', keywords.element),
  );
  const toggle = button('toggle-button', 'Show more', () => {
    advanced.hidden = !advanced.hidden;
    expectElement('button', toggle).textContent = advanced.hidden ? 'Show more' : 'Show less';
  });
  return {
    element: h(
      'ytcp-uploads-details',
      {},
      h(
        'ytcp-video-metadata-editor',
        {},
        h(
          'ytcp-video-metadata-editor-basics',
          {},
          title.element,
          body.element,
          ...(trapped('no-cover') ? [] : [cover.element]),
          section('Audience', 'audience', h('ytkc-made-for-kids-select', {}, kids.element)),
        ),
        toggle,
        advanced,
      ),
    ),
    value: () => ({
      title: title.value(),
      body: body.value(),
      tags: [...body.value().matchAll(/#([\p{L}\p{N}_]+)/gu)].map(([, tag = '']) => tag),
      ...cover.value(),
      choices: {
        kids: kids.value(),
        paid: paid.value(),
        altered: altered.value(),
        keywords: keywords.value().join(','),
      },
    }),
    fault: () => {
      if (isInvalid(title.value(), limits.title)) return 'Your title needs another look';
      if (isInvalid(body.value(), limits.body)) return 'Your description needs another look';
      return kids.value() === ''
        ? 'You’re required to tell us whether your videos are made for kids'
        : undefined;
    },
  };
}

function section(title: string, id: string, ...content: Node[]): HTMLElement {
  return h('div', { id, class: 'section' }, h('h3', {}, title), ...content);
}

function thumbnail(): { element: HTMLElement; value: () => Pick<Submission, 'cover'> } {
  let given: Pick<Submission, 'cover'> = {};
  const shown = h('img', { alt: '', hidden: true });
  const input = h('input', {
    id: 'file-loader',
    class: 'style-scope ytcp-thumbnail-uploader',
    type: 'file',
    accept: 'image/jpeg,image/png',
    style: 'display:none',
  });
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (!file) return;
    void pause('cover', 120).then(() => {
      given = { cover: { name: file.name, type: file.type, size: file.size } };
      shown.src = URL.createObjectURL(file);
      shown.hidden = false;
    });
  });
  const uploader = h(
    'ytcp-thumbnail-uploader',
    {},
    h('div', { class: 'frame' }, 'Upload file'),
    shown,
    input,
  );
  return {
    element: section('Thumbnail', 'still-picker', h('ytcp-thumbnail-editor', {}, uploader)),
    value: () => given,
  };
}

/** Tags: what a comma or Enter ends becomes a chip. */
function chipBar(): { element: HTMLElement; value: () => readonly string[] } {
  const bar = h('ytcp-chip-bar');
  const count = h('div', { class: 'char-counter' }, '0/500');
  const input = h('input', {
    id: 'text-input',
    type: 'text',
    class: 'style-scope ytcp-chip-bar',
    'aria-label': 'Tags',
  });
  const chips: string[] = [];
  const add = (words: readonly string[]): void => {
    for (const word of words.map((it) => it.trim()).filter((it) => it !== ''))
      if ([...chips, word].join(',').length <= 500) {
        chips.push(word);
        input.before(
          h(
            'ytcp-chip',
            {},
            h('span', { id: 'chip-text' }, word),
            h('ytcp-icon-button', { id: 'delete-icon' }, '×'),
          ),
        );
      }
    count.textContent = `${chips.join(',').length}/500`;
  };
  input.addEventListener('input', () => {
    const parts = input.value.split(',');
    add(parts.slice(0, -1));
    if (parts.length > 1) input.value = parts.at(-1) ?? '';
  });
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    add([input.value]);
    input.value = '';
  });
  bar.append(input);
  return { element: h('ytcp-form-input-container', {}, bar, count), value: () => chips };
}
