import { ownApi } from '@/utils/own-api';
import { ProblemError } from '@/utils/domain/problem';
import type { Answers, Envelope, Input, MessageName, Reply } from './protocol';

/**
 * Asks the background (or, from the background, the offscreen page).
 * @throws ProblemError with what the other side said, or `disconnected` when nobody answered.
 */
export async function send<N extends MessageName>(name: N, input: Input<N>): Promise<Answers[N]> {
  const envelope: Envelope = { ferry: name, input };
  let reply: Reply<N> | undefined;
  try {
    reply = await ownApi.runtime.sendMessage<Envelope, Reply<N> | undefined>(envelope);
  } catch (cause) {
    throw new ProblemError({ code: 'disconnected', again: true }, { cause });
  }
  if (!reply) throw new ProblemError({ code: 'disconnected', again: true });
  if ('problem' in reply) throw new ProblemError(reply.problem);
  return reply.ok;
}
