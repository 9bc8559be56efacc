import '@/components/ui/base.css';
import { render } from 'preact';
import { t, textLocale } from '@/utils/i18n';
import { sweepVideos } from '@/utils/store/videos';
import { openDesk } from './desk';
import { openPlan } from './plan';
import { openSaved } from './saved';
import { openRoute } from './route';
import { openPreferences } from './preferences';
import { Studio } from './Studio';

const page = new AbortController();
addEventListener('unload', () => page.abort());
document.documentElement.lang = textLocale();
document.title = t('studio_page_title');

const route = openRoute(page.signal);
const desk = openDesk(route.draftId, route.toDraft, page.signal);
const preferences = openPreferences(page.signal);
const saved = openSaved(desk.done, page.signal);
const root = document.querySelector('#root');
if (root)
  render(
    <Studio route={route} desk={desk} plan={openPlan(desk.done)} preferences={preferences} saved={saved} />,
    root,
  );
void sweepVideos(Date.now());
