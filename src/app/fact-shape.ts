import { z } from '@hono/zod-openapi';
import { dangerSignOf } from '#knowledge';
import type { FactKind, Problem } from '#record';
import type { FactDecision, ReadFact } from './reading.ts';

const text = z.string().trim().min(1);
const amount = z.number().min(0);
const parts = z.record(z.string(), z.unknown());
const length = z.record(z.enum(['seconds', 'minutes', 'hours', 'days', 'weeks', 'months', 'years']), z.unknown());
const shoe = z.object({ brand: z.string().nullable(), model: z.string().nullable() });

/** What a value may be, by kind, where it is no plain text. */
const shapes: Readonly<Partial<Record<FactKind, z.ZodType>>> = {
  severity: z.union([z.number().min(0).max(10), z.enum(['mild', 'moderate', 'severe'])]),
  age: z.union([amount, parts]),
  onset: parts,
  duration: length,
  run: parts,
  experience: z.union([text, parts]),
  'shoe-owned': shoe,
  'shoe-considered': shoe,
  price: z.object({ amount, currency: text }),
  outcome: z.enum(['resolved', 'better', 'same', 'worse', 'unknown']),
  'red-flag': text.refine((id) => dangerSignOf(id) !== null, 'a danger sign of the screen'),
};

/**
 * What is wrong with the values of corrections, each by its place: a correction must be what its kind of fact can be.
 *
 * @param decisions what the runner says
 * @param facts the facts that it is said of
 */
export function problemsOf(decisions: readonly FactDecision[], facts: readonly ReadFact[]): Problem[] {
  return decisions.flatMap(({ fact, state, value }, index): Problem[] => {
    const kind = facts[fact]?.kind;
    if (kind === undefined || state !== 'corrected' || value === undefined) return [];
    const read = (shapes[kind] ?? text).safeParse(value);
    if (read.success) return [];
    const expected = read.error.issues[0]?.message ?? 'another value';
    return [
      {
        place: `decisions[${index}].value`,
        found: JSON.stringify(value),
        expected: `a value of “${kind}”: ${expected}`,
      },
    ];
  });
}
