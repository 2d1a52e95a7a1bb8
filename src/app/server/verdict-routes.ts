import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { type Case, parseCase, type Verdict } from '#record';
import { readCase } from '#store';
import { caseSha256 } from '../case-hash.ts';
import { explain } from '../explain.ts';
import type { Host } from '../host.ts';
import { currentSettings } from '../settings.ts';
import { answer, refusals, refuseBroken, refuseMissing } from './answers.ts';
import { refuseMalformed } from './malformed.ts';
import { body, caseBody, casePath, verdictQuery } from './request-parts.ts';
import { type Timeline, timelineOf } from './timeline.ts';

const verdict = z.custom<Verdict>().openapi('Verdict', { type: 'object', description: 'culprit-verdict/1' });
const timeline = z
  .custom<Timeline>()
  .openapi('Timeline', { type: 'object', description: 'The case laid out over time' });

const ofCase = createRoute({
  method: 'get',
  path: '/cases/{id}/verdict',
  request: { params: casePath, query: verdictQuery },
  responses: { 200: answer(verdict, 'What the case says'), ...refusals },
});

const overTime = createRoute({
  method: 'get',
  path: '/cases/{id}/timeline',
  request: { params: casePath, query: verdictQuery.pick({ site: true }) },
  responses: { 200: answer(timeline, 'What the picture is drawn from'), ...refusals },
});

const ofBody = createRoute({
  method: 'post',
  path: '/analyze',
  description: 'A case in, a verdict out; nothing is kept.',
  request: { query: verdictQuery, body: body(caseBody) },
  responses: { 200: answer(verdict, 'What the case says'), 400: refusals[400] },
});

type VerdictQuery = { readonly site?: string | undefined; readonly seed?: string | undefined };

/** What a case says, and what it looks like over time. */
export function verdictRoutes(host: Host) {
  const judge = async (theCase: Case, document: unknown, { site, seed }: VerdictQuery) =>
    explain(theCase, {
      ...(site === undefined ? {} : { site }),
      ...(seed === undefined ? {} : { seed: Number(seed) }),
      country: (await currentSettings(host.store)).country,
      caseSha256: await caseSha256(document, host.sha256),
    });
  return new OpenAPIHono({ defaultHook: refuseMalformed })
    .openapi(ofCase, async (c) => {
      const stored = await readCase(host.store, c.req.valid('param').id);
      if (stored === null) return refuseMissing(c, 'case');
      const parsed = parseCase(stored.document);
      if (!parsed.ok) return refuseBroken(c, parsed.problems);
      return c.json(await judge(parsed.value, stored.document, c.req.valid('query')), 200);
    })
    .openapi(overTime, async (c) => {
      const stored = await readCase(host.store, c.req.valid('param').id);
      if (stored === null) return refuseMissing(c, 'case');
      const parsed = parseCase(stored.document);
      if (!parsed.ok) return refuseBroken(c, parsed.problems);
      return c.json(timelineOf(parsed.value, c.req.valid('query').site ?? null), 200);
    })
    .openapi(ofBody, async (c) => {
      const document = await c.req.json<unknown>();
      const parsed = parseCase(document);
      if (!parsed.ok) return refuseBroken(c, parsed.problems);
      return c.json(await judge(parsed.value, document, c.req.valid('query')), 200);
    });
}
