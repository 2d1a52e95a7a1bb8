import { z } from '@hono/zod-openapi';
import type { Case } from '#record';
import { listNames } from '../case-edits.ts';

/** A case in a URL. */
export const casePath = z.object({ id: z.string() });

/** A list of a case in a URL. */
export const listPath = casePath.extend({ list: z.enum(listNames) });

/** An entry of a list in a URL. */
export const entryPath = listPath.extend({ index: z.string().regex(/^\d{1,7}$/, 'a whole number ≥ 0') });

/** Which site, and the seed, of a verdict. */
export const verdictQuery = z.object({
  site: z.string().optional(),
  seed: z
    .string()
    .regex(/^\d{1,15}$/, 'a whole number ≥ 0')
    .optional(),
});

/** The revision a change builds on, as its ETag; any revision where it is missing. */
export const revisionHeader = z.object({
  'if-match': z
    .string()
    .regex(/^"\d+"$/, 'a revision in double quotes')
    .optional(),
});

/** The number of an `If-Match`, or null. */
export function revisionOf(header: string | undefined): number | null {
  return header === undefined ? null : Number(header.slice(1, -1));
}

/** A case document; what is checked of it is checked by `#record`, which words each problem with its place. */
export const caseBody = z
  .custom<Case>((value) => typeof value === 'object' && value !== null && !Array.isArray(value), 'an object')
  .openapi('Case', { type: 'object', description: 'culprit-case/1' });

/** An entry of a list of a case, checked in its place in the case. */
export const entryBody = z
  .looseObject({}, 'an object')
  .openapi('Entry', { description: 'An entry of a list of culprit-case/1' });

/** A JSON body of a request. */
export const body = <T extends z.ZodType>(schema: T) => ({
  content: { 'application/json': { schema } },
  required: true,
});
