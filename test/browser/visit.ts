import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { openHost } from '../../src/app/host-node/open-host.ts';
import { putSampleCase } from '../../src/app/host-node/sample-case.ts';
import { serve } from '../../src/app/host-node/serve.ts';

const screenshots = fileURLToPath(new URL('../screenshots/out', import.meta.url));
const builtScreen = fileURLToPath(new URL('../../dist/screen/index.html', import.meta.url));

/** The real app on a free port, over a data folder of its own. */
export async function startApp() {
  if (!existsSync(builtScreen)) throw new Error('the screen is not built yet: node scripts/setup.mjs --screen');
  const folder = mkdtempSync(join(tmpdir(), 'culprit-journey-'));
  const host = await openHost(folder);
  await putSampleCase(host);
  const serving = await serve(host, 0);
  return {
    address: serving.address,
    async close() {
      await serving.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** How a page is looked at. */
export type Look = { readonly width: 360 | 1280; readonly scheme: 'light' | 'dark' };

/** Every way in which each page must hold. */
export const looks: readonly Look[] = [
  { width: 360, scheme: 'light' },
  { width: 360, scheme: 'dark' },
  { width: 1280, scheme: 'light' },
  { width: 1280, scheme: 'dark' },
];

/** A page of a fresh visitor, and what went wrong while it was open. */
export type Visit = { readonly page: Page; readonly faults: readonly string[]; readonly close: () => Promise<void> };

/** Opens a page as somebody who was never here; console errors and requests to other hosts are faults. */
export async function visit(browser: Browser, address: string, { width, scheme }: Look): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width, height: width === 360 ? 740 : 900 },
    colorScheme: scheme,
    reducedMotion: 'reduce',
    deviceScaleFactor: width === 360 ? 2 : 1,
    hasTouch: width === 360,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${address}/`)) faults.push(`a request to ${request.url()}`);
  });
  await page.goto(`${address}/`);
  return { page, faults, close: () => context.close() };
}

/** Waits until the pictures are drawn and nothing is being read. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => {
    const places = [...document.querySelectorAll('[data-picture]')];
    return document.querySelector('main h1, main h2') !== null && places.every((place) => place.querySelector('svg'));
  });
}

/** Asks axe for everything that WCAG 2.2 AA and good practice forbid, and that nothing reaches over the edge of the page. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.length} times, first at ${nodes[0].target.join(' ')}`);
  });
  expect(found).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

/** Keeps a picture of the whole page, to be looked at. */
export async function keepScreenshot(page: Page, name: string, { width, scheme }: Look): Promise<void> {
  mkdirSync(screenshots, { recursive: true });
  await page.screenshot({ path: join(screenshots, `${name}-${width}-${scheme}.png`), fullPage: true });
}
