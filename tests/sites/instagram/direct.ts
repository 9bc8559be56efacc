import { directView } from './direct-view';
import { frame } from './frame';

frame(directView());
document.title = 'Inbox';
