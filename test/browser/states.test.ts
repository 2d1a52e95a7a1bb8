import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './launch.ts';
import { look, loseHost, startApp, visit, widths } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(widths)('at %i pixels', (width) => {
  test('a program that stopped answering is said calmly; what was typed is kept', async () => {
    const app = await startApp();
    const { page, close } = await visit(browser, app.address, width);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.goto(`${app.address}/#/cases/sample/check-in`);
    await page.getByRole('radio', { name: /^6/ }).click();
    const bringBack = await loseHost(page);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText(/^Culprit (is not answering|has stopped in this tab)$/).waitFor();
    await expect.poll(() => page.getByRole('radio', { name: /^6/ }).getAttribute('aria-checked')).toBe('true');
    await look(page, 'not-answering');
    await bringBack();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('Neck: 6 out of 10').waitFor();
    await close();
    await app.close();
  });

  test('a case that is not there leads back to those that are', async () => {
    const app = await startApp();
    const { page, close } = await visit(browser, app.address, width);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.goto(`${app.address}/#/cases/gone`);
    await page.getByText('There is no such case here.').waitFor();
    await look(page, 'missing');
    await page.getByRole('link', { name: 'To the cases' }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await close();
    await app.close();
  });
});
