import type { Platform } from './platform';

/*
 * TikTok. Class names are emotion hashes (`css-<hash>-<build>--<Name>`): only `[class*="DivName"]` and `data-e2e` last.
 * Sources are in README.md beside this file; `seen` is the day the source saw it.
 */
export const tiktok = {
  id: 'tiktok',
  name: { en: 'TikTok', zh: 'TikTok' },
  matches: ['https://www.tiktok.com/*'],
  lang: 'en',
  limits: {
    body: { max: 2200, unit: 'utf16' },
    tags: { max: 5, as: 'inline', allowed: /^[\p{L}\p{N}_]+$/u },
  },
  look: 'reel',
  surfaces: [
    {
      name: 'video',
      kind: 'read',
      on: /^www\.tiktok\.com\/@[^/]+\/(?:video|photo)\/\d+/,
      landmark: {
        any: ['#main-content-video_detail', '[data-e2e="browse-video-desc"]', 'video'],
        need: 'must',
        seen: '2026-09-19',
      },
      texts: [
        {
          kind: 'caption',
          text: {
            any: ['[data-e2e="browse-video-desc"]', '[data-e2e="video-desc"]'],
            need: 'may',
            seen: '2026-09-19',
          },
          except: ['button'],
        },
        {
          kind: 'comment',
          text: {
            any: [
              '[data-e2e="comment-level-1"]', // a span in the drawer, a p in the browse list
              '[class*="PCommentText"]', // browse list without its marks
              '[class*="DivCommentObjectWrapper"] > [class*="DivCommentItemWrapper"] [class*="DivCommentContentWrapper"] > span', // drawer
            ],
            need: 'must',
            seen: '2026-09-19',
          },
          shelf: { any: ['[class*="DivCommentListContainer"]'], need: 'may', seen: '2026-09-19' },
          except: ['button'],
        },
        {
          kind: 'reply',
          text: {
            any: ['[data-e2e="comment-level-2"]'],
            need: 'may',
            seen: '2026-09-19',
          },
          except: ['button'],
        },
      ],
      theirs: ['[data-e2e*="see-translation"]'],
    },
    {
      name: 'upload',
      kind: 'upload',
      on: /^www\.tiktok\.com\/tiktokstudio\/upload/,
      matches: ['https://www.tiktok.com/tiktokstudio/*', 'https://www.tiktok.com/login*'],
      url: 'https://www.tiktok.com/tiktokstudio/upload?from=webapp',
      landmark: {
        any: [
          '[data-e2e="select_video_button"]',
          '[data-e2e="caption_container"]',
          'input[type="file"][accept="video/*"]',
        ],
        need: 'must',
        seen: '2026-07-04',
      },
      file: {
        any: ['input[type="file"][accept="video/*"]'],
        need: 'must',
        seen: '2026-07-04',
        last: 'only-video-input',
      },
      received: {
        any: [
          // Post can be pressed: the same in every language
          '[data-e2e="post_video_button"]:not([disabled], [aria-disabled="true"], [data-disabled="true"], [data-loading="true"])',
        ],
        need: 'must',
        seen: '2026-07-04',
      },
      progress: {
        any: ['[data-e2e="upload_status_container"] .info-progress', '[data-e2e="upload_status_container"]'],
        need: 'may',
        seen: '2026-07-04',
      },
      broken: {
        any: ['[data-e2e="upload_status_container"] [class*="error"]'],
        need: 'may',
        seen: '2026-07-04',
      },
      body: {
        probe: {
          any: [
            '[data-e2e="caption_container"] .public-DraftEditor-content[contenteditable="true"]',
            '.public-DraftEditor-content[role="combobox"]',
          ],
          need: 'must',
          seen: '2026-07-04',
          last: 'largest-editable',
        },
        editor: 'draft',
        list: { any: ['.mention-list-popover'], need: 'may', seen: '2026-07-04' },
      },
      schedule: {
        control: 'pickers',
        zone: 'local',
        stepMinutes: 5,
        earliestMinutes: 20,
        latestDays: 10,
        probes: {
          switch: {
            any: [
              '[data-e2e="schedule_container"] input[name="postSchedule"][value="schedule"]',
              'input[name="postSchedule"][value="schedule"]',
            ],
            need: 'must',
            seen: '2026-04-03',
          },
          allow: { any: ['.TUXModal .TUXButton--primary'], need: 'may', seen: '2026-04-03' },
          inputs: {
            any: ['.scheduled-picker .TUXTextInputCore-input', '.scheduled-picker input'],
            need: 'must',
            seen: '2026-04-03',
          },
          nextMonth: {
            any: ['.calendar-wrapper span.arrow:last-of-type'],
            need: 'must',
            seen: '2026-04-03',
          },
          day: { any: ['.calendar-wrapper .days-wrapper .day.valid'], need: 'must', seen: '2026-04-03' },
          hour: { any: ['.tiktok-timepicker-left'], need: 'must', seen: '2026-04-03' },
          minute: { any: ['.tiktok-timepicker-right'], need: 'must', seen: '2026-04-03' },
        },
      },
      // The first profile link of the page is a stranger's: only her own in the menu counts.
      account: { any: ['a[data-e2e="nav-profile"]'], need: 'may', seen: '2026-07-04' },
      overlays: [
        {
          at: {
            any: ['.react-joyride__tooltip button[data-action="primary"]'],
            need: 'may',
            seen: '2026-08-10',
          },
          close: 'click',
        },
        {
          // A notice with one answer only
          at: {
            any: ['.TUXModal:not(:has(.TUXButton--secondary)) .TUXButton--primary'],
            need: 'may',
            seen: '2026-08-10',
          },
          close: 'click',
        },
      ],
      walls: {
        login: { any: ['#loginContainer', '[data-e2e="login-modal"]'], need: 'may', seen: '2026-07-04' },
        question: { any: ['.TUXModal:has(.TUXButton--secondary)'], need: 'may', seen: '2026-08-10' },
        check: { any: ['iframe[src*="captcha"]', 'div[class*="captcha"]'], need: 'may', seen: '2026-07-04' },
      },
      signIn: /^www\.tiktok\.com\/login/,
      published: {
        on: /^www\.tiktok\.com\/tiktokstudio\/content/,
        pressed: { any: ['button[data-e2e="post_video_button"]'], need: 'must', seen: '2026-07-04' }, // a menu leads to `on` too
        permalink: {
          any: ['[data-tt="components_PostInfoCell_Container"] a'],
          need: 'may',
          seen: '2026-07-04',
        },
      },
    },
  ],
  samples: {
    video: [
      'https://www.tiktok.com/@someone/video/7300000000000000001',
      'https://www.tiktok.com/@someone/photo/7300000000000000002',
    ],
    upload: ['https://www.tiktok.com/tiktokstudio/upload?lang=en'],
  },
  elsewhere: [
    'https://www.tiktok.com/@someone/live',
    'https://www.tiktok.com/legal/terms-of-service',
    'https://www.tiktok.com/tiktokstudio/content',
  ],
} as const satisfies Platform;
