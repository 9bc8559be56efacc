import '@/components/ui/base.css';
import { render } from 'preact';
import { t, textLocale } from '@/utils/i18n';
import { sweepVideos } from '@/utils/store/videos';
import { openDesk } from './desk';
import { openLibrary } from './library';
import { openPlan } from './plan';
import { openSaved } from './saved';
import { openRoute } from './route';
import { openPreferences } from './preferences';
import { Studio } from './Studio';
import { openTransfer } from './transfer';

const page = new AbortController();
addEventListener('unload', () => page.abort());
document.documentElement.lang = textLocale();
document.title = t('studio_page_title');

const route = openRoute(page.signal);
const desk = openDesk(route.draftId, route.toDraft, page.signal);
const library = openLibrary(desk, page.signal);
const transfer = openTransfer(desk, library);
const plan = openPlan(desk.done);
const preferences = openPreferences(page.signal);
const saved = openSaved(desk.done, page.signal);
const root = document.querySelector('#root');
if (root) render(<Studio {...{ route, desk, library, transfer, plan, preferences, saved }} />, root);
void sweepVideos(Date.now());
// Else a browser short of disk may forget her drafts, and Firefox gives a tenth of the disk (MDN, storage quotas, 2026-11).
void navigator.storage.persist();
