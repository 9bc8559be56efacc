import type { Category } from '@/utils/domain/compliance/rule';
import { preflight, type Finding, type PlatformRules, type Post } from '@/utils/domain/compliance';
import type { CaptionSide } from '@/utils/domain/draft';
import { variantOf } from '@/utils/domain/variant';
import type { Limits } from '@/utils/domain/limits';

/** As RedNote and TikTok are read, whatever their own files come to say. */
export const mainland: PlatformRules = { book: 'mainland', own: /小红书|rednote|xiaohongshu|xhs/iu };
export const overseas: PlatformRules = { book: 'overseas', own: /tik ?tok/iu };

/** Room for a title, for everything, and for ten tags. */
const limits: Limits = {
  title: { max: 100, unit: 'utf16' },
  body: { max: 5000, unit: 'utf16' },
  tags: { max: 10, as: 'entity', allowed: /^[\p{L}\p{N}\p{M}_.#☕]+$/u },
  video: {},
};

export function findingsIn(
  side: CaptionSide,
  rules: PlatformRules,
  { fileName, disclosed = [] }: Partial<Pick<Post, 'fileName' | 'disclosed'>> = {},
): readonly Finding[] {
  const sheet = { zh: side, en: side };
  const draft = { id: '', createdAt: 0, updatedAt: 0, video: undefined, coverAt: undefined, sheet };
  const variant = variantOf({ ...draft, destinations: {} }, '', limits);
  return preflight({ side, variant, rules, fileName, disclosed });
}

export type Planted = {
  readonly rules: PlatformRules;
  readonly side: CaptionSide;
  readonly expected: Category;
  /** What the finding must quote, or a part of it. */
  readonly words: string;
};

/** `⟦…⟧` marks what must be found; a line that begins with `#` is all tags. */
const lists: readonly (readonly [PlatformRules, Category, readonly string[]])[] = [
  [
    mainland,
    'absolute',
    [
      '这款面霜⟦全网第一⟧，闭眼入',
      '连续三年⟦销量第一⟧的防晒',
      '我们是⟦行业第一⟧，放心选',
      '国货之光，⟦第一品牌⟧当之无愧',
      '⟦全国销量第1⟧的电饭煲来了',
      '⟦世界第一⟧的护肤成分',
      '类目⟦排名第一⟧，回购无数',
      '稳居⟦口碑TOP1⟧的早教机',
      '年度⟦销量冠军⟧，再不买没了',
      '⟦国家级⟧品质，送礼有面子',
      '⟦世界级⟧享受，一口入魂',
      '材质是⟦最高级⟧的那种',
      '⟦顶级⟧原料，手工缝制',
      '⟦顶尖⟧团队打造的课程',
      '茶中⟦极品⟧，限量供应',
      '全家人的⟦最佳⟧选品，买它',
      '技术⟦国际领先⟧，效果看得见',
      '⟦领导品牌⟧，三十年专注',
      '性能⟦遥遥领先⟧同价位',
      '中国⟦驰名商标⟧，值得信赖',
      '手感⟦绝无仅有⟧，摸过就忘不掉',
      '⟦史无前例⟧的大促开始了',
      '⟦全网唯一⟧同款渠道',
      '⟦独家秘方⟧熬足八小时',
      '⟦全球首发⟧，先到先得',
      '⟦填补国内空白⟧的新工艺',
      '⟦全网最低价⟧，错过拍大腿',
      '⟦史上最低⟧，就今晚',
      '我们家卖的是⟦最低价⟧',
      '⟦跳楼价⟧清仓，手慢无',
      '⟦100%有效⟧，用过都说好',
      '⟦百分百正品⟧，假一赔十',
      '⟦绝对安全⟧，孕妇也能用',
      '一次操作，⟦永久脱毛⟧',
      '⟦无效退款⟧，没有后顾之忧',
      '⟦最好的面霜⟧就是它',
      '想找⟦最专业的团队⟧看这里',
      '用的是⟦最先进⟧的设备',
      '繁體也算：⟦全網第一⟧的保養品',
      '頂著⟦國家級⟧的名號',
      '全角也算：⟦１００％有效⟧',
      'Our serum is the ⟦No.1 brand⟧ in Asia',
      'Simply ⟦the best moisturizer in the world⟧',
      '⟦100% effective⟧ or your money back',
      '# 好物分享 ⟦全网最低价⟧',
    ],
  ],
  [
    mainland,
    'superlative',
    [
      '这家是整条街⟦最好⟧吃的包子',
      '比来比去这个⟦最便宜⟧',
      '本地⟦最受欢迎⟧的咖啡馆',
      '方圆十里⟦唯一⟧一家卖这个的',
      '周末约会⟦首选⟧这里',
      '⟦前所未有的⟧口感',
      '拿铁界的⟦NO.1⟧',
    ],
  ],
  [
    mainland,
    'authority',
    [
      '⟦国宴特供⟧的老酒',
      '⟦央视推荐⟧的品牌',
      '⟦国家机关专用⟧茶',
      '⟦权威专家推荐⟧，每天一包',
      '⟦内部特供⟧，数量不多',
    ],
  ],
  [
    mainland,
    'medical',
    [
      '三个疗程⟦根治⟧鼻炎',
      '泡脚⟦治好了失眠⟧',
      '一贴⟦药到病除⟧',
      '每天一杯⟦降血糖⟧',
      '坚持喝⟦增强免疫力⟧',
      '孩子吃了⟦提高免疫力⟧不生病',
      '研究说它能⟦抗癌⟧',
      '⟦治愈率⟧高达九成',
      '临床⟦有效率⟧98%',
      '⟦疗效⟧看得见',
      '七天⟦见效⟧，不信你试',
      '⟦无副作用⟧，老人小孩都能用',
      '⟦零副作用⟧的减肥茶',
      '瘦下来⟦不反弹⟧',
      '我⟦30天瘦了20斤⟧，方法在这',
      '⟦一周瘦10斤⟧食谱',
      '⟦月瘦15斤⟧不是梦',
      '喝这个⟦排毒⟧养颜',
      '⟦祛斑⟧淡印一支搞定',
      '还能⟦杀菌消炎⟧',
      '喝完⟦立竿见影⟧',
      '⟦包治百病⟧的艾灸',
      '这个膏药⟦治疗关节炎⟧',
      'This tea ⟦cures diabetes⟧ naturally',
      'It will ⟦boost your immune system⟧',
    ],
  ],
  [
    mainland,
    'treatment',
    ['打完⟦水光针⟧的第三天', '⟦瘦脸针⟧恢复期记录', '⟦热玛吉⟧到底值不值', '第一次打⟦botox⟧'],
  ],
  [
    mainland,
    'money',
    [
      '跟着我做，⟦稳赚不赔⟧',
      '宝妈在家⟦躺赚⟧',
      '副业⟦日入过千⟧的方法',
      '学会了⟦月入3万⟧',
      '⟦月入过万⟧的小生意',
      '⟦保本保息⟧的理财',
      '⟦零风险⟧投资，一学就会',
      '⟦年化收益12⟧个点',
      '本金翻倍不是梦，⟦本金翻倍⟧看这里',
      '⟦被动收入⟧攻略',
      '报班⟦包过⟧，考不上再学',
      '协议班⟦保录取⟧',
      '签约⟦包就业⟧',
      '带你⟦荐股⟧',
    ],
  ],
  [
    mainland,
    'contact',
    [
      '想要的⟦加微信⟧ ferry_2026',
      '⟦加我微信⟧聊',
      '⟦微信号：boat-keeper⟧',
      '⟦微信：boat_keeper⟧',
      '⟦加V⟧了解价格',
      '➕⟦v⟧信说',
      '⟦vx：dukou8866⟧',
      '⟦VX⟧同号',
      '⟦薇信⟧联系',
      '⟦威信号⟧在下面',
      '⟦wx: dukou8866⟧',
      '进⟦微信群⟧领资料',
      '⟦＋Ｖ⟧信详聊',
      '⟦qq：123456789⟧',
      '⟦加QQ群⟧一起学',
      '⟦QQ群⟧见',
      '电话 ⟦13800138000⟧',
      '打给我 ⟦138-0013-8000⟧',
      '联系 ⟦(415) 555-0134⟧',
      '⟦电话：010 12345678⟧',
      '邮箱 ⟦hello@ferry.example⟧',
      '⟦https://ferry.example/shop⟧ 下单',
      '去 ⟦www.ferry-shop.com⟧ 看',
      '官网 ⟦ferryshop.cn⟧',
      '⟦主页链接⟧自取',
      '⟦点击链接⟧购买',
      '⟦购买链接⟧在评论区',
      '⟦复制口令⟧打开',
      '⟦扫二维码⟧进群',
      '⟦扫码加⟧我',
      '⟦长按二维码⟧关注',
      '⟦加群⟧领福利',
      '⟦拉你进群⟧一起团',
      '⟦站外交易⟧更便宜',
      '⟦WhatsApp: +14155550134⟧',
      '⟦wechat: dukou8866⟧',
      'Add me on ⟦WeChat ID⟧',
      '⟦link in bio⟧',
      '⟦join my telegram group⟧',
    ],
  ],
  [
    mainland,
    'elsewhere',
    [
      '⟦抖音号：dukou_daily⟧',
      '⟦抖音同名⟧',
      '⟦公众号：渡口日记⟧',
      '⟦ins：dukou.daily⟧',
      '⟦淘宝搜⟧渡口家',
      '去⟦抖音搜⟧我的名字',
      '⟦follow me on TikTok⟧',
      '⟦IG: dukou.daily⟧',
    ],
  ],
  [
    mainland,
    'rival',
    ['在⟦淘宝⟧买的', '⟦抖音⟧很火的那首歌', '⟦拼多多⟧同款', 'saw this on ⟦TikTok⟧', '# 旅行 ⟦抖音⟧热歌'],
  ],
  [mainland, 'watermark', ['视频⟦带水印⟧，见谅', '⟦搬运自抖音⟧', '⟦抖音水印⟧没去掉', '原片⟦无水印下载⟧']],
  [
    mainland,
    'ad',
    [
      '感谢⟦品牌方寄⟧来的新品',
      '⟦品牌合作⟧分享',
      '本期由渡口茶⟦赞助⟧播出',
      '⟦感谢渡口茶的邀请⟧体验',
      '新品⟦送测⟧',
      '用我的⟦优惠码 DUKOU10⟧',
      '⟦受邀探店⟧',
    ],
  ],
  [
    mainland,
    'ai',
    [
      '这组图是⟦AI生成⟧的',
      '⟦AI配音⟧试试看',
      '⟦数字人⟧口播',
      '用⟦可灵⟧做的',
      '⟦AI绘画⟧练习',
      '给老照片⟦换脸⟧',
      '# 灵感 ⟦AI绘画⟧',
    ],
  ],
  [
    mainland,
    'bait',
    [
      '新人⟦互粉⟧',
      '⟦点赞关注⟧不迷路',
      '⟦关注抽⟧三位',
      '⟦评论区扣1⟧领资料',
      '想要的⟦私信我领⟧',
      '⟦转发抽奖⟧啦',
      '⟦集赞⟧换礼物',
      '# 日常 ⟦互关⟧',
    ],
  ],
  [mainland, 'tags', ['# 日常 ⟦上热门⟧', '# ⟦dou+小助手⟧']],
  [mainland, 'left-out', ['# 一 二 三 四 五 六 七 八 九 十 ⟦十一⟧']],
  [
    overseas,
    'medical',
    [
      'This drink ⟦cures anxiety⟧',
      'how I ⟦reversed diabetes⟧',
      'the ⟦miracle cure⟧ nobody talks about',
      '⟦lose 10 lbs in a week⟧ with this',
      '⟦Lose 20 pounds in 30 days⟧',
      '⟦guaranteed weight loss⟧',
      '⟦no side effects⟧ at all',
      '⟦boosts your immunity⟧ overnight',
      '⟦detox tea⟧ that works',
      '⟦clinically proven to⟧ regrow hair',
      '⟦doctor recommended⟧ serum',
      '⟦burns belly fat⟧ while you sleep',
      '三个月⟦根治⟧湿疹',
    ],
  ],
  [
    overseas,
    'money',
    [
      '⟦guaranteed income⟧ from home',
      '⟦get rich quick⟧ with this trick',
      '⟦double your money⟧ in a month',
      '⟦make $500 a day⟧ on your phone',
      '⟦risk-free investment⟧ for beginners',
      '⟦稳赚不赔⟧的副业',
    ],
  ],
  [
    overseas,
    'contact',
    [
      '⟦link in bio⟧',
      '⟦text me at 415-555-0134⟧',
      'mail me ⟦hello@ferry.example⟧',
      '⟦https://ferry.example⟧',
      '⟦scan the QR⟧ to join',
      '⟦WhatsApp: +14155550134⟧',
    ],
  ],
  [
    overseas,
    'elsewhere',
    [
      '⟦follow me on Instagram⟧',
      '⟦IG: ferry.daily⟧',
      '⟦full video on YouTube⟧',
      '⟦小红书号：dukou⟧',
      '⟦find me on rednote⟧',
      '⟦subscribe to my channel on YouTube⟧',
    ],
  ],
  [
    overseas,
    'watermark',
    [
      'sorry about the ⟦Instagram watermark⟧',
      '⟦reposted from Instagram⟧',
      '⟦saved from douyin⟧',
      '⟦via Instagram⟧',
      '⟦no watermark⟧ version',
    ],
  ],
  [
    overseas,
    'ad',
    [
      '⟦#ad⟧ trying this kettle',
      '# kettle ⟦ad⟧',
      '⟦sponsored⟧ by a tea house',
      '⟦gifted by⟧ the brand',
      'my ⟦PR package⟧ came',
      '⟦use my code FERRY10⟧',
      '⟦affiliate link⟧ below',
      '⟦paid partnership⟧',
      '⟦Thank you to Ferry Tea for sending⟧ this',
    ],
  ],
  [overseas, 'ai', ['⟦AI-generated⟧ backdrop', '⟦made with AI⟧', 'a ⟦deepfake⟧ of me', '# art ⟦midjourney⟧']],
  [
    overseas,
    'bait',
    [
      '⟦like if you⟧ agree',
      '⟦tag a friend⟧ who needs this',
      '⟦tag 3 friends⟧ to win',
      '⟦comment YES below⟧',
      '⟦follow for follow⟧',
      '⟦like and share to win⟧',
      '# fun ⟦f4f⟧',
      '⟦smash that like⟧ button',
    ],
  ],
];

/** Violations nobody should miss: by category, in sentences as people write them. Published for whoever wants to compare. */
export const planted: readonly Planted[] = lists.flatMap(([rules, expected, lines]) =>
  lines.map((line): Planted => {
    const [, words = ''] = /⟦(.+?)⟧/u.exec(line) ?? [];
    const text = line.replace(/[⟦⟧]/gu, '');
    const isTags = /^# /.test(text);
    const side = isTags
      ? { title: '', body: '', tags: text.slice(2).split(' ') }
      : { title: '', body: text, tags: [] };
    return { rules, side, expected, words };
  }),
);
