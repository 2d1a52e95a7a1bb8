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
  type Decision = { fact: number; state: 'confirmed' | 'corrected' | 'removed'; value?: unknown; certainty?: 'denied' };
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

test('every kind of fact can be put right, and keeps what had been read and how it was said', async () => {
  const story =
    "I'm 44. My left calf aches and burns since Monday, about a 4, on every hilly run for two weeks. No swelling. It usually clears overnight. I run 30 km a week in Asics Kayano (£120), and think of buying Hoka Bondi. Ibuprofen helps. My physio says ice it. Could it be the hills?";
  const { facts, decide } = await told(story);
  const values: { readonly [kind: string]: unknown } = {
    severity: 5,
    age: 45,
    onset: { earliest: '2026-04-20', latest: '2026-04-20' },
    duration: { weeks: 3 },
    run: { distanceM: 5000 },
    experience: { weeklyM: 35_000 },
    'shoe-owned': { brand: 'ASICS', model: 'Nimbus' },
    'shoe-considered': { brand: 'Hoka', model: null },
    price: { amount: 110, currency: 'GBP' },
  };
  const before = await facts();
  expect(new Set(before.map(({ kind }) => kind)).size).toBeGreaterThan(12);
  for (const { index, kind } of before)
    await decide({ fact: index, state: 'corrected', value: values[kind] ?? 'other' });
  const after = await facts();
  for (const [index, fact] of before.entries()) {
    expect(after[index]).toMatchObject({
      state: 'corrected',
      value: values[fact.kind] ?? 'other',
      was: fact.value,
      wasCertainty: fact.certainty,
      certainty: fact.certainty === 'denied' ? 'denied' : 'stated',
      quote: fact.quote,
      span: fact.span,
    });
  }
});

test('a correction that its kind cannot be is refused with its place, and nothing is kept', async () => {
  const { param, facts } = await told('My calf aches in my Asics Kayano, about a 4.');
  const before = await facts();
  for (const [kind, value] of [
    ['shoe-owned', 'Kayano'],
    ['severity', 'four'],
    ['severity', 11],
    ['site', ''],
    ['site', { left: 'calf' }],
  ] as const) {
    const fact = before.find((each) => each.kind === kind)?.index ?? -1;
    const json = { decisions: [{ fact, state: 'corrected' as const, value }] };
    const refused = await api.cases[':id'].facts.$post({ param, json });
    expect(refused.status).toBe(400);
    expect(await refused.json()).toMatchObject({ problems: [{ place: 'decisions[0].value' }] });
  }
  expect(await facts()).toEqual(before);
});

test('what was read as so can be put right as not so', async () => {
  const { record, facts, decide } = await told('My calf aches when I climb stairs.');
  const worse = (await facts()).find(({ kind }) => kind === 'aggravator')?.index ?? -1;
  await decide({ fact: worse, state: 'corrected', value: 'stairs-up', certainty: 'denied' });
  expect((await facts())[worse]).toMatchObject({ certainty: 'denied', wasCertainty: 'stated' });
  expect((await record()).observations).toContainEqual(
    expect.objectContaining({ predicate: 'not-aggravated-by', what: 'stairs-up' }),
  );
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
