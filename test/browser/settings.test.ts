import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './launch.ts';
import { begin, checkIn } from './own-diary.ts';
import { ask, look, startApp, visit, widths } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The cases of one's own, by their ids. */
async function ownCases(page: Page): Promise<readonly string[]> {
  const { cases } = (await ask(page, '/api/cases')) as { cases: { id: string; isSample: boolean }[] };
  return cases.filter(({ isSample }) => !isSample).map(({ id }) => id);
}

describe.each(widths)('the settings at %i pixels', (width) => {
  test('export, delete, restore: the same bytes', async () => {
    const app = await startApp();
    const { page, faults, close } = await visit(browser, app.address, width);
    await page.getByRole('button', { name: 'Start my own case' }).click();
    await page.getByRole('heading', { name: 'Nothing is written down yet.' }).waitFor();
    await page.getByRole('link', { name: 'Settings and backup' }).click();
    await page.getByRole('radio', { name: 'Miles and feet' }).click();
    await look(page, 'settings');

    const save = async () => {
      const downloading = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Save a backup' }).click();
      const download = await downloading;
      expect(download.suggestedFilename()).toMatch(/^culprit-\d{4}-\d\d-\d\d\.zip$/);
      await page.getByText(`Saved as ${download.suggestedFilename()}`).waitFor();
      return readFileSync(await download.path());
    };
    const before = await save();

    const erase = page.getByRole('button', { name: 'Delete everything' });
    await expect.poll(() => erase.isDisabled()).toBe(true);
    await page.getByLabel('Type “delete” to confirm').fill('Delete');
    await erase.click();
    await page.getByText('Everything is deleted.').waitFor();
    await look(page, 'settings-deleted');
    expect(await ask(page, '/api/cases')).toEqual({ cases: [] });
    await expect
      .poll(() => page.getByRole('radio', { name: 'Miles and feet' }).getAttribute('aria-checked'))
      .toBe('false');

    const input = page.locator('input[type=file]');
    const backup = (buffer: Buffer) => ({ name: 'culprit.zip', mimeType: 'application/zip', buffer });
    await input.setInputFiles(backup(before.subarray(0, before.length - 40)));
    await page.getByRole('button', { name: 'Put it in' }).click();
    await page.getByText('an archive that breaks off').waitFor();
    await page.getByText('Nothing was changed.').waitFor();
    await look(page, 'settings-refused');

    await input.setInputFiles(backup(before));
    await page.getByText('culprit.zip will be put in.').waitFor();
    await page.getByRole('button', { name: 'Put it in' }).click();
    await page.getByText('It is all back: 2 cases').waitFor();
    await expect
      .poll(() => page.getByRole('radio', { name: 'Miles and feet' }).getAttribute('aria-checked'))
      .toBe('true');
    expect(Buffer.compare(await save(), before)).toBe(0);

    await input.setInputFiles(backup(before));
    await page.getByText('takes the place of the 1 case here').waitFor();
    await look(page, 'settings-restore');
    await page.getByRole('button', { name: 'Leave it as it is' }).click();
    expect(faults.filter((fault) => !fault.includes('400'))).toEqual([]);
    await close();
    await app.close();
  });

  test('one case is deleted once it is confirmed, and the others stay', async () => {
    const app = await startApp();
    const { page, faults, close } = await visit(browser, app.address, width);
    await begin(page);
    await checkIn(page, 4);
    const own = await ownCases(page);
    await page.getByRole('button', { name: 'New case' }).click();
    await page.getByRole('heading', { name: 'Nothing is written down yet.' }).waitFor();
    const another = (await ownCases(page)).filter((id) => !own.includes(id));
    expect(another).toHaveLength(1);

    await page.getByRole('link', { name: 'Settings and backup' }).click();
    const part = page.getByRole('region', { name: 'Delete one case' });
    await part.getByRole('button', { name: 'Delete: Neck' }).dblclick();
    // Pressed twice: asked, and left alone.
    await part.getByRole('button', { name: 'Delete: Neck' }).click();
    await part.getByText('Neck: everything written in this case will be gone.').waitFor();
    await look(page, 'settings-delete-case');
    expect(await ownCases(page)).toHaveLength(2);
    await part.getByRole('button', { name: 'Delete this case' }).click();
    await part.getByText('Neck is deleted.').waitFor();
    expect(await ownCases(page)).toEqual(another);

    await part.getByRole('button', { name: 'Delete: Your case' }).click();
    await part.getByRole('button', { name: 'Delete this case' }).click();
    await part.getByText('Your case is deleted.').waitFor();
    await page.getByRole('link', { name: 'Back to the case' }).click();
    // Only the example is left, and nobody is told that a diary was lost.
    await page.getByRole('button', { name: 'Start my own case' }).waitFor();
    expect(await page.getByText('Your diary is not here any more').count()).toBe(0);
    expect(faults).toEqual([]);
    await close();
    await app.close();
  });

  test('show at once, and stay without a flash when the page is opened again', async () => {
    const app = await startApp();
    const { page, faults, close } = await visit(browser, app.address, width);
    await page.getByText(/\d km/).first().waitFor({ state: 'attached' });
    await page.getByRole('link', { name: 'Settings and backup' }).click();
    await page.getByRole('radio', { name: 'Dark', exact: true }).click();
    await page.getByRole('radio', { name: 'Miles and feet' }).click();
    await page.getByLabel('Country, for emergency numbers').selectOption({ label: 'New Zealand' });
    const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    await expect.poll(ground).toBe('rgb(24, 23, 20)');
    await page.getByRole('link', { name: 'Back to the case' }).click();
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    await page.getByText('downhill, ft').waitFor();
    await look(page, 'in-miles-and-dark');

    await page.route('**/api/settings', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.continue();
    });
    await page.reload({ waitUntil: 'commit' });
    await page.getByText('downhill, ft').waitFor();
    expect(await ground()).toBe('rgb(24, 23, 20)');
    expect(await ask(page, '/api/settings')).toEqual({
      ...{ language: null, units: 'imperial', tone: 'dark', country: 'NZ' },
    });
    expect(faults).toEqual([]);
    await close();
    await app.close();
  });
});
