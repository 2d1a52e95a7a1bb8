import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { describeProblem, type Problem } from '#record';
import type { Changed } from '../change-case.ts';

const problem = z.object({ place: z.string(), found: z.string(), expected: z.string() });

/** What every refusal says: one sentence, and each problem with its place where there are any. */
export const refusal = z.object({ error: z.string(), problems: z.array(problem) }).openapi('Refusal');

/** How a change is acknowledged: it is on the disk. */
export const acknowledgement = z.object({ revision: z.int(), changed: z.boolean() }).openapi('Acknowledgement');

const json = <T extends z.ZodType>(schema: T, description: string) => ({
  description,
  content: { 'application/json': { schema } },
});

/** The answers of a route: one that it gives when all is well, and the refusals it may give. */
export const answer = json;
export const refusals = {
  400: json(refusal, 'The request breaks the contract'),
  404: json(refusal, 'There is no such case or entry'),
  412: json(refusal, 'Somebody changed the case in the meantime'),
};

/** A body that breaks the contract. */
export function refuseBroken(c: Context, problems: readonly Problem[]) {
  const error = problems.map(describeProblem).join('\n');
  return c.json({ error, problems: [...problems] }, 400);
}

/** A case or an entry that is not there. */
export function refuseMissing(c: Context, what: string) {
  return c.json({ error: `there is no such ${what}`, problems: [] }, 404);
}

/** A change that builds on a revision which is no longer the newest. */
export function refuseStale(c: Context, revision: number) {
  c.header('ETag', `"${revision}"`);
  return c.json(
    { error: `the case was changed in the meantime: it is at revision ${revision} now`, problems: [] },
    412,
  );
}

/** Words what came of a change. */
export function acknowledge(c: Context, changed: Changed) {
  if (changed.kind === 'missing') return refuseMissing(c, changed.what);
  if (changed.kind === 'stale') return refuseStale(c, changed.revision);
  if (changed.kind === 'invalid') return refuseBroken(c, changed.problems);
  c.header('ETag', `"${changed.revision}"`);
  return c.json({ revision: changed.revision, changed: changed.kind === 'changed' }, 200);
}
