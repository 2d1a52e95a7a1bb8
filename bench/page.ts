import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { simulateRunner } from '../calibration/simulator/simulate.ts';
import { WORLDS } from '../calibration/simulator/worlds.ts';
import { launchBrowser } from '../test/browser/launch.ts';
import { serveFiles } from '../test/browser/serve-files.ts';
import { HYPOTHESES } from './heart.ts';
import { slowProcesses } from './slow-processes.ts';
import { SLOWED, tenYears, timeFrames } from './timeline.ts';

const builtPage = fileURLToPath(new URL('../dist/page', import.meta.url));
const PHONE = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true };
const VISITS = 5;
const DIARIES = 12;

/** Measures the page that needs no server, as it was built, in the browser: opening, tapping, answering, ten years; four times slowed. */
export async function benchPage(): Promise<void> {
  const [browser, app] = await Promise.all([launchBrowser(), serveFiles(builtPage)]);
  try {
    await benchOpening(browser, app.address);
    await benchTaps(browser, app.address);
    await benchCommits(browser, app.address);
    await benchAnswers(browser, app.address);
    await benchDecade(browser, app.address);
  } finally {
    await browser.close();
    await app.close();
  }
}

/** Largest paint: of a first visit, and of a later one whose files are kept. */
async function benchOpening(browser: Browser, address: string): Promise<void> {
  for (const [slowed, slow] of Object.entries(waysToSlow)) {
    const first: Opening[] = [];
    const later: Opening[] = [];
    for (let n = 0; n < VISITS; n += 1) {
      const context = await browser.newContext(PHONE);
      const page = await context.newPage();
      first.push(await open(page, address, slow));
      await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)');
      await page.close();
      const again = await context.newPage();
      later.push(await open(again, address, slow));
      await context.close();
    }
    for (const [name, visits] of [
      ['first visit', first],
      ['later visit', later],
    ] as const) {
      const paints = spread(visits.map((visit) => visit.largestMs));
      const answers = spread(visits.map((visit) => visit.answerMs));
      console.log(`  ${name}, ${slowed}: largest paint ${paints} (${visits[0]?.what})`);
      console.log(`    the answer stands after ${answers}`);
    }
  }
}

/** Slows a page, and returns what lets it run freely again. */
type Slow = (page: Page) => Promise<() => Promise<void>>;

/** The browser's own way reaches the thread of the page alone; a slow phone is slow with every thread, the engines' and the database's too. */
const waysToSlow: Record<string, Slow> = {
  [`the page’s thread slowed ${SLOWED} times (the browser’s own way)`]: slowThread,
  [`every thread slowed ${SLOWED} times`]: slowAll,
};

async function slowThread(page: Page): Promise<() => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  return () => session.detach();
}

async function slowAll(page: Page): Promise<() => Promise<void>> {
  const browser = page.context().browser();
  if (browser === null) throw new Error('a page without a browser');
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const pids = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  return slowProcesses(pids, SLOWED);
}

type Opening = { readonly largestMs: number; readonly what: string; readonly answerMs: number };

async function open(page: Page, address: string, slow: Slow): Promise<Opening> {
  await page.addInitScript(WATCH_PAINTS);
  const faster = await slow(page);
  try {
    await page.goto(`${address}/`, { timeout: 60_000 });
    await page.locator('main h1').waitFor({ timeout: 60_000 });
    // What comes after the answer may be larger.
    await page.waitForTimeout(3000);
    return await page.evaluate<Opening>('globalThis.painted');
  } finally {
    await faster();
  }
}

const WATCH_PAINTS = `
  globalThis.painted = { largestMs: 0, what: '', answerMs: 0 };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      painted.largestMs = entry.startTime;
      painted.what = (entry.element?.tagName.toLowerCase() ?? '?') + ' “' + (entry.element?.textContent ?? '').slice(0, 40) + '”';
    }
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new MutationObserver((_, observer) => {
    if (document.querySelector('main h1') === null) return;
    painted.answerMs = performance.now();
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
`;

/** Taps of a check-in, from the finger to the next paint. */
async function benchTaps(browser: Browser, address: string): Promise<void> {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  await page.addInitScript(WATCH_TAPS);
  await page.goto(`${address}/`);
  await page.getByRole('button', { name: 'Start my own case' }).tap();
  await page.getByRole('heading', { name: 'Nothing is written down yet.' }).waitFor();
  await slowThread(page);
  for (let n = 0; n < VISITS; n += 1) {
    await page.getByRole('link', { name: 'Check in now' }).tap();
    if (n === 0) await page.getByLabel('Where does it hurt?').fill('Neck');
    await page.getByRole('radio', { name: '4', exact: true }).tap();
    await page.getByRole('radio', { name: '15 min' }).tap();
    await page.getByRole('button', { name: 'Save' }).tap();
    await page.getByText('Neck: 4 out of 10').waitFor();
    await page.getByRole('link', { name: 'See the answer' }).tap();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForTimeout(500);
  }
  const taps = await page.evaluate<{ readonly what: string; readonly ms: number }[]>('[...taps.values()]');
  console.log(
    `  ${taps.length} taps of check-ins, the page slowed ${SLOWED} times: ${spread(taps.map(({ ms }) => ms))}`,
  );
  const slowest = taps.toSorted((one, other) => other.ms - one.ms).slice(0, 3);
  for (const { what, ms } of slowest) console.log(`    ${ms} ms: ${what}`);
  await context.close();
}

const WATCH_TAPS = `
  globalThis.taps = new Map();
  new PerformanceObserver((list) => {
    for (const { interactionId, duration, target } of list.getEntries()) {
      if (!interactionId) continue;
      const before = taps.get(interactionId);
      if (before === undefined || before.ms < duration)
        taps.set(interactionId, { ms: duration, what: target?.textContent?.slice(0, 40) || before?.what || target?.outerHTML.slice(0, 60) });
    }
  }).observe({ type: 'event', durationThreshold: 16, buffered: true });
`;

/** One small change: from the page to the worker, onto the disk, and back; at full speed, as it is the disk that is waited for. */
async function benchCommits(browser: Browser, address: string): Promise<void> {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  await page.goto(`${address}/`);
  await page.locator('main h1').waitFor();
  const times: number[] = [];
  for (let n = 0; n < 50; n += 1) {
    const init = {
      method: 'PATCH',
      headers: JSON_BODY,
      body: JSON.stringify({ units: n % 2 === 0 ? 'metric' : 'imperial' }),
    };
    times.push(await page.evaluate<number>(timeOf('/api/settings', init)));
  }
  console.log(`  a change committed, at full speed: ${spread(times)}`);
  await context.close();
}

const JSON_BODY = { 'content-type': 'application/json' };

/** Answers to diaries of sixty days, asked by the page of its worker; the first one comes with engines that never ran. */
async function benchAnswers(browser: Browser, address: string): Promise<void> {
  const firsts: number[] = [];
  const others: number[] = [];
  for (let n = 0; n < VISITS; n += 1) {
    const context = await browser.newContext(PHONE);
    const page = await context.newPage();
    await page.goto(`${address}/`);
    await page.locator('main h1').waitFor();
    for (let d = 0; d < DIARIES; d += 1) await put(page, `sixty-${d}`, sixtyDays(d));
    // Opened anew, so that nothing was run before.
    await page.goto(`${address}/#/settings`);
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForTimeout(1000);
    const faster = await slowAll(page);
    for (let d = 0; d < DIARIES; d += 1) {
      const ms = await page.evaluate<number>(timeOf(`/api/cases/sixty-${d}/verdict`));
      (d === 0 ? firsts : others).push(ms);
    }
    await faster();
    await context.close();
  }
  console.log(
    `  answers to 60 days, all of the page slowed ${SLOWED} times: ${spread(others)}; the first after opening ${spread(firsts)}`,
  );
}

function timeOf(path: string, init: object = {}): string {
  return `(async () => {
    const startedMs = performance.now();
    const response = await culpritPage.fetch(new URL('${path}', location.origin), ${JSON.stringify(init)});
    if (!response.ok) throw new Error(await response.text());
    await response.json();
    return performance.now() - startedMs;
  })()`;
}

function sixtyDays(n: number): object {
  const setting = { days: 60, checkinsPerDay: 2, points: [0.9, 1.8] } as const;
  const { theCase } = simulateRunner(WORLDS[n], setting, n + 1);
  return { ...theCase, hypotheses: HYPOTHESES.map((exposure) => ({ id: exposure, exposure })) };
}

function put(page: Page, id: string, theCase: object): Promise<number> {
  const init = { method: 'PUT', headers: JSON_BODY, body: JSON.stringify({ ...theCase, id }) };
  return page.evaluate<number>(timeOf(`/api/cases/${id}`, init));
}

/** Ten years on the page, moved and zoomed. */
async function benchDecade(browser: Browser, address: string): Promise<void> {
  for (const width of [360, 1280]) {
    const context = await browser.newContext(width === 360 ? PHONE : { viewport: { width, height: 800 } });
    const page = await context.newPage();
    await page.goto(`${address}/`);
    await page.locator('main h1').waitFor();
    await put(page, 'decade', tenYears());
    await page.goto(`${address}/#/cases/decade/timeline`);
    await timeFrames(page, width);
    await context.close();
  }
}

/** The middle, the time that nine in ten stay within, and the longest. */
function spread(timesMs: readonly number[]): string {
  const sorted = timesMs.toSorted((one, other) => one - other);
  const at = (share: number) => Math.round(sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN);
  return `${at(0.5)} ms at the median, ${at(0.9)} at 90 %, ${at(1)} at most`;
}
