import { pause, query, trapped } from '@/tests/sites/client/shore';
import type { Submission } from '@/tests/sites/machinery/uploads';

/** Hands the post to the site as the site's own page does: by an old-fashioned request, whose answer names the post. */
export async function configure(submission: Submission): Promise<void> {
  const status = await new Promise<number>((done, fail) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/v1/media/configure_to_clips/?${query.toString()}`);
    request.onload = () => done(request.status);
    request.onerror = () => fail(new Error('the connection broke'));
    request.send(JSON.stringify(submission));
  });
  if (status !== 200) throw new Error('the site would not have it');
  if (trapped('success-slow')) await pause('success', 3000);
}
