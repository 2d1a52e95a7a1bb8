import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { type Case, parseCase } from '#record';
import { type CaseDocument, createCase, deleteCase, listCases, readCase } from '#store';
import { type Change, changeCase } from '../change-case.ts';
import type { Host } from '../host.ts';
import { acknowledge, acknowledgement, answer, refusals, refuseBroken, refuseMissing } from './answers.ts';
import { refuseMalformed } from './malformed.ts';
import { body, caseBody, casePath, revisionHeader, revisionOf } from './request-parts.ts';

const caseEntry = z
  .object({
    id: z.string(),
    revision: z.int(),
    isSample: z.boolean(),
    createdAtMs: z.number(),
    changedAtMs: z.number(),
    complaint: z.string().nullable(),
    sites: z.array(z.string()),
  })
  .openapi('CaseEntry');

const list = createRoute({
  method: 'get',
  path: '/cases',
  responses: { 200: answer(z.object({ cases: z.array(caseEntry) }), 'The cases, the one changed last first') },
});

const create = createRoute({
  method: 'post',
  path: '/cases',
  description: 'Starts a case of one’s own: empty, or holding what the body states.',
  request: { body: body(caseBody) },
  responses: { 201: answer(z.object({ id: z.string(), revision: z.int() }), 'The new case'), 400: refusals[400] },
});

const read = createRoute({
  method: 'get',
  path: '/cases/{id}',
  request: { params: casePath },
  responses: { 200: answer(caseBody, 'The case as it was put in; its revision is the ETag'), 404: refusals[404] },
});

const write = createRoute({
  method: 'put',
  path: '/cases/{id}',
  request: { params: casePath, headers: revisionHeader, body: body(caseBody) },
  responses: { 200: answer(acknowledgement, 'The case is kept'), ...refusals },
});

const remove = createRoute({
  method: 'delete',
  path: '/cases/{id}',
  request: { params: casePath },
  responses: { 200: answer(z.object({}), 'The case is gone, with its history'), 404: refusals[404] },
});

/** The cases as wholes. */
export function caseRoutes(host: Host) {
  const { store } = host;
  return new OpenAPIHono({ defaultHook: refuseMalformed })
    .openapi(list, async (c) => {
      const entries = await listCases(store);
      const cases = await Promise.all(
        entries.map(async (entry) => ({ ...entry, ...headline(await readCase(store, entry.id)) })),
      );
      return c.json({ cases }, 200);
    })
    .openapi(create, async (c) => {
      const id = host.newId();
      const document = { format: 'culprit-case/1', id, ...(await c.req.json<CaseDocument>()) };
      const checked = parseCase(document);
      if (!checked.ok) return refuseBroken(c, checked.problems);
      await createCase(store, { id, document, isSample: false, atMs: host.now() });
      return c.json({ id, revision: 1 }, 201);
    })
    .openapi(read, async (c) => {
      const stored = await readCase(store, c.req.valid('param').id);
      if (stored === null) return refuseMissing(c, 'case');
      c.header('ETag', `"${stored.revision}"`);
      return c.json(stored.document as Case, 200);
    })
    .openapi(write, async (c) => {
      const { id } = c.req.valid('param');
      // The body as it came, not as a schema rebuilt it: a case leaves with its fields in the order in which it arrived.
      const document = await c.req.json<CaseDocument>();
      const checked = parseCase(document);
      if (!checked.ok) return refuseBroken(c, checked.problems);
      const ifRevision = revisionOf(c.req.valid('header')['if-match']);
      if (ifRevision === null && (await createCase(store, { id, document, isSample: false, atMs: host.now() }))) {
        return acknowledge(c, { kind: 'changed', revision: 1, edits: [] });
      }
      return acknowledge(c, await changeCase(store, id, { atMs: host.now(), ifRevision }, wholeChange(document)));
    })
    .openapi(remove, async (c) => {
      const { id } = c.req.valid('param');
      const wasThere = await store.transaction().execute((transaction) => deleteCase(transaction, id));
      return wasThere ? c.json({}, 200) : refuseMissing(c, 'case');
    });
}

/** The change from any document to another; none where the two are the same text. */
function wholeChange(document: CaseDocument): Change {
  return (before) => ({
    document,
    edits: JSON.stringify(before) === JSON.stringify(document) ? [] : [{ wholeBefore: before }],
  });
}

/** What a case is known by: the complaint's places; where it names none, the one that was scored last. */
function headline(stored: { readonly document: CaseDocument } | null): { complaint: string | null; sites: string[] } {
  const { complaint, checkins } = (stored?.document ?? {}) as Case;
  const scored = checkins?.at(-1)?.site;
  const sites = complaint?.sites?.length ? complaint.sites : scored == null ? [] : [scored];
  return { complaint: complaint?.text ?? null, sites: [...sites] };
}
