import { expect, it } from 'vitest';
import { readAddress, readKey } from '@/utils/translate/address';

it.each([
  ['libretranslate.com', 'https://libretranslate.com'],
  [' https://mt.example.org/api/ ', 'https://mt.example.org/api'],
  ['https://mt.example.org/translate', 'https://mt.example.org'],
  ['https://api.deepseek.com/v1/chat/completions', 'https://api.deepseek.com/v1'],
  ['http://localhost:5000/', 'http://localhost:5000'],
  ['localhost:11434/v1', 'http://localhost:11434/v1'],
  ['http://127.0.0.1:5000', 'http://127.0.0.1:5000'],
  ['http://mt.example.org', undefined],
  ['http://localhost.example.org', undefined],
  ['https://me:secret@mt.example.org', undefined],
  ['ftp://mt.example.org', undefined],
  ['javascript:alert(1)', undefined],
  ['two words', undefined],
  ['', undefined],
])('reads the address %j as %j', (typed, wanted) => {
  expect(readAddress(typed)).toBe(wanted);
});

it.each([
  ['  sk-abc\n', 'sk-abc'],
  ['Bearer sk-abc', 'sk-abc'],
  ['Authorization: DeepL-Auth-Key 12-34:fx', '12-34:fx'],
  ['“sk-abc”', 'sk-abc'],
  ['sk-abc\u200B', 'sk-abc'],
  ['', ''],
  ['my key', undefined],
  ['密钥', undefined],
])('reads the key %j as %j', (typed, wanted) => {
  expect(readKey(typed)).toBe(wanted);
});
