import type { IncomingMessage, ServerResponse } from 'node:http';

export type Ask = { readonly request: IncomingMessage; readonly url: URL };
export type Reply = ServerResponse;

/** A room of the server: answers what is its own and says whether it did. */
export type Room = (ask: Ask, reply: Reply) => boolean | Promise<boolean>;

export function sendJson(reply: Reply, value: unknown, status = 200): true {
  return send(reply, JSON.stringify(value), 'application/json; charset=utf-8', status);
}

export function send(reply: Reply, body: string | Buffer, type: string, status = 200): true {
  reply.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
  return true;
}

export function redirect(reply: Reply, to: string): true {
  reply.writeHead(302, { location: to, 'cache-control': 'no-store' }).end();
  return true;
}

export async function readText(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

/** The body as the shore's own pages send it. */
export async function readJson<T>(request: IncomingMessage): Promise<T> {
  return JSON.parse(await readText(request)) as T;
}
