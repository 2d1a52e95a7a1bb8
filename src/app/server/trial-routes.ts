import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { formatInstant, type Problem, parseCase, type Result } from '#record';
import { readCase } from '#store';
import { centMarkdown, centRecord, planTrial, type TrialPlan, type TrialQuestion, trialQuestions } from '#trials';
import { type Changed, changeCase } from '../change-case.ts';
import type { Host } from '../host.ts';
import {
  beginTrial,
  interruptAtHarm,
  noteStep,
  revealStep,
  runStep,
  sealedTrial,
  type TrialStep,
} from '../trial-steps.ts';
import { type TrialView, trialViews } from '../trial-view.ts';
import { answer, refusals, refuseBroken, refuseMissing, refuseStale } from './answers.ts';
import { refuseMalformed } from './malformed.ts';
import { body, casePath } from './request-parts.ts';

const planBody = z
  .custom<TrialPlan>()
  .openapi('Plan', { type: 'object', description: 'culprit-plan/1, its order sealed' });
const trialPath = casePath.extend({ trial: z.string() });
/** A condition of null: no difference was expected. */
const expectation = z.object({ condition: z.string().nullable(), strength: z.number().min(0).max(10) });
const progress = z
  .object({
    trial: z.string(),
    seal: z.string(),
    revision: z.int(),
    due: z.object({ n: z.int(), assigned: z.string() }).nullable(),
  })
  .openapi('TrialProgress');

const trials = z
  .custom<{ readonly questions: readonly TrialQuestion[]; readonly trials: readonly TrialView[] }>()
  .openapi('Trials', { type: 'object', description: 'What a trial could answer, and the trials begun' });

const all = createRoute({
  method: 'get',
  path: '/cases/{id}/trials',
  description: 'The questions that a trial could answer or could not, and the trials begun; what is sealed stays so.',
  request: { params: casePath },
  responses: { 200: answer(trials, 'The trials of a case'), ...refusals },
});

const plan = createRoute({
  method: 'get',
  path: '/cases/{id}/plan',
  request: { params: casePath, query: z.object({ question: z.string(), site: z.string().optional() }) },
  responses: { 200: answer(planBody, 'What a trial would take and could tell; nothing is drawn'), ...refusals },
});

const begin = createRoute({
  method: 'post',
  path: '/cases/{id}/trials',
  description: 'Draws a trial with the host’s randomness and seals it.',
  request: { params: casePath, body: body(z.object({ question: z.string(), expectation: expectation.optional() })) },
  responses: { 200: answer(progress, 'The trial is drawn and sealed'), ...refusals },
});

const next = createRoute({
  method: 'post',
  path: '/cases/{id}/trials/{trial}/next',
  description:
    'Reveals what is due. Asked again before its run is done, it is the same. At a harm the trial is interrupted instead.',
  request: { params: trialPath },
  responses: { 200: answer(progress, 'What is due'), ...refusals },
});

const run = createRoute({
  method: 'post',
  path: '/cases/{id}/trials/{trial}/runs',
  description:
    'Notes that a period was done, and ties it to its run in the diary, or adds that run. `did` is the condition in which it was really done.',
  request: {
    params: trialPath,
    body: body(
      z.object({
        n: z.int(),
        run: z.string(),
        did: z.string().optional(),
        durationS: z.number().min(0).optional(),
        distanceM: z.number().min(0).optional(),
      }),
    ),
  },
  responses: { 200: answer(progress, 'The run is noted'), ...refusals },
});

const note = createRoute({
  method: 'post',
  path: '/cases/{id}/trials/{trial}/notes',
  request: {
    params: trialPath,
    body: body(
      z.object({ kind: z.enum(['interrupted', 'resumed', 'stopped', 'changed', 'decided', 'note']), text: z.string() }),
    ),
  },
  responses: { 200: answer(progress, 'The note stands in the log'), ...refusals },
});

const record = createRoute({
  method: 'get',
  path: '/cases/{id}/trials/{trial}/record',
  request: { params: trialPath },
  responses: { 200: answer(z.object({ record: z.unknown(), markdown: z.string() }), 'After CENT 2015'), ...refusals },
});

/** What a step does to the case's document; a problem where it cannot be made. */
type Step = (step: TrialStep, at: string) => Result<TrialStep>;

/** Trials: what they take, their drawing, their steps, their record. */
export function trialRoutes(host: Host) {
  const { store, now, newId, sha256 } = host;

  /** Makes one step of one trial, in one transaction with its log. */
  const make = async (c: Context, id: string, trial: string, step: Step) => {
    const at = formatInstant(now());
    let made: Result<TrialStep> | null = null;
    const changed = await changeCase(store, id, { atMs: now(), ifRevision: null }, (document) => {
      const before = sealedTrial(document, trial);
      if (before === null) return null;
      made = step({ document, trial: before }, at);
      const after = made.ok ? made.value.document : document;
      return { document: after, edits: made.ok && made.value.trial !== before ? [{ wholeBefore: document }] : [] };
    });
    return settle(c, made, changed, 'trial');
  };

  return new OpenAPIHono({ defaultHook: refuseMalformed })
    .openapi(all, async (c) => {
      const stored = await readCase(store, c.req.valid('param').id);
      if (stored === null) return refuseMissing(c, 'case');
      const parsed = parseCase(stored.document);
      if (!parsed.ok) return refuseBroken(c, parsed.problems);
      const { value } = parsed;
      return c.json({ questions: trialQuestions(value), trials: trialViews(value, stored.document, now()) }, 200);
    })
    .openapi(plan, async (c) => {
      const stored = await readCase(store, c.req.valid('param').id);
      if (stored === null) return refuseMissing(c, 'case');
      const parsed = parseCase(stored.document);
      if (!parsed.ok) return refuseBroken(c, parsed.problems);
      const { question, site } = c.req.valid('query');
      const planned = planTrial(parsed.value, question, site === undefined ? {} : { site });
      return c.json({ ...planned, periods: [] }, 200);
    })
    .openapi(begin, async (c) => {
      const { question, expectation: expected } = c.req.valid('json');
      const random = await sha256(new TextEncoder().encode(`${newId()} ${newId()}`));
      const beginning = {
        ...{ question, id: newId(), at: formatInstant(now()) },
        ...{ seed: Number.parseInt(random.slice(0, 12), 16), secret: random.slice(12) },
        ...(expected === undefined ? {} : { expectation: expected }),
      };
      let begun: Result<TrialStep> | null = null;
      const changed = await changeCase(
        store,
        c.req.valid('param').id,
        { atMs: now(), ifRevision: null },
        (document) => {
          begun = beginTrial(document, beginning);
          return {
            document: begun.ok ? begun.value.document : document,
            edits: begun.ok ? [{ wholeBefore: document }] : [],
          };
        },
      );
      return settle(c, begun, changed, 'case');
    })
    .openapi(next, async (c) => {
      const { id, trial } = c.req.valid('param');
      let harm: Problem | null = null;
      const shown = await make(c, id, trial, (step, at) => {
        const interrupted = interruptAtHarm(step, at);
        if (interrupted === null) return revealStep(step, at);
        harm = { place: 'trial', found: interrupted.trial.log.at(-1)?.body.text as string, expected: 'no harm' };
        return { ok: true, value: interrupted };
      });
      return harm === null ? shown : refuseBroken(c, [harm]);
    })
    .openapi(run, async (c) => {
      const { id, trial } = c.req.valid('param');
      const done = c.req.valid('json');
      return make(c, id, trial, (step, at) => runStep(step, done, at));
    })
    .openapi(note, async (c) => {
      const { id, trial } = c.req.valid('param');
      const { kind, text } = c.req.valid('json');
      return make(c, id, trial, (step, at) => ({ ok: true, value: noteStep(step, kind, text, at) }));
    })
    .openapi(record, async (c) => {
      const { id, trial } = c.req.valid('param');
      const stored = await readCase(store, id);
      if (stored === null) return refuseMissing(c, 'case');
      const parsed = parseCase(stored.document);
      if (!parsed.ok) return refuseBroken(c, parsed.problems);
      const found = centRecord(parsed.value, trial);
      return found === null ? refuseMissing(c, 'trial') : c.json({ record: found, markdown: centMarkdown(found) }, 200);
    });
}

/** Words what came of a step. */
function settle(c: Context, made: Result<TrialStep> | null, changed: Changed, what: 'case' | 'trial') {
  if (made !== null && !made.ok) return refuseBroken(c, made.problems);
  if (made === null || changed.kind === 'missing') return refuseMissing(c, what);
  if (changed.kind === 'invalid') return refuseBroken(c, changed.problems);
  if (changed.kind === 'stale') return refuseStale(c, changed.revision);
  return c.json(progressOf(made.value, changed.revision), 200);
}

function progressOf({ trial }: TrialStep, revision: number) {
  const due = trial.periods?.find(({ assigned, run: done }) => assigned != null && done == null);
  return {
    trial: trial.id ?? '',
    seal: trial.seal,
    revision,
    due: due?.n == null || due.assigned == null ? null : { n: due.n, assigned: due.assigned },
  };
}
