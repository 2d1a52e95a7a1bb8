import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './launch.ts';
import { ask, look, startApp, visit, widths } from './visit.ts';

let browser: Browser;
let app: Awaited<ReturnType<typeof startApp>>;
beforeAll(async () => {
  [browser, app] = await Promise.all([launchBrowser(), startApp()]);
});
afterAll(async () => {
  await browser.close();
  await app.close();
});

/** A hilly run of an hour around a block, as a watch would write it, with a pulse and a cadence. */
const gpx = `<?xml version="1.0" encoding="UTF-8"?>
<gpx version="1.1" creator="A watch" xmlns="http://www.topografix.com/GPX/1/1"
 xmlns:g="http://www.garmin.com/xmlschemas/TrackPointExtension/v1"><trk><type>running</type><trkseg>
${Array.from({ length: 720 }, (_, n) => {
  const turn = (2 * Math.PI * n) / 240;
  const [lat, lon] = [51.5 + 0.006 * Math.sin(turn) + n * 4e-6, -0.12 + 0.009 * Math.cos(turn)];
  const time = new Date(Date.UTC(2026, 3, 24, 7, 0, 5 * n)).toISOString();
  const body = `<g:hr>${Math.round(145 + 12 * Math.sin(n / 40))}</g:hr><g:cad>${84 + (n % 4)}</g:cad>`;
  return `<trkpt lat="${lat.toFixed(6)}" lon="${lon.toFixed(6)}"><ele>${(60 + 35 * Math.sin(n / 45)).toFixed(1)}</ele><time>${time}</time><extensions><g:TrackPointExtension>${body}</g:TrackPointExtension></extensions></trkpt>`;
}).join('\n')}
</trkseg></trk></gpx>`;

describe.each(widths)('behind the answer at %i pixels', (width) => {
  test('the timeline moves by button, key and finger, shows its layers, and has its table', async () => {
    const { page, faults, close } = await visit(browser, app.address, width);
    await page.goto(`${app.address}/#/cases/sample/timeline`);
    await page.getByRole('heading', { level: 1, name: 'The score goes up after long standing' }).waitFor();
    const seen = () => page.getByRole('status').filter({ hasText: 'Shown:' }).textContent();
    const whole = await seen();
    await page.getByRole('button', { name: 'Closer' }).click();
    await page.waitForFunction((before) => !document.body.textContent?.includes(`${before}`), whole);
    const closer = await seen();
    await page.getByRole('group', { name: /^Timeline/ }).focus();
    await page.keyboard.press('Home');
    await page.waitForFunction((before) => !document.body.textContent?.includes(`${before}`), closer);
    const first = await seen();
    const box = await page.getByRole('group', { name: /^Timeline/ }).boundingBox();
    if (box === null) throw new Error('the picture is not there');
    await page.mouse.move(box.x + 200, box.y + 80);
    await page.mouse.down();
    await page.mouse.move(box.x + 60, box.y + 80, { steps: 5 });
    await page.mouse.up();
    await page.waitForFunction((before) => !document.body.textContent?.includes(`${before}`), first);
    await page.getByRole('button', { name: 'All of it' }).click();
    await page.getByLabel('Background: what would be there anyway').check();
    await page.getByLabel('Standing', { exact: true }).check();
    await page.getByText('The same as a table').click();
    await page.getByRole('row').nth(60).waitFor();
    await look(page, 'timeline');
    expect(faults).toEqual([]);
    await close();
  });

  test('a cause shows its evidence, its dose, how long it lasts, what else it could be, and its sources', async () => {
    const { page, faults, close } = await visit(browser, app.address, width);
    await page.goto(`${app.address}/#/cases/sample`);
    await page.getByRole('link', { name: 'The evidence: Standing', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Standing' }).waitFor();
    await page.getByRole('heading', { name: /^Your scores were .* higher after .*standing or more$/ }).waitFor();
    await page.getByRole('heading', { name: /^Half of it is gone in/ }).waitFor();
    await page.getByRole('heading', { name: 'Sources' }).waitFor();
    for (const summary of await page.locator('main summary').all()) await summary.click();
    await expect.poll(() => page.locator('main figure svg[role=img]').count()).toBe(5);
    await look(page, 'cause');
    await page.getByRole('link', { name: 'Running downhill' }).click();
    await page.getByRole('heading', { level: 1, name: 'Running downhill' }).waitFor();
    await page.goto(`${app.address}/#/cases/sample/cause/none`);
    await page.getByText('There is no such cause in this case.').waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  test('a run shows its way, its hills in bands, what the watch measured and the scores around it', async () => {
    const checkins = [-2, 20, 44].map((hours, n) => ({
      at: new Date(Date.UTC(2026, 3, 24, 7 + hours)).toISOString(),
      ...{ moment: 'waking', site: 'neck', score: [1, 4, 2][n] },
    }));
    const shoes = [{ id: 'blue', label: 'Blue' }];
    const format = 'culprit-case/1';
    const body = { format, timezone: 'Europe/London', complaint: { sites: ['neck'] }, checkins, shoes };
    const { page, faults, close } = await visit(browser, app.address, width);
    await page.getByRole('heading', { level: 1 }).waitFor();
    const id = `run-${width}`;
    await ask(page, `/api/cases/${id}`, 'PUT', body);
    await page.goto(`${app.address}/#/cases/${id}/files`);
    const upload = { name: 'run.gpx', mimeType: 'application/gpx+xml', buffer: Buffer.from(gpx) };
    await page.locator('input[type=file]:not([webkitdirectory])').setInputFiles([upload]);
    await page.getByText('That was all of it').waitFor();
    await page.goto(`${app.address}/#/cases/${id}`);
    await page.getByRole('link', { name: 'Everything over time' }).click();
    await page.getByText('The same as a table').click();
    await page.getByRole('row').filter({ hasText: 'Run' }).getByRole('link').click();
    await page.getByRole('heading', { level: 1, name: /^Run, / }).waitFor();
    await page.getByRole('heading', { name: 'Your score went from 1 before to 4 after it' }).waitFor();
    await page.getByRole('heading', { name: 'The way you ran, north at the top' }).waitFor();
    await page.getByRole('radio', { name: 'Blue' }).click();
    await page.getByText('Saved.').waitFor();
    for (const summary of await page.locator('main summary').all()) await summary.click();
    await look(page, 'run');
    expect(await ask(page, `/api/cases/${id}`)).toMatchObject({ runs: [{ shoe: 'blue' }] });
    expect(faults).toEqual([]);
    await close();
  });
});
