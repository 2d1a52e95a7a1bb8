import { readFileSync } from 'node:fs';
import { hc } from 'hono/client';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Case } from '#record';
import type { Host } from '../host.ts';
import { openTestHost } from '../host-node/test-host.ts';
import { type Api, createApi } from './api.ts';

let host: Host;
let api: Api;
let client: ReturnType<typeof hc<Api>>;
beforeEach(async () => {
  host = await openTestHost();
  api = createApi(host);
  client = hc<Api>('http://localhost', { fetch: api.request as typeof fetch });
});
afterEach(() => host.store.destroy());

const put = (id: string, body: string, headers: Record<string, string> = {}) =>
  api.request(`/api/cases/${id}`, { method: 'PUT', body, headers: { 'content-type': 'application/json', ...headers } });
const checkin = { at: '2026-05-01T07:00:00Z', moment: 'waking', site: 'neck', score: 4 };

describe('cases', () => {
  test('a case of one’s own begins empty', async () => {
    const created = await client.api.cases.$post({ json: { timezone: 'Europe/London' } as Case });
    expect(created.status).toBe(201);
    expect(await created.json()).toEqual({ id: 'new-1', revision: 1 });
    const read = await client.api.cases[':id'].$get({ param: { id: 'new-1' } });
    expect(await read.json()).toEqual({ format: 'culprit-case/1', id: 'new-1', timezone: 'Europe/London' });
    const { cases } = await (await client.api.cases.$get()).json();
    expect(cases).toMatchObject([{ id: 'new-1', revision: 1, isSample: false, complaint: null, sites: [] }]);
  });

  test('a case is listed by the places of its complaint, else by the one that was scored last', async () => {
    const checkins = ['neck', 'left-knee'].map((site) => ({ at: '2026-05-01T07:00:00Z', site, score: 3 }));
    const sitesOf = async () => (await (await client.api.cases.$get()).json()).cases[0]?.sites;
    await put('c', JSON.stringify({ format: 'culprit-case/1', checkins }));
    expect(await sitesOf()).toEqual(['left-knee']);
    await put('c', JSON.stringify({ format: 'culprit-case/1', checkins, complaint: { sites: ['calf', 'heel'] } }));
    expect(await sitesOf()).toEqual(['calf', 'heel']);
  });

  test('a case leaves as it came, to the byte of its compact JSON', async () => {
    const text =
      '{"zeta":{"kept":[1,null]},"format":"culprit-case/1","checkins":[],"days":[{"own":1,"date":"2026-05-01"}]}';
    expect((await put('c', text)).status).toBe(200);
    const read = await api.request('/api/cases/c');
    expect(await read.text()).toBe(text);
    expect(read.headers.get('etag')).toBe('"1"');
  });

  test('the same case again changes nothing; another makes a revision', async () => {
    await put('c', '{"format":"culprit-case/1"}');
    expect(await (await put('c', '{"format":"culprit-case/1"}')).json()).toEqual({ revision: 1, changed: false });
    expect(await (await put('c', '{"format":"culprit-case/1","id":"c"}')).json()).toEqual({
      revision: 2,
      changed: true,
    });
  });

  test('what builds on an older revision is refused', async () => {
    await put('c', '{"format":"culprit-case/1"}');
    const stale = await put('c', '{"format":"culprit-case/1","id":"x"}', { 'if-match': '"7"' });
    expect(stale.status).toBe(412);
    expect(stale.headers.get('etag')).toBe('"1"');
    expect((await put('none', '{"format":"culprit-case/1"}', { 'if-match': '"1"' })).status).toBe(404);
  });

  test('what breaks the contract is refused with its places, and nothing is written', async () => {
    const broken = await put('c', '{"format":"culprit-case/1","runs":[{"distanceM":"ten"},{"start":"noon"}]}');
    expect(broken.status).toBe(400);
    const { error, problems } = (await broken.json()) as { error: string; problems: object[] };
    expect(problems[0]).toEqual({ place: 'runs[0].distanceM', found: '"ten"', expected: 'a number ≥ 0' });
    expect(error.split('\n')).toHaveLength(2);
    expect((await api.request('/api/cases/c')).status).toBe(404);
  });

  test('a body that is no JSON is refused with its line and column', async () => {
    const { error } = (await (await put('c', '{"format":\n oops}')).json()) as { error: string };
    expect(error).toBe('line 2, column 2: expected a JSON value, found "oops"');
    expect((await put('c', '[]')).status).toBe(400);
    expect((await put('c', `{"format":"culprit-case/1","x":${'['.repeat(5000)}${']'.repeat(5000)}}`)).status).toBe(400);
  });

  test('a case that is taken out is gone', async () => {
    await put('c', '{"format":"culprit-case/1"}');
    const gone = await client.api.cases[':id'].$delete({ param: { id: 'c' } });
    expect(gone.status).toBe(200);
    expect((await client.api.cases[':id'].$delete({ param: { id: 'c' } })).status).toBe(404);
  });
});

describe('entries', () => {
  beforeEach(async () => {
    await put('c', '{"format":"culprit-case/1"}');
  });
  const add = (json: object, list: 'checkins' | 'days' = 'checkins') =>
    client.api.cases[':id'][':list'].$post({ param: { id: 'c', list }, json: json as Record<string, unknown> });

  test('a check-in is added once, however often it is sent', async () => {
    expect(await (await add(checkin)).json()).toEqual({ revision: 2, changed: true });
    expect(await (await add(checkin)).json()).toEqual({ revision: 2, changed: false });
    const read = await client.api.cases[':id'].$get({ param: { id: 'c' } });
    expect(await read.json()).toEqual({ format: 'culprit-case/1', checkins: [checkin] });
  });

  test('an entry is checked in its place in the case', async () => {
    await add(checkin);
    const refused = await add({ ...checkin, score: 11 });
    expect(refused.status).toBe(400);
    expect(await refused.json()).toMatchObject({
      problems: [{ place: 'checkins[1].score', found: '11', expected: 'a number from 0 to 10' }],
    });
  });

  test('an entry is replaced and taken out, by its index in a revision', async () => {
    await add(checkin);
    const entry = { id: 'c', list: 'checkins', index: '0' } as const;
    const replaced = await client.api.cases[':id'][':list'][':index'].$put({
      param: entry,
      header: { 'if-match': '"2"' },
      json: { ...checkin, score: 5 },
    });
    expect(await replaced.json()).toEqual({ revision: 3, changed: true });
    const remove = (revision: string, index = '0') =>
      client.api.cases[':id'][':list'][':index'].$delete({
        param: { ...entry, index },
        header: { 'if-match': revision },
      });
    expect((await remove('"2"')).status).toBe(412);
    expect((await remove('"3"', '1')).status).toBe(404);
    expect(await (await remove('"3"')).json()).toEqual({ revision: 4, changed: true });
  });

  test('a list that there is not, and a case that there is not, are refused', async () => {
    const send = (path: string) =>
      api.request(path, { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } });
    expect((await send('/api/cases/c/nonsense')).status).toBe(400);
    expect((await send('/api/cases/none/checkins')).status).toBe(404);
  });
});

describe('verdicts', () => {
  const own = { format: 'culprit-case/1', complaint: { sites: ['neck'] }, checkins: [checkin] };

  test('a stored case and the same case sent along give the same bytes', async () => {
    await put('c', JSON.stringify(own));
    const stored = await api.request('/api/cases/c/verdict?seed=3');
    const sent = await api.request('/api/analyze?seed=3', {
      method: 'POST',
      body: JSON.stringify(own, null, 2),
      headers: { 'content-type': 'application/json' },
    });
    const text = await stored.text();
    expect(await sent.text()).toBe(text);
    expect(JSON.parse(text)).toMatchObject({ format: 'culprit-verdict/1', site: 'neck', reproduce: { seed: 3 } });
  });

  test('a seed that is none is refused', async () => {
    const refused = await api.request('/api/cases/c/verdict?seed=x');
    expect(await refused.json()).toMatchObject({ error: 'seed: expected a whole number ≥ 0, found "x"' });
  });

  test('the timeline holds the scores of the site', async () => {
    await put('c', JSON.stringify(own));
    const timeline = await (await client.api.cases[':id'].timeline.$get({ param: { id: 'c' }, query: {} })).json();
    expect(timeline).toMatchObject({ site: 'neck', scores: [{ score: 4, moment: 'waking', index: 0 }] });
  });
});

test('the API describes itself, and answers with a refusal where there is nothing', async () => {
  const description = (await (await api.request('/api/openapi.json')).json()) as { paths: object };
  expect(Object.keys(description.paths)).toContain('/api/cases/{id}/verdict');
  const nothing = await api.request('/api/nonsense');
  expect(nothing.status).toBe(404);
  expect(await nothing.json()).toEqual({ error: 'there is nothing at /api/nonsense', problems: [] });
});

test('a body larger than any case is refused before it is read', async () => {
  const headers = { 'content-type': 'application/json', 'content-length': String(40 * 2 ** 20) };
  const refused = await api.request('/api/analyze', { method: 'POST', body: '{}', headers });
  expect(refused.status).toBe(413);
});

test('handlers use no Node module', () => {
  const api = readFileSync(new URL('./api.ts', import.meta.url), 'utf8');
  expect(api).not.toContain('node:');
});
