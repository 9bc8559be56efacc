import { expect, it } from 'vitest';
import { createControls } from '@/entrypoints/feed.content/controls';

it('the key brings what is out of sight; with nothing to bring it hides all, and next time shows all', () => {
  const controls = createControls('tap');
  const { signal } = new AbortController();
  let closed = 2;
  let drawn = 0;
  controls.onChange(() => (drawn += 1), signal);
  controls.onKey(() => closed-- > 0, signal);
  const away = [1, 2, 3, 4, 5].map(() => {
    controls.pressKey();
    return controls.away;
  });
  expect(away).toEqual([false, false, true, false, true]);
  expect(drawn).toBe(5);
});

it('shows as she says, leaves alone what she says, and forgets who listens no more', () => {
  const controls = createControls('below');
  const life = new AbortController();
  let drawn = 0;
  controls.onChange(() => (drawn += 1), life.signal);
  controls.showAs('below');
  controls.showAs('learner');
  controls.leaveAlone('真好看', true);
  expect([drawn, controls.show, controls.isAlone('真好看')]).toEqual([2, 'learner', true]);
  life.abort();
  controls.leaveAlone('真好看', false);
  expect([drawn, controls.isAlone('真好看')]).toEqual([2, false]);
});
