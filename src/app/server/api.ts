import { OpenAPIHono } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import type { Host } from '../host.ts';
import { VERSION } from '../version.ts';
import { caseRoutes } from './case-routes.ts';
import { entryRoutes } from './entry-routes.ts';
import { refuseDeep, refuseFailed } from './malformed.ts';
import { verdictRoutes } from './verdict-routes.ts';

/** The largest body that is a case; a lifetime of diary is some 5 MB. */
const CASE_BYTES = 32 * 2 ** 20;

/**
 * The HTTP API over what a host brings. It uses no Node module: a worker of the page can answer with the same code.
 *
 * @param host where the app runs
 * @returns a Hono app; its type is what the screen's client is made from
 */
export function createApi(host: Host) {
  const api = new OpenAPIHono().basePath('/api');
  api.use(
    '*',
    bodyLimit({
      maxSize: CASE_BYTES,
      onError: (c) => c.json({ error: 'the body is larger than 32 MB', problems: [] }, 413),
    }),
  );
  api.use('*', refuseDeep);
  api.onError(refuseFailed);
  api.notFound((c) => c.json({ error: `there is nothing at ${c.req.path}`, problems: [] }, 404));
  const routes = api.route('/', caseRoutes(host)).route('/', verdictRoutes(host)).route('/', entryRoutes(host));
  routes.doc31('/openapi.json', { openapi: '3.1.0', info: { title: 'Culprit', version: VERSION } });
  return routes;
}

/** The API's type, for `hc<Api>()`. */
export type Api = ReturnType<typeof createApi>;
