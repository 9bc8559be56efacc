import { sentenceEngines } from '@/entrypoints/engines/sentence-engines';
import { ProblemError } from '@/utils/domain/problem';
import type { Answers, Input } from '@/utils/messages/protocol';

/** One word translated by one engine, now, whatever it failed at before. It leaves the device, so the ledger has it too. */
export async function tryEngine({ engine: id }: Input<'tryEngine'>): Promise<Answers['tryEngine']> {
  const engine = sentenceEngines.find((one) => one.id === id);
  if (!engine) throw new ProblemError({ code: 'engine_none', again: false });
  engine.forget();
  const [answer] = await engine.translate('zh-en', ['你好'], AbortSignal.timeout(30_000), 'ferry');
  if (!answer) throw new ProblemError({ code: 'engine_answer', again: true });
  return answer.text;
}
