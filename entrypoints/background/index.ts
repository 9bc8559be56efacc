import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { toBackground } from '@/utils/messages/protocol';
import { serve, type Handlers } from '@/utils/messages/server';
import { pruneLedger } from '@/utils/store/ledger';
import { keepSettingsAtHand } from '@/utils/store/settings';
import { fixLanguage } from './language-fixes';
import { labels } from './labels';
import { engineStates, modelCancel, modelDownload, modelRemove, settleModels } from './jobs/models';
import { bridgeTags } from './jobs/bridge-tags';
import { openRoom } from './jobs/open-room';
import { fill } from './jobs/fill';
import { loseEveryRun, loseRunOfTab, loseRunsWithoutTab } from './jobs/lose-runs';
import { emptyTrash } from './jobs/empty-trash';
import { keepAlarm, PLAN_ALARM } from './jobs/keep-alarm';
import { healthNotes } from './jobs/note-health';
import { openNotified, runDue } from './jobs/run-due';
import { runs } from './jobs/runs';
import { suggestTags } from './jobs/suggest-tags';
import { translate } from './jobs/translate';
import { SCREEN_KEY, translateScreen } from './jobs/translate-screen';
import { tryEngine } from './jobs/try-engine';

const handlers = {
  translate,
  fixLanguage,
  labels,
  openRoom,
  engineStates,
  tryEngine,
  modelDownload,
  modelCancel,
  modelRemove,
  fill,
  ...runs,
  suggestTags,
  bridgeTags,
  ...healthNotes,
  planChanged: keepAlarm,
} satisfies Partial<Handlers<keyof typeof toBackground>>;

export default defineBackground({
  type: 'module',
  main() {
    keepSettingsAtHand();
    serve<keyof typeof handlers>(toBackground, handlers);
    void settleModels();
    void pruneLedger(Date.now());
    void emptyTrash();
    browser.tabs.onRemoved.addListener((tabId) => void loseRunOfTab(tabId));
    browser.runtime.onStartup.addListener(() => void loseEveryRun());
    browser.runtime.onInstalled.addListener(() => void loseEveryRun());
    void loseRunsWithoutTab();
    browser.alarms.onAlarm.addListener(({ name }) => {
      if (name === PLAN_ALARM) void runDue();
    });
    browser.commands.onCommand.addListener((name) => {
      if (name === SCREEN_KEY) void translateScreen();
    });
    browser.notifications.onClicked.addListener((id) => void openNotified(id));
    browser.runtime.onStartup.addListener(() => void runDue());
    browser.runtime.onInstalled.addListener(() => void runDue());
    void runDue();
  },
});
