import type { Person } from './people';

/** What two people write to each other; `mine` is hers. */
export type Message = { readonly text: string; readonly mine: boolean };
export type Conversation = { readonly with: Person; readonly messages: readonly Message[] };

const theirs = (text: string): Message => ({ text, mine: false });
const hers = (text: string): Message => ({ text, mine: true });

/** The first one is open; of the others the list shows the last message. */
export const conversations: readonly [Conversation, ...Conversation[]] = [
  {
    with: { name: '橘子汽水', handle: 'tangerine.88', hues: [28, 340] },
    messages: [
      theirs('你好呀，我是昨天直播间里问杯子的那个'),
      theirs('杯子摔了一个角，可以换一个吗？'),
      hers('oh no, I am so sorry! can you send me a picture?'),
      theirs('我周五之前要送人，来得及吗 😭'),
      hers('I will send a new one today'),
      theirs('太好了，谢谢你！地址还是上次那个'),
      theirs('ok see you'),
    ],
  },
  {
    with: { name: '阿北在路上', handle: 'abei.road', hues: [200, 260] },
    messages: [theirs('下周合作的稿子我发你邮箱了')],
  },
  { with: { name: 'mira.draws', handle: 'mira.draws', hues: [300, 20] }, messages: [theirs('your cat!!')] },
];
