import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { remedyAdvice } from '../../src/triage/index.ts';
import { launchBrowser } from './launch.ts';
import { BEGIN_MS, checkinsOf, opened, runnerCase } from './trial-runner.ts';
import { look, widths } from './visit.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const MIDNIGHT_MS = BEGIN_MS - 12 * HOUR_MS;
const instant = (ms: number) => new Date(ms).toISOString();

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

type There = Awaited<ReturnType<typeof opened>>;

/** The scores of a morning and an evening; on the pillow the neck is two points better. */
async function score({ say, at }: There, dayMs: number, isEased: boolean): Promise<void> {
  for (const checkin of checkinsOf(dayMs, dayMs + DAY_MS, [], dayMs)) {
    await at(Date.parse(checkin.at));
    await say('POST', '/checkins', { ...checkin, score: isEased ? Math.max(0, checkin.score - 2) : checkin.score + 1 });
  }
}

/** Sleeps the nights of a trial past the page, from one on: looks in the evening, notes it, scores the day after. */
async function followNights(there: There, trial: string, until: number): Promise<void> {
  for (let n = 2; n <= until; n += 1) {
    const eveningMs = MIDNIGHT_MS + (n - 1) * DAY_MS + 22 * HOUR_MS;
    await there.at(eveningMs);
    const { due } = await there.say<{ due: { n: number; assigned: string } }>('POST', `/trials/${trial}/next`);
    expect(due.n).toBe(n);
    const run = instant(eveningMs);
    await there.say('POST', `/trials/${trial}/runs`, { n, run, did: due.assigned });
    await score(there, MIDNIGHT_MS + n * DAY_MS, due.assigned === 'with');
  }
}

/** Says that no difference is expected, and lets the coin fall. */
async function beginTrial(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'No difference' }).click();
  await page.getByRole('button', { name: 'Begin the trial' }).click();
}

describe.each(widths)('a trial of days and nights at %i pixels', (width) => {
  test('a pillow of one’s own: named, planned, drawn for tonight, noted in the morning, and answered', async () => {
    const there = await opened(browser, width, runnerCase('c'), '/trials');
    const { page, faults, close, say, at } = there;
    await page.getByText('Something of your own').click();
    await page.getByRole('button', { name: 'See what a trial would take' }).click();
    await page.getByText('Say what it is, what it goes with and what you suspect.').waitFor();
    await page.getByLabel('What is it?').fill('the new pillow');
    await page.getByRole('radio', { name: 'A night' }).click();
    await page.getByRole('radio', { name: 'It eases it' }).click();
    await look(page, 'trial-own-question');
    await page.getByRole('button', { name: 'See what a trial would take' }).click();

    await page.getByRole('heading', { level: 1, name: /does it ease your neck stiffness\?$/ }).waitFor();
    await page.getByText(/^\d+ nights in \d+ pairs: about/).waitFor();
    await page.getByText('In each pair one night without the new pillow and one with the new pillow.').waitFor();
    await page.getByText('in the 22 hours from each evening on').waitFor();
    await look(page, 'trial-plan-night');
    await beginTrial(page);
    await page.getByRole('heading', { name: /^Night 1 of \d+$/ }).waitFor();

    await at(MIDNIGHT_MS + 21 * HOUR_MS);
    await page.getByRole('button', { name: 'Show me tonight’s' }).click();
    await page
      .getByText(/^(With|Without) the new pillow$/)
      .first()
      .waitFor();
    await page.getByRole('heading', { name: 'Tonight' }).waitFor();
    await look(page, 'trial-tonight');

    await at(MIDNIGHT_MS + DAY_MS + 7.5 * HOUR_MS);
    await page.reload();
    await page.getByRole('button', { name: 'Note this night' }).click();
    await page.getByRole('radio', { name: /as drawn$/ }).click();
    await expect
      .poll(() => page.getByRole('radio', { name: /^Last night, / }).getAttribute('aria-checked'))
      .toBe('true');
    await look(page, 'trial-note-night');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    // Noted in the morning, it is the evening's, and the next one is due tonight.
    await page.getByRole('heading', { name: /^Night 2 of \d+$/ }).waitFor();
    await page.getByRole('button', { name: 'Show me tonight’s' }).waitFor();
    type Kept = { trials: { id: string; periods: { run: string | null; assigned: string }[] }[] };
    const { trials } = await say<Kept>('GET', '');
    const [kept] = trials;
    expect(kept?.periods[0]?.run).toBe(instant(MIDNIGHT_MS + 22.5 * HOUR_MS));
    await score(there, MIDNIGHT_MS + DAY_MS, kept?.periods[0]?.assigned === 'with');

    await followNights(there, kept?.id ?? '', kept?.periods.length ?? 0);
    await at(MIDNIGHT_MS + ((kept?.periods.length ?? 0) + 2) * DAY_MS);
    await page.reload();
    await page.getByText('Your neck stiffness was better with the new pillow than without the new pillow.').waitFor();
    await page.getByRole('radio', { name: 'Go on doing it' }).click();
    await look(page, 'trial-night-result');
    await page.getByRole('button', { name: 'Keep this decision' }).click();
    await page.getByText(/Decided on .*Go on doing it/).waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  test('an exercise: from what may be done tonight to the first day, and the next one waits for tomorrow', async () => {
    const runner = runnerCase('c');
    const open = remedyAdvice(runner).flatMap((advice) => advice.open.map(({ id: question }) => question));
    const at0 = instant(BEGIN_MS - DAY_MS);
    const answers = [...new Set(open)].map((question) => ({ question, answer: 'no' as const, at: at0 }));
    const theCase = { ...runner, answers: [...(runner.answers ?? []), ...answers] };
    const { page, faults, close, at } = await opened(browser, width, theCase, '/trials');
    await page
      .getByRole('link', { name: /: does it ease your neck stiffness\?$/ })
      .first()
      .click();
    await page.getByText(/^\d+ days in \d+ pairs: about/).waitFor();
    await page.getByText('in the 24 hours from each morning on').waitFor();
    await beginTrial(page);
    await page.getByRole('heading', { name: /^Day 1 of \d+$/ }).waitFor();
    await page.getByRole('button', { name: 'Show me today’s' }).click();
    await page
      .getByText(/^With(out)? “.+”$/)
      .first()
      .waitFor();
    await look(page, 'trial-today');

    await at(BEGIN_MS + 8 * HOUR_MS);
    await page.reload();
    await page.getByRole('button', { name: 'Note this day' }).click();
    await page.getByRole('radio', { name: /as drawn$/ }).click();
    await page.getByRole('radio', { name: /^Today, / }).waitFor();
    await look(page, 'trial-note-day');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Today’s is noted. The next is due tomorrow.').waitFor();
    await at(BEGIN_MS + 20 * HOUR_MS);
    await page.reload();
    await page.getByRole('button', { name: 'Show me today’s' }).waitFor();
    expect(faults).toEqual([]);
    await close();
  });
});
