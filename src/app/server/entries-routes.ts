import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { readChanges } from '#store';
import { addEntries, type EntryEdit, listNames, undoEdits } from '../case-edits.ts';
import { changeCase } from '../change-case.ts';
import type { Host } from '../host.ts';
import { acknowledge, acknowledgement, answer, refusals, refuseMissing } from './answers.ts';
import { refuseMalformed } from './malformed.ts';
import { body, casePath, entryBody } from './request-parts.ts';

const responses = { 200: answer(acknowledgement, 'The change is kept'), ...refusals };

const addAll = createRoute({
  method: 'post',
  path: '/cases/{id}/entries',
  description: 'Adds entries to several lists in one revision: all of them, or none. Each is added as by itself.',
  request: {
    params: casePath,
    body: body(z.object({ entries: z.array(z.object({ list: z.enum(listNames), entry: entryBody })) })),
  },
  responses,
});

const takeBack = createRoute({
  method: 'post',
  path: '/cases/{id}/revisions/{revision}/undo',
  description: 'Takes back what a revision changed in the lists. What was edited since stays as it was left.',
  request: { params: casePath.extend({ revision: z.string().regex(/^\d{1,15}$/, 'a whole number ≥ 0') }) },
  responses,
});

/** Several entries in one go, and taking one go back. */
export function entriesRoutes({ store, now }: Host) {
  return new OpenAPIHono({ defaultHook: refuseMalformed })
    .openapi(addAll, async (c) => {
      const { entries } = c.req.valid('json');
      const terms = { atMs: now(), ifRevision: null };
      return acknowledge(
        c,
        await changeCase(store, c.req.valid('param').id, terms, (document) => addEntries(document, entries)),
      );
    })
    .openapi(takeBack, async (c) => {
      const { id, revision } = c.req.valid('param');
      const change = (await readChanges(store, id)).find((each) => each.revision === Number(revision));
      // A revision that replaced the whole document has no entries to take back one by one.
      const edits = ((change?.edits ?? []) as EntryEdit[]).filter((edit) => edit.list !== undefined);
      if (edits.length === 0) return refuseMissing(c, 'change');
      const terms = { atMs: now(), ifRevision: null };
      return acknowledge(c, await changeCase(store, id, terms, (document) => undoEdits(document, edits)));
    });
}
