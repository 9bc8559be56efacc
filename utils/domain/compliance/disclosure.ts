import { words, type Rule } from './rule';

/**
 * What must be said beside a post: that it is an ad, that a machine made it, that another platform's mark is on it.
 * FTC, 16 CFR 255 (2023-07-26); Advertising Law of the PRC, art. 14; Measures for labelling AI-made content (in force
 * 2025-09-01); Instagram on visible watermarks, TikTok's and YouTube's AI labels. Our own list, 2026-11-25.
 */
export const disclosure: readonly Rule[] = [
  {
    id: 'ad',
    category: 'ad',
    says: [
      [
        words(
          '^(?:广告|合作|推广|商务合作)$|这是(?:一条|个|条)?广告|(?:含|有|为)(?:商业)?(?:推广|',
          String.raw`广告)|(?:和|与|跟)[^，。\s]{1,10}合作的(?:一期|视频|内容|第)|(?:商家|店家|`,
          '老板)(?:邀请|请我)|pr(?:礼盒|包裹)|商单|(?:品牌|金主)爸爸|甲方爸爸',
        ),
      ],
      [
        words(
          String.raw`(?:品牌|商务|商业|广告|付费)合作|(?:感谢|谢谢)[^，。！？\n]{1,14}(?:的)?(?:邀请|`,
          String.raw`赞助|寄送?来?|送的?|提供)(?=的|[^，。\n]{0,4}(?:体验|试用|产品|样品|探店|品鉴|`,
          '试吃|礼盒))',
        ),
      ],
      [
        words(
          '品牌(?:方)?(?:寄|送|赠|邀请|提供)|赞助|(?:免费|寄来的?|品牌)(?:送测|试用品|',
          '赠品)|送测|恰饭|(?:受|应)邀(?:探店|体验|试吃|试用)|返利(?:群|码|链接|链)',
        ),
      ],
      [
        words(
          String.raw`(?:(?:用|输入?)我的)?(?:优惠|折扣|推荐|邀请|专属|折|打折)码\s?(?:[:：是]|👉|`,
          String.raw`➡️)?\s?[a-z\d]{3,}|报我的?(?:名字|名)(?:打折|优惠|有|[,，可能])|(?:用|输入?)我的(?:优惠|`,
          '折扣|专属)?(?:码|链接)',
        ),
      ],
      [
        words(
          String.raw`#ad\b|^ad$|^\W{0,2}ad\W{0,2}(?:[|:,-]|$)|#?\b(?:sponsored|paid ?(?:partnership|`,
          String.raw`promotion|ad|promo)|brand ?ambassador)\b|\bpr ?(?:package|box|haul|unboxing)\b|`,
          String.raw`#gifted\b|^gifted$|\b(?:kindly |generously )?gifted (?:by|from|to me|this|`,
          String.raw`these|product|item|stay|me|\w+ from @?\w+)\b|[([]gifted[)\]]`,
        ),
      ],
      [/\b(?:discount|promo) code:? [A-Z]\w+|\b(?:this|it|these) (?:was|were|is) gifted\b/gu],
      [
        // A code is in capitals: no `i` here
        /\b(?:[Uu]se|[Ww]ith|[Ee]nter) (?:my )?(?:promo |discount |coupon )?code:? ["“']?[a-z]*[\dA-Z]\w*|\b\d+ ?% off with (?:my )?(?:code )?[A-Z]\w+/gu,
      ],
      [
        /\baffiliate (?:links?|code)\b|\b(?:i |we )?(?:earn|get|make) (?:a )?(?:small )?commission\b|\bbrand deal\b/giu,
      ],
      [
        /\b(?:partnered|partnering|collab(?:orat(?:ed|ing))?|teamed up) with @?\w+|\bin partnership with\b/giu,
      ],
      [
        words(
          String.raw`\b(?:thanks?(?: you)?|shout ?out)(?: so much)?(?: to)? @?[\w .&-]{2,30} for (?:sending|`,
          String.raw`gifting|having|sponsoring|inviting|the (?:free|gifted|pr))\b|\bsent (?:to )?me (?:this|`,
          String.raw`these|some) (?:for free|to (?:try|review))\b|\b(?:they|who) sent (?:this|these) (?:to me|`,
          String.raw`for free)\b`,
        ),
      ],
    ],
    except: words(
      String.raw`(?:寻求|寻找|接|谈|欢迎|求)[^，。\n]{0,3}合作|拉赞助|\bad (?:hoc|astra|lib)\b|`,
      String.raw`\bgifted (?:child|children|kids?|student|program|artist|singer|musician|photographer|`,
      String.raw`hands?|school|by nature)\b|\b(?:so|very|truly|incredibly|most) gifted\b`,
    ),
  },
  {
    id: 'ai',
    category: 'ai',
    says: [
      [
        words(
          String.raw`ai\s?(?:生成|修图|修复|绘画|绘图|作图|画的|做的|制作|配音|换脸|换装|翻唱|数字人|`,
          String.raw`写的|做图|合成|视频生成|出图)|(?:由|用)\s?ai\s?(?:生成|制作|画|做|写|合成)|`,
          '数字人(?:口播|播报|直播)?|(?:合成|虚拟)(?:画面|人声|主播)|换脸',
        ),
      ],
      [
        words(
          '(?<![a-z])(?:midjourney|stable ?diffusion|sora ?2|sora(?=生成|做|出)|runway ?ml|',
          'heygen|elevenlabs|suno|nano ?banana|veo ?3|可灵|即梦|海螺ai|文心一格|剪映数字人)(?![a-z])',
        ),
      ],
      [
        words(
          String.raw`\b(?:made|created|generated|drawn|written|animated|edited) (?:with|by|using|`,
          String.raw`in) (?:ai|sora|artificial intelligence)\b|\bai[- ](?:generated|made|art|voice(?:over)?|`,
          String.raw`avatar|video|clone)\b|\bdeep ?fakes?\b|\b(?:images?|pictures?|photos?|video|`,
          String.raw`voice|music)(?: \w+)? (?:are|is) (?:all )?(?:by )?ai\b`,
        ),
      ],
    ],
    except: /反ai|拒绝ai|ai(?:生成|绘画)(?:课|的危害|会取代)/giu,
  },
  {
    id: 'mark',
    category: 'watermark',
    says: [
      [
        words(
          '(?:抖音|快手|tik ?tok|ins|小红书|剪映|b站|微博|视频号)的?水印|[带去无有没]水印|',
          String.raw`水印是[^，。\s]{1,6}的|[带去无有没]水印(?:的?(?:搬运|下载|版|原片|视频))?|`,
          '去掉水印',
        ),
        '',
      ],
      [
        words(
          String.raw`(?:搬运|转载|转|搬)(?:自|于|from)\s?(?:抖音|快手|tik ?tok|ins|小红书|b站|微博|`,
          String.raw`youtube|油管|@)|(?:来源|cr|via|source|视频来自|素材来自)\s?[:：]?\s?(?:抖音|`,
          '快手|tik ?tok|ins(?:tagram)?|小红书|b站|微博|youtube|油管)',
        ),
        '',
      ],
      [
        words(
          String.raw`\b(?:(?:tik ?tok|instagram|ig|capcut|reels?|douyin)(?:['’]s)? watermark|(?:no|`,
          'with(?:out)?|remove(?:d)? the|removed|ignore the) watermark|watermark(?:ed|',
          String.raw`[- ]?(?:removed|free)))\b|\b(?:re-?post(?:ed)?|saved|downloaded|taken|ripped) from (?:tik ?tok|`,
          String.raw`instagram|ig|youtube|douyin|rednote|xiaohongshu)\b|\b(?:originally )?(?:made|`,
          String.raw`posted) (?:on|with) (?:tik ?tok|instagram|douyin|rednote)\b|\bvia (?:tik ?tok|`,
          String.raw`instagram|douyin)\b`,
        ),
        '',
      ],
    ],
    rival: true,
  },
  {
    id: 'copy',
    category: 'watermark',
    in: 'file',
    says: [
      [
        words(
          'snap ?tik|sss ?tik|save ?tik|tik ?mate|musically ?down|snap ?insta|save ?insta|',
          'fast ?dl|y2mate|save ?from|ttdownloader|tik ?save|douyin|抖音|tik ?tok|xiaohongshu|',
          '小红书|rednote|xhs|kuaishou|快手|instagram|bilibili|lemon8|去水印|水印',
        ),
      ],
    ],
    rival: true,
  },
];
