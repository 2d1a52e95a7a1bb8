import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../launch.ts';
import { answered, begin, checkIn } from '../own-diary.ts';
import { serveFiles } from '../serve-files.ts';
import { builtPage, look, visit, widths } from '../visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Waits until the browser keeps the whole page and answers with what it kept. */
async function kept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller !== null) return;
    await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
  });
}

describe.each(widths)('with the network off, at %i pixels', (width) => {
  test('the page opens, takes a check-in, answers and keeps it; and says calmly that nothing is missing', async () => {
    const app = await serveFiles(builtPage);
    const { page, faults, close } = await visit(browser, app.address, width);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await kept(page);

    // Not only said to be off: there is nobody left to ask.
    await app.close();
    await page.context().setOffline(true);
    await page.reload();
    await begin(page);
    await checkIn(page, 4);
    await page.getByText('No network. Everything here works without one.').waitFor();
    await look(page, 'offline');

    await page.reload();
    await answered(page);
    await page.getByRole('link', { name: 'Settings and backup' }).click();
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save a backup' }).click();
    expect(readFileSync(await (await downloading).path()).length).toBeGreaterThan(100);

    await page.context().setOffline(false);
    await page.getByText('No network. Everything here works without one.').waitFor({ state: 'detached' });
    expect(faults).toEqual([]);
    await close();
  });
});

test('a new build never takes over under a page in use, nor beside a second tab; the next reload has it, without a network too', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'culprit-builds-'));
  cpSync(builtPage, folder, { recursive: true });
  const app = await serveFiles(folder);
  const { page, faults, close } = await visit(browser, app.address, 360);
  await begin(page);
  await kept(page);
  const build = () => page.evaluate(() => document.documentElement.dataset.build ?? 'first');
  expect(await build()).toBe('first');

  const change = (file: string, from: RegExp, to: string) => {
    const before = readFileSync(join(folder, file), 'utf8');
    expect(before).toMatch(from);
    writeFileSync(join(folder, file), before.replace(from, to));
  };
  change('index.html', /<html/, '<html data-build="second"');
  change('service-worker.js', /BUILD = "[0-9a-f]+"/, 'BUILD = "second"');
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const { installing } = registration;
    await new Promise<void>((resolve) => {
      if (registration.waiting !== null || installing === null) resolve();
      else installing.addEventListener('statechange', () => installing.state === 'installed' && resolve());
    });
  });

  // In use: what was chosen stays, and the pages that were not opened yet are still those of the first build.
  await checkIn(page, 5);
  expect(await build()).toBe('first');

  const second = await page.context().newPage();
  await second.goto(`${app.address}/`);
  await second.getByRole('heading', { level: 1 }).waitFor();
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await build()).toBe('first');
  await second.close();

  await app.close();
  await page.context().setOffline(true);
  // A tab that was closed may count for a moment longer.
  const reloaded = async () => {
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    return build();
  };
  await expect.poll(reloaded, { timeout: 10_000 }).toBe('second');
  await page.goto(`${app.address}/#/`);
  await answered(page);
  expect(await page.evaluate(() => caches.keys())).toEqual(['culprit-second']);
  expect(faults).toEqual([]);
  await close();
  rmSync(folder, { recursive: true });
});
