import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startShore } from './server';

/** `npm run shore`: stands until Ctrl-C, and prints how to visit it. */
export async function main(): Promise<void> {
  const shore = await startShore();
  const profile = join(tmpdir(), 'ferry-shore-profile');
  const args = [...shore.chromiumArgs(), `--user-data-dir=${profile}`, '--no-first-run'];
  const quoted = args.map((arg) => (arg.includes(' ') ? `'${arg}'` : arg)).join(' ');
  console.log(`The replica shore stands. Visit it with your own Chromium:

  chromium ${quoted} \\
    https://www.xiaohongshu.com/__shore/

That page links every page with every trap. To see Ferry on it, build first and add
  --load-extension=.output/chrome-mv3 --disable-extensions-except=.output/chrome-mv3

Firefox: set the HTTP and HTTPS proxy to 127.0.0.1:${shore.proxyPort} and accept the certificate.
Your own LibreTranslate: ${shore.translateUrl}
Ctrl-C ends it.`);
}
