import type { Post } from '@/tests/sites/machinery/journal';
import type { Submission } from '@/tests/sites/machinery/uploads';
import { call, pause, trapped } from './shore';

/** Hands the form to the site's server; rejects with the server's own sentence when it will not have it. */
export async function publish(submission: Submission): Promise<Post> {
  const post = await call<Post>('publish', submission);
  if (trapped('success-slow')) await pause('success', 3000);
  return post;
}

/** A short notice in the middle of the page. */
export function toast(text: string): void {
  const note = document.createElement('div');
  note.className = 'toast';
  note.role = 'status';
  note.textContent = text;
  document.body.append(note);
  setTimeout(() => note.remove(), 4000);
}

/**
 * The form's own model, for whoever asks what it holds now: the page may show it otherwise. `file`: of a form that sends
 * its video only when it is published.
 */
export function declareForm(holds: () => Submission & { readonly file?: File }): void {
  Object.assign(globalThis, { shoreForm: holds });
}
