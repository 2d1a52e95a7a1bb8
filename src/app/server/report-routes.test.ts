import type { Bundle } from '@medplum/fhirtypes';
import { hc, parseResponse } from 'hono/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Case } from '#record';
import { requiredSigns } from '#triage';
import { fhirIssues } from '../../../test/fhir-validators.ts';
import { reportedCase } from '../../../test/reported-case.ts';
import type { Host } from '../host.ts';
import { openTestHost } from '../host-node/test-host.ts';
import { type Api, createApi } from './api.ts';

let host: Host;
let cases: ReturnType<typeof hc<Api>>['api']['cases'];
beforeEach(async () => {
  host = await openTestHost();
  ({ cases } = hc<Api>('http://localhost', { fetch: createApi(host).request as typeof fetch }).api);
});
afterEach(() => host.store.destroy());

async function begun(theCase: object): Promise<{ readonly param: { readonly id: string } }> {
  return { param: await parseResponse(cases.$post({ json: theCase as Case })) };
}
const aCase = () => cases[':id'];

test('the report follows the choices that are kept, and its bundle is FHIR that validators accept', async () => {
  const at = await begun(reportedCase({ report: undefined }));
  const before = await parseResponse(aCase().report.$get({ ...at, query: {} }));
  expect(before.leftOut).toEqual([]);
  const json = { leaveOut: ['course' as const], questions: ['May I run?'] };
  expect(await parseResponse(aCase().report.$put({ ...at, json }))).toMatchObject({ revision: 2, changed: true });
  expect(await parseResponse(aCase().report.$put({ ...at, json }))).toMatchObject({ revision: 2, changed: false });
  expect(await parseResponse(aCase().report.$get({ ...at, query: {} }))).toMatchObject({
    leftOut: ['course'],
    course: null,
    questions: ['May I run?'],
  });
  const response = await aCase().fhir.$get(at);
  expect(response.headers.get('content-type')).toBe('application/fhir+json');
  const bundle = (await response.json()) as unknown as Bundle;
  expect(fhirIssues(bundle)).toEqual([]);
  expect(JSON.stringify(bundle)).not.toContain('72514-3');
  const wrong = await aCase().report.$put({ ...at, json: { leaveOut: ['nonsense' as 'course'], questions: [] } });
  expect(wrong.status).toBe(400);
  expect((await aCase().report.$get({ param: { id: 'none' }, query: {} })).status).toBe(404);
});

test('questionnaires are due after the danger screen, kept when filled in, and then not due', async () => {
  const ago = (days: number) => new Date(host.now() - days * 86_400_000).toISOString();
  const own = { complaint: { sites: ['neck'] }, checkins: [{ at: ago(9), moment: 'waking', site: 'neck', score: 3 }] };
  const at = await begun(own);
  const due = async () =>
    (await parseResponse(aCase().questionnaires.$get(at))).due.map(({ questionnaire }) => questionnaire);
  expect(await due()).toEqual([]);
  for (const { id } of requiredSigns(own as object as Case)) {
    const json = { question: id, answer: 'no', at: ago(0) };
    await parseResponse(aCase()[':list'].$post({ param: { ...at.param, list: 'answers' }, json }));
  }
  expect(await due()).toEqual(['own-activities', 'weekly-problem']);

  const fillIn = (json: { questionnaire: string; [field: string]: unknown }) =>
    aCase().questionnaires.$post({ ...at, json });
  const refused = await fillIn({ questionnaire: 'weekly-problem', answers: { 'taking-part': 8, amount: 3 } });
  expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining('answers.amount')]);
  expect((await fillIn({ questionnaire: 'weekly-problem', answers: { 'taking-part': 25 } })).status).toBe(200);
  expect(await due()).toEqual(['own-activities']);
  const activities = ['Stairs', 'Driving', 'Sleeping'].map((name) => ({ name, score: 5 }));
  expect((await fillIn({ questionnaire: 'own-activities', activities })).status).toBe(200);
  expect(await due()).toEqual([]);
  const kept = await parseResponse(aCase().questionnaires.$get(at));
  expect(kept.activities).toEqual(['Stairs', 'Driving', 'Sleeping']);
  expect(kept.answered).toHaveLength(2);
  const report = await parseResponse(aCase().report.$get({ ...at, query: {} }));
  expect(report.course).toMatchObject({ weekly: [{ total: 100 }], activities: [{ mean: 5 }] });
});
