/** A thing for sale, described in two languages by its seller. */
export const product = {
  title: '手工竹编茶盘 Handwoven bamboo tea tray, 30 cm',
  by: 'Bamboo & Boat',
  price: ['24', '90'],
  description: [
    '每一只都由福建的老师傅手工编织，需要两天时间。',
    'Natural bamboo, water based finish, about 30 cm across.',
    '请用湿布擦拭，不要放进洗碗机。',
    'Ships from our warehouse in Ohio within two days.',
  ],
} as const;

/** What buyers say of it; the last says nothing but its stars. */
export const reviews = [
  '收到了，比照片还好看，送给妈妈她特别喜欢',
  'Smells like a forest. My tea finally has a proper home.',
  '编得很密，就是颜色比想象的深一点',
  'Arrived in three days, packed like a treasure',
  '第二次买了，朋友来喝茶都问链接',
  '',
] as const;
