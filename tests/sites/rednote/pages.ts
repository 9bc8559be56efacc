import { knownWords, uiEnglish, type Page } from '@/tests/sites/page';
import { rednoteUploadTraps } from '@/tests/sites/traps';

const web = ['www.xiaohongshu.com', 'www.rednote.com'];
const creator = ['creator.xiaohongshu.com', 'creator.rednote.com'];

export const rednotePages: readonly Page[] = [
  {
    title: 'RedNote: a note with its comments',
    site: 'rednote',
    hosts: web,
    path: /^\/(?:explore|discovery\/item)\/[0-9a-f]{24}$/,
    script: 'rednote/note',
    samples: ['/explore/66a1f0c0000000000d00c0de?xsec_token=shore'],
    asks: {
      'comments=200': 'How many comments stand under the note.',
      'look=new': 'The comments are drawn under names Ferry does not know.',
      ...knownWords,
      ...uiEnglish,
    },
    traps: [],
  },
  {
    title: 'RedNote: the explore feed',
    site: 'rednote',
    hosts: web,
    path: /^\/explore\/?$/,
    script: 'rednote/explore',
    samples: ['/explore'],
    asks: { 'cards=300': 'How many cards the feed holds.', ...uiEnglish },
    traps: [],
  },
  {
    title: 'RedNote: upload',
    site: 'rednote',
    hosts: creator,
    path: /^\/publish\/publish$/,
    script: 'rednote/upload',
    samples: ['/publish/publish?from=homepage&target=video'],
    asks: {
      'nocandidate=a,b': 'These topics have no candidate (always: those that begin with zzz).',
      ...uiEnglish,
    },
    traps: rednoteUploadTraps,
  },
  {
    title: 'RedNote: the note is out',
    site: 'rednote',
    hosts: creator,
    path: /^\/publish\/success$/,
    script: 'rednote/success',
    samples: ['/publish/success'],
    traps: [],
  },
  {
    title: 'RedNote: note manager',
    site: 'rednote',
    hosts: creator,
    path: /^\/new\/note-manager$/,
    script: 'rednote/manager',
    samples: ['/new/note-manager'],
    traps: [],
  },
  {
    title: 'RedNote: login wall',
    site: 'rednote',
    hosts: creator,
    path: /^\/login$/,
    script: 'rednote/login',
    samples: ['/login'],
    traps: [],
  },
];
