import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './launch.ts';
import { answered, begin, checkIn, sendCheckIn } from './own-diary.ts';
import { ask, startApp, visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

type Stored = { readonly checkins: readonly { readonly score: number }[] };

/** The scores of the one case of one's own, as the page's host has them. */
async function scores(page: Page): Promise<number[]> {
  const { cases } = (await ask(page, '/api/cases')) as { cases: { id: string; isSample: boolean }[] };
  const id = cases.find((each) => !each.isSample)?.id;
  return ((await ask(page, `/api/cases/${id}`)) as Stored).checkins.map(({ score }) => score).sort();
}

/** A diary with one check-in, open in two tabs of one browser. */
async function twoTabs(widthPx: Parameters<typeof visit>[2]) {
  const app = await startApp();
  const { page, faults, close } = await visit(browser, app.address, widthPx);
  await begin(page);
  await checkIn(page, 2);
  const other = await page.context().newPage();
  await other.goto(`${app.address}/`);
  await answered(other);
  return { app, page, other, faults, close };
}

test('two tabs check in at the same moment: nothing is lost, and both show both without being asked', async () => {
  const { app, page, other, faults, close } = await twoTabs(1280);

  await Promise.all([sendCheckIn(page, 4), sendCheckIn(other, 5)]);
  await Promise.all([page.getByText('Neck: 4 out of 10').waitFor(), other.getByText('Neck: 5 out of 10').waitFor()]);
  expect(await scores(page)).toEqual([2, 4, 5]);
  expect(await scores(other)).toEqual([2, 4, 5]);

  for (const each of [page, other]) {
    await each.getByRole('link', { name: 'See the answer' }).click();
    await each.getByText(/^3 check-ins, /).waitFor();
  }
  // What is changed in one tab shows in the other one, which nobody touches.
  await sendCheckIn(page, 7);
  await other.getByText(/^4 check-ins, /).waitFor();
  expect(faults).toEqual([]);
  await close();
  await app.close();
});

test('a tab that dies in the middle of its work leaves the diary whole and free', async () => {
  const { app, page, other, faults, close } = await twoTabs(360);

  // Many changes at once; the tab is gone before their answers are there. What was answered before stays.
  await sendCheckIn(other, 4);
  await other.getByText('Neck: 4 out of 10').waitFor();
  await other.evaluate(() => {
    const { culpritPage } = globalThis as { culpritPage?: { fetch: typeof fetch } };
    const init = { method: 'PATCH', headers: { 'content-type': 'application/json' } };
    for (let n = 0; n < 50; n++) {
      const body = JSON.stringify({ units: n % 2 === 0 ? 'metric' : 'imperial' });
      void (culpritPage?.fetch ?? fetch)(new URL('/api/settings', location.origin), { ...init, body });
    }
  });
  await other.close();

  expect(await scores(page)).toEqual([2, 4]);
  await sendCheckIn(page, 5);
  await page.getByText('Neck: 5 out of 10').waitFor();
  expect(await scores(page)).toEqual([2, 4, 5]);
  expect(faults).toEqual([]);
  await close();
  await app.close();
});
