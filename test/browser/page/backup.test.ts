import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../launch.ts';
import { answered, begin, checkIn, sendCheckIn } from '../own-diary.ts';
import { serveFiles } from '../serve-files.ts';
import { ask, backupOf, builtPage, look, startServer, visit, widths } from '../visit.ts';

const DAY_MS = 86_400_000;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(widths)('the weekly backup at %i pixels', (width) => {
  test('is offered after a week, saved with one tap, and not offered again until a week has gone by', async () => {
    const app = await serveFiles(builtPage);
    const { page, faults, close } = await visit(browser, app.address, width);
    const save = page.getByRole('button', { name: 'Save a backup' });
    const comeBackAfter = async (days: number) => {
      await page.clock.setFixedTime(begunMs + days * DAY_MS);
      await page.reload();
      await answered(page);
    };
    await begin(page);
    await checkIn(page, 2);
    const begunMs = Date.now();
    await comeBackAfter(6);
    await expect.poll(() => save.count()).toBe(0);

    await comeBackAfter(8);
    await page.getByText('You have no backup yet.').waitFor();
    await look(page, 'backup-offer');
    const downloading = page.waitForEvent('download');
    await save.click();
    const saved = readFileSync(await (await downloading).path());
    await page.getByText('Saved as culprit-').waitFor();
    expect(Buffer.compare(saved, await backupOf(page))).toBe(0);

    // Nothing was written since: there is nothing to lose.
    await comeBackAfter(30);
    await expect.poll(() => save.count()).toBe(0);
    expect(faults).toEqual([]);
    await close();
    await app.close();
  });
});

test('says how old the last backup is, in German as well', async () => {
  const app = await serveFiles(builtPage);
  const { page, faults, close } = await visit(browser, app.address, 360);
  await begin(page);
  await checkIn(page, 2);
  await page.evaluate((ms) => localStorage.setItem('culprit-last-backup', `${ms}`), Date.now() - 9.5 * DAY_MS);
  await page.reload();
  await page.getByText('Your last backup is 9 days old.').waitFor();
  await ask(page, '/api/settings', 'PATCH', { language: 'de' });
  await page.reload();
  await page.getByText('Deine letzte Sicherung ist 9 Tage alt.').waitFor();
  await look(page, 'backup-offer-german');
  await page.getByRole('button', { name: 'Sicherung speichern' }).click();
  await page.getByText('Gespeichert als culprit-').waitFor();
  expect(faults).toEqual([]);
  await close();
  await app.close();
});

/** Brings a backup in by the settings, wherever there is a case of one's own already. */
async function putIn(page: Page, address: string, backup: Buffer): Promise<void> {
  await page.goto(`${address}/#/settings`);
  const file = { name: 'culprit.zip', mimeType: 'application/zip', buffer: backup };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: 'Put it in' }).click();
  await page.getByText('It is all back:').waitFor();
}

test('one file moves everything from the page to the server and back: the same bytes each time', async () => {
  const [inPage, server] = await Promise.all([serveFiles(builtPage), startServer()]);
  const phone = await visit(browser, inPage.address, 360);
  await begin(phone.page);
  await checkIn(phone.page, 2);
  await sendCheckIn(phone.page, 4);
  await phone.page.getByText('Neck: 4 out of 10').waitFor();
  await ask(phone.page, '/api/settings', 'PATCH', { units: 'imperial', country: 'NZ' });
  const ofPhone = await backupOf(phone.page);

  const desk = await visit(browser, server.address, 1280);
  await putIn(desk.page, server.address, ofPhone);
  expect(Buffer.compare(await backupOf(desk.page), ofPhone)).toBe(0);
  await desk.page.goto(`${server.address}/#/`);
  await answered(desk.page);
  await sendCheckIn(desk.page, 5);
  await desk.page.getByText('Neck: 5 out of 10').waitFor();
  const ofDesk = await backupOf(desk.page);
  expect(Buffer.compare(ofDesk, ofPhone)).not.toBe(0);

  await putIn(phone.page, inPage.address, ofDesk);
  expect(Buffer.compare(await backupOf(phone.page), ofDesk)).toBe(0);
  await phone.page.goto(`${inPage.address}/#/`);
  await phone.page.getByText(/^3 check-ins, /).waitFor();

  // A new phone: one tap, as nothing is there that it could take the place of.
  const other = await visit(browser, inPage.address, 360);
  const file = { name: 'culprit.zip', mimeType: 'application/zip', buffer: ofDesk };
  await other.page.getByText('Had a diary here before').waitFor();
  await other.page.locator('input[type=file]').setInputFiles(file);
  await other.page.getByText(/^3 check-ins, /).waitFor();
  expect(Buffer.compare(await backupOf(other.page), ofDesk)).toBe(0);
  expect([...phone.faults, ...desk.faults, ...other.faults]).toEqual([]);
  for (const { close } of [phone, desk, other]) await close();
  await Promise.all([inPage.close(), server.close()]);
});
