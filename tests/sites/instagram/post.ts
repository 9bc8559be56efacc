import { h } from '@/tests/sites/client/dom';
import { x } from '@/tests/sites/client/atoms';
import { frame } from './frame';
import { postView } from './post-view';
import { postAt } from './posts';

const [, code = ''] = /\/p\/([\w-]+)/.exec(location.pathname) ?? [];
frame(h('div', { class: x('max-width:935px;margin:0 auto;padding:30px 20px') }, postView(postAt(code))));
document.title = 'Instagram';
