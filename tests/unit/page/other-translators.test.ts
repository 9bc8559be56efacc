// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import {
  otherTranslatorOf,
  otherTranslatorOfPage,
  watchPageTranslator,
} from '@/utils/page/other-translators';
import { built } from './built';

afterEach(() => {
  document.documentElement.className = '';
  document.body.replaceChildren();
});

it.each([
  ['Immersive Translate', built(['p', { 'data-immersive-translate-walked': '1' }, '真好看'])],
  [
    'Immersive Translate',
    built(['p', {}, '真好看', ['font', { class: 'immersive-translate-target-wrapper' }, 'Nice']]),
  ],
  ['KISS Translator', built(['p', {}, '真好看', ['kiss-translator', {}, 'Nice']])],
  ['Google Translate', built(['p', {}, ['font', { style: 'vertical-align: inherit;' }, 'Nice']])],
  [undefined, built(['p', {}, '真好看', ['font', { color: 'red' }, '！'], ['b', { class: 'kiss' }, '亲亲']])],
])('%s was here', (name, text) => {
  expect(otherTranslatorOf(text)).toBe(name);
});

it('tells when the whole page is translated, and when no more', async () => {
  const { classList } = document.documentElement;
  const told: (string | undefined)[] = [];
  const control = new AbortController();
  watchPageTranslator(() => told.push(otherTranslatorOfPage()), control.signal);
  const change = async (act: () => void): Promise<void> => {
    act();
    await new Promise<void>(queueMicrotask);
  };
  await change(() => classList.add('dark'));
  await change(() => classList.add('translated-rtl'));
  await change(() => classList.remove('translated-rtl'));
  control.abort();
  await change(() => classList.add('translated-ltr'));
  expect(told).toEqual(['Google Translate', undefined]);
});
