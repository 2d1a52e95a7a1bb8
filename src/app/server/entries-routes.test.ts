import { hc } from 'hono/client';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Case } from '#record';
import type { Host } from '../host.ts';
import { openTestHost } from '../host-node/test-host.ts';
import { type Api, createApi } from './api.ts';

let host: Host;
let aCase: ReturnType<typeof hc<Api>>['api']['cases'][':id'];
const param = { id: 'new-1' };
beforeEach(async () => {
  host = await openTestHost();
  const client = hc<Api>('http://localhost', { fetch: createApi(host).request as typeof fetch });
  const days = [{ date: '2026-05-01', deskMin: 60 }];
  await client.api.cases.$post({ json: { timezone: 'Europe/London', days } as unknown as Case });
  aCase = client.api.cases[':id'];
});
afterEach(() => host.store.destroy());

const at = '2026-05-01T20:00:00Z';
const evening = [
  { list: 'checkins' as const, entry: { at, site: 'neck', score: 4 } },
  { list: 'events' as const, entry: { at, kind: 'painkiller' } },
  { list: 'days' as const, entry: { date: '2026-05-01', deskMin: 480 } },
];
const read = async () => (await (await aCase.$get({ param })).json()) as Case;

describe('several entries in one go', () => {
  test('make one revision, which can be taken back to what stood before', async () => {
    const before = await read();
    const kept = await (await aCase.entries.$post({ param, json: { entries: evening } })).json();
    expect(kept).toEqual({ revision: 2, changed: true });
    expect(await read()).toMatchObject({
      checkins: [{ score: 4 }],
      events: [{ kind: 'painkiller' }],
      days: [{ date: '2026-05-01', deskMin: 480 }],
    });
    const undo = await aCase.revisions[':revision'].undo.$post({ param: { ...param, revision: '2' } });
    expect(undo.status).toBe(200);
    expect(await read()).toEqual({ ...before, checkins: [], events: [] });
  });

  test('sent twice change nothing the second time', async () => {
    await aCase.entries.$post({ param, json: { entries: evening } });
    const again = await aCase.entries.$post({ param, json: { entries: evening } });
    expect(await again.json()).toEqual({ revision: 2, changed: false });
  });

  test('are refused as a whole where one of them breaks the contract', async () => {
    const broken = [...evening, { list: 'checkins' as const, entry: { at, site: 'neck', score: 11 } }];
    const refused = await aCase.entries.$post({ param, json: { entries: broken } });
    expect(refused.status).toBe(400);
    expect((await read()).checkins).toBeUndefined();
  });

  test('what was edited since stays as it was left', async () => {
    await aCase.entries.$post({ param, json: { entries: evening } });
    await aCase[':list'][':index'].$put({
      param: { ...param, list: 'checkins', index: '0' },
      header: {},
      json: { at, site: 'neck', score: 5 },
    });
    await aCase.revisions[':revision'].undo.$post({ param: { ...param, revision: '2' } });
    expect(await read()).toMatchObject({ checkins: [{ score: 5 }], events: [] });
  });

  test('a revision that never was cannot be taken back', async () => {
    const undo = await aCase.revisions[':revision'].undo.$post({ param: { ...param, revision: '9' } });
    expect(undo.status).toBe(404);
  });
});
