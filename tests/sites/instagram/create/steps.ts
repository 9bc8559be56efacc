import { gradient, h } from '@/tests/sites/client/dom';
import { x } from '@/tests/sites/client/atoms';
import { declareForm } from '@/tests/sites/client/publish';
import { sendVideo } from '@/tests/sites/client/send-video';
import { report, trapped } from '@/tests/sites/client/shore';
import type { Submission } from '@/tests/sites/machinery/uploads';
import { line, press, say } from '@/tests/sites/instagram/words';
import { configure } from './configure';
import { captionEditor } from './caption-editor';
import { advancedSettings } from './advanced-settings';
import { ask, closeSteps, showStep } from './dialog';
import { drawing } from './drawings';
import { locationField } from './location-field';

/*
 * The composer on the web, step by step: file → “now reels” → crop (a square at first) → cover → caption → Share. The
 * video goes to the server when Share is pressed.
 */
type Begun = {
  readonly file: File;
  readonly video: HTMLVideoElement;
  crop: 'square' | 'original';
  cover: File | undefined;
};

const accepted = 'image/avif,image/jpeg,image/png,image/heic,image/heif,video/mp4,video/quicktime';
export const account = 'june.crosses';

export function beginPost(): void {
  const input = h('input', { type: 'file', accept: accepted, multiple: true, class: x('display:none') });
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file) void take(file);
  });
  showStep({
    title: say('新建帖子', 'Create new post'),
    body: [
      h(
        'form',
        { class: x('display:grid;place-items:center;gap:16px;padding:64px'), enctype: 'multipart/form-data' },
        drawing('Icon to represent media such as images or videos', 'M4 5h16v14H4z'),
        line('font-size:20px', say('把照片和视频拖放到这里', 'Drag photos and videos here')),
        h(
          'button',
          { type: 'button', onclick: () => input.click() },
          say('从电脑中选择', 'Select from computer'),
        ),
        input,
      ),
    ],
  });
}

async function take(file: File): Promise<void> {
  // A name with other letters is refused (OpenCLI 2026-08).
  if (trapped('refused') || !/^[\w.-]+$/.test(file.name)) {
    showStep({
      title: say('无法上传视频', "Video couldn't be uploaded"),
      body: [
        h('h3', {}, say('浏览器无法读取此视频文件', 'This video file could not be read by your browser')),
      ],
    });
    return;
  }
  const video = h('video', { class: x('max-width:100%;max-height:360px'), muted: true, playsinline: true });
  video.src = URL.createObjectURL(file);
  const begun: Begun = { file, video, crop: 'square', cover: undefined };
  showCrop(begun);
  if (trapped('intro'))
    await ask(say('视频帖子现在以 Reels 形式分享', 'Video posts are now shared as reels'), ['OK'], 'button');
}

function showCrop(begun: Begun): void {
  const frame = h(
    'div',
    { class: x('overflow:hidden;margin:0 auto;display:grid;place-items:center') },
    begun.video,
  );
  // A square is cut out of the middle of the video.
  const draw = (): void => {
    const side = begun.crop === 'square' ? '240px' : 'auto';
    Object.assign(frame.style, { width: side, height: side });
    Object.assign(begun.video.style, { width: side, maxHeight: side === 'auto' ? '360px' : 'none' });
  };
  const options = h('div', { class: x('display:none;gap:8px;flex-direction:column') });
  const option = (name: string, icon: string, act?: () => void): HTMLElement =>
    h(
      'div',
      { role: 'button', tabindex: '0', class: x('display:flex;gap:8px'), onclick: () => act?.() },
      line('flex:1', name),
      drawing(icon, 'M4 4h16v16H4z'),
    );
  const choose = (crop: Begun['crop']) => (): void => {
    begun.crop = crop;
    draw();
  };
  options.append(
    option(say('原始', 'Original'), say('照片轮廓图标', 'Photo outline icon'), choose('original')),
    option('1:1', say('裁剪方形图标', 'Crop square icon'), choose('square')),
    option('9:16', say('裁剪纵向图标', 'Crop portrait icon')),
    option('16:9', say('裁剪横向图标', 'Crop landscape icon')),
  );
  const select = h(
    'button',
    {
      type: 'button',
      onclick: () => {
        options.style.display = options.style.display === 'flex' ? 'none' : 'flex';
      },
    },
    drawing(say('选择裁剪', 'Select crop'), 'M4 9V4h5M20 15v5h-5'),
  );
  draw();
  showStep({
    title: say('裁剪', 'Crop'),
    body: [frame, options, select],
    next: { label: say('下一步', 'Next'), act: () => showEdit(begun) },
  });
}

function showEdit(begun: Begun): void {
  const shown = h('img', { alt: '', class: x('width:90px;height:160px;object-fit:cover') });
  shown.hidden = true;
  const input = h('input', { type: 'file', accept: 'image/jpeg,image/png', class: x('display:none') });
  const cover = trapped('no-cover')
    ? []
    : [
        line('font-weight:600', say('封面图', 'Cover photo')),
        h(
          'button',
          { type: 'button', onclick: () => input.click() },
          say('从电脑中选择', 'Select from computer'),
        ),
        input,
        shown,
      ];
  input.addEventListener('change', () => {
    const [picture] = input.files ?? [];
    if (!picture) return;
    begun.cover = picture;
    shown.src = URL.createObjectURL(picture);
    shown.hidden = false;
  });
  showStep({
    title: say('编辑', 'Edit'),
    body: [begun.video, ...cover],
    next: { label: say('下一步', 'Next'), act: () => showCaption(begun) },
  });
}

function showCaption(begun: Begun): void {
  const caption = captionEditor();
  const place = locationField();
  const settings = advancedSettings();
  const holds = (): Submission => {
    const body = caption.value();
    const { cover, crop } = begun;
    return {
      upload: 0,
      account,
      title: '',
      body,
      tags: [...body.matchAll(/#([\p{L}\p{N}_]+)/gu)].map(([, tag]) => tag ?? ''),
      visibility: '',
      choices: { ...settings.value(), place: place.value(), crop },
      ...(cover && { cover: { name: cover.name, type: cover.type, size: cover.size } }),
      schedule: '',
    };
  };
  declareForm(() => ({ ...holds(), file: begun.file }));
  showStep({
    title: say('新 Reels', 'New reel'),
    body: [
      h(
        'div',
        { class: x('display:flex;gap:16px;flex-wrap:wrap') },
        begun.video,
        h(
          'div',
          { class: x('flex:1;min-width:240px') },
          h('div', { class: x('font-weight:600') }, account),
          caption.element,
          place.element,
          settings.element,
        ),
      ),
    ],
    next: {
      label: say('分享', 'Share'),
      act: (event) => {
        report(event.isTrusted ? 'trusted' : 'synthetic');
        if (event.isTrusted) void share(begun.file, holds());
      },
    },
  });
  caption.start();
}

async function share(file: File, post: Submission, again = false): Promise<void> {
  showStep({ title: say('正在分享', 'Sharing'), body: [h('div', { role: 'progressbar' }, '…')] });
  try {
    const upload = await sendVideo({ file, again, onProgress: () => undefined });
    await configure({ ...post, upload });
  } catch {
    const retry = (): void => void share(file, post, true);
    showStep({
      title: say('出错了', 'Something went wrong'),
      body: [line('', say('请重试。', 'Please try again.')), press(say('重试', 'Try again'), retry)],
    });
    return;
  }
  showStep({
    title: say('已分享 Reels', 'Reel shared'),
    body: [
      h('span', { class: x('display:block;width:96px;height:96px;margin:auto'), style: gradient([172, 24]) }),
      h('h3', {}, say('你的 Reels 已分享', 'Your reel has been shared.')),
      h('button', { type: 'button', onclick: closeSteps }, say('完成', 'Done')),
    ],
  });
}
