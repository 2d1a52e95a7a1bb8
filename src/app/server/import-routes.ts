import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { listImports, readCase, readImportFiles } from '#store';
import type { Host } from '../host.ts';
import type { FileOutcome } from '../import/decoded-file.ts';
import { answer, refusals, refuseBroken, refuseMissing } from './answers.ts';
import { refuseMalformed } from './malformed.ts';
import { casePath } from './request-parts.ts';
import { RunningImports } from './running-imports.ts';

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

const importNumber = z.string().regex(/^\d{1,15}$/, 'a whole number ≥ 0');

const uploaded = z.object({
  import: z.int().nullable().describe('its number in the journal; null where nothing was written down'),
  isStopped: z.boolean(),
  files: z.array(fileOutcome),
});

const files = z.object({ files: z.any().openapi({ type: 'array', items: { type: 'string', format: 'binary' } }) });
const sent = {
  query: z.object({
    case: z.string().optional(),
    timezone: z.string().optional(),
    import: importNumber.optional().describe('an import into the same case that goes on'),
    ticket: z.string().max(100).optional().describe('a name by which it can be stopped'),
  }),
  body: { content: { 'multipart/form-data': { schema: files } }, required: true },
};

const upload = createRoute({
  method: 'post',
  path: '/imports',
  description: 'Imports FIT, GPX and TCX files, also in .gz and zip, into a case; the newest of one’s own by default.',
  request: sent,
  responses: { 200: answer(uploaded, 'What became of each file'), ...refusals },
});

const uploadStepwise = createRoute({
  method: 'post',
  path: '/imports/steps',
  description: 'The same, told a line of JSON a file as soon as it is on the disk; the last line is the end.',
  request: sent,
  responses: {
    200: {
      description: '`{file, passedBytes, totalBytes}` …, `{import, isStopped}`',
      content: { 'application/x-ndjson': { schema: z.any().openapi({ type: 'string' }) } },
    },
    ...refusals,
  },
});

const stop = createRoute({
  method: 'delete',
  path: '/imports/running/{ticket}',
  description: 'Stops an import under way. What is in already is whole, and its answer says that it was stopped.',
  request: { params: z.object({ ticket: z.string() }) },
  responses: { 200: answer(z.object({}), 'It comes to its end'), ...refusals },
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
  request: { params: z.object({ import: importNumber }) },
  responses: {
    200: answer(
      z.object({ takenBack: z.int(), stayed: z.int() }),
      'How many entries were taken back, and how many runs stay because they were edited',
    ),
    ...refusals,
  },
});

/** Files in, their journal, and taking them back. */
export function importRoutes(host: Host) {
  const { store } = host;
  const running = new RunningImports();

  /** The steps of importing what a request brought; or why there are none. */
  const begin = async (c: Context, query: z.infer<typeof sent.query>) => {
    const { case: caseId = null, timezone = 'UTC', import: importId, ticket } = query;
    if (caseId !== null && (await readCase(store, caseId)) === null) return refuseMissing(c, 'case');
    const { files } = await c.req.parseBody({ all: true });
    const given = (Array.isArray(files) ? files : [files]).filter((file) => file instanceof File);
    if (given.length === 0) return refuseBroken(c, [{ place: 'files', found: 'none', expected: 'one file or more' }]);
    // What reads files is large: it is loaded when the first ones come.
    const { importSteps } = await import('./import-steps.ts');
    const target = { caseId, timezone, importId: importId === undefined ? null : Number(importId) };
    return importSteps(host, target, given, running.begin(ticket));
  };

  return new OpenAPIHono({ defaultHook: refuseMalformed })
    .openapi(upload, async (c) => {
      const steps = await begin(c, c.req.valid('query'));
      if (steps instanceof Response) return steps;
      const outcomes: FileOutcome[] = [];
      for await (const step of steps) {
        if (!('file' in step)) return c.json({ ...step, files: outcomes }, 200);
        outcomes.push(step.file);
      }
      throw new Error('an import ends with its end');
    })
    .openapi(uploadStepwise, async (c) => {
      const steps = await begin(c, c.req.valid('query'));
      if (steps instanceof Response) return steps;
      const { linesOf } = await import('./import-steps.ts');
      // A body that is written bit by bit has no type that the client could be told.
      return c.body(linesOf(steps), 200, { 'Content-Type': 'application/x-ndjson' }) as never;
    })
    .openapi(stop, async (c) => {
      return running.stop(c.req.valid('param').ticket) ? c.json({}, 200) : refuseMissing(c, 'import under way');
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
      const { undoImport } = await import('../import/undo-import.ts');
      const takenBack = await undoImport(store, Number(c.req.valid('param').import));
      return takenBack === null ? refuseMissing(c, 'import') : c.json(takenBack, 200);
    });
}
