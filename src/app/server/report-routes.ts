import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { weeklyQuestions } from '#knowledge';
import { formatInstant } from '#record';
import {
  checkQuestionnaire,
  type DueQuestionnaire,
  fhirBundle,
  isScreenFirst,
  type QuestionnaireEntry,
  questionnairesDue,
  questionnairesOf,
  type Report,
  reportParts,
  scoreOf,
} from '#report';
import { addEntry } from '../case-edits.ts';
import { caseSha256 } from '../case-hash.ts';
import { changeCase } from '../change-case.ts';
import type { Host } from '../host.ts';
import { reportCase } from '../report-case.ts';
import { acknowledge, acknowledgement, answer, refusals, refuseBroken, refuseMissing } from './answers.ts';
import { refuseMalformed } from './malformed.ts';
import { readParsedCase } from './parsed-case.ts';
import { body, casePath } from './request-parts.ts';

/** The questions with what is due of them, and what was answered so far. */
type Questionnaires = {
  readonly due: readonly DueQuestionnaire[];
  readonly weekly: typeof weeklyQuestions;
  /** The activities named last, for the next time. */
  readonly activities: readonly string[];
  /** In order of time, each with its one number. */
  readonly answered: readonly (QuestionnaireEntry & { readonly score: number })[];
  /** Whether the danger questions come first, so that nothing is due. */
  readonly screenFirst: boolean;
};

const siteQuery = z.object({ site: z.string().optional() });

const read = createRoute({
  method: 'get',
  path: '/cases/{id}/report',
  description: 'One page about the case for a professional, of the parts that the person chose.',
  request: { params: casePath, query: siteQuery },
  responses: {
    200: answer(z.custom<Report>().openapi('Report', { type: 'object' }), 'The report'),
    ...refusals,
  },
});

const bundle = z.object({ resourceType: z.string() }).openapi('FhirBundle', { description: 'A FHIR R4 bundle' });

const fhir = createRoute({
  method: 'get',
  path: '/cases/{id}/fhir',
  description: 'What the runner reported, as a FHIR R4 bundle of the parts that the person chose.',
  request: { params: casePath },
  responses: {
    200: {
      description: 'The bundle',
      content: { 'application/fhir+json': { schema: bundle } },
    },
    ...refusals,
  },
});

const choices = z
  .object({ leaveOut: z.array(z.enum(reportParts, 'parts of a report')), questions: z.array(z.string()) })
  .openapi('ReportChoices');

const choose = createRoute({
  method: 'put',
  path: '/cases/{id}/report',
  description: 'Keeps which parts stay out of the report, and what the person wants to ask.',
  request: { params: casePath, body: body(choices) },
  responses: { 200: answer(acknowledgement, 'The choices are kept'), ...refusals },
});

const ask = createRoute({
  method: 'get',
  path: '/cases/{id}/questionnaires',
  description: 'The weekly questions and the activities: what is due of them, and what was answered.',
  request: { params: casePath },
  responses: {
    200: answer(z.custom<Questionnaires>().openapi('Questionnaires', { type: 'object' }), 'The questionnaires'),
    ...refusals,
  },
});

const filled = z.looseObject({ questionnaire: z.string() }, 'an object').openapi('FilledQuestionnaire');

const fillIn = createRoute({
  method: 'post',
  path: '/cases/{id}/questionnaires',
  description: 'Keeps a filled-in questionnaire with the time at which it came.',
  request: { params: casePath, body: body(filled) },
  responses: { 200: answer(acknowledgement, 'The answers are kept'), ...refusals },
});

/** The report, its FHIR bundle, and the questionnaires. */
export function reportRoutes({ store, now, sha256 }: Host) {
  const explained = async (read: { theCase: Parameters<typeof reportCase>[0]; document: unknown }, site?: string) =>
    reportCase(read.theCase, {
      ...(site === undefined ? {} : { site }),
      caseSha256: await caseSha256(read.document, sha256),
    }).report;
  return new OpenAPIHono({ defaultHook: refuseMalformed })
    .openapi(read, async (c) => {
      const found = await readParsedCase(store, c.req.valid('param').id);
      if (found.kind === 'missing') return refuseMissing(c, 'case');
      if (found.kind === 'broken') return refuseBroken(c, found.problems);
      return c.json(await explained(found, c.req.valid('query').site), 200);
    })
    .openapi(fhir, async (c) => {
      const found = await readParsedCase(store, c.req.valid('param').id);
      if (found.kind === 'missing') return refuseMissing(c, 'case');
      if (found.kind === 'broken') return refuseBroken(c, found.problems);
      const made: { readonly resourceType: string } = fhirBundle(found.theCase, await explained(found));
      return c.json(made, 200, { 'content-type': 'application/fhir+json' });
    })
    .openapi(choose, async (c) => {
      const report = c.req.valid('json');
      const terms = { atMs: now(), ifRevision: null };
      const changed = await changeCase(store, c.req.valid('param').id, terms, (document) => {
        const isSame = JSON.stringify(document.report) === JSON.stringify(report);
        return { document: { ...document, report }, edits: isSame ? [] : [{ wholeBefore: document }] };
      });
      return acknowledge(c, changed);
    })
    .openapi(ask, async (c) => {
      const found = await readParsedCase(store, c.req.valid('param').id);
      if (found.kind === 'missing') return refuseMissing(c, 'case');
      if (found.kind === 'broken') return refuseBroken(c, found.problems);
      const answered = questionnairesOf(found.theCase).map((entry) => ({ ...entry, score: scoreOf(entry) }));
      const last = answered.findLast((entry) => entry.questionnaire === 'own-activities');
      const activities = last?.questionnaire === 'own-activities' ? last.activities.map(({ name }) => name) : [];
      const due = questionnairesDue(found.theCase, now());
      const screenFirst = isScreenFirst(found.theCase, now());
      return c.json({ due, weekly: weeklyQuestions, activities, answered, screenFirst }, 200);
    })
    .openapi(fillIn, async (c) => {
      const atMs = now();
      const checked = checkQuestionnaire({ at: formatInstant(atMs), ...c.req.valid('json') });
      if (!checked.ok) return refuseBroken(c, checked.problems);
      const terms = { atMs, ifRevision: null };
      const changed = await changeCase(store, c.req.valid('param').id, terms, (document) =>
        addEntry(document, 'questionnaires', checked.value),
      );
      return acknowledge(c, changed);
    });
}
