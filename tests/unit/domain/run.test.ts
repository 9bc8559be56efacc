import { expect, test } from 'vitest';
import { mayFollow, type Outcome } from '@/utils/domain/outcome';
import { isPressed, outcomeAfterLoss, steps, type JournalLine, type Step } from '@/utils/domain/run';

const line = (step: Step, kind: JournalLine['kind'] = 'intent'): JournalLine => ({
  runId: 'r',
  step,
  kind,
  at: 1,
});

test('a run that only opened its page may simply be filled again', () => {
  expect(outcomeAfterLoss([])).toEqual({ kind: 'failed', code: 'run_interrupted' });
  expect(outcomeAfterLoss([line('open'), line('open', 'result')])).toEqual({
    kind: 'failed',
    code: 'run_interrupted',
  });
});

test.each(steps.filter((step) => step !== 'open'))(
  'lost after the intent to %s, only she can say',
  (step) => {
    expect(outcomeAfterLoss([line('open'), line(step)])).toEqual({ kind: 'unknown' });
  },
);

test('her press of Publish is the result of watching for it, not the intent', () => {
  expect(isPressed([line('publish-watch')])).toBe(false);
  const press = [line('publish-watch'), line('publish-watch', 'result')];
  expect(isPressed(press)).toBe(true);
  const takenBack = [...press, line('publish-watch')];
  expect(isPressed(takenBack)).toBe(false);
  expect(isPressed([...takenBack, line('publish-watch', 'result')])).toBe(true);
});

const live: Outcome = { kind: 'live', url: 'https://www.tiktok.com/@a/video/1' };
test.each<[Outcome | undefined, Outcome, boolean]>([
  [undefined, { kind: 'waiting-for-you' }, true],
  [{ kind: 'waiting-for-you' }, { kind: 'submitted' }, true],
  [{ kind: 'unknown' }, { kind: 'waiting-for-you' }, true],
  [{ kind: 'failed', code: 'a' }, { kind: 'failed', code: 'b' }, true],
  [{ kind: 'unknown' }, { kind: 'unknown' }, false],
  [{ kind: 'submitted' }, live, true],
  [{ kind: 'submitted' }, { kind: 'unknown' }, false],
  [{ kind: 'submitted' }, { kind: 'waiting-for-you' }, false],
  [live, { kind: 'unknown' }, false],
  [live, live, false],
  [{ kind: 'submitted' }, { kind: 'submitted', listed: true }, true],
  [{ kind: 'submitted', listed: true }, { kind: 'submitted', listed: true }, false],
  [{ kind: 'submitted', listed: true }, { kind: 'submitted' }, false],
  [{ kind: 'submitted', listed: true }, live, true],
])('after %o, %o may follow: %s', (before, next, may) => {
  expect(mayFollow(before, next)).toBe(may);
});
