import { passCaptcha } from '@/tests/sites/client/captcha';
import { expectElement, h, icon, icons } from '@/tests/sites/client/dom';
import type { Submission } from '@/tests/sites/machinery/uploads';
import { declareForm, publish, toast } from '@/tests/sites/client/publish';
import { sendVideo } from '@/tests/sites/client/send-video';
import { pause, say, trapped } from '@/tests/sites/client/shore';
import { addressBox } from './address-box';
import { coverControl } from './cover-control';
import { account, creatorFrame } from './creator-frame';
import { decoys } from './decoys';
import { noteEditor, type NoteEditor } from './editor';
import { originalDeclaration } from './original-declaration';
import { openModal } from './modal';
import { publishButton } from './publish-button';
import { quillEditor } from './quill';
import { radioSchedule } from './radio-schedule';
import { scheduleControl } from './schedule-control';
import { select } from './select';
import { suggestedTopics } from './topics';

/*
 * The creator centre's upload page (XPAGE 2026-10-01, XMCP and SAU 2026-08). First only a drop zone; the form comes
 * when a video has been chosen and its upload begins.
 */
const accept = '.mp4,.mov,.flv,.f4v,.mkv,.rm,.rmvb,.m4v,.mpg,.mpeg,.ts';
if (trapped('abroad') && location.host === 'creator.xiaohongshu.com')
  location.replace(`https://creator.rednote.com${location.pathname}${location.search}`);
else creatorFrame(dropZone());

function dropZone(): HTMLElement {
  const input = h('input', { class: 'upload-input', type: 'file', accept });
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file) void begin(file);
  });
  const zone = h(
    'div',
    { class: 'upload-content' },
    h(
      'div',
      { class: 'drag-over' },
      icon(icons.cloud, 44),
      h('p', {}, say('拖拽视频到此，或点击上传', 'Drop a video here')),
    ),
    h(
      'div',
      { class: 'upload-wrapper' },
      input,
      h(
        'button',
        { type: 'button', class: 'upload-button', onclick: () => input.click() },
        say('上传视频', 'Upload video'),
      ),
    ),
    h(
      'p',
      { class: 'hint' },
      say('时长 4 小时以内，20GB 以内，推荐 mp4、mov', 'Up to 4 hours and 20 GB; mp4 or mov'),
    ),
  );
  zone.addEventListener('dragover', (event) => {
    event.preventDefault();
  });
  zone.addEventListener('drop', (event) => {
    event.preventDefault();
    const [file] = event.dataTransfer?.files ?? [];
    if (file) void begin(file);
  });
  const tab = (text: string, also: string): HTMLElement =>
    h('div', { class: `creator-tab ${also}` }, h('span', {}, text));
  return h(
    'div',
    { class: 'upload-page' },
    h(
      'div',
      { class: 'header-tabs' },
      tab(say('上传视频', 'Upload video'), 'off-screen'), // XMCP: tabs at left:-9999px are not the real ones
      tab(say('上传视频', 'Upload video'), 'active'),
      tab(say('上传图文', 'Upload photos'), ''),
    ),
    zone,
  );
}

async function begin(file: File): Promise<void> {
  if (trapped('captcha'))
    await passCaptcha('red-captcha', say('向右拖动滑块完成验证', 'Drag the slider to the right'));
  if (trapped('late')) await pause('late', 1200);
  let upload = 0;
  const preview = h('div', { class: 'preview-new' });
  const progress = h('div', { class: 'progress-div' });
  const send = async (again: boolean): Promise<void> => {
    progress.replaceChildren();
    const show = (share: number): void => {
      preview.replaceChildren(
        h('span', { class: 'stage' }, say('上传中', 'Uploading')),
        h('span', { class: 'percent' }, `${Math.floor(share * 99)}%`),
        h('i', { class: 'bar', style: `width:${share * 100}%` }),
      );
    };
    try {
      show(0);
      upload = await sendVideo({ file, onProgress: show, again });
      preview.replaceChildren(
        h('span', { class: 'stage done' }, say('上传成功', 'Upload complete')),
        h('span', { class: 'file-name' }, file.name),
        h('span', { class: 'actions' }, say('重新上传', 'Re-upload')),
        h('span', { class: 'actions' }, say('编辑封面', 'Edit cover')),
      );
    } catch {
      preview.replaceChildren(h('span', { class: 'stage failed' }, say('上传失败', 'Upload failed')));
      progress.replaceChildren(
        h(
          'button',
          { type: 'button', class: 'upload-btn-input', onclick: () => void send(true) },
          say('再试一次', 'Try again'),
        ),
      );
    }
  };
  void send(false);
  showForm(preview, progress, () => upload);
}

function showForm(preview: HTMLElement, progress: HTMLElement, upload: () => number): void {
  const title = titleField();
  const body = bodyField();
  const schedule = trapped('radio') ? radioSchedule() : scheduleControl();
  const cover = coverControl();
  const original = originalDeclaration();
  const place = addressBox();
  const declared = select(say('添加内容类型声明', 'Add content declaration'), [
    say('虚构演绎，仅供娱乐', 'Fiction, for entertainment'),
    say('笔记含AI合成内容', 'Contains AI-generated content'),
    say('内容来源声明', 'Source of the content'),
  ]);
  const visibility = visibilityControl();
  const holds = (): Submission => {
    const picture = cover.value();
    return {
      upload: upload(),
      account: account.id,
      title: title.value(),
      body: body.text(),
      tags: body.topics(),
      visibility: visibility.value(),
      choices: {
        original: String(original.value()),
        declared: declared.value(),
        place: place.value(),
      },
      ...(picture && { cover: picture }),
      schedule: schedule.value(),
    };
  };
  declareForm(holds);
  const post = async (): Promise<void> => {
    const fault = findFault(upload(), title.value(), body.text());
    if (fault) {
      toast(fault);
      return;
    }
    if (trapped('sms')) await passSms();
    try {
      await publish(holds());
      location.assign('/publish/success?source=official&published=true');
    } catch (error) {
      toast(error instanceof Error ? error.message : String(error));
    }
  };
  expectElement('.creator-content').replaceChildren(
    h(
      'div',
      { class: 'publish-page-content' },
      h(
        'section',
        { class: 'video-card' },
        cover.element,
        h('div', { class: 'video-state' }, preview, progress),
      ),
      h(
        'section',
        { class: 'form-card' },
        h('h2', {}, say('笔记内容', 'Note')),
        ...decoys(),
        title.element,
        body.element,
      ),
      h(
        'section',
        { class: 'form-card' },
        h('h2', {}, say('更多设置', 'More')),
        original.element,
        declared.element,
        place.element,
        visibility.element,
        schedule.element,
      ),
      h(
        'div',
        { class: 'publish-page-publish-btn' },
        publishButton(
          { publish: say('发布', 'Publish'), draft: say('暂存离开', 'Save draft') },
          () => void post(),
        ),
      ),
    ),
  );
  if (trapped('overlay')) layGuide();
}

/** A code by SMS after Publish; no source shows its dialog. */
function passSms(): Promise<void> {
  return new Promise((resolve) => {
    const code = h('input', { class: 'd-text', type: 'text', placeholder: '请输入验证码' });
    openModal('', (close) => [
      h('h3', {}, '短信验证'),
      code,
      h(
        'button',
        {
          type: 'button',
          class: 'd-button',
          onclick: (event: Event) => {
            if (!event.isTrusted || !/^\d{6}$/.test(code.value)) return;
            close();
            resolve();
          },
        },
        '验证',
      ),
    ]);
  });
}

type Field = { readonly element: HTMLElement; readonly value: () => string };

function titleField(): Field {
  let value = '';
  const input = h('input', {
    class: 'd-text',
    type: 'text',
    placeholder: say('填写标题会有更多赞哦', 'A title gets more likes'),
  });
  const container = h('div', { class: 'title-container' }, h('div', { class: 'd-input' }, input));
  const over = h('div', { class: 'max_suffix' });
  const restoreOnce = restorer(() => {
    input.value = value = '';
  });
  let refusals = trapped('stubborn') ? 3 : 0;
  input.addEventListener('input', () => {
    if (refusals > 0) {
      refusals -= 1;
      input.value = '';
    }
    value = input.value;
    const weight = weightOf(value);
    over.textContent = `${weight}/20`;
    if (weight > 20) container.append(over);
    else over.remove();
    restoreOnce();
  });
  return { element: container, value: () => value };
}

function bodyField(): NoteEditor {
  const counter = h('span', { class: 'counter' }, '0 /1000');
  const placeholder = say('输入正文描述，真诚有价值的分享予人温暖', 'Add a description');
  const restoreOnce = restorer(() => {
    editor.clear();
  });
  const onText = (): void => {
    const { length } = editor.text();
    counter.textContent = `${length} /1000`;
    counter.className = length > 1000 ? 'counter length-error' : 'counter';
    restoreOnce();
  };
  const editor = trapped('quill') ? quillEditor(placeholder, onText) : noteEditor(placeholder, onText);
  const strip = suggestedTopics.map((name) =>
    h('a', { class: 'tiptap-topic', onclick: () => editor.addTopic(name) }, `#${name}`),
  );
  const element = h(
    'div',
    { class: 'edit-container' },
    editor.element,
    h(
      'div',
      { class: 'edit-footer' },
      h(
        'button',
        { type: 'button', id: 'topicBtn', class: 'contentBtn topic-btn' },
        `# ${say('话题', 'Topic')}`,
      ),
      counter,
    ),
    h('div', { class: 'recommend-topic-wrapper' }, h('span', {}, say('推荐话题', 'Suggested')), ...strip),
  );
  return { ...editor, element };
}

function visibilityControl(): Field {
  const options = [say('公开可见', 'Public'), say('仅自己可见', 'Only me'), say('仅互关好友可见', 'Friends')];
  let [value = ''] = options;
  const shown = h('div', { class: 'd-select-content' }, value);
  const list = h('div', { class: 'd-options-wrapper', hidden: true });
  const flip = (): void => {
    list.hidden = !list.hidden;
  };
  shown.addEventListener('click', flip);
  list.append(
    ...options.map((text) =>
      h(
        'div',
        {
          class: 'd-grid-item',
          onclick: () => {
            shown.textContent = value = text;
            flip();
          },
        },
        h('div', { class: 'custom-option' }, text),
      ),
    ),
  );
  return {
    element: h(
      'div',
      { class: 'permission-card-wrapper' },
      h('span', {}, say('谁可以看', 'Who can see it')),
      h('div', { class: 'd-select' }, shown, list),
    ),
    value: () => value,
  };
}

/** Trap `rerender`: 150 ms after the first change the framework renders the old text, once. */
function restorer(restore: () => void): () => void {
  let armed = trapped('rerender');
  return () => {
    if (!armed) return;
    armed = false;
    void pause('rerender', 150).then(restore);
  };
}

/** Trap `overlay`: a guide over the whole page; Esc or its button closes it. */
function layGuide(): void {
  const close = (): void => {
    guide.remove();
  };
  const guide = h(
    'div',
    { class: 'd-popover guide-mask' },
    h(
      'div',
      { class: 'guide' },
      h('p', {}, say('新功能：用 AI 写标题', 'New: titles by AI')),
      h('button', { type: 'button', onclick: close }, say('我知道了', 'Got it')),
    ),
  );
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
  document.body.append(guide);
}

function findFault(upload: number, title: string, body: string): string | undefined {
  if (!upload) return say('视频还在上传', 'The video is still uploading');
  if (weightOf(title) > 20) return say('标题最多 20 字', 'The title may have 20 characters');
  if (body.length > 1000) return say('正文最多 1000 字', 'The text may have 1000 characters');
  return undefined;
}

/** RedNote's title weight (XMCP pkg/xhsutil/title.go): ASCII 1, other UTF-16 units 2, halved and rounded up. */
function weightOf(text: string): number {
  let weight = 0;
  for (let at = 0; at < text.length; at += 1) weight += text.charCodeAt(at) < 128 ? 1 : 2;
  return Math.ceil(weight / 2);
}
