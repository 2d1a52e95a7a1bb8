import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './launch.ts';
import { ask, look, startApp, type Visit, visit, widths } from './visit.ts';

let browser: Browser;
let app: Awaited<ReturnType<typeof startApp>>;
beforeAll(async () => {
  [browser, app] = await Promise.all([launchBrowser(), startApp()]);
});
afterAll(async () => {
  await browser.close();
  await app.close();
});

/** An instant so many days ago. */
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();

const stiffNeck = {
  format: 'culprit-case/1',
  timezone: 'Europe/London',
  runner: { bornYear: 1985 },
  complaint: { sites: ['neck'], qualities: ['stiffness'], onset: daysAgo(4).slice(0, 10) },
  hypotheses: [{ id: 'h1', exposure: 'impact', proposedBy: 'runner', text: 'the pounding of my cheap shoes' }],
  observations: [
    { predicate: 'aggravated-by', what: 'standing' },
    { predicate: 'eased-by', what: 'easy-running' },
    { predicate: 'aggravated-by', what: 'downhill' },
    { predicate: 'usual-recovery', what: 'overnight' },
  ],
  checkins: [
    { at: daysAgo(3), moment: 'waking', site: 'neck', score: 3 },
    { at: daysAgo(0), moment: 'waking', site: 'neck', score: 3 },
  ],
};

/** Puts a case in as an import would, and opens one of its pages. */
async function opened(width: (typeof widths)[number], theCase: object, page: string): Promise<Visit & { id: string }> {
  const id = `case-${Math.floor(performance.now() * 1000)}`;
  const visiting = await visit(browser, app.address, width);
  await ask(visiting.page, `/api/cases/${id}`, 'PUT', { ...theCase, id });
  await visiting.page.goto(`${app.address}/#/cases/${id}/${page}`);
  return { ...visiting, id };
}

/** A case as it is kept, as far as these journeys look into it. */
type Kept = { readonly remedies: { readonly stoppedBecause: string | null }[]; readonly outcome: unknown };
const keptCase = async (page: Page, id: string) => (await ask(page, `/api/cases/${id}`)) as Kept;

/** Begins a case of one’s own, the first or another. */
async function startOwn(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^(Start my own case|New case)$/ })
    .first()
    .click();
  await page.getByRole('heading', { name: 'Nothing is written down yet.' }).waitFor();
}

/** Says no to all that is asked for safety. */
async function sayNoToAll(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'First, is it safe to wait?' }).waitFor();
  for (let n = 0; n < 3; n++) await page.getByRole('button', { name: 'no to all' }).first().click();
  await page.getByText('All answered.').waitFor();
}

/** A post of a runner with a sore calf and an idea of their own. */
const post = `Calf trouble again
I started running six weeks ago. Two days ago, after my longest run so far, my left calf went tight and it has ached ever since. It gets worse on the downhill stretches and when I stand at work for long. A gentle walk loosens it. It usually clears overnight, but not this time. No swelling at all.
I run in an old pair of Saucony. Could it be the shoes?`;

const withEmergency = `Sore lower back since Monday, it came on after a long run. Since this morning I cannot hold my bladder and I am numb between the legs. Could it be my shoes?`;

describe.each(widths)('day zero at %i pixels', (width) => {
  test('leads from a pasted post to something safe for tonight, and into the diary', async () => {
    const { page, faults, close } = await visit(browser, app.address, width);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await startOwn(page);
    await page.getByRole('link', { name: 'Tell it in your own words' }).click();
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.getByText('Write or paste something first.').waitFor();
    await page.getByLabel('Your post').fill(post);
    await page.reload();
    await expect.poll(() => page.getByLabel('Your post').inputValue()).toBe(post);
    await look(page, 'story');
    await page.getByRole('button', { name: 'Read it' }).click();

    await page.getByRole('heading', { name: 'Is this what you meant?' }).waitFor();
    for (const quote of await page.locator('main blockquote').allTextContents())
      expect(post).toContain(quote.slice(1, -1));
    // What makes it worse is confirmed with one tap, and the rest stays open.
    const worse = page.getByRole('region', { name: 'What makes it worse' });
    await worse
      .getByRole('button', { name: /right: What makes it worse$/ })
      .first()
      .click();
    await expect.poll(() => worse.getByRole('button', { name: /^That is right/ }).count()).toBe(0);
    await look(page, 'facts');
    const standing = page.getByRole('button', { name: 'Take out: What makes it worse: standing' });
    await standing.click();
    await page.getByRole('button', { name: 'Bring back: What makes it worse: standing' }).click();
    await page.getByRole('button', { name: 'Put right: Where it hurts: calf' }).first().click();
    await page.getByRole('textbox', { name: 'Where it hurts' }).fill('Left calf');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Was read as: calf.').waitFor();
    await page.getByRole('button', { name: 'Put right: Shoes you have: Saucony' }).first().click();
    await page.getByRole('textbox', { name: 'Model' }).fill('Guide 15');
    await look(page, 'putting-right');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saucony Guide 15').waitFor();
    await page.getByText('Was read as: Saucony.').waitFor();
    // Whatever the kind, a fact can be put right.
    const unread = await page.getByRole('button', { name: /^Take out/ }).count();
    await expect.poll(() => page.getByRole('button', { name: /^Put right/ }).count()).toBe(unread);
    await page.getByRole('button', { name: /^The other/ }).click();
    await page.getByText('You have been through all of them.').waitFor();
    await page.getByRole('link', { name: 'On to the safety questions' }).click();

    await sayNoToAll(page);
    await page.getByRole('link', { name: 'On to what speaks for and against' }).click();
    const own = page.getByRole('listitem').filter({ hasText: 'Your own explanation' }).first();
    await expect.poll(() => own.textContent()).toContain('Could it be the shoes');
    await page.getByText('Standing for long').first().click();
    await page.locator('h4:visible', { hasText: 'Speaks for it' }).first().waitFor();
    await look(page, 'explanations-of-a-post');
    const question = await page.locator('#asked').textContent();
    await page.getByRole('group').getByRole('button', { name: 'No', exact: true }).click();
    await page.waitForFunction((asked) => document.querySelector('#asked')?.textContent !== asked, question);
    await page.getByRole('link', { name: 'Something for tonight' }).click();

    await page.getByRole('link', { name: 'Begin: gentle movement' }).waitFor();
    await expect.poll(() => page.getByText('Tighten and let go').count()).toBe(0);
    await page.getByRole('link', { name: 'Start the diary with one check-in' }).click();
    await page.getByRole('radio', { name: /^4/ }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Left calf: 4 out of 10').waitFor();
    await page.getByRole('link', { name: 'See the answer' }).click();
    await page.getByRole('heading', { name: 'More about this case' }).waitFor();
    const asked = await page.locator('main legend').allTextContents();
    for (const text of asked) await expect.poll(() => page.getByText(text, { exact: true }).count()).toBe(1);
    expect(asked.length).toBe(1);
    await look(page, 'case-from-a-post');
    expect(faults).toEqual([]);
    await close();
  });

  test('a danger sign in a post is answered at once, before any fact is gone through', async () => {
    const { page, faults, close } = await visit(browser, app.address, width);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await startOwn(page);
    await page.getByRole('link', { name: 'Tell it in your own words' }).click();
    await page.getByLabel('Your post').fill(withEmergency);
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.getByRole('heading', { name: 'This is an emergency' }).waitFor();
    await expect.poll(() => page.locator('main blockquote').count()).toBe(0);
    await look(page, 'danger-in-a-post');
    expect(faults).toEqual([]);
    await close();
  });

  test('holds each explanation against what was noticed; taking something out takes what rested on it', async () => {
    const { page, faults, close } = await opened(width, stiffNeck, 'explanations');
    await page.getByRole('heading', { name: 'What speaks for and against' }).waitFor();
    const own = page.getByRole('listitem').filter({ hasText: 'the pounding of my cheap shoes' });
    await own.getByText('Speaks against it').waitFor();
    await expect.poll(() => own.textContent()).toMatch(/Worse with running downhill[\s\S]*Worse with standing/);
    await look(page, 'explanations');

    await page.getByRole('button', { name: 'Take out: Worse with running downhill' }).click();
    await own.getByText('Speaks for it').waitFor({ state: 'hidden' });
    await expect.poll(() => own.textContent()).toContain('Worse with standing');

    await page.getByText('Add something you noticed').click();
    await page.getByLabel('What', { exact: true }).selectOption('downhill');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await own.getByText('Speaks for it').waitFor();

    const question = await page.locator('#asked').textContent();
    await page.getByRole('group').getByRole('button', { name: 'Yes' }).click();
    await page.waitForFunction((asked) => document.querySelector('#asked')?.textContent !== asked, question);
    expect(faults).toEqual([]);
    await close();
  });

  test('offers nothing before the danger questions, then guides what is safe, and keeps the scores', async () => {
    const { page, faults, close, id } = await opened(width, stiffNeck, 'tonight');
    await page.getByRole('heading', { name: 'The safety questions come first' }).waitFor();
    await expect.poll(() => page.getByRole('link', { name: /^Begin/ }).count()).toBe(0);
    await page.goto(`${app.address}/#/cases/${id}/danger`);
    await sayNoToAll(page);
    await page.goto(`${app.address}/#/cases/${id}/tonight`);
    await page.getByRole('link', { name: 'Begin: gentle movement' }).waitFor();
    const cradle = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: 'Head in a hung scarf' }) });
    await expect.poll(() => cradle.textContent()).toMatch(/What can go wrong[\s\S]*slide to the throat/);
    await expect.poll(() => cradle.getByRole('link').count()).toBe(0);
    await look(page, 'tonight');

    const contract = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: 'Tighten and let go' }) });
    await contract.getByText(/questions first, so that/).click();
    for (let asked = 8; asked > 0; asked--) {
      await expect.poll(() => contract.getByRole('radiogroup').count()).toBe(asked);
      await contract.getByRole('radiogroup').first().getByRole('radio', { name: 'No', exact: true }).click();
    }
    await page.clock.install();
    await page.getByRole('link', { name: 'Begin: tighten and let go' }).click();
    await page.getByRole('heading', { name: 'Stop at once when' }).waitFor();
    await page.getByRole('radio', { name: /^4/ }).click();
    await page.getByText('This is for pain of 3 or less.').waitFor();
    await expect.poll(() => page.getByRole('button', { name: 'Begin' }).isDisabled()).toBe(true);
    await page.getByRole('radio', { name: /^3/ }).click();
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.getByText('Step 1 of 10').waitFor();
    await page.clock.fastForward(12_000);
    await page.getByText('Step 2 of 10').waitFor();
    await page.getByText('Stop at once when').waitFor();
    await look(page, 'routine');
    await page.clock.fastForward(120_000);
    await page.getByText('That was all of it.').waitFor();
    await page.getByRole('radio', { name: /^2/ }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('3 before, 2 after.').waitFor();
    const kept = await keptCase(page, id);
    expect(kept.remedies).toMatchObject([{ remedy: 'contract-relax', before: 3, after: 2, stoppedBecause: null }]);
    expect(faults).toEqual([]);
    await close();
  });

  test('a routine that is stopped for a symptom leads to the danger questions', async () => {
    const { page, faults, close, id } = await opened(width, stiffNeck, 'danger');
    await sayNoToAll(page);
    await page.goto(`${app.address}/#/cases/${id}/routine/gentle-movement`);
    await page.getByRole('radio', { name: /^3/ }).click();
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.getByRole('button', { name: 'Stop', exact: true }).click();
    await look(page, 'routine-stopped');
    await page.getByRole('button', { name: /dizzy/ }).click();
    await page.getByRole('alert').getByText('answer the danger questions again').waitFor();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('link', { name: 'Answer the safety questions' }).click();
    await page.getByRole('heading', { name: 'First, is it safe to wait?' }).waitFor();
    const kept = await keptCase(page, id);
    expect(kept.remedies[0].stoppedBecause).toContain('dizzy');
    expect(faults).toEqual([]);
    await close();
  });

  test('sets this time beside the usual one, and says what was believed', async () => {
    const { page, faults, close } = await opened(width, stiffNeck, 'course');
    await page.getByText('a night', { exact: true }).waitFor();
    await page.getByText(/^[34] days and counting/).waitFor();
    await expect.poll(() => page.locator('main').textContent()).toContain('the pounding of my cheap shoes');
    await look(page, 'course');
    expect(faults).toEqual([]);
    await close();
  });

  test('closes a case with what helped and what did not, and finds one that failed', async () => {
    const failed = { ...stiffNeck, outcome: { state: 'worse', at: '2026-03-01', didNotHelp: ['towel-rest'] } };
    const { page, faults, close, id: failedId } = await opened(width, failed, 'closing');
    await page.getByText('Closed. Worse.').waitFor();
    const id = `after-${failedId}`;
    const remedies = [{ remedy: 'gentle-movement', before: 4, after: 3 }];
    await ask(page, `/api/cases/${id}`, 'PUT', { ...stiffNeck, remedies, id });
    await page.goto(`${app.address}/#/cases/${id}/closing`);
    await page.getByRole('link', { name: 'Neck: worse' }).first().waitFor();
    await page.getByRole('radio', { name: 'Better' }).click();
    await page.getByRole('radio', { name: 'It did not' }).click();
    await page.getByLabel('What else helped, if anything').fill('Breaks from standing');
    await look(page, 'closing');
    await page.getByRole('button', { name: 'Close the case' }).click();
    await page.getByText('Closed. Better.').waitFor();
    const { outcome } = await keptCase(page, id);
    expect(outcome).toMatchObject({
      state: 'better',
      helped: ['Breaks from standing'],
      didNotHelp: ['gentle-movement'],
    });
    await page.getByRole('button', { name: 'Open it again' }).click();
    await page.getByRole('heading', { name: 'Close this case' }).waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  test('danger stands alone on every page of day zero', async () => {
    const urgent = { ...stiffNeck, answers: [{ question: 'E1', answer: 'yes', at: daysAgo(0) }] };
    const { page, close, id } = await opened(width, urgent, 'tonight');
    for (const part of ['tonight', 'explanations', 'course', 'closing', 'routine/contract-relax']) {
      await page.goto(`${app.address}/#/cases/${id}/${part}`);
      await page.getByRole('alert').waitFor();
      await expect.poll(() => page.locator('main h2, main button').count()).toBe(0);
    }
    await close();
  });
});
