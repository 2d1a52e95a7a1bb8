import { readFileSync } from 'node:fs';
import type { Browser, Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './launch.ts';
import { BEGIN_MS, follow, opened, runnerCase } from './trial-runner.ts';
import { look, loseHost, widths } from './visit.ts';

const HOUR_MS = 3_600_000;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function textOf(download: Download): Promise<string> {
  return readFileSync(await download.path(), 'utf8');
}

async function noteRun(page: Page, answer: RegExp) {
  await page.getByRole('button', { name: 'I ran it: note it' }).click();
  await page.getByRole('radio', { name: answer }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
}

/** A trial of the red pair, begun over HTTP, with its first periods done; its page is open. */
async function begun(width: (typeof widths)[number], done: number) {
  const there = await opened(browser, width, runnerCase('c'), '/trials');
  const { page, say, clock, at, address } = there;
  const expectation = { condition: 'old', strength: 6 };
  const { trial } = await say<{ trial: string }>('POST', '/trials', { question: 'shoe:red', expectation });
  const { trials } = await say<{ trials: { periods: unknown[] }[] }>('GET', '');
  const pairs = (trials[0]?.periods.length ?? 0) / 2;
  await follow(say, { clock, at }, trial, done);
  await at(clock.ms);
  await page.goto(`${address}/#/cases/c/trial/${trial}`);
  return { ...there, trial, pairs };
}

describe.each(widths)('a trial at %i pixels', (width) => {
  test('says beforehand what missing scores cost, and that a high one would stop it', async () => {
    const whole = runnerCase('c');
    // Scores on every third day alone, three points higher.
    const kept = (whole.checkins ?? []).filter((_, i) => i % 6 < 2);
    const checkins = kept.map((each) => ({ ...each, score: (each.score ?? 0) + 3 }));
    const { page, faults, close } = await opened(browser, width, { ...whole, checkins }, '/trial-plan/shoe%3Ared');
    await page.getByText(/there was no score \d+ times out of the last \d+/).waitFor();
    await page
      .getByText(/With a check-in every morning and evening, .* would show a difference of 1.5 points/)
      .waitFor();
    await page.getByText(/a score of 7 or more would come in .* such trials/).waitFor();
    await look(page, 'trial-plan-sparse');
    expect(faults).toEqual([]);
    await close();
  });

  test('leads from a question to a sealed order, and from there to the first run', async () => {
    const { page, faults, close, say, clock, at } = await opened(browser, width, runnerCase('c'), '');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('link', { name: 'Put a suspicion to a trial' }).click();
    await page.getByRole('heading', { name: 'Let a coin decide' }).waitFor();
    await look(page, 'trial-questions');

    await page.getByRole('link', { name: 'Running in Red pair: does it make your neck stiffness worse?' }).click();
    await page.getByText('If the difference is 1.5 points').waitFor();
    await page.getByText(/luck alone would give a result like it in 1 of \d+ trials/).waitFor();
    await page.getByRole('heading', { name: 'Cheaper to find out first' }).waitFor();
    await page.getByRole('button', { name: 'Begin the trial' }).click();
    await page.getByText('Say what you expect first.').waitFor();
    await page.getByRole('radio', { name: '“Old grey pair”' }).click();
    await page.getByRole('radio', { name: 'Fairly' }).click();
    await look(page, 'trial-plan');
    await page.getByRole('button', { name: 'Begin the trial' }).click();

    await page.getByRole('heading', { name: /^Run 1 of \d+$/ }).waitFor();
    const { trials } = await say<{ trials: { id: string; seal: string }[] }>('GET', '');
    await page.getByRole('button', { name: 'Copy it' }).click();
    await page.getByText('Copied.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(trials[0]?.seal);
    await expect.poll(() => page.getByText(/^Wear/).count()).toBe(0);
    await look(page, 'trial-begun');

    await at(BEGIN_MS + 5 * HOUR_MS);
    await page.getByRole('button', { name: 'I am about to run: show me' }).click();
    const drawn = await page.getByText(/^Wear “(Old grey|Red) pair”$/).textContent();
    await look(page, 'trial-due');
    await page.getByRole('button', { name: 'Not this time' }).click();
    await page.getByText('Nothing is lost').waitFor();
    await page.reload();
    await expect.poll(() => page.getByText(/^Wear/).textContent()).toBe(drawn);

    await at(BEGIN_MS + 8 * HOUR_MS);
    await page.getByRole('button', { name: 'I ran it: note it' }).click();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Say what it was first.').waitFor();
    await page.getByRole('radio', { name: /as drawn/ }).click();
    await page.getByLabel('Minutes').fill('45');
    await page.getByLabel('Distance, km').fill('7,5');
    await look(page, 'trial-note-run');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('There is no check-in after your last one yet.').waitFor();
    const { runs } = await say<{ runs: object[] }>('GET', '');
    const assigned = { trial: trials[0]?.id, period: 1 };
    expect(runs.at(-1)).toMatchObject({ durationS: 2700, distanceM: 7500, assigned });
    const at7 = new Date(clock.ms - HOUR_MS).toISOString();
    expect(runs.at(-1)).toMatchObject({ start: at7 });
    expect(faults).toEqual([]);
    await close();
  });

  test('rests at a harm, goes on when the runner says so, and is the next step meanwhile', async () => {
    const { page, faults, close, say, clock, at, pairs } = await begun(width, 3);
    await page.getByText(`1 of ${pairs} pairs count so far.`).waitFor();
    await page.getByRole('button', { name: 'I am about to run: show me' }).click();
    await page.getByText(/^Wear/).waitFor();
    await at(clock.ms + 7 * HOUR_MS);
    // This time the other pair was on the feet.
    await noteRun(page, /^“(Old grey|Red) pair”$/);
    await page.getByRole('heading', { name: /^Run 5 of/ }).waitFor();

    await say('POST', '/checkins', { at: new Date(clock.ms).toISOString(), moment: 'evening', site: 'neck', score: 8 });
    await page.reload();
    await page.getByRole('alert').getByText('A score of 8').waitFor();
    await expect.poll(() => page.getByRole('button', { name: /show me/ }).count()).toBe(0);
    await look(page, 'trial-harm');
    await page.getByRole('button', { name: 'Let the trial rest' }).click();
    await page.getByRole('heading', { name: 'The trial rests' }).waitFor();
    await look(page, 'trial-resting');
    await at(clock.ms + 72 * HOUR_MS);
    await page.getByRole('button', { name: 'Go on with it' }).click();
    await page.getByRole('heading', { name: /^Run 5 of/ }).waitFor();
    await page.getByText('Look at how it stands').click();
    await page.getByText('It is too early to tell.').waitFor();
    await page.getByText('The same as a table').click();
    await look(page, 'trial-half-done');
    await page.getByRole('cell', { name: 'no', exact: true }).waitFor();

    await page.getByRole('link', { name: 'Back to the case' }).click();
    await page.getByText(`Go on with your trial: 2 of ${pairs} pairs are done.`).waitFor();
    await look(page, 'case-with-trial');
    await page.getByRole('link', { name: 'Go to your trial' }).click();
    await page.getByRole('heading', { name: /^Run 5 of/ }).waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  test('ends with its result, the decision, which may go against it, and the record', async () => {
    const { page, faults, close, say, clock, at, pairs, trial } = await begun(width, 4);
    await say('POST', `/trials/${trial}/notes`, { kind: 'interrupted', text: 'A cold.' });
    await say('POST', `/trials/${trial}/notes`, { kind: 'resumed', text: 'Well again.' });
    await follow(say, { clock, at }, trial, 2 * pairs);
    await at(clock.ms + 48 * HOUR_MS);
    await page.reload();
    const worse = 'Your neck stiffness was worse after runs in “Red pair” than after runs in “Old grey pair”.';
    await page.getByText(worse).waitFor();
    await page.getByText('you expected to feel better after runs in “Old grey pair”, 6 out of 10.').waitFor();
    await page.getByText(`Done as drawn: ${2 * pairs} of ${2 * pairs}.`).waitFor();
    await page.getByText('It rested once on the way').waitFor();
    await expect.poll(() => page.getByText('cannot rule out that expecting a difference made one').count()).toBe(1);

    await page.getByRole('radio', { name: 'Carry on as before' }).click();
    await page.getByText('That goes against what this trial found.').waitFor();
    await page.getByLabel('Why, if you like').fill('They were a present.');
    await look(page, 'trial-result');
    await page.getByRole('button', { name: 'Keep this decision' }).click();
    const decided = /Decided on .*Carry on as before\. Against what the trial found\. “They were a present.”/;
    await page.getByText(decided).waitFor();
    await page.getByText(worse).waitFor();

    const save = async (name: string) => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
      return { name: download.suggestedFilename(), text: await textOf(download) };
    };
    const written = await save('Save it to read');
    expect(written.name).toBe('trial-shoe-red.md');
    expect(written.text).toMatch(/CENT 2015[\s\S]*They were a present/);
    const record = JSON.parse((await save('Save it as data')).text);
    expect(record.events.map(({ kind }: { kind: string }) => kind)).toEqual(['interrupted', 'resumed', 'decided']);
    expect(record.result).toMatchObject({ answer: 'follows', seal: 'intact', standing: 'done' });
    expect(faults).toEqual([]);
    await close();
  });

  test('says why a question cannot be put to a trial, and what can', async () => {
    const { page, faults, close } = await opened(browser, width, runnerCase('c'), '/trials');
    await page.getByText('What a coin cannot answer now').click();
    await page.getByText('is only considered, not owned').waitFor();
    await page.goto(`${page.url().split('#')[0]}#/cases/c/trial-plan/${encodeURIComponent('shoe:dear')}`);
    await page.getByRole('heading', { name: 'No trial can answer this now' }).waitFor();
    await look(page, 'trial-infeasible');
    await page.getByRole('link', { name: 'Running downhill: does it make your neck stiffness worse?' }).click();
    await page.getByRole('heading', { name: 'What it takes' }).waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  test('asks the safety questions first; danger leaves the action alone', async () => {
    const { answers: _, ...unscreened } = runnerCase('c');
    const { page, close, say, address } = await opened(browser, width, unscreened, '/trial-plan/descent');
    await page.getByRole('link', { name: 'Answer the safety questions' }).waitFor();
    await expect.poll(() => page.getByRole('button', { name: 'Begin the trial' }).count()).toBe(0);
    await say('POST', '/answers', { question: 'E1', answer: 'yes', at: new Date(BEGIN_MS).toISOString() });
    for (const path of ['trials', 'trial-plan/descent', 'trial/any']) {
      await page.goto(`${address}/#/cases/c/${path}`);
      await page.reload();
      await page.getByRole('alert').waitFor();
      await expect.poll(() => page.locator('main h2, main button').count()).toBe(0);
    }
    await close();
  });

  test('teaches where there is nothing to ask, says what is missing, and keeps what was chosen when the program is away', async () => {
    const empty = await opened(browser, width, { format: 'culprit-case/1' }, '/trials');
    await empty.page.getByRole('heading', { name: 'Let a coin decide' }).waitFor();
    await look(empty.page, 'trial-questions-empty');
    await empty.page.goto(`${empty.address}/#/cases/c/trial/gone`);
    await empty.page.getByText('There is no such trial in this case.').waitFor();
    await empty.close();

    const { page, close } = await opened(browser, width, runnerCase('c'), '/trial-plan/descent');
    await page.getByRole('radio', { name: 'No difference' }).click();
    const bringBack = await loseHost(page);
    await page.getByRole('button', { name: 'Begin the trial' }).click();
    await page.getByText(/^Culprit (is not answering|has stopped in this tab)$/).waitFor();
    await expect
      .poll(() => page.getByRole('radio', { name: 'No difference' }).getAttribute('aria-checked'))
      .toBe('true');
    await bringBack();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { name: /^Run 1 of/ }).waitFor();
    await page.getByText('The seal, the record, a change of plan').click();
    await page.getByRole('button', { name: 'End it for good' }).click();
    await page.getByRole('button', { name: 'No, keep it' }).click();
    await page.getByRole('button', { name: 'End it for good' }).click();
    await page.getByRole('button', { name: 'Yes, end it' }).click();
    await page.getByText('This trial cannot tell.').waitFor();
    await page.getByText('At the start you expected no difference.').waitFor();
    await close();
  });
});
