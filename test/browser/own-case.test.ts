import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './launch.ts';
import { look, startApp, type Visit, visit, widths } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** A visitor who has just begun a case of their own. */
async function beginOwn(width: (typeof widths)[number]): Promise<Visit> {
  const app = await startApp();
  const { page, faults, close } = await visit(browser, app.address, width);
  await page.getByRole('button', { name: 'Start my own case' }).click();
  await page.getByRole('heading', { name: 'Nothing is written down yet.' }).waitFor();
  const leave = async () => {
    await close();
    await app.close();
  };
  return { page, faults, close: leave };
}

async function checkIn(page: Page, site: string, score: number): Promise<void> {
  await page.getByRole('link', { name: 'Check in now' }).click();
  await page.getByLabel('Where does it hurt?').fill(site);
  await page.getByRole('radio', { name: new RegExp(`^${score}`) }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('link', { name: 'See the answer' }).click();
}

describe.each(widths)('a case of one’s own at %i pixels', (width) => {
  test('begins empty, takes a check-in, lets it be taken back, and keeps it', async () => {
    const { page, faults, close } = await beginOwn(width);
    await look(page, 'empty');

    await page.getByRole('link', { name: 'Check in now' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Say where it hurts first.').waitFor();
    await page.getByLabel('Where does it hurt?').fill('Left knee');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Choose a number from 0 to 10 first.').waitFor();
    await page.getByRole('radio', { name: /^4/ }).click();
    await page.getByRole('radio', { name: '15 min' }).click();
    await look(page, 'check-in');

    await page.reload();
    await expect.poll(() => page.getByLabel('Where does it hurt?').inputValue()).toBe('Left knee');
    await expect.poll(() => page.getByRole('radio', { name: /^4/ }).getAttribute('aria-checked')).toBe('true');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Left knee: 4 out of 10').waitFor();
    await look(page, 'saved');
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('link', { name: 'See the answer' }).click();
    await page.getByRole('heading', { name: 'What your left knee pain follows cannot be told yet.' }).waitFor();
    await look(page, 'first-days');
    expect(faults).toEqual([]);
    await close();
  });

  test('takes a second check-in in two taps, and a finger may slide along the numbers', async () => {
    const { page, faults, close } = await beginOwn(width);
    await checkIn(page, 'Left knee', 4);
    await page.getByRole('link', { name: 'Check in now' }).click();
    const three = await page.locator('[data-score="3"]').boundingBox();
    const seven = await page.locator('[data-score="7"]').boundingBox();
    if (three === null || seven === null) throw new Error('the numbers are not there');
    await page.mouse.move(three.x + 5, three.y + 20);
    await page.mouse.down();
    await page.mouse.move(seven.x + 5, seven.y + 20, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => page.getByRole('radio', { name: /^7/ }).getAttribute('aria-checked')).toBe('true');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Left knee: 7 out of 10').waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  test('asks the danger questions; a yes leaves the action and nothing else, until it is taken back', async () => {
    const { page, faults, close } = await beginOwn(width);
    await page.getByRole('link', { name: 'Answer the safety questions' }).click();
    await page.getByRole('heading', { name: 'First, is it safe to wait?' }).waitFor();
    await look(page, 'danger-questions');
    for (let n = 0; n < 3; n++) await page.getByRole('button', { name: 'no to all' }).first().click();
    await page.getByText('All answered.').waitFor();
    await page.getByRole('link', { name: 'Back to the case' }).click();
    await page.getByText('None of the signs you answered').waitFor();

    await page.goBack();
    await page.getByRole('radiogroup').first().getByRole('radio', { name: 'Yes' }).click();
    await page.getByRole('alert').waitFor();
    await look(page, 'danger');
    await expect.poll(() => page.getByRole('link', { name: 'Check in now' }).count()).toBe(0);
    await expect.poll(() => page.locator('main figure').count()).toBe(0);

    await page.getByRole('link', { name: 'Answered something by mistake?' }).click();
    await page.getByRole('radiogroup').first().getByRole('radio', { name: 'No', exact: true }).click();
    await page.getByText('All answered.').waitFor();
    await page.getByRole('link', { name: 'Back to the case' }).click();
    await page.getByText('None of the signs you answered').waitFor();
    expect(faults).toEqual([]);
    await close();
  });
});
