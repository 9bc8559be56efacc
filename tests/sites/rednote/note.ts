import { h } from '@/tests/sites/client/dom';
import { noteOf } from '@/tests/sites/text/notes';
import { frame } from './frame';
import { noteView } from './note-view';

// A note opened by its address: a page of its own (`.outer-link-container`).
const id = location.pathname.split('/').at(-1) ?? '';
frame(h('div', { class: 'outer-link-container' }, noteView(noteOf(id))));
document.title = noteOf(id).title;
