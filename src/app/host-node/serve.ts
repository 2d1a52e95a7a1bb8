import { once } from 'node:events';
import type { Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { createAdaptorServer } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import type { Host } from '../host.ts';
import { createApi } from '../server/api.ts';
import { guard } from './guard.ts';
import { pageHeaders } from './page-headers.ts';

const LOOPBACK = '127.0.0.1';
/** How many ports after the wished one are tried. */
const PORTS_TRIED = 50;

/** The screen as `npm start` builds it. */
const builtScreen = fileURLToPath(new URL('../../../dist/screen', import.meta.url));

/** A running app: where it answers, and how it is stopped. */
export type Serving = { readonly address: string; readonly close: () => Promise<void> };

/** Page and API as one Hono app, guarded. */
export function createSite(host: Host, screen: string = builtScreen) {
  return new Hono()
    .use(guard, pageHeaders)
    .route('/', createApi(host))
    .use('/assets/*', async (c, next) => {
      await next();
      // The names of the built files change with what is in them.
      if (c.res.ok) c.header('Cache-Control', 'public, max-age=31536000, immutable');
    })
    .use(serveStatic({ root: screen }))
    .get('*', serveStatic({ root: screen, path: 'index.html' }));
}

/**
 * Answers on a loopback port: the wished one, or the next that is free.
 *
 * @param wishedPort 0 for any
 */
export async function serve(host: Host, wishedPort: number, screen?: string): Promise<Serving> {
  const server = createAdaptorServer({ fetch: createSite(host, screen).fetch }) as Server;
  const port = await listen(server, wishedPort);
  return {
    address: `http://${LOOPBACK}:${port}`,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
      await host.store.destroy();
    },
  };
}

async function listen(server: Server, wishedPort: number): Promise<number> {
  for (let port = wishedPort; ; port++) {
    try {
      server.listen(port, LOOPBACK);
      await once(server, 'listening');
      const address = server.address();
      return typeof address === 'object' && address !== null ? address.port : port;
    } catch (problem) {
      const isTaken = (problem as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!isTaken || port - wishedPort >= PORTS_TRIED) throw problem;
    }
  }
}
