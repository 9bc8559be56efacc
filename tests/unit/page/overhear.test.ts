// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { overhearAnswers } from '@/utils/page/overhear';

const answerOf = (url: string, body: string): Response =>
  Object.defineProperty(new Response(body), 'url', { value: new URL(url, location.href).href });

test('the name of a new post is heard in the page’s own answers, and they arrive as they were', async () => {
  const asked = vi.fn();
  window.fetch = (input, ...rest) => {
    asked(input, ...rest);
    const [url, body = ''] = (input as string).split('#');
    return Promise.resolve(answerOf(url ?? '', decodeURIComponent(body)));
  };
  const heard: string[] = [];
  overhearAnswers('/api/v1/media/configure', ['media', 'code'], (said) => heard.push(said));

  const say = (url: string, body: string): Promise<Response> =>
    window.fetch(`${url}#${encodeURIComponent(body)}`);
  const named = '{"media":{"code":"DShore00001"},"status":"ok"}';
  const answer = await say('/api/v1/media/configure_to_clips/?x=1', named);
  expect(await answer.text()).toBe(named);
  await say('/api/v1/media/configure/', `for (;;);${named.replace('00001', '00002')}`);
  await say('/api/v1/feed/', named);
  await say('https://elsewhere.example/api/v1/media/configure/', named);
  for (const body of ['', 'no json', '[]', 'null', '{"media":null}', '{"media":{"code":7}}'])
    await say('/api/v1/media/configure/', body);
  await vi.waitFor(() => expect(heard).toEqual(['DShore00001', 'DShore00002']));
  expect(asked).toHaveBeenCalledTimes(10);
});
