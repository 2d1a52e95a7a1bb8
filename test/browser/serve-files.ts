import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

/** A running app that a browser can visit. */
export type App = { readonly address: string; readonly close: () => Promise<void> };

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};

/** The plainest web host there is: files of a folder, no headers of its own, below a path, as some web hosts have it. */
export async function serveFiles(folder: string): Promise<App> {
  if (!existsSync(join(folder, 'index.html'))) throw new Error(`${folder} is not built yet: npm run build:page`);
  const below = '/culprit';
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = join(folder, normalize(path.slice(below.length)), path.endsWith('/') ? 'index.html' : '');
    if (!path.startsWith(`${below}/`) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    response.end(readFileSync(file));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    // By this name a page without a certificate counts as secure, and so may keep things.
    address: `http://localhost:${port}${below}`,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
