import { hc } from 'hono/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Case } from '#record';
import type { Host } from '../host.ts';
import { openTestHost } from '../host-node/test-host.ts';
import { type Api, createApi } from './api.ts';

let host: Host;
let client: ReturnType<typeof hc<Api>>;
beforeEach(async () => {
  host = await openTestHost();
  client = hc<Api>('http://localhost', { fetch: createApi(host).request as typeof fetch });
});
afterEach(() => host.store.destroy());

async function asked(theCase: Partial<Case>) {
  const { id } = (await (await client.api.cases.$post({ json: theCase as Case })).json()) as { id: string };
  const answered = await client.api.cases[':id']['danger-questions'].$get({ param: { id } });
  return { id, ...((await answered.json()) as Extract<Awaited<ReturnType<typeof answered.json>>, { notice: string }>) };
}

test('the most urgent questions come first, as many as the verdict says are open', async () => {
  const { id, questions, notice } = await asked({ complaint: { sites: ['neck'] } } as Partial<Case>);
  const tiers = questions.map(({ tier }) => ['emergency', 'same-day', 'soon'].indexOf(tier));
  expect(tiers).toEqual(tiers.toSorted((a, b) => a - b));
  expect(questions.every(({ answer }) => answer === null)).toBe(true);
  expect(notice).toContain('clinician');
  const verdict = await (await client.api.cases[':id'].verdict.$get({ param: { id }, query: {} })).json();
  expect(verdict).toMatchObject({ safety: { unanswered: questions.length } });
});

test('a question carries the answer that was given last', async () => {
  const answers = [
    { question: 'e1 ', answer: 'no', at: '2026-05-02T08:00:00Z' },
    { question: 'E1', answer: 'yes', at: '2026-05-01T08:00:00Z' },
    { question: 'E2', answer: 'not-sure' },
  ];
  const { questions } = await asked({ answers } as unknown as Partial<Case>);
  const answerOf = (id: string) => questions.find((question) => question.id === id)?.answer;
  expect([answerOf('E1'), answerOf('E2'), answerOf('E3')]).toEqual(['no', 'not-sure', null]);
});

test('there is nothing to ask of a case that is not there', async () => {
  const missing = await client.api.cases[':id']['danger-questions'].$get({ param: { id: 'none' } });
  expect(missing.status).toBe(404);
});
