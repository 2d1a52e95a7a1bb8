import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../launch.ts';
import { begin, checkIn, sendCheckIn } from '../own-diary.ts';
import { serveFiles } from '../serve-files.ts';
import { ask, builtPage, look, visit, widths } from '../visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Leaves the browser this much room for the page, or as much as it likes. */
async function allot(page: Page, address: string, quotaSize?: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(address);
  await session.send('Storage.overrideQuotaForOrigin', quotaSize === undefined ? { origin } : { origin, quotaSize });
}

/** Lets every write fail as it does on a full device, or work again. */
async function fill(page: Page, isFull: boolean): Promise<void> {
  const [worker] = page.workers();
  await worker.evaluate((isFull) => {
    const { prototype } = (globalThis as unknown as { FileSystemSyncAccessHandle: { prototype: { write: unknown } } })
      .FileSystemSyncAccessHandle;
    const kept = globalThis as { writeAsEver?: unknown };
    kept.writeAsEver ??= prototype.write;
    prototype.write = isFull
      ? () => {
          throw new DOMException('no room', 'QuotaExceededError');
        }
      : kept.writeAsEver;
  }, isFull);
}

/** Does something to a page that would spoil it, and leaves the rest as it is. */
async function withSpoiltWorker(page: Page, spoil: string): Promise<void> {
  await page.route('**/assets/main-*.js', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${spoil}\n${await response.text()}` });
  });
}

describe.each(widths)('the storage at %i pixels', (width) => {
  test('without room: what was saved is there, what was typed is kept, and it says what to do', async () => {
    const app = await serveFiles(builtPage);
    const { page, close } = await visit(browser, app.address, width);
    await begin(page);
    await checkIn(page, 2);

    await fill(page, true);
    await sendCheckIn(page, 4);
    await page.getByText('There seems to be no room left').waitFor();
    await page.getByText('This was not saved:').waitFor();
    await expect
      .poll(() => page.getByRole('radio', { name: '4', exact: true }).getAttribute('aria-checked'))
      .toBe('true');
    await look(page, 'no-room');
    await page.getByRole('link', { name: 'Save a backup' }).click();
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save a backup' }).click();
    await downloading;

    await page.goBack();
    await fill(page, false);
    await page.getByRole('button', { name: 'No, save' }).click();
    await page.getByText('Neck: 4 out of 10').waitFor();
    await close();
    await app.close();
  });

  test('where the browser keeps nothing, it says so and what to do', async () => {
    const app = await serveFiles(builtPage);
    const { page, close } = await visit(browser, `${app.address}`, width, 'en-GB', (fresh) =>
      withSpoiltWorker(
        fresh,
        `navigator.storage.getDirectory = () => Promise.reject(new DOMException('no', 'SecurityError'));`,
      ),
    );
    await page.getByRole('heading', { name: 'This browser lets the page keep nothing' }).waitFor();
    await look(page, 'keeps-nothing');
    await close();
    await app.close();
  });

  test('a diary that the browser let go of is named, and brought back with one tap', async () => {
    const app = await serveFiles(builtPage);
    const { page, faults, close } = await visit(browser, app.address, width);
    await page.getByText('Had a diary here before').waitFor();
    await begin(page);
    await checkIn(page, 2);
    await page.getByRole('link', { name: 'Settings and backup' }).click();
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save a backup' }).click();
    const backup = await (await downloading).path();

    // The browser takes the files away, and nothing else.
    await page.goto('about:blank');
    await page.goto(`${app.address}/mark.txt`);
    await emptyFileSystem(page);
    await page.goto(`${app.address}/`);
    await page.getByRole('heading', { name: 'Your diary is not here any more' }).waitFor();
    await look(page, 'diary-gone');
    await page.locator('input[type=file]').setInputFiles(backup);
    await page.getByRole('heading', { name: 'What your neck pain follows cannot be told yet.' }).waitFor();
    await expect.poll(() => page.getByText('not here any more').count()).toBe(0);
    expect(faults.filter((fault) => !fault.includes('404'))).toEqual([]);
    await close();
    await app.close();
  });
});

/** Takes away what the page keeps on the browser's file system; of a worker that was stopped, files may stay open a moment longer. */
async function emptyFileSystem(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    for (let tries = 1; ; tries++) {
      try {
        await root.removeEntry('culprit-store', { recursive: true });
        return;
      } catch (problem) {
        if (tries > 100) throw problem;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
  });
}

test('more than the browser allots is refused whole, and what was there stays', async () => {
  const app = await serveFiles(builtPage);
  const { page, close } = await visit(browser, app.address, 360);
  await begin(page);
  await checkIn(page, 2);
  const { cases } = (await ask(page, '/api/cases')) as { cases: { id: string; isSample: boolean }[] };
  const path = `/api/cases/${cases.find(({ isSample }) => !isSample)?.id}`;
  const before = (await ask(page, path)) as object;
  const large = { ...before, notes: [{ at: '2026-05-01T07:00:00Z', text: 'x'.repeat(3 * 2 ** 20) }] };

  await allot(page, app.address, 2 * 2 ** 20);
  await expect(ask(page, path, 'PUT', large)).rejects.toThrow('507');
  expect(await ask(page, path)).toEqual(before);
  await allot(page, app.address);
  await ask(page, path, 'PUT', large);
  expect(await ask(page, path)).toEqual(large);
  await close();
  await app.close();
});

test('another tab that does not let go is named, with what to do', async () => {
  const app = await serveFiles(builtPage);
  const { page, close } = await visit(browser, app.address, 360);
  await page.getByRole('heading', { level: 1 }).waitFor();
  const other = await page.context().newPage();
  await other.goto(`${app.address}/mark.txt`);
  await other.evaluate(() => void navigator.locks.request('culprit-store', () => new Promise(() => {})));
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  // The page lets go where somebody else asks.
  await other.evaluate(() => new BroadcastChannel('culprit-store').postMessage('wanted'));
  await page.getByRole('button', { name: 'Start my own case' }).click();
  await page.getByText('Another tab has your diary').waitFor({ timeout: 25_000 });
  await look(page, 'taken');
  await other.close();
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('heading', { name: 'Nothing is written down yet.' }).waitFor();
  await close();
  await app.close();
}, 60_000);

test('the browser is asked to keep the diary once something is written, and the settings say what it promised', async () => {
  const app = await serveFiles(builtPage);
  const { page, faults, close } = await visit(browser, app.address, 360, 'en-GB', (fresh) =>
    fresh.addInitScript(() => {
      let isKept = false;
      StorageManager.prototype.persist = async () => {
        isKept = true;
        return true;
      };
      StorageManager.prototype.persisted = async () => isKept;
    }),
  );
  const says = async (text: string) => {
    await page.getByRole('link', { name: 'Settings and backup' }).click();
    await page.getByText(text).waitFor();
    await page.getByRole('link', { name: 'Back to the case' }).click();
  };
  await page.getByRole('heading', { level: 1 }).waitFor();
  await says('This browser may delete your diary');
  await begin(page);
  await ask(page, '/api/settings', 'PATCH', { units: 'metric' });
  await says('This browser has promised to keep your diary');
  expect(faults).toEqual([]);
  await close();
  await app.close();
});
