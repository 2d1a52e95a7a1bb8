import { hc, parseResponse } from 'hono/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Case } from '#record';
import type { Host } from '../host.ts';
import { openTestHost } from '../host-node/test-host.ts';
import { type Api, createApi } from './api.ts';

let host: Host;
let api: ReturnType<typeof hc<Api>>['api'];
beforeEach(async () => {
  host = await openTestHost();
  ({ api } = hc<Api>('http://localhost', { fetch: createApi(host).request as typeof fetch }));
});
afterEach(() => host.store.destroy());

const text =
  'Stiff neck after my longest run, three days ago. It gets worse when I stand for a long time and an easy jog loosens it. It usually clears overnight. Could it be my shoes?';
const postedAt = '2026-04-28T18:00:00Z';

async function told(story = text) {
  const { id } = await parseResponse(api.cases.$post({ json: { timezone: 'Europe/London' } as Case }));
  const param = { id };
  await parseResponse(api.cases[':id'].story.$post({ param, json: { text: story, postedAt } }));
  const record = async () => (await parseResponse(api.cases[':id'].$get({ param }))) as Case;
  const facts = async () => (await parseResponse(api.cases[':id'].facts.$get({ param }))).facts;
  type Decision = { fact: number; state: 'confirmed' | 'corrected' | 'removed'; value?: string };
  const decide = (decision: Decision) =>
    parseResponse(api.cases[':id'].facts.$post({ param, json: { decisions: [decision] } }));
  return { param, record, facts, decide };
}

test('a story is read as the contract’s draft, and nothing is kept', async () => {
  const draft = await parseResponse(api.read.$post({ json: { text, postedAt } }));
  expect(draft).toMatchObject({ format: 'culprit-draft/1', case: { complaint: { sites: ['neck'] } } });
  expect((await parseResponse(api.cases.$get())).cases).toEqual([]);
  const refused = await api.read.$post({ json: { text, postedAt: 'yesterday' } });
  expect(refused.status).toBe(400);
});

test('a case holds what its story supports, and each fact quotes the words it stands on', async () => {
  const { record, facts } = await told();
  const theCase = await record();
  expect(theCase.asOf).toBeUndefined();
  expect(theCase.complaint).toMatchObject({ text, sites: ['neck'], qualities: ['stiffness'] });
  expect(theCase.hypotheses?.[0]).toMatchObject({ proposedBy: 'runner' });
  const read = await facts();
  expect(read.every(({ quote, state }) => text.includes(quote) && state === 'unconfirmed')).toBe(true);
  expect(read.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['site', 'aggravator', 'reliever', 'hypothesis']),
  );
});

test('a removed fact takes along what rested on it alone, and can come back', async () => {
  const { record, facts, decide } = await told();
  const before = await record();
  const standing = (await facts()).find(({ value }) => value === 'standing')?.index ?? -1;
  await decide({ fact: standing, state: 'removed' });
  const whats = async () => (await record()).observations?.map(({ what }) => what);
  expect(await whats()).toEqual(before.observations?.map(({ what }) => what).filter((what) => what !== 'standing'));
  await decide({ fact: standing, state: 'confirmed' });
  expect((await whats())?.toSorted()).toEqual(before.observations?.map(({ what }) => what ?? '').toSorted());
  expect((await facts())[standing]).toMatchObject({ state: 'confirmed', value: 'standing' });
});

test('a correction takes effect and keeps what had been read', async () => {
  const { record, facts, decide } = await told();
  const site = (await facts()).find(({ kind }) => kind === 'site')?.index ?? -1;
  await decide({ fact: site, state: 'corrected', value: 'upper-back' });
  expect((await record()).complaint?.sites).toEqual(['upper-back']);
  await decide({ fact: site, state: 'corrected', value: 'shoulder' });
  expect((await facts())[site]).toMatchObject({ state: 'corrected', value: 'shoulder', was: 'neck' });
});

test('what was entered meanwhile stays, whatever becomes of a fact', async () => {
  const { param, record, facts, decide } = await told();
  const checkin = { at: '2026-04-29T07:00:00Z', site: 'neck', score: 3 };
  await api.cases[':id'][':list'].$post({ param: { ...param, list: 'checkins' }, json: checkin });
  await api.cases[':id']['question-answers'].$post({ param, json: { question: 'worse-desk', answer: 'yes' } });
  for (const { index } of await facts()) await decide({ fact: index, state: 'removed' });
  const { checkins, observations, complaint, hypotheses } = await record();
  expect(checkins).toEqual([checkin]);
  expect(observations).toMatchObject([{ what: 'desk', fromAnswer: 'worse-desk' }]);
  expect([complaint?.sites, hypotheses]).toEqual([[], []]);
});

test('a danger sign of the story counts at once; a later no takes it back, removing it only leaves it unasked', async () => {
  const { param, facts, decide } = await told(
    'Sore neck since Monday. Since this morning I cannot hold my bladder and I am numb between the legs.',
  );
  const safety = async () => (await parseResponse(api.cases[':id'].verdict.$get({ param, query: {} }))).safety;
  const { tier, items, unanswered } = await safety();
  expect(tier).toBe('emergency');
  const signs = (await facts()).filter(({ kind }) => kind === 'red-flag');
  expect(signs.every(({ sign }) => sign?.endsWith('?'))).toBe(true);
  for (const { index } of signs) await decide({ fact: index, state: 'removed' });
  expect(await safety()).toMatchObject({ tier: 'none', screened: false, unanswered: unanswered + items.length });
});

test('a fact that is not there is refused', async () => {
  const { param } = await told();
  const refused = await api.cases[':id'].facts.$post({
    param,
    json: { decisions: [{ fact: 999, state: 'removed' }] },
  });
  expect(refused.status).toBe(404);
});
