import { passCaptcha } from '@/tests/sites/client/captcha';
import { expectElement, h, icon, icons } from '@/tests/sites/client/dom';
import type { Submission } from '@/tests/sites/machinery/uploads';
import { declareForm, publish, toast } from '@/tests/sites/client/publish';
import { sendVideo } from '@/tests/sites/client/send-video';
import { pause, report, trapped } from '@/tests/sites/client/shore';
import { coverControl } from './cover-control';
import { account, creatorFrame } from './creator-frame';
import { declaration } from './declaration';
import { descriptionField } from './description-field';
import { locationField } from './location-field';
import { button, modal, radios, semiInput, type Field } from './semi';
import { tags } from './zone-editor';

/*
 * The creator centre's upload page (SAU 2026-06 … 2026-08). First a drop zone; then, without a page load, the address of
 * the form. The form of 2026 is drawn once the video has arrived, the older one at once.
 */
const DRAW_MS = 1200;
const format = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/;
creatorFrame(dropZone());

function dropZone(): HTMLElement {
  const input = h('input', {
    class: 'upload-btn-input',
    type: 'file',
    accept: 'video/x-flv,video/mp4,video/x-m4v,video/*,.mkv,.mov',
  });
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file) void begin(file);
  });
  const tab = (text: string): HTMLElement => h('div', { class: 'tab-item-BcCLTS' }, text);
  return h(
    'div',
    { class: 'card' },
    h('div', { class: 'tabs-k8s' }, ...['发布视频', '发布图文', '发布全景视频', '发布文章'].map(tab)),
    h(
      'div',
      { class: 'container-drag-VAfIfu' },
      input,
      icon(icons.cloud, 48),
      h('div', { class: 'container-drag-title-p6mssi' }, '点击上传 或直接将视频文件拖入此区域'),
      button('上传视频', () => input.click(), true),
    ),
  );
}

async function begin(file: File): Promise<void> {
  if (trapped('captcha')) await passCaptcha('captcha_container', '向右拖动滑块完成验证');
  if (trapped('late')) await pause('late', 1200);
  const path = trapped('older') ? 'publish' : 'post/video';
  history.pushState({}, '', `/creator-micro/content/${path}?enter_from=publish_page`);
  const state = h('div', { class: 'video-state' });
  let upload = 0;
  const send = async (again: boolean): Promise<void> => {
    const show = (share: number): void =>
      state.replaceChildren(
        h(
          'div',
          { class: 'progress-div' },
          h('div', { class: 'progress-text' }, `上传中 ${Math.floor(share * 99)}%`),
          h('i', { class: 'bar', style: `width:${share * 100}%` }),
        ),
      );
    try {
      show(0);
      upload = await sendVideo({ file, onProgress: show, again });
      state.replaceChildren(
        h(
          'div',
          { class: 'long-card-pQ7zH' },
          h('div', {}, file.name),
          h('div', { class: 'again' }, '重新上传'),
        ),
      );
      if (!trapped('older')) await drawForm();
    } catch {
      state.replaceChildren(
        h(
          'div',
          { class: 'progress-div' },
          h('div', {}, '上传失败'),
          h(
            'button',
            { type: 'button', class: 'upload-btn-input-a9', onclick: () => void send(true) },
            '再试一次',
          ),
        ),
      );
    }
  };
  const form = h('div', { class: 'form-place' });
  expectElement('.creator-content').replaceChildren(h('div', { class: 'card' }, state), form);
  const drawForm = async (): Promise<void> => {
    if (!trapped('older')) await pause('form', DRAW_MS);
    form.replaceChildren(...drawFields(() => upload));
    if (trapped('overlay')) layGuide();
  };
  if (trapped('older')) await drawForm();
  await send(false);
}

function drawFields(upload: () => number): readonly HTMLElement[] {
  const title = titleField();
  const text = descriptionField();
  const cover = coverControl();
  const says = declaration();
  const place = locationField();
  const who = radios('visibility', ['公开', '好友可见', '仅自己可见']);
  const save = radios('download', ['允许', '不允许']);
  const when = radios('publish-time', ['立即发布', '定时发布']);
  const schedule = scheduleField(when);
  const holds = (): Submission => {
    const picture = cover.given();
    return {
      upload: upload(),
      account: account.id,
      title: title.value(),
      body: text.value(),
      tags: [...text.value().matchAll(tags)].map(([, tag]) => tag ?? ''),
      visibility: who.value(),
      choices: { 自主声明: says.value(), 保存权限: save.value(), place: place.value() },
      ...(picture && { cover: picture }),
      schedule: schedule.value(),
    };
  };
  declareForm(holds);
  const post = async (): Promise<void> => {
    const picture = cover.given();
    const fault = findFault(upload(), title.value(), text.value(), picture !== undefined);
    if (fault) {
      toast(fault);
      return;
    }
    if (trapped('sms')) await passSms();
    try {
      await publish(holds());
      location.assign('/creator-micro/content/manage?enter_from=publish');
    } catch (error) {
      toast(error instanceof Error ? error.message : String(error));
    }
  };
  const press = h('button', { type: 'button', class: 'button-dhlUZE primary-cECiOJ fixed-J9O8Yw' }, '发布');
  press.addEventListener('click', (event) => {
    report(event.isTrusted ? 'trusted' : 'synthetic');
    if (event.isTrusted) void post();
  });
  const row = (name: string, it: HTMLElement): HTMLElement =>
    h('div', { class: 'content-obt4oA' }, h('span', { class: 'name' }, name), it);
  return [
    h(
      'div',
      { class: 'card' },
      h('h3', {}, '作品描述'),
      title.element,
      text.element,
      cover.element,
      row('添加标签', place.element),
      says.element,
    ),
    h(
      'div',
      { class: 'card' },
      h('h3', {}, '发布设置'),
      row('谁可以看', who.element),
      row('保存权限', save.element),
      row('发布时间', when.element),
      schedule.element,
    ),
    h(
      'div',
      { class: 'content-confirm-container' },
      press,
      button('暂存离开', () => undefined),
    ),
  ];
}

function titleField(): Field {
  const counter = h('span', { class: 'counter' }, '0/30');
  const input = semiInput({
    attributes: { placeholder: '填写作品标题，为作品获得更多流量' },
    onText: (text) => {
      counter.textContent = `${text.length}/30`;
      restoreOnce();
    },
  });
  let armed = trapped('rerender');
  const restoreOnce = (): void => {
    if (!armed) return;
    armed = false; // 150 ms after the first change the framework renders the old text, once
    void pause('rerender', 150).then(() => input.set(''));
  };
  return { ...input, element: h('div', { class: 'title-row' }, input.element, counter) };
}

/** “定时发布”: Semi's date field. What is typed counts at Enter; without one the old time stands. */
function scheduleField(when: Field): Field {
  let kept = '';
  const input = semiInput({
    attributes: { placeholder: '日期和时间', format: 'yyyy-MM-dd HH:mm' },
    onEnter: (text) => {
      if (format.test(text)) kept = text;
      return kept;
    },
  });
  const element = h(
    'div',
    { class: 'semi-datepicker', hidden: true },
    input.element,
    h('span', { class: 'hint' }, '北京时间，2 小时后至 14 天内'),
  );
  when.element.addEventListener('chosen', () => {
    const isLater = when.value() === '定时发布';
    element.hidden = !isLater;
    kept = isLater ? inTwoHours() : '';
    input.set(kept);
  });
  return { element, value: () => kept };
}

/** Two hours and five minutes from now as a clock in Beijing shows it. */
function inTwoHours(): string {
  return new Date(Date.now() + 10 * 3_600_000 + 300_000).toISOString().slice(0, 16).replace('T', ' ');
}

/** A code by SMS, as a first post is asked for (lancelin111 #11). */
function passSms(): Promise<void> {
  return new Promise((resolve) => {
    const code = h('input', { type: 'text', placeholder: '请输入验证码' });
    const dialog = modal(
      'uc-ui-verify_sms',
      h('div', { id: 'uc-second-verify' }, h('h3', {}, '接收短信验证码'), code),
      h(
        'div',
        {
          class: 'uc-ui-verify_sms-verify_button',
          role: 'button',
          onclick: (event: Event) => {
            if (!event.isTrusted || !/^\d{6}$/.test(code.value)) return;
            dialog.close();
            resolve();
          },
        },
        '验证',
      ),
    );
  });
}

/** Shepherd's tour: lies over the page and eats clicks. */
function layGuide(): void {
  const close = (): void => {
    mask.remove();
    guide.remove();
  };
  const mask = h('div', { class: 'shepherd-modal-overlay-container' });
  const guide = h(
    'div',
    { class: 'shepherd-element', role: 'dialog' },
    h('p', {}, '新功能：用 AI 做封面'),
    h('button', { type: 'button', class: 'shepherd-button', onclick: close }, '我知道了'),
  );
  document.body.append(mask, guide);
}

function findFault(upload: number, title: string, text: string, hasCover: boolean): string | undefined {
  if (!upload) return '视频还在上传';
  if (title.length > 30) return '标题最多 30 字';
  if (text.length > 1000) return '简介最多 1000 字';
  if (!hasCover) return '请设置封面后再发布';
  return undefined;
}
