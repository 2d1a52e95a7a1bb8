import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { formatInstant } from '#record';
import { addEntry, type Entry, entryAt, removeEntry, replaceEntry } from '../case-edits.ts';
import { type Change, changeCase } from '../change-case.ts';
import type { Host } from '../host.ts';
import { restAtDanger } from '../trial-steps.ts';
import { acknowledge, acknowledgement, answer, refusals } from './answers.ts';
import { refuseMalformed } from './malformed.ts';
import { body, entryBody, entryPath, listPath, revisionHeader, revisionOf } from './request-parts.ts';

const responses = { 200: answer(acknowledgement, 'The change is kept'), ...refusals };

const add = createRoute({
  method: 'post',
  path: '/cases/{id}/{list}',
  description:
    'Adds an entry: a check-in, a run, a day, an answer, … A day of a known date and a pair of a known id are joined to what is known; an equal entry changes nothing.',
  request: { params: listPath, body: body(entryBody) },
  responses,
});

const replace = createRoute({
  method: 'put',
  path: '/cases/{id}/{list}/{index}',
  description: 'Replaces an entry. Send the revision that the index was read from as If-Match.',
  request: { params: entryPath, headers: revisionHeader, body: body(entryBody) },
  responses,
});

const remove = createRoute({
  method: 'delete',
  path: '/cases/{id}/{list}/{index}',
  description: 'Takes an entry out. Send the revision that the index was read from as If-Match.',
  request: { params: entryPath, headers: revisionHeader },
  responses,
});

/** The entries of the lists of a case, one at a time. */
export function entryRoutes({ store, now }: Host) {
  const change = (id: string, ifRevision: number | null, work: Change) =>
    changeCase(store, id, { atMs: now(), ifRevision }, work);
  return new OpenAPIHono({ defaultHook: refuseMalformed })
    .openapi(add, async (c) => {
      const { id, list } = c.req.valid('param');
      const entry = await c.req.json<Entry>();
      const add: Change = (document) => {
        const added = addEntry(document, list, entry);
        const isAnswered = list === 'answers' && added.edits.length > 0;
        return isAnswered ? { ...added, document: restAtDanger(added.document, formatInstant(now())) } : added;
      };
      return acknowledge(c, await change(id, null, add));
    })
    .openapi(replace, async (c) => {
      const { id, list, index } = c.req.valid('param');
      const entry = await c.req.json<Entry>();
      const replaceIt: Change = (document) =>
        entryAt(document, list, Number(index)) ? replaceEntry(document, list, Number(index), entry) : null;
      return acknowledge(c, await change(id, revisionOf(c.req.valid('header')['if-match']), replaceIt));
    })
    .openapi(remove, async (c) => {
      const { id, list, index } = c.req.valid('param');
      const removeIt: Change = (document) =>
        entryAt(document, list, Number(index)) ? removeEntry(document, list, Number(index)) : null;
      return acknowledge(c, await change(id, revisionOf(c.req.valid('header')['if-match']), removeIt));
    });
}
