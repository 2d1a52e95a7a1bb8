import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openHost } from '../src/app/host-node/open-host.ts';
import { serve } from '../src/app/host-node/serve.ts';
import { randomFrom } from '../src/math/index.ts';
import { launchBrowser } from '../test/browser/launch.ts';

const YEARS = 10;
/** How many times slower the processor is made. */
export const SLOWED = 4;
const DAY_MS = 86_400_000;

/** Ten years of two check-ins a day and a run every other day, in three pairs of shoes. */
export function tenYears(): object {
  const random = randomFrom(1);
  const startMs = Date.UTC(2016, 4, 1);
  const checkins: object[] = [];
  const runs: object[] = [];
  for (let day = 0; day < YEARS * 365; day += 1) {
    for (const [hour, moment] of [
      [7, 'waking'],
      [21, 'evening'],
    ] as const) {
      const at = new Date(startMs + day * DAY_MS + hour * 3_600_000).toISOString();
      checkins.push({
        at,
        moment,
        site: 'neck',
        score: Math.min(10, Math.max(0, Math.round(3 + 2 * random.normal()))),
      });
    }
    if (random.uniform() < 0.5) {
      const start = new Date(startMs + day * DAY_MS + 17 * 3_600_000).toISOString();
      const distanceM = Math.round(4000 + 9000 * random.uniform());
      const shoe = `pair ${Math.floor(day / 400) % 3}`;
      runs.push({ start, distanceM, durationS: distanceM * 0.36, descentM: Math.round(200 * random.uniform()), shoe });
    }
  }
  const hypotheses = ['descent', 'distance'].map((exposure) => ({ id: exposure, exposure }));
  return {
    format: 'culprit-case/1',
    timezone: 'Europe/London',
    complaint: { sites: ['neck'] },
    hypotheses,
    checkins,
    runs,
  };
}

/** Moves the picture a step a frame, there and back as a finger would, then zooms out and in; times each frame; runs in the page. */
const SCROLL = `(async () => {
  const picture = document.querySelector('canvas').parentElement;
  const { left, width } = picture.getBoundingClientRect();
  const frame = () => new Promise((next) => requestAnimationFrame(next));
  const turns = [
    ...Array.from({ length: 120 }, (_, n) => ({ deltaX: n < 60 ? -24 : 24 })),
    ...Array.from({ length: 80 }, (_, n) => ({ deltaY: n < 20 || n >= 60 ? 24 : -24, ctrlKey: true, clientX: left + width / 2 })),
  ];
  const times = [];
  let before = await frame();
  for (const turn of turns) {
    picture.dispatchEvent(new WheelEvent('wheel', { ...turn, bubbles: true, cancelable: true }));
    const now = await frame();
    times.push(now - before);
    before = now;
  }
  // What follows once the picture is at rest counts as well.
  for (let n = 0; n < 20; n += 1) {
    const now = await frame();
    times.push(now - before);
    before = now;
  }
  return times;
})()`;

/** Measures the frames of a ten-year timeline in the browser, its processor slowed four times. */
export async function benchTimeline(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'culprit-timeline-'));
  const [browser, serving] = await Promise.all([launchBrowser(), openHost(folder).then((host) => serve(host, 0))]);
  try {
    const address = `${serving.address}/api/cases/decade`;
    const headers = { 'content-type': 'application/json' };
    await fetch(address, { method: 'PUT', headers, body: JSON.stringify(tenYears()) });
    for (const width of [360, 1280]) {
      const page = await browser.newPage({
        viewport: { width, height: 800 },
        deviceScaleFactor: width === 360 ? 2 : 1,
      });
      await page.goto(`${serving.address}/#/cases/decade/timeline`);
      await timeFrames(page, width);
      await page.close();
    }
  } finally {
    await browser.close();
    await serving.close();
    rmSync(folder, { recursive: true });
  }
}

/** Moves and zooms the timeline that a page is on, narrow and wide, with all its layers, and tells its frames. */
export async function timeFrames(page: Page, width: number): Promise<void> {
  page.setDefaultTimeout(120_000);
  await page.getByLabel('Background: what would be there anyway').check();
  await page.getByLabel('Running downhill', { exact: true }).check();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  for (const [name, prepare] of [
    ['12 weeks', async () => {}],
    ['a year', async () => widen(page, 2)],
    ['ten years', async () => page.getByRole('button', { name: 'All of it' }).click()],
  ] as const) {
    await prepare();
    await page.waitForTimeout(500);
    const times = (await page.evaluate<number[]>(SCROLL)).sort((one, other) => one - other);
    const at = (share: number) => (times[Math.floor(share * (times.length - 1))] as number).toFixed(1);
    const over = times.filter((time) => time > 50).length;
    console.log(
      `  ${width} px, ${name}: frames ${at(0.5)} ms at the median, ${at(0.95)} at 95 %, ${at(1)} at most; ${over} of ${times.length} over 50 ms`,
    );
  }
}

async function widen(page: Page, times: number): Promise<void> {
  for (let n = 0; n < times; n += 1) await page.getByRole('button', { name: 'Wider' }).click();
}
