import { send } from '@/utils/messages/client';

/** The slots are kept either way; a background that did not hear of them reads them when it next wakes. */
export async function tellPlan(): Promise<void> {
  await send('planChanged', {}).catch((thrown: unknown) => console.warn('[ferry] plan', thrown));
}
