import { somebody, type Person } from './people';
import { toyPhrases } from './phrases';
import { between, chanceOf, hex, pick, type Chance } from './random';

/** `[笑哭R]` stands for an image on RedNote; `@name`, `#tag` and links are marked up by the page. */
export type Comment = {
  readonly id: string;
  readonly by: Person;
  readonly text: string;
  readonly daysAgo: number;
  readonly place: string;
  readonly likes: number;
  readonly replies: readonly Reply[];
};

export type Reply = Omit<Comment, 'replies'> & { readonly to?: string };

/** What share of a list is in which kind of words; the rest is noise (emoji, laughter, numbers). */
export type Blend = {
  readonly zh: number;
  readonly en: number;
  readonly known: number;
  readonly marked: number;
  /** In Latin letters, but not of either shore, or English without its common words. */
  readonly elsewhere?: number;
};

export const rednoteBlend: Blend = { zh: 0.42, known: 0.28, en: 0.12, marked: 0.08 };
export const tiktokBlend: Blend = { zh: 0.26, known: 0.2, en: 0.36, marked: 0.08 };
/** Chinese only in phrases that the toy model has learnt: what it says of them is right. */
export const knownBlend: Blend = { zh: 0, known: 0.8, en: 0.2, marked: 0 };
/** The comments of a video that the whole world watches. */
export const worldBlend: Blend = { zh: 0.1, known: 0, en: 0.2, marked: 0, elsewhere: 0.6 };

/** `count` comments, the same ones for the same seed. Most texts are distinct, some come twice. */
export function commentsOf(seed: number, count: number, blend: Blend): readonly Comment[] {
  const chance = chanceOf(seed);
  const seen = new Set<string>();
  return Array.from({ length: count }, (_, index) => {
    const replies = chance() < 0.16 ? between(chance, 1, 7) : 0;
    return {
      ...utter(chance, blend, seen, index),
      replies: Array.from({ length: replies }, () => {
        const reply = utter(chance, blend, seen, index);
        return chance() < 0.4 ? { ...reply, to: somebody(chance).name } : reply;
      }),
    };
  });
}

function utter(chance: Chance, blend: Blend, seen: Set<string>, index: number): Reply {
  let text = sentence(chance, blend);
  for (let tries = 0; tries < 4 && seen.has(text); tries += 1) text = sentence(chance, blend);
  seen.add(text);
  return {
    id: hex(chance, 24),
    by: somebody(chance),
    text,
    daysAgo: 1 + Math.floor(index / 12),
    place: pick(chance, cities),
    likes: Math.floor(2400 / (1 + index * (0.4 + chance()))),
  };
}

function sentence(chance: Chance, { zh, en, known, marked, elsewhere = 0 }: Blend): string {
  const turn = chance();
  if (turn < zh)
    return fill(chance, pick(chance, chance() < 0.22 ? zhShort : zhFrames)) + pick(chance, zhTails);
  if (turn < zh + known) return pick(chance, toyPhrases);
  if (turn < zh + known + en) return fill(chance, pick(chance, enFrames)) + pick(chance, enTails);
  if (turn < zh + known + en + marked) return fill(chance, pick(chance, markedFrames));
  if (turn < zh + known + en + marked + elsewhere)
    return pick(chance, chance() < 0.4 ? shortEnglish : elsewhereWords);
  return pick(chance, noise);
}

function fill(chance: Chance, frame: string): string {
  return frame.replace(/\{(\w+)\}/g, (_, slot: string) => {
    if (slot === 'n') return String(between(chance, 2, 9));
    const words = slots[slot];
    return words ? pick(chance, words) : slot;
  });
}

const cities = [
  '上海',
  '成都',
  '广东',
  '福建',
  '重庆',
  '云南',
  '北京',
  '青岛',
  '长沙',
  '美国',
  '加拿大',
  '英国',
] as const;

const slots: Readonly<Record<string, readonly [string, ...string[]]>> = {
  thing: [
    '这件外套',
    '那条裙子',
    '桌上的花瓶',
    '这个滤镜',
    '背景里的台灯',
    '这双鞋',
    '那只咖啡杯',
    '手上的戒指',
    '这个行李箱',
    '那条围巾',
    '你用的相机',
    '窗边那把椅子',
  ],
  nice: ['好看', '温柔', '治愈', '有氛围', '高级', '可爱', '松弛', '实用', '有意思', '耐看'],
  city: ['上海', '成都', '大理', '泉州', '重庆', '青岛', '西安', '洛杉矶', '俄亥俄', '多伦多'],
  food: [
    '葱油拌面',
    '番茄牛腩',
    '小馄饨',
    '糖醋排骨',
    '蛋炒饭',
    '桂花酒酿',
    '玉米饼',
    '烤火鸡',
    '花生酱三明治',
    '南瓜派',
  ],
  season: ['春天', '下个月', '放假', '秋天', '过年', '周末'],
  kin: ['我妈', '我爸', '室友', '同事', '我奶奶', '邻居阿姨', '我家小孩'],
  object: [
    'that jacket',
    'the lamp in the back',
    'your rice cooker',
    'the little blue teapot',
    'those boots',
    'that filter',
    'the camera you use',
    'the ring',
    'that suitcase',
    'the vase',
  ],
  dish: [
    'scallion noodles',
    'tomato beef stew',
    'the tiny wontons',
    'sweet and sour ribs',
    'egg fried rice',
    'mung bean cake',
    'that porridge',
  ],
  town: ['Chengdu', 'Ohio', 'Shanghai', 'Portland', 'Dali', 'Leeds', 'Texas', 'Toronto'],
  kinEn: ['My mom', 'My roommate', 'My dad', 'My 6 year old', 'My grandma', 'Everyone at work'],
  time: ['0:42', '1:07', '02:15', '3:30'],
  who: ['Momo', '橘子汽水', 'lena', 'slowboat', '阿北在路上'],
  tag: ['今日穿搭', '治愈系', '美食教程', '旅行', 'foodtok', 'smallwins', '我的日常'],
};

const zhFrames = [
  '{thing}也太{nice}了吧',
  '蹲一个{thing}的链接',
  '{thing}是在哪儿买的呀，{city}有店吗',
  '第{n}遍了，还是觉得好{nice}',
  '住在{city}的来报到',
  '昨天照着做了{food}，{kin}都说比外面的好吃',
  '原来{food}还能这么做，我白活了{n}年',
  '请问{thing}多少钱入的？',
  '{city}现在冷不冷，想{season}过去玩',
  '{kin}看完说{thing}比我还{nice}',
  '隔着屏幕都闻到{food}的香味了',
  '来{city}第{n}年，看到这条突然想家',
  '坐标{city}，{season}就安排上{food}',
  '这也太真实了，我在{city}就是这样',
  '你的声音好{nice}，适合睡前听',
  '{thing}求同款，预算{n}00以内',
  '先存着，{season}去{city}的时候用得上',
  '不懂就问，{food}要不要放糖',
  '说实话{thing}没有上一期的{nice}',
  '想看{food}的完整教程，步骤讲慢一点',
  '为什么我做的{food}跟你差这么多',
  '带{kin}一起看的，笑了一路',
  '终于有人说出来了，{city}真的很{nice}',
  '看到{thing}我直接心动，钱包在哭',
  '{season}一定要去{city}吃一次{food}',
  '别的不说，{thing}是真的{nice}，我用了{n}年',
  '从{city}过来要多久？想带{kin}去',
  '我英语不好，有没有人说说她讲了什么',
  '欢迎你来{city}，我请你吃{food}',
  '拍得真好，{thing}放在那儿就像一幅画',
] as const;

const zhShort = [
  'yyds',
  '绝绝子',
  '破防了家人们',
  '蹲蹲',
  'dd',
  '已三连',
  '笑不活了',
  '这谁顶得住啊',
  '狠狠心动了',
  '尊嘟假嘟',
  '我真的会谢',
  '课代表来了',
  '显眼包本包',
  '社恐看完沉默了',
  '今日份快乐',
  '种草了',
  '拔草失败',
  '这波稳了',
] as const;

const zhTails = ['', '', '', '', '！', '～', '…', '😂', '🥹', '[笑哭R]', '[萌萌哒R]', '❤️'] as const;

const enFrames = [
  'ok but where did you get {object}??',
  'I tried {dish} last night and it actually worked',
  '{kinEn} keeps asking me to make {dish} now',
  'greetings from {town}, this made my morning',
  'the way you talk about {dish} is so calming',
  'I would move to {town} just for {dish}',
  'part {n} please, I am begging',
  'how is nobody talking about {object}',
  'learning Chinese because of this account, day {n}',
  'is {object} available in the US?',
  'came for {dish}, stayed for the cat',
  '{kinEn} says hi from {town}',
  'can someone translate what she says at the end',
  'I have watched this {n} times and I still want {object}',
  'in {town} we add lemon to {dish}, do not judge us',
  'this comment section is the nicest place on the internet',
] as const;

const enTails = ['', '', '', '', ' lol', ' 😭', '!!', ' ❤️', ' fr'] as const;

const markedFrames = [
  '@{who} 快来看这个',
  '@{who} 你上次问的{thing}在这里',
  '#{tag} 学到了，谢谢分享',
  '同款在这里 https://links.example/p/{n}7 ，{n}折',
  '{time} 那里笑到打鸣',
  '@{who} this is the {dish} I told you about',
  'the transition at {time} is unreal',
  '今天也是被{object}治愈的一天',
  '这个vibe绝了，求BGM',
  '有没有{thing}的link呀，急急急',
  '@{who} #{tag} {season}一起去{city}吧[笑哭R]',
] as const;

/** Neither Chinese nor English; some have no letter that would tell. */
export const elsewhereWords = [
  'hermoso atardecer',
  'saludos desde Lima',
  'mi abuela tiene ese mismo florero',
  '¿dónde compraste la lámpara?',
  'que rico se ve todo',
  'xinh quá chị ơi',
  'mua ở đâu vậy ạ',
  'dep qua chi oi',
  'nhìn ngon quá trời',
  'bajunya beli di mana kak',
  'lucu banget kucingnya',
  'warnanya cantik sekali',
] as const;

/** English without the words that make it plain. */
export const shortEnglish = [
  'stunning',
  'need this jacket',
  'underrated channel',
  'wholesome content',
  'pumpkin spice season',
  'subtitles anyone?',
] as const;

const noise = [
  '哈哈哈',
  '哈哈哈哈哈哈哈',
  '2333',
  '666',
  '😂😂😂',
  '🔥',
  '❤️❤️',
  'lol',
  'LMAO',
  'hhhhh',
  '。。。',
  '???',
  '1',
  '[笑哭R][笑哭R][笑哭R]',
  '👏👏👏',
  '+1',
  '😭😭',
  '🐱',
] as const;
