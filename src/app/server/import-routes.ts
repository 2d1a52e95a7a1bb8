import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { listImports, readCase, readImportFiles } from '#store';
import type { Host } from '../host.ts';
import { decodeUploads } from '../import/decode-upload.ts';
import type { FileOutcome } from '../import/decoded-file.ts';
import { importFiles } from '../import/import-files.ts';
import { undoImport } from '../import/undo-import.ts';
import { answer, refusals, refuseBroken, refuseMissing } from './answers.ts';
import { refuseMalformed } from './malformed.ts';
import { casePath } from './request-parts.ts';

const fileOutcome = z
  .custom<FileOutcome>()
  .openapi('FileOutcome', { type: 'object', description: 'What became of a file, and the totals of its activities' });

const journalEntry = z
  .object({
    id: z.int(),
    startedAtMs: z.number(),
    finishedAtMs: z.number().nullable(),
    beganCase: z.boolean(),
    files: z.array(
      z.object({ name: z.string(), sha256: z.string().nullable(), outcome: z.string(), reason: z.string().nullable() }),
    ),
  })
  .openapi('Import');

const upload = createRoute({
  method: 'post',
  path: '/imports',
  description: 'Imports FIT, GPX and TCX files, also in .gz and zip, into a case; the newest of one’s own by default.',
  request: {
    query: z.object({ case: z.string().optional(), timezone: z.string().optional() }),
    body: {
      content: {
        'multipart/form-data': {
          schema: z.object({ files: z.any().openapi({ type: 'array', items: { type: 'string', format: 'binary' } }) }),
        },
      },
      required: true,
    },
  },
  responses: { 200: answer(z.object({ files: z.array(fileOutcome) }), 'What became of each file'), ...refusals },
});

const journal = createRoute({
  method: 'get',
  path: '/cases/{id}/imports',
  request: { params: casePath },
  responses: {
    200: answer(z.object({ imports: z.array(journalEntry) }), 'The imports into a case, newest first'),
    ...refusals,
  },
});

const undo = createRoute({
  method: 'delete',
  path: '/imports/{import}',
  request: { params: z.object({ import: z.string().regex(/^\d{1,15}$/, 'a whole number ≥ 0') }) },
  responses: { 200: answer(z.object({ takenBack: z.int() }), 'How many entries were taken back'), ...refusals },
});

/** Files in, their journal, and taking them back. */
export function importRoutes(host: Host) {
  const { store } = host;
  return new OpenAPIHono({ defaultHook: refuseMalformed })
    .openapi(upload, async (c) => {
      const { case: caseId = null, timezone = 'UTC' } = c.req.valid('query');
      if (caseId !== null && (await readCase(store, caseId)) === null) return refuseMissing(c, 'case');
      const { files } = await c.req.parseBody({ all: true });
      const given = (Array.isArray(files) ? files : [files]).filter((file) => file instanceof File);
      if (given.length === 0) return refuseBroken(c, [{ place: 'files', found: 'none', expected: 'one file or more' }]);
      const outcomes: FileOutcome[] = [];
      const decoded = decodeUploads(given, host.sha256);
      for await (const outcome of importFiles(host, { caseId, timezone }, decoded)) outcomes.push(outcome);
      return c.json({ files: outcomes }, 200);
    })
    .openapi(journal, async (c) => {
      const { id } = c.req.valid('param');
      if ((await readCase(store, id)) === null) return refuseMissing(c, 'case');
      const entries = await listImports(store, id);
      const imports = await Promise.all(
        entries.map(async ({ caseId: _, ...entry }) => ({ ...entry, files: await readImportFiles(store, entry.id) })),
      );
      return c.json({ imports }, 200);
    })
    .openapi(undo, async (c) => {
      const takenBack = await undoImport(store, Number(c.req.valid('param').import));
      return takenBack === null ? refuseMissing(c, 'import') : c.json({ takenBack }, 200);
    });
}
