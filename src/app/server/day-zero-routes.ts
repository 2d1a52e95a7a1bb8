import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { stopRules, WHEN_STOPPED } from '#knowledge';
import type { Tier } from '#record';
import {
  type Belief,
  beliefLog,
  challengeWithRivals,
  type Explanation,
  nextQuestion,
  type Recovery,
  type RemedyAdvice,
  recovery,
  remedyAdvice,
  screen,
  type WhyQuestion,
} from '#triage';
import { answerQuestion } from '../answer-question.ts';
import { changeCase } from '../change-case.ts';
import type { Host } from '../host.ts';
import { acknowledge, acknowledgement, answer, refusals, refuseBroken, refuseMissing } from './answers.ts';
import { refuseMalformed } from './malformed.ts';
import { readParsedCase } from './parsed-case.ts';
import { body, casePath } from './request-parts.ts';

/** The explanations of a case beside one another; empty, with the tier, where danger comes first. */
type Challenged = {
  readonly tier: Tier;
  readonly explanations: readonly Explanation[];
  readonly question: WhyQuestion | null;
};

/** What may be done tonight. */
type Tonight = {
  readonly tier: Tier;
  readonly screened: boolean;
  readonly remedies: readonly RemedyAdvice[];
  readonly stopRules: readonly string[];
  readonly whenStopped: string;
};

/** How the complaint has run so far, and what was believed of it when. */
type Course = { readonly tier: Tier; readonly recovery: Recovery | null; readonly beliefs: readonly Belief[] };

const typed = <T>(name: string, description: string) => z.custom<T>().openapi(name, { type: 'object', description });
const get = <Path extends string, T extends z.ZodType>(path: Path, given: T, description: string) =>
  createRoute({
    method: 'get',
    path,
    request: { params: casePath },
    responses: { 200: answer(given, description), ...refusals },
  });

const explanations = get(
  '/cases/{id}/challenge',
  typed<Challenged>('Challenged', 'What speaks for and against each explanation, rivals included'),
  'The challenge',
);
const tonight = get(
  '/cases/{id}/tonight',
  typed<Tonight>('Tonight', 'Each remedy with whether it may be offered now, and why not'),
  'Something safe for tonight',
);
const course = get(
  '/cases/{id}/course',
  typed<Course>('Course', 'The usual recovery and this one; what was believed when'),
  'The course so far',
);

const questionAnswer = z
  .object({ question: z.string(), answer: z.enum(['yes', 'no', 'not-sure']) })
  .openapi('QuestionAnswer');

const notice = createRoute({
  method: 'post',
  path: '/cases/{id}/question-answers',
  description: 'Answers a day-zero question: keeps the answer and the observations that it yields, together.',
  request: { params: casePath, body: body(questionAnswer) },
  responses: { 200: answer(acknowledgement, 'The answer is kept'), ...refusals },
});

/** Day zero of a case: the challenge, the question that would tell most, tonight, and the course so far. */
export function dayZeroRoutes({ store, now }: Host) {
  return new OpenAPIHono({ defaultHook: refuseMalformed })
    .openapi(explanations, async (c) => {
      const read = await readParsedCase(store, c.req.valid('param').id);
      if (read.kind === 'missing') return refuseMissing(c, 'case');
      if (read.kind === 'broken') return refuseBroken(c, read.problems);
      const { tier } = screen(read.theCase);
      if (isUrgent(tier)) return c.json({ tier, explanations: [], question: null }, 200);
      const challenged = challengeWithRivals(read.theCase);
      return c.json({ tier, explanations: challenged, question: nextQuestion(read.theCase) }, 200);
    })
    .openapi(tonight, async (c) => {
      const read = await readParsedCase(store, c.req.valid('param').id);
      if (read.kind === 'missing') return refuseMissing(c, 'case');
      if (read.kind === 'broken') return refuseBroken(c, read.problems);
      const { tier, screened } = screen(read.theCase);
      const remedies = isUrgent(tier) ? [] : remedyAdvice(read.theCase);
      return c.json({ tier, screened, remedies, stopRules, whenStopped: WHEN_STOPPED }, 200);
    })
    .openapi(course, async (c) => {
      const read = await readParsedCase(store, c.req.valid('param').id);
      if (read.kind === 'missing') return refuseMissing(c, 'case');
      if (read.kind === 'broken') return refuseBroken(c, read.problems);
      const { tier } = screen(read.theCase);
      if (isUrgent(tier)) return c.json({ tier, recovery: null, beliefs: [] }, 200);
      return c.json({ tier, recovery: recovery(read.theCase), beliefs: beliefLog(read.theCase) }, 200);
    })
    .openapi(notice, async (c) => {
      const atMs = now();
      const given = { ...c.req.valid('json'), at: new Date(atMs).toISOString() };
      const terms = { atMs, ifRevision: null };
      return acknowledge(
        c,
        await changeCase(store, c.req.valid('param').id, terms, (document) => answerQuestion(document, given)),
      );
    });
}

function isUrgent(tier: Tier): boolean {
  return tier === 'same-day' || tier === 'emergency';
}
