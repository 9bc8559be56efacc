import { describe, expect, it } from 'vitest';
import { openIndex, type PackedIndex } from '@/utils/hashtags/index';
import { rankTags, type TagQuestion } from '@/utils/hashtags/rank';

// 0 cafe · 1 coffee · 2 fyp · 3 达拉斯 · 4 达拉斯美食 · 5 咖啡 · 6 美食 · 7 nhachay
const packed: PackedIndex = {
  tags: 'cafe\ncoffee\nfyp\n达拉斯\n达拉斯美食\n咖啡\n美食\nnhachay',
  reserved: { place: [3, 4], land: [], sampled: [] },
  foreign: { vi: [7] },
  aliases: [
    [1, 5],
    [5, 1],
  ],
  platforms: {
    rednote: {
      posts: 100,
      uses: [0, 0, 0, 60, 50, 20, 10, 0],
      said: [20, 20, 0, 200, 100, 120, 80, 0],
      words: '拿铁',
      saying: [10],
      wordTags: [[5, 8]],
      together: [
        [3, 4, 40, 6, 10],
        [6, 4, 9],
      ],
      named: {},
      popular: { zh: [6, 100] },
    },
    tiktok: {
      posts: 100,
      uses: [5, 10, 80, 0, 0, 0, 0, 4],
      said: [60, 90, 10, 0, 0, 0, 0, 200],
      words: '',
      saying: [],
      wordTags: [],
      together: [],
      named: { '1cfo': 60 },
      popular: { en: [2, 800, 1, 100, 0, 50, 7, 40], vi: [7, 400, 2, 300] },
    },
  },
};
const index = openIndex(packed);

function ask(platform: string, caption: string, change: Partial<TagQuestion> = {}) {
  const rest = { have: [], used: [], allowed: /^[\p{L}\p{N}_]+$/u, limit: 10 };
  return rankTags(index, { platform, caption, ...rest, ...change });
}
const tagsOf = (...of: Parameters<typeof ask>): string[] => ask(...of).map(({ tag }) => tag);

describe('rankTags', () => {
  it('puts what the caption says before what everybody uses', () => {
    expect(ask('rednote', '今天的咖啡很香')[0]).toMatchObject({ tag: '咖啡', why: 'in-caption' });
  });

  it('knows tags written without accents, in the other number, and words by the tags they go with', () => {
    expect(tagsOf('tiktok', 'Nhạc hay mỗi ngày')[0]).toBe('nhachay');
    expect(tagsOf('tiktok', 'two coffees please')).toContain('coffee');
    expect(ask('rednote', '一杯拿铁').find(({ tag }) => tag === '咖啡')).toMatchObject({ why: 'goes-with' });
  });

  it('carries an English caption to Chinese topics', () => {
    const found = ask('rednote', 'my first coffee here');
    expect(found.find(({ tag }) => tag === '咖啡')).toMatchObject({ why: 'other-language' });
  });

  it('offers a place only to who names it', () => {
    expect(tagsOf('rednote', '今天吃什么')).not.toContain('达拉斯');
    expect(tagsOf('rednote', '今天吃美食')).not.toContain('达拉斯美食');
    expect(tagsOf('rednote', '达拉斯今天吃什么')).toEqual(['达拉斯', '达拉斯美食', '美食']);
  });

  it('pads in the language of the caption, last', () => {
    expect(tagsOf('tiktok', 'my slow morning')).toEqual(['fyp', 'coffee', 'cafe']);
    expect(tagsOf('tiktok', 'một ngày của tôi')).toEqual(['nhachay', 'fyp']);
    expect(tagsOf('tiktok', 'the cafe on my street')).toEqual(['cafe', 'fyp', 'coffee']);
    expect(tagsOf('rednote', 'my slow morning')).toEqual(['美食']);
  });

  it('puts her own tags first, in her spelling, and never one she has', () => {
    const used = [{ tag: 'MyShop', count: 9 }];
    expect(ask('tiktok', 'anything', { used })[0]).toMatchObject({ tag: 'MyShop', why: 'yours' });
    expect(tagsOf('tiktok', 'anything', { used, have: ['myshop', 'FYP'] })).not.toContain('MyShop');
    expect(tagsOf('tiktok', 'anything', { have: ['FYP'] })).not.toContain('fyp');
  });

  it('knows a name no list knows, and nothing the platform refuses', () => {
    expect(tagsOf('tiktok', 'Zanzibarra')).toContain('zanzibarra');
    expect(tagsOf('tiktok', 'Zanzibarra', { allowed: /^[^z]+$/ })).not.toContain('zanzibarra');
  });

  it('gives no more than asked for, and survives a platform it was never told of', () => {
    expect(ask('tiktok', 'coffee cafe', { limit: 1 })).toHaveLength(1);
    expect(tagsOf('elsewhere', 'coffee')).toEqual(['coffee']);
    expect(ask('tiktok', '')).toHaveLength(3);
  });
});
