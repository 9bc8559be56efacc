import type { RemoteEngine } from '@/utils/domain/translation';
import { db } from './db';

/** What may be kept secret. */
export type SecretName = `${RemoteEngine}-key`;

/** A secret's value; undefined when there is none. */
export async function findSecret(name: SecretName): Promise<string | undefined> {
  return (await db.secrets.get(name))?.value;
}

/** Keeps a secret, or forgets it when it is empty. */
export async function keepSecret(name: SecretName, value: string): Promise<void> {
  if (value === '') await db.secrets.delete(name);
  else await db.secrets.put({ name, value });
}
