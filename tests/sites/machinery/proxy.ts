import { createServer, type Server } from 'node:http';
import { connect } from 'node:net';

/**
 * The CONNECT proxy Firefox goes through: the shore's hosts reach the https server on `sitePort`, every other
 * host is refused (so the browser's own calls stay in the house).
 */
export function createProxy(hosts: readonly string[], sitePort: () => number): Server {
  const server = createServer((_, reply) => {
    reply.writeHead(502).end();
  });
  server.on('connect', (request, socket, head) => {
    socket.on('error', () => socket.destroy());
    const host = (request.url ?? '').split(':')[0] ?? '';
    if (!hosts.includes(host)) {
      socket.end('HTTP/1.1 502 refused\r\n\r\n');
      return;
    }
    const site = connect(sitePort(), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 ok\r\n\r\n');
      site.write(head);
      site.pipe(socket);
      socket.pipe(site);
    });
    site.on('error', () => socket.destroy());
    socket.on('close', () => site.destroy());
  });
  return server;
}
