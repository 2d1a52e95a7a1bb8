import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { writeSettings } from '#store';
import type { Host } from '../host.ts';
import { currentSettings, settings } from '../settings.ts';
import { answer, refusals } from './answers.ts';
import { refuseMalformed } from './malformed.ts';
import { body } from './request-parts.ts';

const read = createRoute({
  method: 'get',
  path: '/settings',
  responses: { 200: answer(settings, 'What is set; null where nothing is') },
});

const change = createRoute({
  method: 'patch',
  path: '/settings',
  description: 'Sets what is named and leaves the rest; null takes a setting out.',
  request: { body: body(settings.partial().strict()) },
  responses: { 200: answer(settings, 'What is set now'), 400: refusals[400] },
});

/** What the person set. It belongs to the store, and so to the backup. */
export function settingsRoutes({ store }: Host) {
  return new OpenAPIHono({ defaultHook: refuseMalformed })
    .openapi(read, async (c) => c.json(await currentSettings(store), 200))
    .openapi(change, async (c) => {
      const changed = c.req.valid('json');
      await store.transaction().execute((transaction) => writeSettings(transaction, changed));
      return c.json(await currentSettings(store), 200);
    });
}
