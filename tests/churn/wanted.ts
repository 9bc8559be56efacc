import type { Extra, Sheet } from '@/tests/e2e/support/draft';
import type { Platform } from '@/tests/e2e/support/posting';
import type { Submission } from '@/tests/sites/machinery/uploads';
import type { FieldName } from '@/utils/domain/receipt';

/** With everything a draft can hold. */
export const sheet: Sheet = {
  zh: {
    title: '清晨六点的渡船 🌊',
    body: '天还没亮就出门了\n\n第三行：海风很大，值得！',
    tags: ['慢生活', '海边日出', '摆渡船'],
  },
  en: {
    title: 'the ferry at six',
    body: 'the ferry at six in the morning\n\nthird line: windy, worth it 🌊',
    tags: ['slowlife', 'ferry', 'morning'],
  },
};

export const extra: Extra = {
  about: { kids: 'no', ai: 'yes', promotion: 'own' },
  choices: {
    tiktok: { visibility: 'friends', comments: 'off', duet: 'off', stitch: 'off', location: 'Star Pier' },
    rednote: { visibility: 'private', original: 'yes', location: '东山老码头' },
    instagram: { comments: 'off' },
    // One declaration for both.
    douyin: { visibility: 'friends', promotion: 'none' },
    youtube: { visibility: 'public', promotion: 'paid' },
  },
  hasCover: true,
};

/** What the form's own model says of a field, and what it must say. `zone`: of its schedule, where it has none of its own. */
type Wanted = {
  readonly zone?: '+08:00';
  readonly title?: true;
  readonly tagMark?: string;
  readonly fields: Readonly<
    Partial<Record<FieldName, readonly [of: (holds: Submission) => unknown, is: string]>>
  >;
  /** What nobody asked for stays as it was; what must be so for the post to be hers has no field of its own. */
  readonly besides: Readonly<Record<string, string>>;
};

const chosen =
  (name: string) =>
  ({ choices = {} }: Submission): unknown =>
    choices[name];
const visibility = (holds: Submission): unknown => holds.visibility;

export const wanted: Readonly<Record<Platform, Wanted>> = {
  tiktok: {
    fields: {
      visibility: [visibility, 'Friends'],
      comments: [chosen('comments'), 'false'],
      duet: [chosen('duet'), 'false'],
      stitch: [chosen('stitch'), 'false'],
      ai: [chosen('aigc'), 'true'],
      promotion: [chosen('disclosed'), 'Your brand'],
      location: [chosen('place'), 'Star Pier'],
    },
    besides: {},
  },
  rednote: {
    zone: '+08:00',
    title: true,
    tagMark: '[话题]#',
    fields: {
      visibility: [visibility, '仅自己可见'],
      ai: [chosen('declared'), '笔记含AI合成内容'],
      original: [chosen('original'), 'true'],
      location: [chosen('place'), '东山老码头'],
    },
    besides: {},
  },
  instagram: {
    fields: { shape: [chosen('crop'), 'original'], comments: [chosen('commenting'), 'off'] },
    besides: {},
  },
  douyin: {
    zone: '+08:00',
    title: true,
    fields: {
      visibility: [visibility, '好友可见'],
      ai: [chosen('自主声明'), '内容由AI生成'],
      promotion: [(holds) => String(chosen('自主声明')(holds)).includes('营销'), 'false'],
    },
    besides: { 保存权限: '允许' },
  },
  youtube: {
    title: true,
    fields: {
      keywords: [chosen('keywords'), sheet.en.tags.join(',')],
      visibility: [visibility, 'Public'],
      kids: [chosen('kids'), 'VIDEO_MADE_FOR_KIDS_NOT_MFK'],
      ai: [chosen('altered'), 'VIDEO_HAS_ALTERED_CONTENT_YES'],
      promotion: [chosen('paid'), 'VIDEO_PAID_PRODUCT_PLACEMENT_YES'],
    },
    besides: {},
  },
};
