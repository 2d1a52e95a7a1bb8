import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Case } from '#record';
import { requiredSigns } from '#triage';
import { type TrialQuestion, verifyLog } from '#trials';
import type { Host } from '../host.ts';
import { openTestHost } from '../host-node/test-host.ts';
import type { TrialView } from '../trial-view.ts';
import { createApi } from './api.ts';

let host: Host;
let api: ReturnType<typeof createApi>;
beforeEach(async () => {
  host = await openTestHost();
  api = createApi(host);
});
afterEach(() => host.store.destroy());

/** Whatever the routes of this test may answer. */
type Answer = {
  readonly error: string;
  readonly trial: string;
  readonly seal: string;
  readonly due: { readonly n: number; readonly assigned: string } | null;
  readonly record: { readonly events: readonly { readonly kind: string }[] };
  readonly markdown: string;
  readonly questions: readonly TrialQuestion[];
  readonly trials: readonly TrialView[];
};

const send = async (method: string, path: string, json?: unknown) => {
  const headers = { 'content-type': 'application/json' };
  const answer = await api.request(`/api/cases/c${path}`, {
    method,
    headers,
    body: json === undefined ? null : JSON.stringify(json),
  });
  return { status: answer.status, body: (await answer.json()) as Answer };
};
const stored = async () =>
  (await send('GET', '')).body as unknown as { readonly trials: readonly { readonly log: never[] }[] };

const START_MS = Date.UTC(2026, 3, 1);
const at = (hours: number) => new Date(START_MS + hours * 3_600_000).toISOString();
const days = Array.from({ length: 28 }, (_, day) => day);
const diary: Case = {
  format: 'culprit-case/1',
  complaint: { sites: ['neck'] },
  shoes: [
    { id: 'a', status: 'owned' },
    { id: 'b', status: 'owned' },
  ],
  runs: days.filter((day) => day % 2 === 0).map((day) => ({ start: at(24 * day + 18), durationS: 3000, shoe: 'a' })),
  checkins: days.map((day) => ({ at: at(24 * day + 7), moment: 'waking', site: 'neck', score: 2 + (day % 3) })),
};
const screened: Case = {
  ...diary,
  answers: requiredSigns(diary).map(({ id }) => ({ question: id, answer: 'no', at: at(24 * 27) })),
};

describe('a trial over HTTP', () => {
  test('says what it takes and draws nothing', async () => {
    await send('PUT', '', diary);
    const { status, body } = await send('GET', '/plan?question=shoe%3Ab');
    expect(status).toBe(200);
    expect(body).toMatchObject({ format: 'culprit-plan/1', feasible: true, periods: [] });
    expect((await stored()).trials).toBeUndefined();
    expect((await send('GET', '/plan?question=shoe%3Aq')).body).toMatchObject({ feasible: false });
    expect((await api.request('/api/cases/none/plan?question=descent')).status).toBe(404);
  });

  test('does not begin before the safety questions are answered, nor twice', async () => {
    await send('PUT', '', diary);
    const early = await send('POST', '/trials', { question: 'shoe:b' });
    expect(early.status).toBe(400);
    expect(early.body.error).toContain('safety questions open');
    await send('PUT', '', screened);
    expect((await send('POST', '/trials', { question: 'shoe:b' })).status).toBe(200);
    const again = await send('POST', '/trials', { question: 'shoe:b' });
    expect(again.body.error).toContain('goes on');
    expect((await stored()).trials).toHaveLength(1);
  });

  test('reveals one run at a time, keeps the log, stops at a harm, goes on when resumed, gives its record', async () => {
    await send('PUT', '', screened);
    const begun = await send('POST', '/trials', { question: 'shoe:b', expectation: { condition: 'a', strength: 6 } });
    const { trial, seal } = begun.body;
    const step = (path: string, json?: unknown) => send('POST', `/trials/${trial}/${path}`, json);
    const first = await step('next');
    expect(first.body).toMatchObject({ trial, seal, due: { n: 1, assigned: expect.stringMatching(/^[ab]$/) } });
    expect((await step('next')).body).toEqual(first.body);
    expect((await step('runs', { n: 2, run: at(700) })).status).toBe(400);
    expect((await step('runs', { n: 1, run: 'today' })).status).toBe(400);
    expect((await step('runs', { n: 1, run: at(700) })).body.due).toBeNull();

    await send('POST', '/checkins', { at: at(701), moment: 'after-run', site: 'neck', score: 8 });
    const harmed = await step('next');
    expect(harmed.status).toBe(400);
    expect(harmed.body.error).toContain('A score of 8');
    expect((await step('next')).body.error).toContain('interrupted');
    await step('notes', { kind: 'resumed', text: 'Rested a week.' });
    expect((await step('next')).body.due).toMatchObject({ n: 2 });

    const [kept] = (await stored()).trials;
    expect(verifyLog(kept?.log ?? [], seal)).toEqual([]);
    const { body } = await send('GET', `/trials/${trial}/record`);
    expect(body.record.events.map(({ kind }) => kind)).toEqual(['interrupted', 'resumed']);
    expect(body.markdown).toContain('CENT 2015');
    expect((await send('GET', '/trials/none/record')).status).toBe(404);
    expect((await send('POST', '/trials/none/next')).status).toBe(404);
  });

  test('lists what could be asked, and why the rest could not', async () => {
    const shoes = [...(diary.shoes ?? []), { id: 'new', label: 'The dear ones', status: 'considered' as const }];
    const hypotheses = [
      { id: 'h1', exposure: 'impact' },
      { id: 'h2', exposure: 'short-sleep' },
    ];
    await send('PUT', '', { ...diary, shoes, hypotheses });
    const { questions, trials } = (await send('GET', '/trials')).body;
    expect(trials).toEqual([]);
    expect(questions.map(({ question, refusal }) => [question, refusal?.code ?? null])).toEqual([
      ['distance', null],
      ['shoe:b', null],
      ['short-sleep', 'not-assignable'],
      ['descent', 'no-hills'],
      ['shoe:new', 'not-owned'],
    ]);
    expect(questions[1]?.comparison?.inWords).toEqual(['in “a”', 'in “b”']);
    expect(questions[4]?.label).toBe('The dear ones');
  });

  test('shows what was revealed and no more; notes what was worn, in the diary and in the log', async () => {
    await send('PUT', '', screened);
    const expectation = { condition: 'a', strength: 6 };
    const { trial } = (await send('POST', '/trials', { question: 'shoe:b', expectation })).body;
    const step = (path: string, json?: unknown) => send('POST', `/trials/${trial}/${path}`, json);
    const shown = async () => {
      const { body } = await send('GET', '/trials');
      const [view] = body.trials;
      if (view === undefined) throw new Error('expected a trial');
      return { view, text: JSON.stringify(body) };
    };
    const before = await shown();
    expect(before.view).toMatchObject({
      id: trial,
      isKept: true,
      due: null,
      expectation,
      unit: 'run',
      isNextDue: true,
    });
    expect(before.view.conditions).toEqual([
      { id: 'a', inWords: 'in “a”' },
      { id: 'b', inWords: 'in “b”' },
    ]);
    expect(before.view.periods.every(({ assigned }) => assigned === null)).toBe(true);
    const [kept] = (await stored()).trials as unknown as { seed: number; secret: string }[];
    expect(before.text).not.toContain(kept?.secret);
    expect(before.text).not.toContain(`${kept?.seed}`);

    const { due } = (await step('next')).body;
    expect((await shown()).view.due).toEqual(due);
    const other = due?.assigned === 'a' ? 'b' : 'a';
    expect((await step('runs', { n: 1, run: at(700), did: 'c' })).body.error).toContain('one of a, b');
    await step('runs', { n: 1, run: at(700), did: other, durationS: 2400, distanceM: 7000 });
    await step('next');
    const already = { start: at(750), durationS: 3000, distanceM: 9000 };
    await send('POST', '/runs', already);
    await step('runs', { n: 2, run: at(750.1), did: due?.assigned === 'a' ? 'b' : 'a' });
    const { view } = await shown();
    expect(view.periods.map(({ asAssigned }) => asAssigned).slice(0, 3)).toEqual([false, true, null]);
    expect(view.result).toMatchObject({
      seal: 'intact',
      standing: 'running',
      adherence: { asAssigned: 1, swapped: 1 },
    });
    const { runs } = (await send('GET', '')).body as unknown as { readonly runs: readonly object[] };
    expect(runs).toHaveLength(16);
    expect(runs.slice(-2)).toMatchObject([
      { start: at(700), durationS: 2400, distanceM: 7000, shoe: other, assigned: { trial, period: 1 } },
      { ...already, assigned: { trial, period: 2 } },
    ]);
  });

  test('a day’s assignment waits for the next day, and what was done otherwise is kept', async () => {
    const exposures = [{ id: 'pillow', label: 'the old pillow', unit: 'night' }];
    const theDays = days.map((day) => ({ date: at(24 * day).slice(0, 10), pillow: day % 2 }));
    await send('PUT', '', { ...screened, exposures, days: theDays });
    const begun = await send('POST', '/trials', { question: 'pillow' });
    const step = (path: string, json?: unknown) => send('POST', `/trials/${begun.body.trial}/${path}`, json);
    await step('next');
    const now = new Date(host.now()).toISOString();
    await step('runs', { n: 1, run: now, did: 'with' });
    const view = (await send('GET', '/trials')).body.trials[0];
    expect(view).toMatchObject({ unit: 'night', isNextDue: false });
    expect(view?.periods[0]?.asAssigned).toBe(view?.periods[0]?.assigned === 'with');
    const kept = (await send('GET', '')).body as unknown as { readonly runs: readonly object[] };
    expect(kept.runs).toHaveLength(14);
  });

  test('rests as soon as a danger sign is answered, and says so in the log after the sign is taken back', async () => {
    await send('PUT', '', screened);
    const { trial, seal } = (await send('POST', '/trials', { question: 'shoe:b' })).body;
    const answered = async (answer: string) => {
      const moment = new Date(host.now()).toISOString();
      await send('POST', '/answers', { question: 'E1', answer, at: moment });
    };
    const kindsOf = async () => {
      const [kept] = (await stored()).trials as unknown as { log: { kind: string }[] }[];
      return kept?.log.map(({ kind }) => kind);
    };
    await answered('no');
    expect(await kindsOf()).toEqual(['sealed']);
    await answered('yes');
    expect(await kindsOf()).toEqual(['sealed', 'interrupted']);
    await answered('yes');
    await answered('no');
    expect(await kindsOf()).toEqual(['sealed', 'interrupted']);
    await send('POST', `/trials/${trial}/notes`, { kind: 'resumed', text: 'A slip of the thumb.' });
    expect((await send('POST', `/trials/${trial}/next`)).body.due).toMatchObject({ n: 1 });
    const [kept] = (await stored()).trials;
    expect(verifyLog(kept?.log ?? [], seal)).toEqual([]);
  });
});
