import { words, type Rule } from './rule';

/** As it is written, and as it is hidden from machines. */
const wechat = [
  String.raw`(?:微\s?信|薇\s?信|威[❤♥]?信|徽信|维信|微❤|薇❤|v❤|(?<![a-z])v\s?信(?!号的)|`,
  String.raw`wei\s?(?:xin|信)|微(?=信?号?[:：])|we\s?chat|(?<![a-z])[vw]\s?x(?![a-z])|(?<![a-z])vx(?![a-z])|`,
  '绿泡泡|卫星号|🛰️?)',
].join('');
const add = '(?:\\+|➕|加|佳|伽|嘉|扫|添加|联系|私我?|搜|滴滴)';
const there = [
  '(?:抖音|dy|小破站|t宝|tb|某宝|抖y|douyin|快手|微博|weibo|b站|bilibili|公众号|',
  '视频号|小红书|红薯|rednote|xhs|xiaohongshu|闲鱼|淘宝|instagram|insta|ins|ig|',
  'youtube|yt|油管|tik ?tok|facebook|fb|twitter|推特|threads|snapchat|snap|telegram|',
  'discord|lemon8)',
].join('');
const gap = '[ \\t]?[:：@][ \\t]?@?';

/**
 * Ways off the platform: RedNote's and Douyin's rules against leading people off (community convention 2.0, 2026-01-19),
 * Lemon8's no-links rule (2023), TikTok's and Instagram's on spam. Our own list, 2026-11-25.
 */
export const waysOut: readonly Rule[] = [
  {
    id: 'wechat',
    category: 'contact',
    says: [
      [
        new RegExp(
          `${add}\\s?(?:我|下|个|一下|上|本人|老师|客服|店主)?的?\\s?${wechat}(?:号|同号)?(?:\\s?[:：]?\\s?[a-z][-\\w]{4,19})?`,
          'giu',
        ),
        '评论区聊',
      ],
      [
        new RegExp(
          `${wechat}\\s?(?:号|id|同号|同步|群|二维码|联系)?\\s?(?:[:：是为]|is|➡️?|👉)\\s?[-\\w]{5,20}`,
          'giu',
        ),
        '评论区聊',
      ],
      [new RegExp(`${wechat}\\s?(?:号码?|id|同号|二维码|联系|私聊|咨询|群)`, 'giu'), '评论区聊'],
      [new RegExp(`${wechat}\\s?[a-z][-\\w]{5,19}`, 'giu'), '评论区聊'],
      [
        words(
          String.raw`(?<![a-z])vx(?![a-z])|加(?:我|个)?薇(?!娅|诺)|加(?:我|个)?裙|联系[vV薇]\s?[:：]|`,
          '小绿书|薇信|徽信|维信|(?<![a-z])v信(?!号)|[微薇v][❤♥]',
        ),
        '评论区聊',
      ],
      [
        words(
          String.raw`(?:\+|➕|加)\s?(?:我|个|下)?\s?(?<![a-z])[vwV❤💚](?![a-z\d])\s?(?:信|聊|了解|`,
          String.raw`[:：]?\s?[a-z\d][-\w]{4,19})?`,
        ),
        '评论区聊',
      ],
    ],
    except: words(
      '微信(?:支付|红包|头像|朋友圈|表情|读书|小程序|运动|状态|扫码付|付款|转账|聊天记录|',
      '零钱|公众平台)|加微信(?:支付|付款)|(?:同事|同学|导师|妈妈|爸爸|老板|家人|前任)群?的?微信(?!号|',
      String.raw`[:：])|[+➕加]\s?(?:vx|wx|微信)支付|加(?:了|过)(?:她|他|对方|ta|联系方式|彼此)的?微信`,
    ),
  },
  {
    id: 'number',
    category: 'contact',
    says: [
      [
        words(
          String.raw`(?:qq|扣扣|企鹅|(?<![a-z])q)\s?(?:号|群)?\s?[:：]?\s?[1-9]\d{4,10}(?!\d)|(?:加|`,
          String.raw`进|\+|➕)\s?(?:我|个)?的?\s?(?:(?:qq|扣扣)\s?群?|(?:企鹅|q)\s?群)|(?:qq|扣扣)(?:号|`,
          String.raw`群)|群号\s?[:：]?\s?\d{5,}`,
        ),
        '评论区聊',
      ],
      [/(?<![\d.])(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)/gu, ''],
      [/(?<![\d.])(?:\+?1[- .]?)?\(?[2-9]\d{2}\)?[- .]\d{3}[- .]\d{4}(?!\d)/gu, ''],
      [/(?<!\d)0\d{2,3}-\d{7,8}(?!\d)/gu, ''],
      [
        words(
          '(?:whatsapp|telegram|signal|电话|手机号?|热线|tel|phone|(?:call|text)(?: me|',
          String.raw` us)? (?:at|on))\s?[:：]?\s?\+?\d[\d\s-]{6,15}\d`,
        ),
        '',
      ],
      [
        words(
          String.raw`(?<![\w.+-])[\w.+-]{1,64}\s?@\s?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?![\w])|`,
          String.raw`(?<![\w.+-])[\w.+-]{1,64}(?:艾特|\(at\)|`,
          String.raw`\[at\])\w+`,
        ),
        '',
      ],
      [
        words(
          String.raw`(?:whats ?app|telegram|tele|电报|飞机群|signal|line id|kakao ?id|discord)\s?(?:me|`,
          String.raw`us|群|号|id)?\s?(?:[:：]\s?@?[\w+-]{3,}|(?:group|server)\b)|\b(?:text|call|`,
          String.raw`whats ?app|dm) me (?:at|on)\b(?: (?:whats ?app|telegram|signal|discord))?`,
        ),
        '',
      ],
    ],
  },
  {
    id: 'link',
    category: 'contact',
    says: [
      [
        words(
          String.raw`https?://[^\s，。！？）)]+|(?<![\w@.-])www\.[a-z\d-]+\.[a-z]{2,}[^\s，。！？）)]*|`,
          String.raw`(?<![\w@.-])(?:[a-z\d-]+\.)+(?:com|cn|net|org|shop|store|link|me|io|ly|co|cc|`,
          String.raw`top|xyz)(?:/[^\s，。！？）)]*)?(?![\w.])`,
        ),
        '',
      ],
      [
        words(
          '点击(?:上方|下方|下面|此|这个)?链接|(?:点击?|戳|见|看|打开|进)(?:我)?(?:主页|',
          '简介|评论区?|置顶|下方|下面|文末)(?:里|的|中)?的?(?:链接|外链|购买链接)|(?:购买|',
          '下单|商品|店铺|外部?|报名)链接|外链|(?:找|问|私)我(?:拿|要|发)链接|链接🔗?(?:在|',
          '放|见)(?:评论|主页|简介|下方|置顶|私信)|主页(?:有|挂)?链接',
        ),
        '搜店名',
      ],
      [
        words(
          String.raw`复制(?:这段|此|本条|口令|链接|整段)[^，。\n]{0,12}(?:打开|口令|下单)|复制口令|`,
          String.raw`淘口令|[￥¥$€]\s?[a-z\d]{8,14}\s?[￥¥$€]`,
        ),
        '',
      ],
      [
        words(
          String.raw`\blinks? (?:is |are )?(?:in|on) (?:my |the |our )?(?:bio|profile|comments?|`,
          String.raw`story)\b|\b(?:click|tap) (?:the|my) link\b`,
        ),
        '',
      ],
    ],
    rival: true,
  },
  {
    id: 'code',
    category: 'contact',
    says: [
      [
        words(
          '主页(?:有|的)?(?:二维码|微信)|(?:扫|扫描|长按|识别|见|看|扫一扫)(?:图(?:片|',
          '中|上|里)?的?|上方|下方|下面|我的?|文末|主页|头像)?(?:二维码|维码|qr ?code)(?:进群|',
          '加|联系|咨询|领|下单|关注|添加)?|二维码(?:进群|联系|加|咨询|领)|扫码(?:进群|',
          '加|联系|咨询|领|添加|关注)',
        ),
        '',
      ],
      [/\bscan (?:the |my |our )?(?:qr|code)\b/giu, ''],
    ],
    except:
      /扫码(?:加(?:载|油)|关注(?:度))|扫(?:描)?二维码(?:点|付|支付|入园|取票|预约|进站|乘|登|开|看|听|骑|签)/gu,
  },
  {
    id: 'group',
    category: 'contact',
    says: [
      [
        words(
          '(?:加|进|入|拉(?:你|大家|你们)?进?|建了?)(?:个|我的?|我们的?|粉丝|福利|交流|',
          '团购|学习|资料)?群(?:领|私|聊|看|[:：]|一起|哦|吧|了解|抢)|(?:福利|团购|代购|',
          '资料|返利|内部|飞书|微博|钉钉)群(?![体])|粉丝群(?:号|[:：])',
        ),
        '评论区聊',
      ],
      [/(?:站外|线下|场外|平台外|私下)(?:交易|成交|转账|下单|购买|付款)/gu, ''],
      [
        words(
          String.raw`\bjoin (?:my|our|the) (?:telegram|whats ?app|discord|wechat|facebook) ?(?:group|`,
          String.raw`channel|server)?\b`,
        ),
        '',
      ],
    ],
  },
  {
    id: 'name-there',
    category: 'elsewhere',
    says: [
      [
        new RegExp(
          `(?<![a-z])${there}\\s?(?:号|id|账号|帐号|同名|同号|名|昵称|频道|主页|店铺?|店名|搜索?|handle)?${gap}[\\w.\\p{Script=Han}-]{2,}`,
          'giu',
        ),
        '',
      ],
      [
        new RegExp(
          `(?<![a-z])${there}(?:号|账号|帐号|频道|\\sid\\s)\\s?[「“]?[a-z][-\\w.]{2,}|(?<![a-z])${there}[「“][^」”\\n]{2,16}[」”]`,
          'giu',
        ),
        '',
      ],
      [
        new RegExp(
          `(?<![a-z])${there}(?:号|账号|帐号)?(?:也)?(?:同名|同号|同步更新)|(?:同名|同号)(?![a-z])${there}`,
          'giu',
        ),
        '',
      ],
      [
        new RegExp(
          `(?:关注|去|上|来|打开|转战)(?:我的?)?${there}(?:号|账号|上)?(?:关注|搜|找我|看我|看全|看完整|下单|购买)|(?:看完整版?|完整版|全集)[^，。\\s]{0,3}${there}|${there}(?:上)?搜(?:索|一下)?(?!索引|索页|索结)`,
          'giu',
        ),
        '',
      ],
      [/(?:淘宝|京东|拼多多|闲鱼|微店|抖音|天猫)(?:搜|店铺?名?[:：]|下单|直接搜|购买链接)/gu, ''],
      [
        new RegExp(
          `\\b(?:follow|find|add|watch|see|check(?: out)?|subscribe to|catch|message|dm) (?:me|us|my|our|more|the (?:full|rest)|it)?(?: \\w+){0,3}? ?(?:on|at|over on) (?:my |our )?${there}\\b|\\b(?:follow|check out|see) (?:my|our) ${there}\\b|\\bmoved? (?:over )?to ${there}\\b`,
          'giu',
        ),
        '',
      ],
      [
        new RegExp(
          `\\b(?:my|our) ${there} (?:is|account|page|channel|handle)\\b|\\bfull (?:video|version|tutorial) (?:is |up |now |out )*on (?:my )?${there}\\b`,
          'giu',
        ),
        '',
      ],
    ],
    except: /\byt:(?:cc|quality|stretch|crop)\b|\b(?:ins|ig|yt|fb|snap)\s?:\s?\d/giu,
    rival: true,
  },
  {
    id: 'rival',
    category: 'rival',
    says: [
      [
        words(
          '抖音|抖y|douyin|快手(?!菜|早|晚|家|小|美|料|午|好|意|汤|面|零|甜|餐|版)|微博|',
          'b站|bilibili|哔哩哔哩|淘宝|桃宝|某宝|天猫|京东|拼多多|拼夕夕|闲鱼|微店|公众号|',
          '视频号|油管|小红书|rednote',
        ),
      ],
      [words('(?<![a-z])(?:instagram|tik ?tok|youtube|whats ?app|facebook|lemon8|temu|pdd)(?![a-z])')],
    ],
    except: /微博之夜|b站(?:学|同款)/giu,
    rival: true,
  },
];
