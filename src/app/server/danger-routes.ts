import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { SIGN_OFF_NOTICE } from '#knowledge';
import { type Case, parseCase, parseInstant } from '#record';
import { readCase } from '#store';
import { requiredSigns } from '#triage';
import type { Host } from '../host.ts';
import { answer, refusals, refuseBroken, refuseMissing } from './answers.ts';
import { refuseMalformed } from './malformed.ts';
import { casePath } from './request-parts.ts';

const dangerQuestion = z
  .object({
    id: z.string(),
    tier: z.enum(['emergency', 'same-day', 'soon']),
    question: z.string(),
    answer: z.enum(['yes', 'no', 'not-sure']).nullable(),
  })
  .openapi('DangerQuestion');

const questions = createRoute({
  method: 'get',
  path: '/cases/{id}/danger-questions',
  description: 'The danger signs this case must answer, the most urgent first, each with the answer last given.',
  request: { params: casePath },
  responses: {
    200: answer(z.object({ questions: z.array(dangerQuestion), notice: z.string() }), 'The questions'),
    ...refusals,
  },
});

/** The questions of the danger screen; they are answered as entries of the case's `answers`. */
export function dangerRoutes({ store }: Host) {
  return new OpenAPIHono({ defaultHook: refuseMalformed }).openapi(questions, async (c) => {
    const stored = await readCase(store, c.req.valid('param').id);
    if (stored === null) return refuseMissing(c, 'case');
    const parsed = parseCase(stored.document);
    if (!parsed.ok) return refuseBroken(c, parsed.problems);
    const theCase = parsed.value;
    const asked = requiredSigns(theCase).map(({ id, tier, question }) => {
      return { id, tier, question, answer: lastAnswer(theCase, id) };
    });
    return c.json({ questions: asked, notice: SIGN_OFF_NOTICE }, 200);
  });
}

/** The answer that was given last, undated ones before dated ones; null where there is none. */
function lastAnswer(theCase: Case, id: string) {
  const given = (theCase.answers ?? []).filter((entry) => entry.question?.trim().toUpperCase() === id.toUpperCase());
  const atMs = (entry: (typeof given)[number]) => (entry.at == null ? null : parseInstant(entry.at)) ?? -Infinity;
  return given.toSorted((one, other) => atMs(one) - atMs(other)).at(-1)?.answer ?? null;
}
