import type { Context, MiddlewareHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { describeFound, describePlace, type Problem, parseCaseText } from '#record';
import { findDeepNesting } from '../nesting.ts';
import { refuseBroken } from './answers.ts';

type Issue = { readonly path: PropertyKey[]; readonly message: string };
type Validated = { readonly target: string } & (
  | { readonly success: true }
  | { readonly success: false; readonly error: { readonly issues: readonly Issue[] } }
);

/** Words what a schema of a route refused. */
export async function refuseMalformed(result: Validated, c: Context) {
  if (result.success) return undefined;
  const { target, error } = result;
  const problems: Problem[] = [];
  for (const { path, message } of error.issues) {
    const [first] = path;
    const found =
      target === 'json' ? await c.req.json() : first === undefined ? undefined : partOf(c, target, String(first));
    problems.push({ place: describePlace(path, 'body'), found: describeFound(found), expected: message });
  }
  return refuseBroken(c, problems);
}

function partOf(c: Context, target: string, name: string): string | undefined {
  if (target === 'param') return c.req.param(name);
  return target === 'header' ? c.req.header(name) : c.req.query(name);
}

/** Words what went wrong outside the routes: a body that is no JSON, or a mistake of ours. */
export async function refuseFailed(error: Error, c: Context): Promise<Response> {
  if (!(error instanceof HTTPException)) {
    console.error(error);
    return c.json({ error: 'something went wrong here, and nothing was changed', problems: [] }, 500);
  }
  if (error.status !== 400) return c.json({ error: error.message, problems: [] }, error.status);
  const parsed = parseCaseText(await c.req.text());
  return refuseBroken(c, parsed.ok ? [] : parsed.problems.slice(0, 1));
}

/** Refuses a JSON body that is nested deeper than the code behind can follow. */
export const refuseDeep: MiddlewareHandler = async (c, next) => {
  if (!c.req.header('content-type')?.includes('json')) return next();
  const deep = findDeepNesting(await c.req.json().catch(() => null));
  return deep === null ? next() : refuseBroken(c, [deep]);
};
