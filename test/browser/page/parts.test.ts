import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../launch.ts';
import { begin } from '../own-diary.ts';
import { serveFiles } from '../serve-files.ts';
import { builtPage, visit } from '../visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The scripts that the page's worker has loaded, by what they hold. */
async function partsOf(page: Page): Promise<readonly string[]> {
  const [worker] = page.workers();
  const urls = await worker?.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  return (urls ?? []).flatMap((url) => /\/([a-z-]+)-[\w-]+\.js$/.exec(url)?.[1] ?? []);
}

const TOLD = 'Since two weeks my neck is stiff the morning after I run downhill in my new shoes.';

test('the worker loads what reads posts and files when it is needed, and has it without a network', async () => {
  const app = await serveFiles(builtPage);
  const { page, faults, close } = await visit(browser, app.address, 360);
  await page.getByRole('heading', { level: 1 }).waitFor();
  const atStart = await partsOf(page);
  expect(atStart).toContain('answering');
  expect(atStart.filter((part) => /^(intake|files|recording|write-backup|restore)$/.test(part))).toEqual([]);

  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  // Not only said to be off: there is nobody left to ask.
  await app.close();
  await page.context().setOffline(true);
  await begin(page);
  await page.getByRole('link', { name: 'Tell it in your own words' }).click();
  await page.getByLabel('Your post').fill(TOLD);
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.getByRole('heading', { name: 'Is this what you meant?' }).waitFor();
  await page.getByRole('button', { name: 'Put right: Where it hurts: neck' }).waitFor();
  expect(await partsOf(page)).toContain('intake');
  expect(faults).toEqual([]);
  await close();
});
