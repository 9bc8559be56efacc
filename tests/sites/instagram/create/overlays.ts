import { say } from '@/tests/sites/instagram/words';
import { trapped } from '@/tests/sites/client/shore';
import { ask } from './dialog';

/** What is asked over the home page as soon as it stands. */
export async function layOverlays(): Promise<void> {
  if (!trapped('not-now')) return;
  const later = say('以后再说', 'Not now');
  await ask(say('要保存登录信息吗？', 'Save your login info?'), [say('保存信息', 'Save info'), later], 'div');
  await ask(
    say('打开通知', 'Turn on Notifications'),
    [say('打开', 'Turn On'), say('以后再说', 'Not Now')],
    'button',
  );
}
