import { books, type BookName, type Severity } from './compliance/books';
import { claims } from './compliance/claims';
import { disclosure } from './compliance/disclosure';
import { lures } from './compliance/lures';
import { superlatives } from './compliance/superlatives';
import { waysOut } from './compliance/ways-out';
import type { Category, Rule } from './compliance/rule';
import type { Disclosure } from './choices';
import type { CaptionSide } from './draft';
import type { Variant } from './variant';

/** What a platform holds a post against. */
export type PlatformRules = {
  readonly book: BookName;
  /** What it is called in captions and links: never a rival of itself. */
  readonly own: RegExp;
};

/** Where words stand: UTF-16 offsets in the title, body or one tag, in her signature or the video's file name. */
export type Place = {
  readonly field: 'title' | 'body' | 'tags' | 'signature' | 'file';
  /** Which tag. */
  readonly tag?: number;
  readonly from: number;
  readonly to: number;
};

/** Something that may be read as touching a rule; nothing here is certain. */
export type Finding = {
  /** Stable: a draft remembers by it what she keeps. */
  readonly key: string;
  readonly category: Category;
  readonly severity: Severity;
  /** As she wrote them. */
  readonly words: string;
  /** What may stand there instead; `''`: nothing need. Absent where none is known. */
  readonly softer?: string;
  /** Everywhere they stand, in reading order. */
  readonly places: readonly [Place, ...Place[]];
};

export type Post = {
  readonly side: CaptionSide;
  readonly variant: Variant;
  readonly rules: PlatformRules;
  /** The video's file name, where there is a video. */
  readonly fileName: string | undefined;
  /** What the platform's own marks will say beside it. */
  readonly disclosed?: readonly Disclosure[];
};

const rules: readonly Rule[] = [...superlatives, ...claims, ...waysOut, ...disclosure, ...lures];

/** Speech, which another's words or a no can turn harmless; a phone number cannot be. */
const speech: ReadonlySet<Category> = new Set([
  'absolute',
  'superlative',
  'authority',
  'medical',
  'money',
  'ad',
  'ai',
  'watermark',
]);

/** What a reader, or a machine that reads for the platform, may stumble over in this post: the grave first. */
export function preflight(post: Post): readonly Finding[] {
  const severities = books[post.rules.book];
  const found = new Map<string, Finding>();
  for (const text of textsOf(post)) {
    for (const hit of withoutOverlaps(hitsIn(text, post.rules))) {
      const severity = severities[hit.rule.category];
      if (severity === undefined || post.disclosed?.some((what) => what === hit.rule.category)) continue;
      const words = text.text.slice(hit.from, hit.to);
      const key = `${hit.rule.id}: ${words.toLowerCase()}`;
      const place: Place = { ...text.place, from: hit.from, to: hit.to };
      const known = found.get(key);
      found.set(key, {
        key,
        category: hit.rule.category,
        severity,
        words,
        ...(hit.softer !== undefined && isWritten(text.place) && { softer: hit.softer }),
        places: known ? [...known.places, place] : [place],
      });
    }
  }
  const all = [...found.values(), ...leftOut(post)];
  return [...all.filter(isStrict), ...all.filter((finding) => !isStrict(finding))];
}

/** Only such may cost the post its readers; the others are worth a second look. */
export function isStrict({ severity }: Finding): boolean {
  return severity === 'strict';
}

/** The side with the softer words wherever the finding stands; a tag of which nothing is left goes. */
export function soften(side: CaptionSide, { places, softer = '' }: Finding): CaptionSide {
  const next = { title: side.title, body: side.body, tags: [...side.tags] };
  for (const { field, tag = 0, from, to } of [...places].reverse()) {
    const put = (text: string): string => text.slice(0, from) + softer + text.slice(to);
    if (field === 'tags') next.tags[tag] = put(next.tags[tag] ?? '').replace(/\s/g, '');
    else if (field === 'title' || field === 'body') next[field] = put(next[field]);
  }
  return { ...next, tags: [...new Set(next.tags)].filter((tag) => tag !== '') };
}

/** Whether it stands in the side itself. */
function isWritten({ field }: Pick<Place, 'field'>): boolean {
  return field !== 'signature' && field !== 'file';
}

type Text = { readonly text: string; readonly place: Pick<Place, 'field' | 'tag'> };
type Hit = {
  readonly rule: Rule;
  readonly from: number;
  readonly to: number;
  readonly softer: string | undefined;
};

function textsOf({ side, variant, fileName }: Post): readonly Text[] {
  return [
    ...(variant.title ? [{ text: side.title, place: { field: 'title' } as const }] : []),
    { text: side.body, place: { field: 'body' } },
    ...side.tags.map((text, tag): Text => ({ text, place: { field: 'tags', tag } })),
    ...(variant.signature === ''
      ? []
      : [{ text: variant.signature, place: { field: 'signature' } as const }]),
    ...(fileName === undefined ? [] : [{ text: fileName, place: { field: 'file' } as const }]),
  ];
}

function hitsIn({ text, place: { field } }: Text, { book, own }: PlatformRules): Hit[] {
  const plain = plainly(text);
  return rules
    .filter(({ category }) => books[book][category] !== undefined)
    .filter((rule) => (rule.in ? rule.in === field : field !== 'file'))
    .flatMap((rule) => {
      const hits = rule.says.flatMap(([words, softer]) =>
        spans(plain, words).map(({ from, to, said }): Hit => ({
          rule,
          from,
          to,
          softer: softer?.replace(/\$(\d)/g, (_, group: string) => said[Number(group)] ?? ''),
        })),
      );
      return hits.length === 0 ? [] : hits.filter(isMeant(plain, rule, own));
    });
}

/** Whether the words of a hit say what the rule is about, by what stands around them. */
function isMeant(plain: string, { category, except, rival }: Rule, own: RegExp): (hit: Hit) => boolean {
  const harmless = except ? spans(plain, except) : [];
  const titles = speech.has(category) ? spans(plain, titleOfWork) : [];
  return (hit) =>
    ![...harmless, ...titles].some((other) => overlap(hit, other)) &&
    !(speech.has(category) && notHers.test(plain.slice(Math.max(0, hit.from - 48), hit.from))) &&
    !(rival && own.test(plain.slice(hit.from, hit.to)));
}

/** 《…》 is the name of a work. */
const titleOfWork = /《[^》\n]{1,40}》/gu;

/** Before the words: she says that it is not so, or that somebody else says so. */
const notHers = new RegExp(
  [
    '(?:不是|不算|并非|没有?什么|谈不上|称不上|不敢说|不一定|不求|别信|不信|哪有|谁说|[非无未]|号称|所谓的?)',
    '(?:都|他|她|有人|大家|网友|同事|老板|店家|号称|所谓)(?:说|称|讲|叫)?(?:是|这是|它是)?[:：]?\\s*[“"「『‘]',
    "\\b(?:not|isn['’]t|wasn['’]t|never|no|no such thing as|nothing|non)(?: (?:a|an|the|really|my))?[\\s-]*",
    '\\b(?:says?|said|claims?|claimed|called|so-called)[^.!?\\n]{0,24}[“"]?',
  ]
    .map((way) => `(?:${way})$`)
    .join('|'),
  'iu',
);

/** Where two stand on the same words, the longer one tells more. */
function withoutOverlaps(hits: Hit[]): Hit[] {
  const kept: Hit[] = [];
  const order = [...hits].sort((a, b) => b.to - b.from - (a.to - a.from));
  for (const hit of order) if (!kept.some((other) => overlap(hit, other))) kept.push(hit);
  return kept.sort((a, b) => a.from - b.from);
}

type Span = { readonly from: number; readonly to: number };

function spans(text: string, words: RegExp): (Span & { readonly said: RegExpMatchArray })[] {
  return [...text.matchAll(words)].map((said) => ({
    from: said.index,
    to: said.index + said[0].length,
    said,
  }));
}

function overlap(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}

/** Full-width letters as plain ones, and traditional characters the rules name as simplified ones; every length stays. */
function plainly(text: string): string {
  return text.replace(/[\uFF01-\uFF5E]|[一-龥]/gu, (char) => {
    const code = char.charCodeAt(0);
    if (code >= 0xff01) return String.fromCharCode(code - 0xfee0);
    const at = traditional.indexOf(char);
    return at < 0 ? char : (simplified[at] ?? char);
  });
}

const traditional =
  '頂級國絕對獨無價領導權療癒藥減脂號聯繫網買賣貼贊評論關註轉發鏈碼掃進羣連結聽說腫糖壓血顧問賺穩錢變現員寶東閒魚博淘貓紅書頻點';
const simplified =
  '顶级国绝对独无价领导权疗愈药减脂号联系网买卖贴赞评论关注转发链码扫进群连结听说肿糖压血顾问赚稳钱变现员宝东闲鱼博淘猫红书频点';

function leftOut({ side, variant, rules: { book } }: Post): Finding[] {
  const severity = books[book]['left-out'];
  const [first, ...rest] = variant.tagsLeftOut.map((tag): Place => ({
    field: 'tags',
    tag: side.tags.indexOf(tag),
    from: 0,
    to: tag.length,
  }));
  if (!first || severity === undefined) return [];
  const words = variant.tagsLeftOut.map((tag) => `#${tag}`).join(' ');
  return [
    {
      key: `left-out: ${words}`,
      category: 'left-out',
      severity,
      words,
      softer: '',
      places: [first, ...rest],
    },
  ];
}
