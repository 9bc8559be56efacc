import { h, icon, icons } from '@/tests/sites/client/dom';
import { declareForm, publish, toast } from '@/tests/sites/client/publish';
import { sendVideo } from '@/tests/sites/client/send-video';
import { pause, report, trapped } from '@/tests/sites/client/shore';
import type { Journal, Post } from '@/tests/sites/machinery/journal';
import type { Submission } from '@/tests/sites/machinery/uploads';
import { details } from './studio-details';
import { account, button, openDialog, studioFrame, turnOff } from './studio-parts';
import { review, videoInfo } from './studio-review';
import { lang } from './studio-scheduler';

/*
 * Studio's upload dialog (SAU 2026-08-20, TUT 2026-09-30, YTRPA 2026-09). It stands open as soon as Studio has been
 * reached by `/upload`; the form comes when a video has been chosen, its title already holding the file's name.
 */
document.documentElement.lang = lang;
studioFrame();
const panel = h('tp-yt-paper-dialog', { role: 'dialog' });
const dialog = h('ytcp-uploads-dialog', {}, panel);
document.body.append(dialog);
addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  dialog.remove(); // whatever it held is gone from sight (SAU PR 231)
  toast('Saved as draft');
});
panel.append(h('h1', {}, 'Upload videos'), filePicker());

function filePicker(): HTMLElement {
  const input = h('input', { type: 'file', name: 'Filedata', style: 'display:none' });
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file) void begin(file);
  });
  return h(
    'ytcp-uploads-file-picker',
    {},
    h(
      'div',
      { id: 'content' },
      icon(icons.up, 56),
      h('p', {}, 'Drag and drop video files to upload'),
      h('p', { class: 'small' }, 'Your videos will be private until you publish them.'),
      button('select-files-button', 'Select files', () => input.click()),
      input,
    ),
  );
}

async function begin(file: File): Promise<void> {
  if (trapped('late')) await pause('late', 1200);
  if (trapped('verify')) await verify();
  const label = h('span', { class: 'progress-label' });
  const progress = h('ytcp-video-upload-progress', {}, label);
  const error = h('div', { class: 'error-area style-scope ytcp-uploads-dialog' });
  const info = videoInfo();
  const said = (text: string): void => {
    label.textContent = text;
  };
  if (trapped('daily-limit')) {
    error.append(h('div', { class: 'error-short' }, 'Daily upload limit reached'));
    panel.replaceChildren(h('h1', {}, file.name), error);
    return;
  }
  let upload = 0;
  const send = async (again: boolean): Promise<void> => {
    error.replaceChildren();
    progress.setAttribute('uploading', '');
    try {
      said('Uploading 0% …');
      upload = await sendVideo({
        file,
        again,
        onProgress: (share) => {
          said(`Uploading ${Math.floor(share * 99)}% … 1 minute left`);
        },
      });
      progress.removeAttribute('uploading');
      said('Processing up to HD … 12%');
      setTimeout(
        () => said(trapped('checks') ? 'Running checks …' : 'Checks complete. No issues found.'),
        400,
      );
    } catch {
      progress.removeAttribute('uploading');
      said('Upload failed');
      error.append(
        h('div', { class: 'error-short' }, 'The connection was lost.'),
        button('retry-button', 'Try again', () => void send(true)),
      );
    }
  };
  void send(false);
  const { posts } = (await (await fetch('/__shore/state')).json()) as Journal;
  info.show(`Shore${String(posts.length + 1).padStart(6, '0')}`);
  showSteps(file, [error, progress], info.element, () => upload);
}

/** Details, elements, checks, visibility; in 2024 some had no checks (trap `classic`). Next cannot leave a page with a fault. */
function showSteps(file: File, foot: readonly Node[], info: HTMLElement, upload: () => number): void {
  const form = details(file);
  const last = review();
  const between = (tag: string, title: string): HTMLElement => h(tag, {}, h('h1', {}, title));
  const steps = [
    { name: 'DETAILS', element: form.element },
    { name: 'VIDEO_ELEMENTS', element: between('ytcp-uploads-video-elements', 'Video elements') },
    ...(trapped('classic') ? [] : [{ name: 'CHECKS', element: between('ytcp-uploads-checks', 'Checks') }]),
    { name: 'REVIEW', element: last.element },
  ];
  const stepper = h(
    'ytcp-stepper',
    {},
    ...steps.map(({ name }, n) =>
      h('button', { id: `step-badge-${n}`, type: 'button', onclick: () => show(n) }, name),
    ),
  );
  const body = h('ytcp-animatable', { class: 'steps' });
  let at = 0;
  const next = button('next-button', 'Next', () => {
    const fault = at === 0 ? form.fault() : undefined;
    if (fault) toast(fault);
    else show(at + 1);
  });
  const done = button('done-button', 'Publish', (event) => {
    report(event.isTrusted ? 'trusted' : 'synthetic');
    if (event.isTrusted) void submit();
  });
  const show = (step: number): void => {
    at = step;
    dialog.setAttribute('workflow-step', steps[at]?.name ?? '');
    body.replaceChildren(...steps.slice(at, at + 1).map(({ element }) => element));
    const isLast = at === steps.length - 1;
    next.hidden = isLast;
    done.hidden = !isLast;
    for (const [n, badge] of [...stepper.children].entries()) badge.toggleAttribute('active', n === at);
  };
  const holds = (): Submission => ({
    upload: upload(),
    account: account.id,
    ...form.value(),
    visibility: last.visibility(),
    schedule: last.schedule(),
  });
  declareForm(holds);
  const submit = async (): Promise<void> => {
    if (trapped('checks') && !(await isSure())) return;
    turnOff(done, true);
    try {
      sayPublished(await publish(holds()));
    } catch (error) {
      turnOff(done, false);
      toast(error instanceof Error ? error.message : String(error));
    }
  };
  panel.replaceChildren(
    h('h1', {}, file.name),
    stepper,
    h('div', { class: 'both' }, body, h('aside', {}, h('div', { class: 'preview' }), info)),
    h('footer', {}, h('div', { class: 'state' }, ...foot), next, done),
  );
  show(0);
}

/** “We’re still checking your content”: hers to answer. */
function isSure(): Promise<boolean> {
  return new Promise((resolve) => {
    const answer = (yes: boolean) => (event: Event) => {
      if (!event.isTrusted) return;
      warning.remove();
      resolve(yes);
    };
    const warning = openDialog(
      'ytcp-prechecks-warning-dialog',
      h('h1', {}, 'We’re still checking your content'),
      button('secondary-action-button', 'Go back', answer(false)),
      button('primary-action-button', 'Publish anyway', answer(true)),
    );
  });
}

/** The share dialog with the link; while the video is processed a dialog without one, over the form that stays. */
function sayPublished(post: Post): void {
  const close = button('close-button', 'Close', () => {
    said.remove();
    dialog.remove();
  });
  const [, id = ''] = /shorts\/(.+)$/.exec(post.permalink) ?? [];
  const url = `https://youtube.com/shorts/${id}`;
  const said = trapped('checks')
    ? openDialog('ytcp-uploads-still-processing-dialog', h('h1', {}, 'Video processing'), close)
    : openDialog(
        'ytcp-video-share-dialog',
        h('h1', {}, post.scheduleAt ? 'Video scheduled' : 'Video published'),
        h('a', { id: 'share-url', href: url }, url),
        close,
      );
  if (!trapped('checks')) dialog.hidden = true;
}

/** “Verify it’s you”: a person logs in again in another window. */
function verify(): Promise<void> {
  return new Promise((resolve) => {
    const wall = openDialog(
      'ytcp-auth-confirmation-dialog',
      h('h1', {}, 'Verify it’s you'),
      h('p', {}, 'To continue, first verify it’s you.'),
      button('confirm-button', 'Next', (event) => {
        if (!event.isTrusted) return;
        wall.remove();
        resolve();
      }),
    );
  });
}
