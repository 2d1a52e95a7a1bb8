import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeSettings } from '#store';
import type { Host } from '../host.ts';
import { openTestHost } from '../host-node/test-host.ts';
import { createApi } from './api.ts';

let host: Host;
beforeEach(async () => {
  host = await openTestHost();
});
afterEach(() => host.store.destroy());

const nothing = { language: null, units: null, tone: null, country: null };
const headers = { 'content-type': 'application/json' };
const read = async () => (await createApi(host).request('/api/settings')).json();
const change = (body: object) =>
  createApi(host).request('/api/settings', { method: 'PATCH', headers, body: JSON.stringify(body) });

test('settings are none at first, are set one by one, and taken out with null', async () => {
  expect(await read()).toEqual(nothing);
  expect((await change({ units: 'imperial', language: 'de' })).status).toBe(200);
  expect(await (await change({ units: null, country: 'NZ' })).json()).toEqual({
    ...nothing,
    ...{ language: 'de', country: 'NZ' },
  });
});

test('what cannot be set is refused with its place; what another version set counts as not set', async () => {
  for (const [body, place] of [
    [{ units: 'cubits' }, 'units'],
    [{ country: 'uk' }, 'country'],
    [{ colour: 'red' }, 'body'],
  ] as const) {
    const response = await change(body);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ problems: [{ place }] });
  }
  await writeSettings(host.store, { language: 'la', tone: 'dark', colour: 'red' });
  expect(await read()).toEqual({ ...nothing, tone: 'dark' });
});

test('the emergency number is that of the country set, whatever the time zone suggests', async () => {
  const theCase = {
    ...{ format: 'culprit-case/1', id: 'mine', timezone: 'Europe/London' },
    answers: [{ question: 'E1', answer: 'yes', at: '2026-05-01T07:00:00Z' }],
  };
  const api = createApi(host);
  await api.request('/api/cases/mine', { method: 'PUT', headers, body: JSON.stringify(theCase) });
  const action = async () => {
    const verdict = (await (await api.request('/api/cases/mine/verdict')).json()) as {
      safety: { items: { action: string }[] };
    };
    return verdict.safety.items[0].action;
  };
  expect(await action()).toContain('999 (or your local emergency number)');
  await change({ country: 'NZ' });
  expect(await action()).toContain('111');
  expect(await action()).not.toContain('999');
});
