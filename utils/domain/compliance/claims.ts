import { words, type Rule } from './rule';

const illness = [
  '(?:癌症?|肿瘤|糖尿病|高血压|高血脂|三高|湿疹|鼻炎|失眠|抑郁症?|焦虑症?|痘痘?|',
  '脱发|近视|胃病|胃炎|关节炎?|颈椎病?|痛经|便秘|脚气|皮炎|荨麻疹|妇科病?|宫寒|',
  '痔疮|斑|狐臭|白发|风湿|咽炎|哮喘|牛皮癣|过敏|感冒|结节|脂肪肝|腰突|口臭|灰指甲|',
  '月经不调|妇科炎症|前列腺|气虚|湿气|老寒腿|老花|白内障)',
].join('');
const disease = [
  '(?:cancer|diabetes|arthritis|eczema|psoriasis|acne|anxiety|depression|insomnia|',
  'adhd|autism|covid|asthma|migraines?|ibs|pcos|hair loss|high blood pressure|',
  "infertility|alzheimer'?s|disease|leaky gut|your gut)",
].join('');

/**
 * Promises about body and money. Advertising Law of the PRC (2021-04-29), art. 16–18, 24 (exams), 25 (returns);
 * TikTok's, Instagram's and YouTube's rules on health misinformation and financial promises; FTC, Health Products
 * Compliance Guidance (2022-12). Our own list, 2026-11-25.
 */
export const claims: readonly Rule[] = [
  {
    id: 'heals',
    category: 'medical',
    says: [
      [
        /根治|根除|(?<!包)包治(?:百病)?|药到病除|断根|痊愈|一次治愈|彻底治愈|永不复发|不会复发|绝不?复发|妙手回春/gu,
      ],
      [
        new RegExp(
          `(?:治疗|治好|治愈|(?<!根)治|医治|专治|主治|缓解|改善|调理|告别|消除|预防)(?:了|好|我的?|多年的?|你的|各种|一切)*[^，。！？\\s]{0,3}${illness}`,
          'gu',
        ),
      ],
      [
        words(
          String.raw`治愈率|(?:总|临床|治疗)有效率|有效率(?=[^，。\n]{0,4}\d)|(?:神奇|显著)?(?<!治)疗效|`,
          '特效(?:药|产品|神药|膏|贴)',
        ),
        '使用感受',
      ],
      [
        words(
          '抗癌|防癌|抗肿瘤|(?:恢复|提高|改善)视力|视力(?:恢复|提高)|软化血管|疏通(?:血管|',
          String.raw`经络)|清除(?:体内|血管)?[^，。\s]{0,3}(?:毒素|垃圾)|比吃药(?:管用|有用|好)|`,
          '代替(?:药物|吃药)|降(?:血压|血糖|血脂|三高|尿酸|胆固醇)',
        ),
      ],
      [/(?:增强|提高|提升|增加)(?:自身|身体|孩子|宝宝)?的?(?:免疫力|抵抗力|免疫)/gu, '好好吃饭休息'],
      [
        words(
          '(?:激活|修复|再生)(?:受损)?(?:细胞|干细胞)|返老还童|逆龄(?:生长|神器)?|冻龄神器|',
          '(?:改善|提高)睡眠质量|安神助眠|逆转(?:衰老|年龄|糖尿)|(?:医生|专家|大夫)(?:都)?(?:推荐|',
          String.raw`认证|在用)的?|(?:促进|帮助)(?:生长发育|长高|骨骼)|(?:\d+|[一二三四五六半]+)(?:天|`,
          String.raw`个?月|年)(?:就)?长高\d*`,
        ),
      ],
      [
        new RegExp(
          `\\b(?:cure[sd]?(?: for)?|curing|heal(?:s|ed)?|treat(?:s|ed)?|reverse[sd]?|prevent(?:s|ed)?|eliminate[sd]?|got rid of|gets? rid of|clear(?:s|ed)?(?: up)?|stop(?:s|ped)?|cause[sd]?) (?:your |my |any |all |all kinds of |stage \\d )?${disease}\\b`,
          'giu',
        ),
      ],
      [
        words(
          String.raw`\b(?:anti|natural)[- ]?cancer\b|\bvaccines? cause|\b(?:works )?better than (?:ozempic|`,
          String.raw`botox|medication|antibiotics)\b|\b(?:miracle|magic) (?:cure|pill|drink|weight[- ]loss|`,
          String.raw`treatment)\b|\bcure[- ]all\b|\b(?:big pharma|doctors?) (?:doesn|don)['’]?t want\b|`,
          String.raw`\blowers? (?:your )?(?:blood (?:pressure|sugar)|cholesterol)\b|\bgrow \d+ (?:inches|`,
          String.raw`cm) taller\b`,
        ),
      ],
      [
        words(
          String.raw`\b(?:boosts?|supercharges?|strengthens?) (?:your |the )?(?:immunity|immune system)\b`,
        ),
        'part of my routine',
      ],
    ],
    except: /治愈系|疗效不|没什么疗效/gu,
  },
  {
    id: 'works',
    category: 'medical',
    says: [
      [
        words(
          String.raw`(?:当天|一天|三天|七天|一周|立马|立刻|立即|马上|一针|一次|\d+天|[一二三四五六七]天|`,
          '一夜)(?:就能?|可)?见(?:效|影)|立竿见影|(?:马上|立刻|立马)起效|(?:使用|治疗|',
          '减肥|美白)?效果显著',
        ),
        '我自己的感受是慢慢变好',
      ],
      [/(?:无|零|没有)(?:任何|一点)?(?:毒)?副作用|毫无副作用/gu, '我用着没有不舒服'],
      [
        words(
          String.raw`(?:[一二三四五六七两]|\d+)个?疗程|(?:[一二三五七十]|\d+)(?:天|日|周)(?:就能?)?(?:美白|`,
          '祛痘|祛斑|去痘|淡斑|变白|逆袭)',
        ),
      ],
      [/(?:永不|绝不|从此不|不会?)反弹/gu],
      [
        words(
          String.raw`(?:\d{1,3}|[一二三四五六七八九十半两]+)(?:天|周|个?月|星期)[^，。！？\n]{0,5}(?:瘦|`,
          String.raw`减|掉|甩)(?:掉|了|下|肉)?[^，。！？\n]{0,2}(?:\d{1,3}|[一二三四五六七八九十几]+)多?(?:斤|`,
          '公斤|kg|磅)',
        ),
        '这段时间的变化',
      ],
      [
        words(
          String.raw`(?:月|日|周)[瘦掉](?:\d{1,3}|[一二三四五六七八九十几]+)(?:斤|公斤|kg|磅)|躺瘦|`,
          String.raw`(?:喝|吃|用|贴|穿)[^，。\n]{0,4}就能?瘦|快速(?:减肥|瘦身|燃脂)|燃脂神器|暴瘦(?:神器|`,
          '秘方)',
        ),
      ],
      [/(?:深层|肠道|肝脏|身体|淋巴|养颜)?排毒(?:养颜)?/gu, '清爽'],
      [
        words(
          String.raw`丰胸|壮阳|补肾|祛疤|除疤|不留疤|去疤|祛斑|淡斑(?=[^，。\n]{0,3}(?:有效|见效|`,
          '神))|(?<![学中先医女男新产])生发(?!生|给|现|布|展|疯|的)|治脱|断奶增高|增高(?:药|',
          '产品|神器)',
        ),
      ],
      [/杀菌(?:率|99|消炎)|消炎(?!药|片|针|水)/gu, '舒服一点'],
      [
        words(
          String.raw`\b(?:clinically|scientifically) proven (?:to|results)\b|\bdoctors?[- ](?:recommended|`,
          String.raw`approved)\b|\bFDA[- ]approved\b`,
        ),
      ],
      [/\b(?:no|zero|without) side[- ]effects\b/giu, 'I felt fine with it'],
      [
        words(
          String.raw`\b(?:lose|lost|drop|dropped|burn|shed|melt) (?:up to )?\d+ ?(?:lbs?|pounds|`,
          String.raw`kgs?|kilos?)(?: of fat)? (?:in|within|every|a|per) ?(?:just |only )?(?:\d+|`,
          String.raw`a|one|two|three)? ?(?:days?|weeks?|months?)\b`,
        ),
      ],
      [
        words(
          String.raw`\bguaranteed (?:weight[- ]loss|results|to work|clear skin|hair growth)\b|\bmelts? (?:away )?(?:belly )?fat\b|`,
          String.raw`\bburns? belly fat\b|\bdetox(?:es|ify)? (?:tea|your (?:body|liver|colon|skin)|`,
          String.raw`cleanse)\b|\b(?:in|within) 24 hours guaranteed\b|\bregrows? (?:your )?hair\b|`,
          String.raw`\breverses? (?:aging|ageing|wrinkles)\b`,
        ),
      ],
    ],
  },
  {
    id: 'treatment',
    category: 'treatment',
    says: [
      [
        words(
          '(?:水光|溶脂|瘦肩|瘦脸|瘦腿|童颜|少女|美白|除皱|嗨体|玻尿酸|羊胎素|胎盘素)针|',
          '注射(?:除皱|填充|美白)|肉毒(?:素|杆菌)|线雕|超声溶脂|热玛吉|干细胞|打瘦脸',
        ),
      ],
      [
        words(
          String.raw`\b(?:botox|juv[eé]look|ozempic|semaglutide|dermal fillers?|lip fillers?|semaglutide)\b`,
        ),
      ],
    ],
  },
  {
    id: 'income',
    category: 'money',
    says: [
      [
        words(
          '稳赚(?:不[赔亏])?|包赚|必赚|躺赚|躺着(?:就能?)?[赚收](?:钱)?|高额(?:返利|返现|',
          '回报)|无脑赚钱?|轻松(?:月入|日入|赚|暴富)|(?:快速|轻松)变现|睡后收入|零成本(?:创业|',
          '赚)',
        ),
      ],
      [
        words(
          String.raw`(?:日|月|周)(?:入|赚)(?:轻松)?(?:过|破)?(?:\d[\d,.]*\s?[万千百kw+]*|[一二三五六七八九十百千万几上]+)(?:元|`,
          '块|美?金|刀)?',
        ),
        '有一点收入',
      ],
      [
        words(
          String.raw`年入(?:\d[\d.]*\s?[万千百kw]*|[十百千万几上]+)|(?:没有|无)任何风险|保本(?:保息|`,
          '稳赚|理财|高收益)?|(?:零|无|没有)风险(?:投资|理财|高|收益|回报|赚)?|保证[年月日]?(?:收益|',
          '赚|回报)|固定(?:回报|收益)|稳定(?:高)?收益|高(?:收益|回报)(?:理财|投资|项目)?|',
          String.raw`年化(?:收益)?(?:率)?\s?\d+|本金翻倍|(?:一年|三个月|半年|当月|快速)(?:就能?)?回本|`,
          '(?:带你|轻松|快速)(?:实现)?财富自由|(?:轻松|带你|一起)暴富|一夜暴富|被动收入',
        ),
      ],
      [/荐股|牛股|炒[股币]群|内幕消息|带你(?:炒股|炒币|赚钱)|跟(?:着)?我(?:炒|买)(?:股|币)|稳赚币/gu],
      [
        words(
          String.raw`\bguaranteed (?:income|returns?|profits?|money)\b|\bget rich quick\b|\brisk[- ]free (?:investment|`,
          String.raw`returns?|profits?|money|trading)\b|\beasy money\b|\b\d+x (?:crypto|coin|gem|`,
          String.raw`returns?)\b|\bquit your (?:9[- ]?(?:to[- ]?)?5|day job)\b(?=[^.\n]{0,30}(?:dm|`,
          String.raw`link|join|course))|\bturn(?:s|ed)? \$ ?\d[\d,]*k? (?:in)?to \$ ?\d|\bdouble your (?:money|`,
          String.raw`investment|income)\b`,
        ),
      ],
      [
        words(
          String.raw`\b(?:make|earn|earning|making) (?:up to |over )?\$ ?\d[\d,.]*k? ?(?:\+ )?(?:a day|`,
          'a week|a month|an hour|daily|weekly|monthly|(?:per|every|/) ?(?:day|week|month|',
          String.raw`hour))\b|\b(?:passive|effortless) income\b(?=[^.\n]{0,40}(?:\$|\d|dm|link|`,
          'join))',
        ),
      ],
    ],
    except: /月入(?:不|多少|几千块的|门)|高收益(?:也|意味|伴)|保本(?:不|都)|固定收益(?:类|率)/gu,
  },
  {
    id: 'passes',
    category: 'money',
    says: [
      [
        words(
          '包(?:过|上岸|录取|拿offer|通过|就业|毕业|分数)|(?:保|必|稳)过(?!敏|期|程|渡|',
          String.raw`去|来|了|年)|必(?:上岸|提分|录取)|(?:保|保证)(?:录取|offer|分|上岸|就业|\d(?:\.\d)?分)(?!班?享)|`,
          '一次性?通过率?100%|不过(?:全额)?包?退(?:款|费)',
        ),
      ],
      [/\bguaranteed (?:admission|pass|offer|visa|approval|score)\b/giu],
    ],
    except: /包过(?:去|来|敏|年|安检|海关|的(?:饺|粽))|[必稳]过(?:知识|考点|笔记|攻略|秘籍|程|敏|年)/gu,
  },
];
