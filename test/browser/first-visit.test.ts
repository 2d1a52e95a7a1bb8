import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './launch.ts';
import { look, startApp, visit, widths } from './visit.ts';

let browser: Browser;
let app: Awaited<ReturnType<typeof startApp>>;
beforeAll(async () => {
  [browser, app] = await Promise.all([launchBrowser(), startApp()]);
});
afterAll(async () => {
  await browser.close();
  await app.close();
});

describe.each(widths)('a first visit at %i pixels', (width) => {
  test('shows the sample’s answer, its picture and a card a cause, and says that it is a sample', async () => {
    const { page, faults, close } = await visit(browser, app.address, width);
    await look(page, 'sample');
    await expect.poll(() => page.locator('h1').textContent()).toContain('standing');
    await expect.poll(() => page.getByText('Sample', { exact: true }).first().isVisible()).toBe(true);
    await expect.poll(() => page.locator('figure svg[role=img]').count()).toBeGreaterThanOrEqual(8);
    await expect.poll(() => page.getByText('no effect').count()).toBe(await page.locator('main li h3').count());

    for (const summary of await page.locator('summary').all()) await summary.click();
    await expect.poll(() => page.getByRole('table').count()).toBeGreaterThan(1);
    await look(page, 'sample-opened');
    expect(faults).toEqual([]);
    await close();
  });
});

test('what comes before the pictures stays within 150 kB of compressed script', async () => {
  const { page, close } = await visit(browser, app.address, 360);
  await page.getByRole('heading', { level: 1 }).waitFor();
  const scripts = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLScriptElement>('script[src]')].map(({ src }) => src),
  );
  let bytes = 0;
  for (const src of scripts) {
    const body = new Uint8Array(await (await fetch(src)).arrayBuffer());
    const packed = new Blob([body]).stream().pipeThrough(new CompressionStream('gzip'));
    bytes += (await new Response(packed).arrayBuffer()).byteLength;
  }
  expect(bytes).toBeGreaterThan(1000);
  expect(bytes).toBeLessThanOrEqual(150_000);
  await close();
});

test('everything can be reached and opened by keyboard alone', async () => {
  const { page, close } = await visit(browser, app.address, 1280);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the answer');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  const names: string[] = [];
  for (let n = 0; n < 40; n++) {
    await page.keyboard.press('Tab');
    names.push(await page.evaluate(() => document.activeElement?.textContent ?? ''));
    if (names.at(-1) === 'The same as a table') break;
  }
  expect(names).toContain('Start my own case');
  await page.keyboard.press('Enter');
  await page.locator('figure table').waitFor();
  await close();
});
