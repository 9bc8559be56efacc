/**
 * Every trap a page of the shore can set, with the sentence a person reads on the index page.
 * Ask for them with `?trap=name,name`. What a trap does stands with the page that sets it.
 */
export const traps = {
  login: 'The page is behind the login wall; “log in” there returns to it.',
  late: 'The form renders 1.2 seconds after the page.',
  overlay: 'A guide lies over the form and eats clicks until its own button is pressed.',
  joyride: 'The onboarding tour (react-joyride) lies over the form and eats clicks.',
  cookies: 'A cookie banner in a shadow root lies over the lower half of the page.',
  'content-check': 'A dialog asks about automatic content checks as soon as the video is chosen.',
  captcha: 'A slider puzzle stands over the form; only a person can pass it.',
  rerender: 'The framework renders old text back into title and text shortly after the first change.',
  topicslow: 'The topic list takes 1.5 seconds instead of 80 milliseconds.',
  nocandidate: 'The topic list never offers anything.',
  topicclosed: 'The topic list is in a closed shadow root; Enter picks its first line.',
  renamed:
    'TikTok’s form with other names: no mark on the caption, plain checkboxes, a scheduler of ids that mean nothing.',
  restricted: 'After Post the page says that viewers may be kept from the post, and asks whether to go on.',
  abroad: 'An account from abroad is sent on to creator.rednote.com, in the browser’s language.',
  radio: 'RedNote’s schedule is the older one: radios, then a field for the day and one for the time.',
  quill: 'The text editor is the older plain one (.ql-editor).',
  older: 'The form is the older one: drawn as soon as the video is chosen.',
  sms: 'Publish is answered with a question for a code by SMS.',
  'progress-slow': 'The upload crawls: at least ten slices, 150 milliseconds each.',
  'upload-fails': 'The upload breaks half-way; “upload again” on the page works.',
  stubborn: 'The title goes back to nothing the first three times it is written.',
  'other-account': 'Somebody else is logged in.',
  popover: '“Create” first asks what: a post, a reel, a story.',
  intro: 'A note that videos are reels now lies over the first step until it is answered.',
  'not-now': 'Two questions lie over the page, one after the other, until they are put off.',
  refused: 'The page says that it cannot take the video.',
  reject: 'The server turns the post down when Publish is pressed.',
  'success-slow': 'After Publish the page stays for 3 seconds before it leaves.',
  classic: 'Studio as in 2024: no page for checks, and the schedule is a radio among the others.',
  'no-cover': 'The form takes no picture as cover, as for most Shorts.',
  verify: '“Verify it’s you” stands over everything until a person has logged in again.',
  'daily-limit': 'The platform takes no more videos today, and says so instead of showing a form.',
  checks: 'Checks still run when Publish is pressed; it asks once more, and says it is taken without a link.',
  zh: 'The interface is in Chinese.',
  pt: 'The interface is in Portuguese.',
} as const;

export type TrapName = keyof typeof traps;

export const rednoteUploadTraps = [
  'login',
  'late',
  'overlay',
  'captcha',
  'abroad',
  'radio',
  'rerender',
  'stubborn',
  'topicslow',
  'nocandidate',
  'topicclosed',
  'quill',
  'progress-slow',
  'upload-fails',
  'reject',
  'success-slow',
] as const satisfies readonly TrapName[];

export const tiktokUploadTraps = [
  'login',
  'late',
  'overlay',
  'joyride',
  'cookies',
  'content-check',
  'captcha',
  'renamed',
  'restricted',
  'rerender',
  'progress-slow',
  'upload-fails',
  'other-account',
  'reject',
  'success-slow',
] as const satisfies readonly TrapName[];

export const douyinUploadTraps = [
  'older',
  'login',
  'late',
  'overlay',
  'captcha',
  'rerender',
  'sms',
  'progress-slow',
  'upload-fails',
  'reject',
  'success-slow',
] as const satisfies readonly TrapName[];

export const instagramUploadTraps = [
  'login',
  'late',
  'popover',
  'intro',
  'not-now',
  'refused',
  'progress-slow',
  'upload-fails',
  'reject',
  'success-slow',
] as const satisfies readonly TrapName[];

export const youtubeUploadTraps = [
  'late',
  'rerender',
  'progress-slow',
  'upload-fails',
  'reject',
  'success-slow',
  'classic',
  'no-cover',
  'verify',
  'daily-limit',
  'checks',
  'zh',
  'pt',
] as const satisfies readonly TrapName[];
