import type { Browser, Page } from 'playwright-core';
import { randomFrom } from '../../src/math/index.ts';
import { type Case, parseCase } from '../../src/record/index.ts';
import { requiredSigns } from '../../src/triage/index.ts';
import { ask, startTimedApp, visit, type widths } from './visit.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** A clock that the app and the page go by, and that only the test moves. */
export type Clock = { ms: number };

/** The day on which the trials of these journeys begin, at noon. */
export const BEGIN_MS = Date.UTC(2026, 4, 4, 12);

const instant = (ms: number) => new Date(ms).toISOString();

/** How much worse a check-in is, so many hours after a run in the red pair. */
function ofRed(hoursAfter: number): number {
  return hoursAfter > 0 && hoursAfter < 72 ? 3 * 2 ** (-hoursAfter / 30) : 0;
}

/** The check-ins of the days from one midnight to another, of a runner whose neck follows the red pair. */
export function checkinsOf(fromMs: number, untilMs: number, redRunsMs: readonly number[], seed: number) {
  const random = randomFrom(seed);
  const given: { at: string; moment: 'waking' | 'evening'; site: string; score: number }[] = [];
  for (let midnight = Math.floor(fromMs / DAY_MS) * DAY_MS; midnight < untilMs; midnight += DAY_MS) {
    for (const [moment, hour] of [
      ['waking', 7],
      ['evening', 21],
    ] as const) {
      const ms = midnight + hour * HOUR_MS;
      const felt =
        1.6 + 0.5 * random.normal() + redRunsMs.reduce((sum, run) => sum + ofRed((ms - run) / HOUR_MS - 1), 0);
      const score = Math.min(6, Math.max(0, Math.round(felt)));
      if (ms >= fromMs && ms < untilMs) given.push({ at: instant(ms), moment, site: 'neck', score });
    }
  }
  return given;
}

/** Four weeks of diary: a run every second evening, now and then in the red pair; all safety questions answered. */
export function runnerCase(id: string): Case {
  const runs = Array.from({ length: 14 }, (_, k) => {
    const startMs = BEGIN_MS - 28 * DAY_MS + 2 * k * DAY_MS + 6 * HOUR_MS;
    const shoe = k % 4 === 3 ? 'red' : 'old';
    return {
      start: instant(startMs),
      durationS: 2700,
      distanceM: 8000,
      descentM: k % 2 === 0 ? 12 : 140,
      shoe,
      startMs,
    };
  });
  const red = runs.flatMap(({ shoe, startMs }) => (shoe === 'red' ? [startMs] : []));
  const bare: Case = {
    format: 'culprit-case/1',
    id,
    timezone: 'UTC',
    complaint: { sites: ['neck'], qualities: ['stiffness'], onset: '2026-04-05' },
    shoes: [
      { id: 'old', label: 'Old grey pair', status: 'owned' },
      { id: 'red', label: 'Red pair', status: 'owned' },
      { id: 'dear', label: 'The dear ones', status: 'considered' },
    ],
    runs: runs.map(({ startMs: _, ...run }) => run),
    hypotheses: [{ id: 'h1', exposure: 'shoe:red', proposedBy: 'runner', text: 'my cheap red shoes' }],
    checkins: checkinsOf(BEGIN_MS - 28 * DAY_MS, BEGIN_MS, red, 1),
  };
  const parsed = parseCase(bare);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const at = instant(BEGIN_MS - DAY_MS);
  return { ...bare, answers: requiredSigns(parsed.value).map(({ id: question }) => ({ question, answer: 'no', at })) };
}

/** Speaks with the app that a page is on, past what it shows. */
export function speaker(page: Page, id: string) {
  return async <Answer>(method: string, path: string, json: unknown = null): Promise<Answer> =>
    (await ask(page, `/api/cases/${id}${path}`, method, json)) as Answer;
}

/** The app with a clock of its own, a case in it, and a visitor whose clock is the same. */
export async function opened(browser: Browser, width: (typeof widths)[number], theCase: object, path: string) {
  const clock: Clock = { ms: BEGIN_MS };
  const app = await startTimedApp(clock);
  const visiting = await visit(browser, app.address, width, 'en-GB', app.prepare);
  const { page } = visiting;
  await page.getByRole('heading', { level: 1 }).waitFor();
  const at = async (ms: number) => {
    clock.ms = ms;
    await page.clock.setFixedTime(ms);
    await app.tell(page);
  };
  await at(BEGIN_MS);
  const say = speaker(page, 'c');
  await say('PUT', '', { ...theCase, id: 'c' });
  await page.goto(`${app.address}/#/cases/c${path}`);
  const close = async () => {
    await visiting.close();
    await app.close();
  };
  return { ...visiting, close, say, clock, at, address: app.address };
}

/**
 * Follows a trial past the page: looks, runs in the evening, checks in for two days, until so many periods are done.
 *
 * @param say how to speak with the app
 * @param clock the app's clock
 * @param at moves it on
 * @param trial the trial
 * @param until the last period to do
 */
export async function follow(
  say: ReturnType<typeof speaker>,
  { clock, at }: { readonly clock: Clock; readonly at: (ms: number) => Promise<void> },
  trial: string,
  until: number,
) {
  type Progress = { readonly due: { readonly n: number; readonly assigned: string } | null };
  for (;;) {
    const { due } = await say<Progress>('POST', `/trials/${trial}/next`);
    if (due === null) throw new Error('nothing is due');
    const startMs = Math.floor(clock.ms / DAY_MS) * DAY_MS + 18 * HOUR_MS;
    await at(startMs + HOUR_MS);
    const done = { n: due.n, run: instant(startMs), did: due.assigned, durationS: 2700, distanceM: 8000 };
    await say('POST', `/trials/${trial}/runs`, done);
    const nextMs = Math.floor(startMs / DAY_MS) * DAY_MS + 2 * DAY_MS + 12 * HOUR_MS;
    for (const checkin of checkinsOf(startMs, nextMs, due.assigned === 'red' ? [startMs] : [], 100 + due.n)) {
      await say('POST', '/checkins', checkin);
    }
    await at(nextMs);
    if (due.n >= until) return;
  }
}
