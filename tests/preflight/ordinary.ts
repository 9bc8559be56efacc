export type OrdinaryPost = {
  readonly platform: string;
  readonly caption_without_tags: string;
  readonly tags: readonly string[];
};

const zh: readonly string[] = [
  '第一次坐早班渡船，天还没亮',
  '到这座城市的第一天，什么都新鲜',
  '第一眼就喜欢上这个院子',
  '最近在练字，慢慢来',
  '最后一班船六点半开，别错过',
  '我最好的朋友来看我了',
  '这是最好的年纪，也是最忙的年纪',
  '最好提前一天订票，周末人多',
  '最好先问问老板有没有位置',
  '最喜欢傍晚的江边',
  '最想吃的还是妈妈做的面',
  '最大的感受是：慢下来真好',
  '今天最高气温三十八度',
  '唯一的缺点是没有停车位',
  '《最好的我们》看到第三遍',
  '同事都说“最好的面霜就是睡觉”，有道理',
  '这不是最好的相机，但够用',
  '并不是全网第一，只是我喜欢',
  '去了国家级非遗工坊学做灯笼',
  '周末逛了国家级自然保护区',
  '世界级非遗的戏，听得入迷',
  '最佳观赏时间是四月中旬',
  '最佳拍照机位在桥的左边',
  '比赛拿了第一名，好开心',
  '考了全班第一名，请全家吃饭',
  '看完这部片被治愈了',
  '治愈系小店，猫很多',
  '可以用微信支付，也收现金',
  '给妈妈的微信头像画了一张小画',
  '扫码点单，上菜很快',
  '门口扫二维码取票就能进',
  '在快手小菜里学了一道凉拌黄瓜',
  '房间是ins风的，很干净',
  '今天全场最佳是我家猫',
  '学校附近的老店，排队二十分钟',
  '一个人也要好好吃饭',
  '从早走到晚，两万步',
  '自费体验，无广，说说真实感受',
  '外婆的老房子拆了，留几张照片',
  '学了半年口琴，终于能吹完一首',
  '雨天的咖啡馆，座位靠窗',
  '形容词最高级怎么用，一页讲清楚',
  '包过安检的小背包，装得下相机',
  '大学第一节课迟到了',
  '搬家第三天，纸箱还没拆完',
];

const en: readonly string[] = [
  'first time on the early ferry, it was still dark',
  'best friends since first grade',
  'my best day this year, no contest',
  'how I plan one week of cooking',
  'cured salmon on rye, recipe from my aunt',
  'we lost ten to nine and I am fine',
  'a gifted child and his cello teacher',
  'it was never about the money',
  'healing from a long winter, one walk at a time',
  'doctor’s appointment, then ice cream',
  'tag along to the market with me',
  'I like if the rain starts after lunch',
  'there is no such thing as a miracle cure, drink water',
  'passive house, very quiet street',
  'comment ça va? practising my French',
  'he says it “cures cancer”. It is tea.',
];

/** Invented, and full of what sounds like a violation and is none: the sample where the real captions are not. */
export const ordinary: readonly OrdinaryPost[] = [
  ...zh.map((text): OrdinaryPost => ({
    platform: 'xhs',
    caption_without_tags: text,
    tags: ['日常', '生活碎片'],
  })),
  ...['tiktok', 'instagram', 'youtube'].flatMap((platform) =>
    en.map((text): OrdinaryPost => ({ platform, caption_without_tags: text, tags: ['daily', 'slowlife'] })),
  ),
];
