import type { Page, Site } from '@/tests/sites/page';
import { pages } from '@/tests/sites/pages';
import { traps } from '@/tests/sites/traps';

/** Close to what the real sites send: an extension that leans on inline scripts or foreign frames fails here too. */
export const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "connect-src 'self'",
  "img-src 'self' data: blob:",
  "media-src 'self' blob:",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'self'",
].join('; ');

const languages: Readonly<Record<Site, string>> = {
  rednote: 'zh-CN',
  tiktok: 'en',
  instagram: 'en',
  youtube: 'en',
  douyin: 'zh-CN',
  lemon8: 'en',
};

/** The document of a page: an empty app and the script that draws it. */
export function shellOf(page: Page): string {
  return `<!doctype html>
<html lang="${page.lang ?? languages[page.site]}" data-site="${page.site}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${page.title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/__shore/assets/client.css">
<link rel="stylesheet" href="/__shore/assets/${page.site}.css">
</head>
<body><div id="app"></div><script type="module" src="/__shore/assets/${page.script.replace('/', '-')}.js"></script></body>
</html>`;
}

/** Every page with every trap, as links. */
export function indexPage(): string {
  const link = (url: string, says: string): string => `<li><a href="${url}">${says}</a></li>`;
  const section = (page: Page): string => {
    const links = page.hosts.flatMap((host) =>
      page.samples.flatMap((sample) => {
        const url = `https://${host}${sample}`;
        const asks = Object.entries(page.asks ?? {}).map(([query, says]) =>
          link(withQuery(url, query), `<code>${query}</code> ${says}`),
        );
        const sprung = page.traps.map((name) =>
          link(withQuery(url, `trap=${name}`), `<code>trap=${name}</code> ${traps[name]}`),
        );
        return [`<li><a href="${url}"><b>${url}</b></a><ul>${[...asks, ...sprung].join('')}</ul></li>`];
      }),
    );
    return `<h2>${page.title}</h2><ul>${links.join('')}</ul>`;
  };
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="color-scheme" content="light dark">
<title>The replica shore</title><link rel="icon" href="data:,">
<style>body{font:15px/1.6 system-ui,sans-serif;max-width:64rem;margin:3rem auto;padding:0 1.5rem}h2{margin-top:2.5rem}ul ul{margin:.25rem 0 1rem}code{opacity:.75}a{color:inherit;text-decoration-color:#8888}a:hover{text-decoration-color:currentColor}</style>
<h1>The replica shore</h1>
<p>Replicas with invented text. What the servers have seen: <a href="/__shore/state">/__shore/state</a>.</p>
${pages.map(section).join('\n')}`;
}

function withQuery(url: string, query: string): string {
  return `${url}${url.includes('?') ? '&' : '?'}${query}`;
}
