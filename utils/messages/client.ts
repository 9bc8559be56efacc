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

/**
 * Asks what may be asked twice, and does so when the background went away over it: the second message starts it afresh.
 * @throws ProblemError as `send`
 */
export async function say<N extends MessageName>(name: N, input: Input<N>): Promise<Answers[N]> {
  try {
    return await send(name, input);
  } catch (thrown) {
    if (!(thrown instanceof ProblemError) || thrown.problem.code !== 'disconnected') throw thrown;
    return send(name, input);
  }
}
