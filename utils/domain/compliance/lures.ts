import { words, type Rule } from './rule';

/**
 * What is there for the ranking, not for people: TikTok and Instagram on engagement bait, YouTube's policy on fake
 * engagement, RedNote on 诱导互动. Our own list, 2026-11-25. Lists of “banned hashtags” are folklore and left out.
 */
export const lures: readonly Rule[] = [
  {
    id: 'bait',
    category: 'bait',
    says: [
      [/互(?:粉|关|赞|评|推|刷)|求(?:关注|赞|互|三连|点赞)|(?:有|必)回关|粉必回|回粉|关必回/gu, ''],
      [
        words(
          '(?:点赞|关注|收藏|转发|评论|集赞)(?:[+＋、和并]?(?:点赞|关注|收藏|转发|评论)){0,4}(?:我|',
          String.raw`即可|就|可|后|满\d+)?(?:抽奖|抽(?!烟|筋|象)|领(?![域导衔军先略])|送|免费)|`,
          '(?:点赞|关注)[+＋、和并](?:点赞|关注|收藏)|点赞关注|关注私聊|一键三连|(?:点赞|',
          String.raw`评论|收藏|关注|赞)(?:过|满|破)\s?[\d百千万]+\s?(?:就|我)?[^，。\s]{0,2}(?:更新|`,
          String.raw`更|出|发|抽|继续)|转发给[^，。\s]{0,4}(?:好友|朋友|个)|集赞`,
        ),
        '欢迎聊聊',
      ],
      [
        words(
          String.raw`(?:评论区?|公屏|弹幕)(?:里)?(?:扣|打|刷|回复?|留)(?:个)?(?:\s?["“']?(?:1|一|`,
          String.raw`6|想要|滴滴|\w{1,6}))|扣\s?1(?!\d)|(?:私信|滴滴|私)我?(?:领|拿|获取|要(?:链接|`,
          String.raw`资料)|送|发(?:你|资料|链接))(?![域导])|评论区?\w{0,4}领取?(?!域)|想要的?(?:可以|`,
          '就)?(?:评论|扣|滴滴|私信?)我?(?:领|拿)?',
        ),
        '欢迎在评论区聊聊',
      ],
      [
        words(
          String.raw`\b(?:like|double[- ]tap|comment|repost|share)(?: and \w+)? if (?:you|u)\b|`,
          String.raw`\btag (?:someone|(?:a|an|your|\d+|two|three|five|all)(?: \w+)? (?:friends?|`,
          String.raw`besties?|person|people|crush|squad|mates?|mom|sister))\b`,
        ),
        'tell me what you think',
      ],
      [
        words(
          String.raw`\bdrop (?:a|an) \S{1,8} if\b|\b(?:comment|type|drop) ["“'‘]?(?:yes|amen|me|`,
          String.raw`info|link|1|\w+)["”'’]? (?:below|to get|for (?:the|a)|and i['’]?ll|if you)\b|`,
          String.raw`\b(?:like|follow|share)(?:,? (?:and|&) |, |\+)(?:like|share|follow|comment|`,
          String.raw`save)(?: to| for| and)? (?:win|get|see|be|enter|part 2|more)\b|\bfollow (?:me )?for (?:more|`,
          String.raw`part \d|a follow)\b(?= free| \d| and)|\b(?:share|send)(?: this)? (?:to|with) \d+ \w+|`,
          String.raw`\blike, (?:share|comment|follow)[^.\n]{0,20}to win\b|\bsmash (?:that |the )?like\b|`,
          String.raw`\blike for part \d\b`,
        ),
        'tell me what you think',
      ],
      [
        words(
          String.raw`(?<![a-z\d])(?:f4f|l4l|s4s|c4c|sub ?4 ?sub|follow ?(?:4|for) ?follow|like ?(?:4|`,
          String.raw`for) ?like|follow ?back|followtrain|gain ?(?:followers|train|post))(?![a-z\d])`,
        ),
        '',
      ],
    ],
    except: /求(?:点赞不|关注不)|互(?:评(?:表|价|作业)|推(?:荐))|求赞助|求互相/gu,
  },
  {
    id: 'tags',
    category: 'tags',
    in: 'tags',
    says: [
      [
        words(
          String.raw`^(?:(?:我要|求|送)?上热门|热门|dou\+?(?:小助手|上热门)|抖音小助手|薯条(?:推广)?|`,
          '流量扶持|涨粉|快速涨粉|sex|porn|nsfw|onlyfans)$',
        ),
        '',
      ],
    ],
    rival: true,
  },
];
