import { query, trapped } from '@/tests/sites/client/shore';

export type Candidate = { readonly name: string; readonly views: string };

const without = new Set((query.get('nocandidate') ?? '').split(','));

/** What the topic list offers for a typed tag. Not always the exact name first, and sometimes nothing at all. */
export function candidatesFor(tag: string): readonly Candidate[] {
  if (trapped('nocandidate') || without.has(tag) || tag.toLowerCase().startsWith('zzz')) return [];
  const exact = { name: tag, views: tag.length > 4 ? '新建话题' : `${tag.length * 3}.2亿次浏览` };
  const near = { name: `${tag}日常`, views: '860万次浏览' };
  const more = { name: `${tag}攻略`, views: '12.4万次浏览' };
  return tag.length % 2 === 0 ? [near, exact, more] : [exact, near, more];
}

export const suggestedTopics = ['我的日常', '慢生活', '记录生活', '海边'] as const;
