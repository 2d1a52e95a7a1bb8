import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { parseCase } from '#record';
import { readCase } from '#store';
import type { Host } from '../host.ts';
import { answer, refusals, refuseBroken, refuseMissing } from './answers.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import { refuseMalformed } from './malformed.ts';
import type { Recording } from './recording.ts';
import { casePath, verdictQuery } from './request-parts.ts';

const evidence = z.custom<Evidence>().openapi('Evidence', {
  type: 'object',
  description: 'How the scores are made up, and what the answer about each possible cause rests on',
});
const recording = z.object({
  recording: z
    .custom<Recording>()
    .nullable()
    .openapi('Recording', { type: 'object', description: 'What a watch measured along a run, thinned for drawing' }),
});

const ofCase = createRoute({
  method: 'get',
  path: '/cases/{id}/evidence',
  request: { params: casePath, query: verdictQuery.pick({ site: true }) },
  responses: { 200: answer(evidence, 'What the answers rest on'), ...refusals },
});

const ofRun = createRoute({
  method: 'get',
  path: '/cases/{id}/recording',
  request: { params: casePath, query: z.object({ start: z.string() }) },
  responses: {
    200: answer(recording, 'The recording of the run that began then; null where none is kept'),
    ...refusals,
  },
});

/** What lies behind the answers, and behind a run. */
export function evidenceRoutes({ store }: Host) {
  return new OpenAPIHono({ defaultHook: refuseMalformed })
    .openapi(ofCase, async (c) => {
      const stored = await readCase(store, c.req.valid('param').id);
      if (stored === null) return refuseMissing(c, 'case');
      const parsed = parseCase(stored.document);
      if (!parsed.ok) return refuseBroken(c, parsed.problems);
      return c.json(evidenceOf(parsed.value, c.req.valid('query').site ?? null), 200);
    })
    .openapi(ofRun, async (c) => {
      const stored = await readCase(store, c.req.valid('param').id);
      if (stored === null) return refuseMissing(c, 'case');
      const parsed = parseCase(stored.document);
      if (!parsed.ok) return refuseBroken(c, parsed.problems);
      // What reads files is large, and few pages ask for it.
      const { recordingOf } = await import('./recording.ts');
      const found = await recordingOf(store, parsed.value, c.req.valid('query').start);
      return found === undefined ? refuseMissing(c, 'run') : c.json({ recording: found }, 200);
    });
}
