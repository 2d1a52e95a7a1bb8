import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { parseCase } from '#record';
import { readClosedCases } from '#store';
import { type Closing, closingOf, type Likeness, likeness, type Tried, triedIn } from '#triage';
import { changeCase } from '../change-case.ts';
import type { Host } from '../host.ts';
import { acknowledge, acknowledgement, answer, refusals, refuseBroken, refuseMissing } from './answers.ts';
import { refuseMalformed } from './malformed.ts';
import { readParsedCase } from './parsed-case.ts';
import { body, casePath } from './request-parts.ts';

/** A closed case of the same store that shares something with the one asked about. */
type SimilarCase = Likeness & {
  readonly id: string;
  readonly closing: Closing;
  readonly tried: readonly Tried[];
  /** What the runner said helped, and what did not. */
  readonly helped: readonly string[];
  readonly didNotHelp: readonly string[];
};

/** What was tried here, and how cases like this one ended. */
type Similar = {
  readonly closing: Closing | null;
  readonly tried: readonly Tried[];
  /** How many closed cases were looked at. */
  readonly looked: number;
  /** Those that share anything, the most alike first, whatever became of them. */
  readonly cases: readonly SimilarCase[];
};

const similarCases = createRoute({
  method: 'get',
  path: '/cases/{id}/similar',
  description: 'Closed cases of this store that share something with this one, failures included.',
  request: { params: casePath },
  responses: {
    200: answer(z.custom<Similar>().openapi('Similar', { type: 'object' }), 'The closed cases, the most alike first'),
    ...refusals,
  },
});

const words = z.array(z.string());
const outcome = z
  .looseObject({
    state: z.enum(['resolved', 'better', 'same', 'worse', 'unknown'], 'an outcome'),
    credited: words.optional(),
    text: z.string().nullable().optional(),
    helped: words.optional(),
    didNotHelp: words.optional(),
  })
  .openapi('OutcomeGiven');

const close = createRoute({
  method: 'put',
  path: '/cases/{id}/outcome',
  description: 'Closes a case with how it ended, what helped and what did not.',
  request: { params: casePath, body: body(outcome) },
  responses: { 200: answer(acknowledgement, 'The outcome is kept'), ...refusals },
});

const reopen = createRoute({
  method: 'delete',
  path: '/cases/{id}/outcome',
  description: 'Opens a closed case again.',
  request: { params: casePath },
  responses: { 200: answer(acknowledgement, 'The case is open'), ...refusals },
});

/** How cases end, and what became of others like them. */
export function closingRoutes({ store, now }: Host) {
  const setOutcome = (id: string, given: object | null) => {
    const atMs = now();
    return changeCase(store, id, { atMs, ifRevision: null }, (document) => {
      const { outcome: before, ...rest } = document;
      if (given === null && before === undefined) return { document, edits: [] };
      const ended = given === null ? {} : { outcome: { ...given, at: new Date(atMs).toISOString() } };
      return { document: { ...rest, ...ended }, edits: [{ wholeBefore: document }] };
    });
  };
  return new OpenAPIHono({ defaultHook: refuseMalformed })
    .openapi(similarCases, async (c) => {
      const { id } = c.req.valid('param');
      const read = await readParsedCase(store, id);
      if (read.kind === 'missing') return refuseMissing(c, 'case');
      if (read.kind === 'broken') return refuseBroken(c, read.problems);
      const { theCase } = read;
      const closed = (await readClosedCases(store)).filter((each) => each.id !== id && !each.isSample);
      const cases = closed
        .flatMap((each) => similarTo(theCase, each.id, each.document))
        .toSorted((one, other) => other.share - one.share || (one.id < other.id ? -1 : 1));
      return c.json({ closing: closingOf(theCase), tried: triedIn(theCase), looked: closed.length, cases }, 200);
    })
    .openapi(close, async (c) => acknowledge(c, await setOutcome(c.req.valid('param').id, c.req.valid('json'))))
    .openapi(reopen, async (c) => acknowledge(c, await setOutcome(c.req.valid('param').id, null)));
}

function similarTo(theCase: Parameters<typeof likeness>[0], id: string, document: unknown): readonly SimilarCase[] {
  const parsed = parseCase(document);
  const closing = parsed.ok ? closingOf(parsed.value) : null;
  if (!parsed.ok || closing === null) return [];
  const alike = likeness(theCase, parsed.value);
  if (alike.share === 0) return [];
  return [
    {
      ...alike,
      id,
      closing,
      tried: triedIn(parsed.value),
      helped: wordsAt(parsed.value.outcome, 'helped'),
      didNotHelp: wordsAt(parsed.value.outcome, 'didNotHelp'),
    },
  ];
}

/** A list of texts under a name beyond the format; empty where it is none. */
function wordsAt(entry: object | null | undefined, name: string): readonly string[] {
  const value = (entry as Readonly<Record<string, unknown>> | null | undefined)?.[name];
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}
