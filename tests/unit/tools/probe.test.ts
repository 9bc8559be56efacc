// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { main, probe, type Finding } from '@/.tools/probe';
import { platforms } from '@/utils/platforms';

const noteUrl = 'https://www.rednote.com/explore/64f0c0de000000001e03f00d';
const note = `<!doctype html><div class="note-container">
  <div id="detail-title">码头的早晨</div>
  <div class="note-content"><div class="desc">晨雾[笑哭R]</div></div>
  <div class="comments-container">${comment('阿舟', '想去')}${comment('小满', '几点开船')}</div>
</div>`;

function comment(name: string, words: string): string {
  return `<div class="parent-comment"><div class="comment-item"><div class="content">
    <a class="nickname">${name}</a><span class="note-text"><a class="nickname">${name}</a>${words}</span>
  </div></div></div>`;
}

function found(name: string, html: string, url: string): Omit<Finding, 'probe' | 'need'> | undefined {
  const finding = probe(html, url).probes.find((one) => one.probe === name);
  return finding && { rung: finding.rung, by: finding.by, count: finding.count, texts: finding.texts };
}

describe('what a saved page is to Ferry', () => {
  it('names the surface', () => {
    expect(probe(note, noteUrl)).toMatchObject({ platform: 'rednote', surface: 'note' });
  });

  it.each([
    ['landmark', 1, '.note-container', 1, undefined],
    ['title', 0, '#detail-title', 1, ['码头的早晨']],
    ['body', 1, '.note-content .desc', 1, ['晨雾[笑哭R]']],
    ['comment.shelf', 0, '.comments-container', 1, undefined],
    ['comment', 0, '.parent-comment > .comment-item .content .note-text', 2, ['想去', '几点开船']],
    ['reply', null, null, 0, []],
  ])('%s by rung %s', (name, rung, by, count, texts) => {
    expect(found(name, note, noteUrl)).toMatchObject({ rung, by, count, ...(texts && { texts }) });
  });

  it('tries an upload form too, its last resorts and without its layout', () => {
    const url = 'https://creator.xiaohongshu.com/publish/publish';
    const form = '<input type="file" accept=".mp4"><div class="title-container"><input class="d-text"></div>';
    expect(found('file', form, url)).toMatchObject({ rung: 2, by: 'only-video-input', count: 1 });
    expect(found('title', form, url)).toMatchObject({ rung: 0, count: 1 });
  });

  it.each(platforms.flatMap(({ samples }) => Object.values(samples).map(([url]) => url)))(
    'finds nothing on a page without any of it: %s',
    (url) => {
      const { probes } = probe('<main><p>nothing here</p></main>', url);
      expect(probes.length).toBeGreaterThan(1);
      expect(probes.filter(({ rung }) => rung !== null)).toEqual([]);
    },
  );
});

describe('says plainly what is wrong', () => {
  it.each([
    [
      'an unknown address',
      [import.meta.filename, 'https://example.com/'],
      /no surface Ferry knows.*rednote note: /s,
    ],
    ['no address at all', [import.meta.filename, 'x'], /x is no surface Ferry knows/],
    ['a missing file', ['nowhere.html', noteUrl], /cannot read nowhere\.html/],
    ['an empty page', ['/dev/null', noteUrl], /the page is empty/],
    ['nothing asked', [], /npm run -s probe -- FILE\.html URL/],
  ])('%s', (_, args, words) => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const printed = vi.spyOn(console, 'log');
    main(args);
    expect(said.mock.calls.flat().join()).toMatch(words);
    expect(printed).not.toHaveBeenCalled();
    expect(process.exitCode).toBe(1);
    process.exitCode = 0;
  });
});
