import { expect, test } from 'vitest';
import { postLinkIn } from '@/utils/platforms/by-hand';
import { lemon8 } from '@/utils/platforms/lemon8';
import { tiktok } from '@/utils/platforms/tiktok';

const post = 'https://www.lemon8-app.com/@june.crosses/7215637575066223109?region=sg';

test.each([
  [post, post],
  [`  ${post} `, post],
  [`See June's post on Lemon8! ${post}`, post],
  [
    'https://www.lemon8-app.com/june/7215637575066223109',
    'https://www.lemon8-app.com/june/7215637575066223109',
  ],
  ['看看这个 https://v.lemon8-app.com/s/AbCdEfG，真好', 'https://v.lemon8-app.com/s/AbCdEfG'],
  ['https://s.lemon8-app.com/al/xYz12_', 'https://s.lemon8-app.com/al/xYz12_'],
])('%s is a post', (text, link) => {
  expect(postLinkIn(text, lemon8)).toBe(link);
});

test.each([
  '',
  'lemon8',
  'https://www.lemon8-app.com/',
  'https://www.lemon8-app.com/@june.crosses?region=sg',
  'https://www.lemon8-app.com/topic/7174447913778593798',
  'http://www.lemon8-app.com/@june/7215637575066223109',
  'https://www.lemon8-app.com.example.org/@june/7215637575066223109',
  'https://example.org/www.lemon8-app.com/@june/7215637575066223109',
  'javascript:alert(1)',
])('%s is none', (text) => {
  expect(postLinkIn(text, lemon8)).toBeUndefined();
});

test('a platform Ferry fills has none', () => {
  expect(postLinkIn('https://www.tiktok.com/@june/video/7412345678901234567', tiktok)).toBeUndefined();
});
