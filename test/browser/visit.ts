import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { openHost } from '../../src/app/host-node/open-host.ts';
import { serve } from '../../src/app/host-node/serve.ts';
import { putSampleCase } from '../../src/app/sample-case.ts';
import { type App, serveFiles } from './serve-files.ts';

/** The page that needs no server, as it was built. */
export const builtPage = fileURLToPath(new URL('../../dist/page', import.meta.url));
/** Where pictures for people to look at are kept. */
export const screenshots = fileURLToPath(new URL('../screenshots/out', import.meta.url));
const builtScreen = fileURLToPath(new URL('../../dist/screen/index.html', import.meta.url));

/** Where the app runs: in a process that serves it, or whole in the page, which is served as files alone. */
const isInPage = process.env.CULPRIT_HOST === 'page';

/** The real app on a free port: over a data folder of its own, or with the data in the visitor's browser. */
export function startApp(): Promise<App> {
  return isInPage ? serveFiles(builtPage) : startServer();
}

/** The app as a process that serves it; with a clock of its own where one is given. */
export async function startServer(now: () => number = Date.now): Promise<App> {
  if (!existsSync(builtScreen)) throw new Error('the screen is not built yet: node scripts/setup.mjs --screen');
  const folder = mkdtempSync(join(tmpdir(), 'culprit-journey-'));
  const host = { ...(await openHost(folder)), now };
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

/** An app that goes by a clock which only the test moves. */
export type TimedApp = App & {
  /** Prepares a fresh page, before it goes anywhere. */
  readonly prepare: (page: Page) => Promise<unknown>;
  /** Tells the app that a page is on what time it is now. */
  readonly tell: (page: Page) => Promise<void>;
};

/** The app as {@link startApp} starts it, with a clock of its own. */
export async function startTimedApp(clock: { readonly ms: number }): Promise<TimedApp> {
  if (!isInPage) return { ...(await startServer(() => clock.ms)), prepare: async () => {}, tell: async () => {} };
  const prepare = async (page: Page) => {
    // What a service worker keeps could not be given a clock.
    await page.addInitScript(() => {
      ServiceWorkerContainer.prototype.register = () => new Promise(() => {});
    });
    await page.route('**/assets/main-*.js', async (route) => {
      const response = await route.fetch();
      const timed = `globalThis.timeMs = ${clock.ms}; Date.now = () => globalThis.timeMs;`;
      await route.fulfill({ response, body: `${timed}\n${await response.text()}` });
    });
  };
  const tell = async (page: Page) => {
    for (const worker of page.workers()) {
      await worker.evaluate((ms) => {
        (globalThis as { timeMs?: number }).timeMs = ms;
      }, clock.ms);
    }
  };
  return { ...(await serveFiles(builtPage)), prepare, tell };
}

/** Widths at which each page must hold: a phone's and a desk's. */
export const widths = [360, 1280] as const;
type Width = (typeof widths)[number];

/** A page of a fresh visitor, and what went wrong while it was open. */
export type Visit = { readonly page: Page; readonly faults: readonly string[]; readonly close: () => Promise<void> };

/** Opens a page as somebody who was never here; console errors and requests to other hosts are faults. */
export async function visit(
  browser: Browser,
  address: string,
  width: Width,
  locale = 'en-GB',
  prepare: (page: Page) => Promise<unknown> = async () => {},
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width, height: width === 360 ? 740 : 900 },
    reducedMotion: 'reduce',
    deviceScaleFactor: width === 360 ? 2 : 1,
    hasTouch: width === 360,
    locale,
    timezoneId: 'Europe/London',
  });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${address}/`)) faults.push(`a request to ${request.url()}`);
  });
  await prepare(page);
  await page.goto(`${address}/`);
  return { page, faults, close: () => context.close() };
}

/** Asks the API of the host that a page is on, as the page itself does. */
export function ask(page: Page, path: string, method = 'GET', body: unknown = null): Promise<unknown> {
  return page.evaluate(
    async ([path, method, body]) => {
      const { culpritPage } = globalThis as { culpritPage?: { fetch: typeof fetch } };
      const init = body === null ? { method } : { method, body, headers: { 'content-type': 'application/json' } };
      const response = await (culpritPage?.fetch ?? fetch)(new URL(path, location.origin), init);
      if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
      return response.json();
    },
    [path, method, body === null ? null : JSON.stringify(body)] as const,
  );
}

/** Lets a page's host answer no more; returns what brings it back. */
export async function loseHost(page: Page): Promise<() => Promise<void>> {
  if (!isInPage) {
    await page.route('**/api/**', (route) => route.abort('connectionrefused'));
    return () => page.unroute('**/api/**');
  }
  type Host = { culpritPage: { fetch: typeof fetch }; lost?: typeof fetch };
  await page.evaluate(() => {
    const host = globalThis as unknown as Host;
    host.lost = host.culpritPage.fetch;
    host.culpritPage.fetch = () => Promise.reject(new TypeError('the worker stopped'));
  });
  return () =>
    page.evaluate(() => {
      const host = globalThis as unknown as Host;
      if (host.lost) host.culpritPage.fetch = host.lost;
    });
}

/** The backup of the host that a page is on. */
export async function backupOf(page: Page): Promise<Buffer> {
  const bytes = await page.evaluate(async () => {
    const { culpritPage } = globalThis as { culpritPage?: { fetch: typeof fetch } };
    const response = await (culpritPage?.fetch ?? fetch)(new URL('/api/backup', location.origin));
    return [...new Uint8Array(await response.arrayBuffer())];
  });
  return Buffer.from(bytes);
}

/** Waits until the pictures are drawn and nothing is being read. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => {
    const places = [...document.querySelectorAll('[data-picture]')];
    return document.querySelector('main h1') !== null && places.every((place) => place.querySelector('svg'));
  });
}

/**
 * Looks at a page by day and by night: nothing that WCAG 2.2 AA and good practice forbid, nothing that reaches over the edge; and keeps a
 * picture of each, for people to look at.
 */
export async function look(page: Page, name: string): Promise<void> {
  await settled(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  // The same screen stands on both hosts: it is gone over once.
  if (isInPage) return;
  await page.evaluate(axe.source);
  mkdirSync(screenshots, { recursive: true });
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violations(page), `${name}, ${colorScheme}`).toEqual([]);
    const path = join(screenshots, `${name}-${page.viewportSize()?.width}-${colorScheme}.png`);
    await page.screenshot({ path, fullPage: true });
  }
}

function violations(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      resultTypes: ['violations'],
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.length} times, first at ${nodes[0].target.join(' ')}`);
  });
}
