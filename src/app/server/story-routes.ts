import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { dangerSignOf } from '#knowledge';
import { type Draft, type Fact, type PostRole, parseInstant } from '#record';
import { readCase } from '#store';
import { changeCase } from '../change-case.ts';
import { problemsOf } from '../fact-shape.ts';
import type { Host } from '../host.ts';
import type { FactDecision, ReadFact } from '../reading.ts';
import { acknowledge, acknowledgement, answer, refusals, refuseBroken, refuseMissing } from './answers.ts';
import { refuseMalformed } from './malformed.ts';
import { body, casePath } from './request-parts.ts';

/** The longest thread that anybody has pasted is far shorter. */
const MOST_CHARACTERS = 200_000;

const story = z
  .object({
    text: z.string('a text').max(MOST_CHARACTERS, `at most ${MOST_CHARACTERS} characters`),
    postedAt: z
      .string()
      .refine((text) => parseInstant(text) !== null, 'an instant with its offset')
      .nullish(),
  })
  .openapi('Story');

const read = createRoute({
  method: 'post',
  path: '/read',
  description: 'A post or a whole thread in, what it says out; nothing is kept.',
  request: { body: body(story) },
  responses: {
    200: answer(
      z.custom<Draft>().openapi('Draft', { type: 'object', description: 'culprit-draft/1' }),
      'What the words say',
    ),
    400: refusals[400],
  },
});

const tell = createRoute({
  method: 'post',
  path: '/cases/{id}/story',
  description: 'Reads a post or a thread into a case; every fact waits to be confirmed.',
  request: { params: casePath, body: body(story) },
  responses: { 200: answer(acknowledgement, 'The story is kept'), ...refusals },
});

/** A fact with the words it stands on. */
type QuotedFact = ReadFact & {
  readonly index: number;
  readonly role: PostRole;
  readonly quote: string;
  /** The danger question that a fact of kind `red-flag` answers. */
  readonly sign: string | null;
  /** The question that it was read as, where it was put right. */
  readonly signWas: string | null;
};

const facts = createRoute({
  method: 'get',
  path: '/cases/{id}/facts',
  request: { params: casePath },
  responses: {
    200: answer(
      z
        .custom<{ readonly text: string | null; readonly facts: readonly QuotedFact[] }>()
        .openapi('Facts', { type: 'object', description: 'What was read in the story, each fact with its words' }),
      'The facts; the text is null for a case that began without a story',
    ),
    404: refusals[404],
  },
});

const decisions = z
  .object({
    decisions: z.array(
      z.object({
        fact: z.int().min(0),
        state: z.enum(['confirmed', 'corrected', 'removed']),
        value: z.unknown().optional(),
        certainty: z.enum(['stated', 'denied']).optional(),
      }),
    ),
  })
  .openapi('FactDecisions');

const decide = createRoute({
  method: 'post',
  path: '/cases/{id}/facts',
  description: 'Confirms, corrects or removes facts; what was read stays beside a correction.',
  request: { params: casePath, body: body(decisions) },
  responses: { 200: answer(acknowledgement, 'The decisions are kept'), ...refusals },
});

/** The danger question that a value of a fact stands for. */
const questionOf = (kind: Fact['kind'], value: unknown): string | null =>
  kind === 'red-flag' ? (dangerSignOf(String(value))?.question ?? null) : null;

/** What reads posts is the largest part of the program: it is loaded when there are words to read. */
const readings = () => import('../reading.ts');

/** From a runner's words to facts that the runner has confirmed. */
export function storyRoutes({ store, now }: Host) {
  const msOf = (postedAt: string | null | undefined) => (postedAt == null ? null : parseInstant(postedAt));
  return new OpenAPIHono({ defaultHook: refuseMalformed })
    .openapi(read, async (c) => {
      const { text, postedAt } = c.req.valid('json');
      const { readPost } = await import('#intake');
      return c.json(readPost(text, { postedAtMs: msOf(postedAt) }), 200);
    })
    .openapi(tell, async (c) => {
      const atMs = now();
      const { text, postedAt } = c.req.valid('json');
      const { tellStory } = await readings();
      const changed = await changeCase(store, c.req.valid('param').id, { atMs, ifRevision: null }, (document) => ({
        document: tellStory(document, text, atMs, msOf(postedAt)),
        edits: [{ wholeBefore: document }],
      }));
      return acknowledge(c, changed);
    })
    .openapi(facts, async (c) => {
      const stored = await readCase(store, c.req.valid('param').id);
      if (stored === null) return refuseMissing(c, 'case');
      const { readingOf } = await readings();
      const reading = readingOf(stored.document);
      const quoted = (reading?.facts ?? []).map(
        (fact, index): QuotedFact => ({
          ...fact,
          index,
          role: reading?.posts[fact.post - 1]?.role ?? 'asker',
          quote: reading?.text.slice(...fact.span) ?? '',
          sign: questionOf(fact.kind, fact.value),
          signWas: questionOf(fact.kind, fact.was),
        }),
      );
      return c.json({ text: reading?.text ?? null, facts: quoted }, 200);
    })
    .openapi(decide, async (c) => {
      const atMs = now();
      const given = c.req.valid('json').decisions as FactDecision[];
      const { id } = c.req.valid('param');
      const { decideFacts, readingOf } = await readings();
      const known = await readCase(store, id);
      const problems = problemsOf(given, known === null ? [] : (readingOf(known.document)?.facts ?? []));
      if (problems.length > 0) return refuseBroken(c, problems);
      const changed = await changeCase(store, id, { atMs, ifRevision: null }, (document) => {
        const decided = decideFacts(document, given, atMs);
        return decided === null ? null : { document: decided, edits: [{ wholeBefore: document }] };
      });
      return acknowledge(c, changed);
    });
}
