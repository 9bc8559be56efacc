import { passCaptcha } from '@/tests/sites/client/captcha';
import { expectElement, h, icon, icons } from '@/tests/sites/client/dom';
import type { Submission } from '@/tests/sites/machinery/uploads';
import { declareForm, publish, toast } from '@/tests/sites/client/publish';
import { sendVideo } from '@/tests/sites/client/send-video';
import { now, pause, report, trapped } from '@/tests/sites/client/shore';
import { captionField } from './caption-field';
import { coverControl } from './cover-control';
import { disclosure } from './disclosure';
import { locationField } from './location-field';
import { layOverlays } from './overlays';
import { scheduleControl } from './schedule-control';
import { account, ask, studioFrame } from './studio-frame';
import { switchRow, type Switch } from './switch-row';
import { visibilityControl } from './visibility-control';

/*
 * TikTok Studio's upload page (TTUP recon 2026-07-01, TTCDP 2026-04-03). A drop zone first; the form comes when a
 * video has been chosen, its caption already holding the file's name.
 */
const CHECK_MS = 4000;
let checkUntil = 0;
studioFrame(dropZone());

function dropZone(): HTMLElement {
  const input = h('input', { type: 'file', accept: 'video/*', style: 'display:none' });
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file) void begin(file);
  });
  return h(
    'div',
    { class: 'upload-card', 'data-e2e': 'select_video_container' },
    input,
    icon(icons.cloud, 48),
    h('h3', {}, 'Select video to upload'),
    h('p', {}, 'Or drag and drop it here'),
    h(
      'button',
      {
        type: 'button',
        'data-e2e': 'select_video_button',
        class: 'TUXButton TUXButton--primary',
        onclick: () => input.click(),
      },
      'Select video',
    ),
    h('p', { class: 'small' }, 'Up to 60 minutes, up to 10 GB. “.mp4” recommended.'),
  );
}

async function begin(file: File): Promise<void> {
  if (trapped('captcha')) await passCaptcha('captcha_verify_container', 'Drag the slider to fit the puzzle');
  if (trapped('late')) await pause('late', 1200);
  const state = h('div', { 'data-e2e': 'upload_status_container', class: 'info-container' });
  const post = postButton();
  let upload = 0;
  const send = async (again: boolean): Promise<void> => {
    try {
      sayState(state, file, 'Uploading', 0);
      upload = await sendVideo({
        file,
        again,
        onProgress: (share) => {
          sayState(state, file, 'Uploading', share);
        },
      });
      sayState(state, file, 'Uploaded', 1);
      post.ready(true);
    } catch {
      sayFailure(state, () => void send(true));
    }
  };
  void send(false);
  showForm(file, state, post, () => upload);
  layOverlays();
  if (trapped('content-check')) await offerContentCheck();
}

/** “Turn on automatic content checks?” (TTWK #236, 2026-05). A check that still runs makes the server refuse the post. */
async function offerContentCheck(): Promise<void> {
  const answer = await ask('Turn on automatic content checks?', 'We look for issues before you post.', [
    'Cancel',
    'Turn on',
  ]);
  if (answer === 'Turn on') checkUntil = now() + CHECK_MS;
}

function showForm(file: File, state: HTMLElement, post: PostButton, upload: () => number): void {
  const caption = captionField(file.name);
  const schedule = scheduleControl();
  const cover = coverControl();
  const place = locationField();
  const visibility = visibilityControl();
  const comments = permission('Allow comments');
  const duet = permission('Allow Duet');
  const stitch = permission('Allow Stitch');
  const disclosed = disclosure(visibility.forbidPrivate);
  const aigc = switchRow('AI-generated content', false, { confirm: confirmAigc });
  const holds = (): Submission => {
    const picture = cover.value();
    return {
      upload: upload(),
      account: account.handle,
      title: '',
      body: caption.value(),
      tags: [...caption.value().matchAll(/#([\p{L}\p{N}_]+)/gu)].map(([, tag]) => tag ?? ''),
      visibility: visibility.value(),
      choices: {
        comments: String(comments.value()),
        duet: String(duet.value()),
        stitch: String(stitch.value()),
        aigc: String(aigc.value()),
        disclosed: disclosed.value(),
        place: place.value(),
      },
      ...(picture && { cover: picture }),
      schedule: schedule.value(),
    };
  };
  declareForm(holds);
  const submit = async (): Promise<void> => {
    post.busy(true);
    try {
      if (trapped('restricted') && !(await goesOn())) {
        post.busy(false);
        return;
      }
      if (now() < checkUntil) throw new Error('Something went wrong. Try again later.');
      await publish(holds());
      location.assign('/tiktokstudio/content?published=1');
    } catch (error) {
      post.busy(false);
      toast(error instanceof Error ? error.message : String(error));
    }
  };
  post.element.addEventListener('click', (event) => {
    report(event.isTrusted ? 'trusted' : 'synthetic');
    if (event.isTrusted) void submit();
  });
  expectElement('.studio-content').replaceChildren(
    h(
      'div',
      { class: 'upload-form' },
      state,
      h('div', { class: 'card' }, h('h3', {}, 'Details'), caption.element, cover.element, place.element),
      h(
        'div',
        { class: 'card' },
        h('h3', {}, 'Settings'),
        schedule.element,
        visibility.element,
        h(
          'div',
          { 'data-e2e': 'user_perm_container' },
          ...[comments, duet, stitch].map(({ element }) => element),
        ),
        h(
          'div',
          { 'data-e2e': 'advanced_settings_container' },
          disclosed.element,
          h('div', { 'data-e2e': 'aigc_container' }, aigc.element),
        ),
        h('div', { 'data-e2e': 'copyright_container' }, switchRow('Music copyright check', false).element),
      ),
      h('div', { class: 'button-group' }, post.element, secondary('Save draft'), secondary('Discard')),
    ),
  );
}

function sayState(state: HTMLElement, file: File, word: string, share: number): void {
  const size = `${(file.size / 1024 / (file.size > 1_048_576 ? 1024 : 1)).toFixed(2)}${file.size > 1_048_576 ? 'MB' : 'KB'}`;
  const done = word === 'Uploaded';
  state.replaceChildren(
    h('div', { class: 'info-name' }, file.name),
    h(
      'div',
      { class: done ? 'info-status success' : 'info-status' },
      h(
        'span',
        { class: 'info-progress' },
        done ? `${word}（${size}）` : `${word} ${Math.floor(share * 99)}%`,
      ),
      h('i', { class: 'bar', style: `width:${share * 100}%` }),
    ),
  );
}

function sayFailure(state: HTMLElement, again: () => void): void {
  state.replaceChildren(
    h('div', { class: 'info-status error' }, 'Couldn’t upload your video'),
    h('button', { type: 'button', class: 'TUXButton', onclick: again }, 'Retry'),
  );
}

type PostButton = {
  readonly element: HTMLElement;
  readonly ready: (yes: boolean) => void;
  readonly busy: (yes: boolean) => void;
};

/** Disabled while the video is on its way; `data-loading` while the server thinks. */
function postButton(): PostButton {
  const element = h(
    'button',
    { type: 'button', 'data-e2e': 'post_video_button', class: 'TUXButton TUXButton--primary' },
    'Post',
  );
  const ready = (yes: boolean): void => {
    element.disabled = !yes;
    element.ariaDisabled = String(!yes);
    element.dataset['disabled'] = String(!yes);
  };
  const busy = (yes: boolean): void => {
    element.dataset['loading'] = String(yes);
  };
  ready(false);
  busy(false);
  return { element, ready, busy };
}

function secondary(text: string): HTMLElement {
  return h('button', { type: 'button', class: 'TUXButton TUXButton--secondary' }, text);
}

/** What others may do with the post: a switch, or a plain checkbox in the `renamed` form. */
function permission(label: string): Switch {
  if (!trapped('renamed')) return switchRow(label, true);
  const box = h('input', { type: 'checkbox', checked: true });
  return {
    element: h('label', { class: 'switch-row' }, h('span', {}, label), box),
    value: () => box.checked,
  };
}

/** What the check of a post may say when Post is pressed; whether it is posted all the same is hers to say. */
async function goesOn(): Promise<boolean> {
  const notice = h('div', { class: 'status-result status-warn' }, 'Some viewers may not see your post.');
  return (await ask('Content may be restricted', notice, ['Edit', 'Post anyway'])) === 'Post anyway';
}

async function confirmAigc(): Promise<boolean> {
  return (
    (await ask('About AI-generated content', 'Your post will carry a label.', ['Cancel', 'Turn on'])) ===
    'Turn on'
  );
}
