import { OpenAPIHono } from '@hono/zod-openapi';
import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Host } from '../host.ts';
import { VERSION } from '../version.ts';
import { backupRoutes } from './backup-routes.ts';
import { caseRoutes } from './case-routes.ts';
import { closingRoutes } from './closing-routes.ts';
import { dangerRoutes } from './danger-routes.ts';
import { dayZeroRoutes } from './day-zero-routes.ts';
import { entriesRoutes } from './entries-routes.ts';
import { entryRoutes } from './entry-routes.ts';
import { evidenceRoutes } from './evidence-routes.ts';
import { importRoutes } from './import-routes.ts';
import { knowledgeRoutes } from './knowledge-routes.ts';
import { refuseDeep, refuseFailed } from './malformed.ts';
import { reportRoutes } from './report-routes.ts';
import { settingsRoutes } from './settings-routes.ts';
import { storyRoutes } from './story-routes.ts';
import { trialRoutes } from './trial-routes.ts';
import { verdictRoutes } from './verdict-routes.ts';

const MB = 2 ** 20;
/** A lifetime of diary is some 5 MB; a lifetime of activities comes in several uploads. */
const LIMITS = { caseMB: 32, filesMB: 512, backupMB: 2048 };

const mostOf: Readonly<Record<string, number>> = {
  '/api/imports': LIMITS.filesMB,
  '/api/imports/steps': LIMITS.filesMB,
  '/api/restore': LIMITS.backupMB,
};

/** Refuses a body that is larger than anything that belongs there, before it is read. */
const limitBody: MiddlewareHandler = (c, next) => {
  const most = mostOf[c.req.path] ?? LIMITS.caseMB;
  const error = `expected a body of at most ${most} MB, found a larger one`;
  return bodyLimit({ maxSize: most * MB, onError: () => c.json({ error, problems: [] }, 413) })(c, next);
};

/**
 * The HTTP API over what a host brings. It uses no Node module: a worker of the page can answer with the same code.
 *
 * @param host where the app runs
 * @returns a Hono app; its type is what the screen's client is made from
 */
export function createApi(host: Host) {
  const api = new OpenAPIHono().basePath('/api');
  api.use('*', limitBody, refuseDeep);
  api.onError(refuseFailed);
  api.notFound((c) => c.json({ error: `there is nothing at ${c.req.path}`, problems: [] }, 404));
  const routes = api
    .route('/', caseRoutes(host))
    .route('/', verdictRoutes(host))
    .route('/', evidenceRoutes(host))
    .route('/', dangerRoutes(host))
    .route('/', storyRoutes(host))
    .route('/', dayZeroRoutes(host))
    .route('/', closingRoutes(host))
    .route('/', knowledgeRoutes())
    .route('/', importRoutes(host))
    .route('/', backupRoutes(host))
    .route('/', settingsRoutes(host))
    .route('/', trialRoutes(host))
    .route('/', entriesRoutes(host))
    .route('/', reportRoutes(host))
    .route('/', entryRoutes(host));
  routes.doc31('/openapi.json', { openapi: '3.1.0', info: { title: 'Culprit', version: VERSION } });
  return routes;
}

/** The API's type, for `hc<Api>()`. */
export type Api = ReturnType<typeof createApi>;
