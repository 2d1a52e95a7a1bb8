import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { zipOf } from '../zip-bytes.ts';
import { launchBrowser } from './launch.ts';
import { ask, backupOf, look, startApp, visit, widths } from './visit.ts';

let browser: Browser;
let folder: string;
beforeAll(async () => {
  browser = await launchBrowser();
  folder = mkdtempSync(join(tmpdir(), 'culprit-files-'));
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** A run of ten minutes on the n-th day of 2026, as a watch would write it. */
function gpx(n: number): string {
  const points = Array.from({ length: 120 }, (_, point) => {
    const time = new Date(Date.UTC(2026, 0, 1 + n, 7, 0, 5 * point)).toISOString();
    return `<trkpt lat="${(51.5 + point * 0.00013).toFixed(6)}" lon="-0.12"><ele>${40 - point / 10}</ele><time>${time}</time></trkpt>`;
  });
  return `<gpx xmlns="http://www.topografix.com/GPX/1/1"><trk><type>running</type><trkseg>${points.join('')}</trkseg></trk></gpx>`;
}

const bytes = (text: string) => new TextEncoder().encode(text);
const upload = (name: string, content: string | Uint8Array) => {
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) };
};

/** A page of a case with one check-in, at its files. */
async function beginAtFiles(width: (typeof widths)[number]) {
  const app = await startApp();
  const visited = await visit(browser, app.address, width);
  const { page } = visited;
  await page.getByRole('heading', { level: 1 }).waitFor();
  await ask(page, '/api/cases/mine', 'PUT', {
    ...{ format: 'culprit-case/1', id: 'mine', timezone: 'Europe/London', complaint: { sites: ['neck'] } },
    checkins: [{ at: '2026-01-02T07:00:00Z', site: 'neck', score: 3 }],
  });
  await page.goto(`${app.address}/#/cases/mine/files`);
  await page.getByText('Nothing has come in yet.').waitFor();
  const leave = async () => {
    await visited.close();
    await app.close();
  };
  return { ...visited, close: leave };
}

const choose = (page: Page) => page.locator('input[type=file]:not([webkitdirectory])');

describe.each(widths)('files at %i pixels', (width) => {
  test('come in, are told one by one, change nothing twice, and are taken back without a trace', async () => {
    const { page, faults, close } = await beginAtFiles(width);
    await look(page, 'files-empty');
    const before = await backupOf(page);
    await choose(page).setInputFiles([
      upload('run.gpx', gpx(1)),
      upload('holiday.txt', 'We went to the sea.'),
      upload('broken.fit', 'not at all'),
    ]);
    await page.getByText('That was all of it').waitFor();
    await page.getByText('File by file').click();
    await page.getByText('Added', { exact: true }).waitFor();
    await expect.poll(() => page.getByText('Not readable', { exact: true }).count()).toBe(1);
    await look(page, 'files');

    await choose(page).setInputFiles([upload('run.gpx', gpx(1))]);
    await page.getByText('File by file').nth(1).waitFor();
    await expect.poll(() => page.getByText('1 left out', { exact: true }).count()).toBe(2);
    const take = async () => {
      await page.getByRole('button', { name: 'Take it back' }).first().click();
      await page.getByText('are deleted here').waitFor();
      await look(page, 'files-take-back');
      await page.getByRole('button', { name: 'Yes, take it back' }).click();
      await page.getByText('Taken back, without a trace.').waitFor();
    };
    await take();
    await page.getByText('File by file').nth(1).waitFor({ state: 'hidden' });
    await take();
    await page.getByText('Nothing has come in yet.').waitFor();
    expect(Buffer.compare(await backupOf(page), before)).toBe(0);
    expect(faults).toEqual([]);
    await close();
  });

  test('of a zip can be stopped on the way: what came in is whole, and the same zip goes on from there', async () => {
    const { page, faults, close } = await beginAtFiles(width);
    const count = 700;
    const files = Array.from({ length: count }, (_, n) => ({ name: `${n}.gpx`, content: bytes(gpx(n)) }));
    const zip = upload('export.zip', zipOf(files));
    await choose(page).setInputFiles([zip]);
    await page.getByText(/[1-9]\d* files settled/).waitFor();
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByText('You stopped it.').waitFor();
    await page.getByText('It was stopped before its end').waitFor();
    await look(page, 'files-stopped');
    const said =
      (await page
        .getByText(/^[\d,]+ added$/)
        .first()
        .textContent()) ?? '';
    const added = Number(said.replace(/\D/g, ''));
    expect(added).toBeGreaterThan(0);
    expect(added).toBeLessThan(count);
    await choose(page).setInputFiles([zip]);
    await page.getByText(/[1-9]\d* files settled/).waitFor();
    await look(page, 'files-progress');
    await page.getByText('That was all of it').waitFor({ timeout: 60_000 });
    const number = new Intl.NumberFormat('en-GB');
    await page
      .getByText(`${number.format(count - added)} added and ${number.format(added)} left out`)
      .first()
      .waitFor();
    expect(faults).toEqual([]);
    await close();
  }, 90_000);

  test('that cannot be used are said so calmly: a bomb, a zip that breaks off, an empty choice', async () => {
    const { page, faults, close } = await beginAtFiles(width);
    const bomb = zipOf([{ name: 'bomb.gpx', content: new Uint8Array(40 * 2 ** 20) }]);
    const whole = zipOf([{ name: 'a.gpx', content: bytes(gpx(1)) }]);
    await choose(page).setInputFiles([upload('bomb.zip', bomb), upload('half.zip', whole.slice(0, -30))]);
    await page.getByText('2 not readable', { exact: true }).first().waitFor();
    await page.getByText('File by file').click();
    await page.getByText('bomb.zip/bomb.gpx').waitFor();
    await look(page, 'files-unreadable');
    expect(faults).toEqual([]);
    await close();
  });
});

test('a folder is taken as it is, with the way to each file, but for what systems leave in it', async () => {
  const { page, faults, close } = await beginAtFiles(1280);
  const watch = join(folder, 'watch');
  mkdirSync(join(watch, 'may'), { recursive: true });
  writeFileSync(join(watch, 'may', 'run.gpx'), gpx(3));
  writeFileSync(join(watch, '.DS_Store'), 'x');
  await page.locator('input[webkitdirectory]').setInputFiles(watch);
  await page.getByText('1 added', { exact: true }).first().waitFor();
  await page.getByText('File by file').click();
  await page.getByText('watch/may/run.gpx').waitFor();

  const dropped = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'dropped.gpx'));
    return transfer;
  }, gpx(4));
  await page.getByText('Drop files or a folder here').dispatchEvent('drop', { dataTransfer: dropped });
  await page.getByText('File by file').nth(1).waitFor();
  expect(faults).toEqual([]);
  await close();
});
