import { describe, expect, it, test } from 'vitest';
import { ordinary } from '@/tests/preflight/ordinary';
import { findingsIn, mainland, overseas, planted } from '@/tests/preflight/planted';
import type { Disclosure } from '@/utils/domain/choices';
import { isStrict, soften, type Finding, type PlatformRules } from '@/utils/domain/compliance';
import { newDraft } from '@/utils/domain/draft';
import { mergeDrafts } from '@/utils/domain/merge-drafts';
import { postable } from '@/utils/platforms/posting';

const side = (body: string, tags: readonly string[] = []) => ({ title: '', body, tags });
const said = (body: string, rules = mainland): string[] =>
  findingsIn(side(body), rules).map(({ category, words }) => `${category}: ${words}`);

/** Letters alike, whatever their width and case. */
const plain = (text: string): string => text.normalize('NFKC').toLowerCase();
const sameWords = (a: string, b: string): boolean =>
  plain(a).includes(plain(b)) || plain(b).includes(plain(a));

test('every planted violation is found, by its kind, at its words', () => {
  const missed = planted.filter(
    ({ rules, side: post, expected, words }) =>
      !findingsIn(post, rules).some((found) => found.category === expected && sameWords(found.words, words)),
  );
  expect(missed.map(({ expected, words }) => `${expected}: ${words}`)).toEqual([]);
  expect(planted.length).toBeGreaterThan(200);
});

test('nothing grave is said of an ordinary caption', () => {
  const rules: Readonly<Record<string, PlatformRules>> = { xhs: mainland };
  const stopped = ordinary.flatMap(({ platform, caption_without_tags: body, tags }) =>
    findingsIn(side(body, tags), rules[platform] ?? overseas)
      .filter(isStrict)
      .map(({ words }) => `${words} in ${body}`),
  );
  expect(stopped).toEqual([]);
});

test.each([
  ['第一次去', '全国第一'],
  ['最近', '最便宜'],
  ['最后一天', '最好吃'],
  ['最好的朋友', '最好的面膜'],
  ['《全网最低价》', '全网最低价'],
  ['不是最便宜的', '是最便宜的'],
  ['老板说“包治百病”', '包治百病'],
  ['唯一的缺点', '唯一'],
  ['国家级非遗', '国家级'],
  ['微信支付', '加微信'],
  ['not a miracle cure', 'a miracle cure'],
])('“%s” is harmless and “%s” is not', (harmless, other) => {
  expect(said(harmless)).toEqual([]);
  expect(said(other)).not.toEqual([]);
});

describe('a finding', () => {
  it('says where, in the title, the text and the tags, and how often', () => {
    const post = { title: '全网第一', body: '真的全网第一，全网第一', tags: ['全网第一好用'] };
    const [found, ...more] = findingsIn(post, mainland);
    expect(more).toEqual([]);
    expect(found?.places).toEqual([
      { field: 'title', from: 0, to: 4 },
      { field: 'body', from: 2, to: 6 },
      { field: 'body', from: 7, to: 11 },
      { field: 'tags', tag: 0, from: 0, to: 4 },
    ]);
  });

  it('takes the longest words where several stand on the same place', () => {
    expect(said('加我微信：dukou_88')).toEqual(['contact: 加我微信：dukou_88']);
    expect(said('全网销量第一品牌')).toEqual(['absolute: 全网销量第一品牌']);
  });

  it('puts the grave before the light', () => {
    const severities = findingsIn(side('在淘宝最便宜，全网第一，加微信'), mainland).map(isStrict);
    expect(severities).toEqual([true, true, false, false]);
  });

  it('sees through full-width letters and traditional characters, and quotes what she wrote', () => {
    expect(said('全網最低價')).toEqual(['absolute: 全網最低價']);
    expect(said('ＶＸ：boat88')).toEqual(['contact: ＶＸ：boat88']);
  });

  it('is only in the rulebook that has its rule', () => {
    expect(said('全网第一，加微信 boat_88', overseas).filter((it) => it.startsWith('absolute'))).toEqual([]);
    expect(findingsIn(side('加微信 boat_88'), overseas).map(isStrict)).toEqual([false]);
    expect(findingsIn(side('加微信 boat_88'), mainland).map(isStrict)).toEqual([true]);
  });

  it('never calls a platform its own rival', () => {
    expect(said('在小红书看到的')).toEqual([]);
    expect(said('小红书号：dukou')).toEqual([]);
    expect(said('小红书号：dukou', overseas)).toEqual(['elsewhere: 小红书号：dukou']);
    expect(said('follow me on TikTok', overseas)).toEqual([]);
  });

  it('knows a copy by its file name', () => {
    const named = (name: string, rules = mainland) => findingsIn(side(''), rules, { fileName: name });
    expect(named('snaptik_7300.mp4').map(({ category, softer }) => [category, softer])).toEqual([
      ['watermark', undefined],
    ]);
    expect(named('tiktok_1.mp4')).toHaveLength(1);
    expect(named('tiktok_1.mp4', overseas)).toEqual([]);
    expect(named('清晨的渡船.mp4')).toEqual([]);
  });

  it('says nothing of nothing', () => {
    expect(findingsIn(side(''), mainland)).toEqual([]);
  });
});

describe('softer words', () => {
  const first = (body: string, tags: readonly string[] = []): { finding: Finding; after: string } => {
    const post = side(body, tags);
    const [finding] = findingsIn(post, mainland);
    if (!finding) throw new Error(`nothing found in “${body}”`);
    return { finding, after: soften(post, finding).body };
  };

  it('go to every place at once and leave the rest as it was', () => {
    const post = { title: '全网第一', body: '真的全网第一！\n全网第一', tags: ['全网第一', '日常'] };
    const [finding] = findingsIn(post, mainland);
    expect(finding && soften(post, finding)).toEqual({
      title: '口碑不错',
      body: '真的口碑不错！\n口碑不错',
      tags: ['口碑不错', '日常'],
    });
  });

  it('keep the word they soften', () => {
    expect(first('整条街最便宜的包子').after).toBe('整条街挺便宜的包子');
  });

  it('may be none at all, and a tag of which nothing is left goes', () => {
    expect(first('打给我 13800138000').after).toBe('打给我 ');
    const post = side('', ['互粉', '日常']);
    const [finding] = findingsIn(post, mainland);
    expect(finding && soften(post, finding).tags).toEqual(['日常']);
  });

  it('are no finding themselves', () => {
    const circles = planted.flatMap(({ side: post, rules }) =>
      findingsIn(post, rules)
        .filter(({ softer }) => softer !== undefined && softer !== '')
        .flatMap((finding) => findingsIn(side(finding.softer ?? ''), rules))
        .map(({ words }) => words),
    );
    expect(circles).toEqual([]);
  });
});

test('what she keeps is merged as the newer of two tabs has it', () => {
  const base = newDraft('d', 1, {});
  const kept = { ...base, accepted: ['rank: 全网第一'] };
  expect(mergeDrafts(base, base, kept).draft.accepted).toEqual(kept.accepted);
  expect(mergeDrafts(base, kept, base).draft.accepted).toEqual(kept.accepted);
  expect(mergeDrafts(kept, { ...kept, accepted: [] }, kept).draft.accepted).toEqual([]);
  expect(mergeDrafts(base, base, base).draft).not.toHaveProperty('accepted');
});

test('every platform that is posted to says by which book', () => {
  expect(postable.filter(({ rules }) => !rules).map(({ id }) => id)).toEqual([]);
});

test('what a label of the platform’s own says need not be said again; another label does not help', () => {
  const about = 'gifted by a brand, the pictures are made with AI';
  const found = (disclosed: readonly Disclosure[]): string[] =>
    findingsIn(side(about), overseas, { disclosed }).map(({ category }) => category);
  expect(found([])).toEqual(expect.arrayContaining(['ad', 'ai']));
  expect(found(['ad'])).toEqual(['ai']);
  expect(found(['ai'])).toEqual(['ad']);
});
