import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './launch.ts';
import { type App, type HostName, hosts, look, startApp, visit, widths } from './visit.ts';

let browser: Browser;
let apps: Record<HostName, App>;
beforeAll(async () => {
  const started = [launchBrowser(), startApp('server'), startApp('page')] as const;
  const [launched, server, page] = await Promise.all(started);
  browser = launched;
  apps = { server, page };
});
afterAll(async () => {
  await browser.close();
  for (const app of Object.values(apps)) await app.close();
});

describe.each(hosts)('a first visit, answered by the %s', (host) => {
  test.each(widths)(
    'at %i pixels shows the sample’s answer, its picture and a card a cause, and says that it is a sample',
    async (width) => {
      const { page, faults, close } = await visit(browser, apps[host].address, width);
      await look(page, host === 'server' ? 'sample' : 'page-sample');
      expect(await page.locator('h1').textContent()).toContain('standing');
      expect(await page.getByText('Sample', { exact: true }).first().isVisible()).toBe(true);
      expect(await page.locator('figure svg[role=img]').count()).toBeGreaterThanOrEqual(8);
      expect(await page.getByText('no effect').count()).toBe(await page.locator('main li h3').count());

      for (const summary of await page.locator('summary').all()) await summary.click();
      expect(await page.getByRole('table').count()).toBeGreaterThan(1);
      await look(page, host === 'server' ? 'sample-opened' : 'page-sample-opened');
      expect(faults).toEqual([]);
      await close();
    },
  );
});

test.each(hosts)('what comes before the pictures stays within 150 kB of compressed script (%s)', async (host) => {
  const { page, close } = await visit(browser, apps[host].address, 360);
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
  const { page, close } = await visit(browser, apps.server.address, 1280);
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
