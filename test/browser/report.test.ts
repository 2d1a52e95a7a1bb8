import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bundle } from '@medplum/fhirtypes';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dangerSigns } from '#knowledge';
import { fhirIssues } from '../fhir-validators.ts';
import { reportedCase } from '../reported-case.ts';
import { launchBrowser } from './launch.ts';
import { ask, look, screenshots, startApp, type Visit, visit, widths } from './visit.ts';

let browser: Browser;
let app: Awaited<ReturnType<typeof startApp>>;
beforeAll(async () => {
  [browser, app] = await Promise.all([launchBrowser(), startApp()]);
});
afterAll(async () => {
  await browser.close();
  await app.close();
});

/** Puts a case in as an import would, and opens one of its pages. */
async function opened(width: (typeof widths)[number], theCase: object, page: string): Promise<Visit & { id: string }> {
  const id = `case-${Math.floor(performance.now() * 1000)}`;
  const visiting = await visit(browser, app.address, width);
  await ask(visiting.page, `/api/cases/${id}`, 'PUT', { ...theCase, id });
  await visiting.page.goto(`${app.address}/#/cases/${id}/${page}`);
  return { ...visiting, id };
}

/** How many pages a PDF has. */
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

const screenedAt = (at: string) => dangerSigns.map(({ id }) => ({ question: id, answer: 'no', at }));

describe.each(widths)('a report for a professional at %i pixels', (width) => {
  test('is chosen from, printed on one page, and saved as FHIR that validators accept', async () => {
    const { page, faults, close } = await opened(width, reportedCase(), 'report');
    await page.getByRole('heading', { name: 'A report to take along' }).waitFor();
    const sheet = page.getByRole('article');
    await sheet.getByText('Not medical advice and not a diagnosis').waitFor();
    await sheet.getByText(/Not asked: 33 signs/).waitFor();
    await look(page, 'report');

    await page.getByLabel('What do you want to ask?').fill('May I go on running?\nWhat else could it be?');
    await page.getByRole('checkbox', { name: 'Trials' }).click();
    await sheet.getByText('What else could it be?').waitFor();
    await page.getByRole('checkbox', { name: 'The last four weeks' }).click();
    await sheet.getByText('Left out by the runner: Trials and The last four weeks.').waitFor();
    await expect.poll(() => sheet.getByRole('heading', { name: 'The last four weeks' }).count()).toBe(0);
    await page.getByRole('checkbox', { name: 'The last four weeks' }).click();
    await sheet.getByRole('heading', { name: 'The last four weeks' }).waitFor();

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as FHIR' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('culprit-report.fhir.json');
    expect(fhirIssues(JSON.parse(readFileSync(await download.path(), 'utf8')) as Bundle)).toEqual([]);

    await page.reload();
    await sheet.getByText('Left out by the runner: Trials.').waitFor();
    await expect
      .poll(() => page.getByLabel('What do you want to ask?').inputValue())
      .toContain('What else could it be?');
    await page.locator('[data-picture] svg').waitFor();
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: false });
    mkdirSync(screenshots, { recursive: true });
    writeFileSync(join(screenshots, `report-${width}.pdf`), pdf);
    expect(pagesOf(pdf)).toBe(1);
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => page.getByRole('button').count()).toBe(0);
    await expect.poll(() => page.getByRole('checkbox').count()).toBe(0);
    expect(faults).toEqual([]);
    await close();
  });

  test('of a story that is long, with many causes, still takes one page', async () => {
    const sample = JSON.parse(readFileSync(join(import.meta.dirname, '../../src/app/sample-case.json'), 'utf8'));
    const { text } = sample.complaint;
    const long = { ...sample, complaint: { ...sample.complaint, text: Array(8).fill(text).join('\n') } };
    const { page, faults, close } = await opened(width, long, 'report');
    await page.getByText('(shortened)').waitFor();
    await page.locator('[data-picture] svg').waitFor();
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: false });
    mkdirSync(screenshots, { recursive: true });
    writeFileSync(join(screenshots, `report-sample-${width}.pdf`), pdf);
    expect(pagesOf(pdf)).toBe(1);
    expect(faults).toEqual([]);
    await close();
  });

  test('gives way to a danger sign', async () => {
    const answers = [{ question: 'E5', answer: 'yes', at: '2026-05-14T08:00:00Z' }];
    const { page, faults, close } = await opened(width, reportedCase({ answers }), 'report');
    await page.getByRole('alert').waitFor();
    await expect.poll(() => page.getByRole('article').count()).toBe(0);
    expect(faults).toEqual([]);
    await close();
  });
});

describe.each(widths)('the week’s questions at %i pixels', (width) => {
  const ago = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
  const neck = {
    format: 'culprit-case/1',
    timezone: 'Europe/London',
    complaint: { sites: ['neck'] },
    checkins: [9, 8, 0].map((days) => ({ at: ago(days), moment: 'waking', site: 'neck', score: 3 })),
  };

  test('wait for the danger questions, are answered in a minute, and stand in the report', async () => {
    const { page, faults, close, id } = await opened(width, neck, 'questions');
    await page.getByText('The safety questions come first.').waitFor();
    await expect.poll(() => page.getByRole('button', { name: 'Save the week' }).count()).toBe(0);
    await ask(page, `/api/cases/${id}`, 'PUT', { ...neck, id, answers: screenedAt(ago(0)) });

    await page.goto(`${app.address}/#/cases/${id}`);
    await page.reload();
    await page.getByRole('heading', { name: 'A minute for the week' }).waitFor();
    await look(page, 'questions-due');
    await page.getByRole('link', { name: 'Answer them' }).click();
    await page.getByRole('button', { name: 'Save the week' }).click();
    await page.getByText('Answer each question first.').waitFor();
    await page.getByRole('radio', { name: 'I ran, but not all' }).click();
    for (const name of ['A good part', 'A little worse', 'Moderate'])
      await page.getByRole('radio', { name, exact: true }).click();
    const things = ['Looking over my shoulder', 'Sleeping', 'Running downhill'];
    for (const [place, thing] of things.entries()) {
      await page.getByLabel(`Thing ${place + 1}`, { exact: true }).fill(thing);
      const rate = page.getByRole('radiogroup', { name: `${thing}: how well` });
      await rate.getByRole('radio', { name: `${place + 4}`, exact: true }).click();
    }
    await look(page, 'questions');
    await page.getByRole('button', { name: 'Save these' }).click();
    await page.getByRole('button', { name: 'Save these' }).waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Save the week' }).click();
    await page.getByText('Nothing is due.').waitFor();
    await page.getByRole('cell', { name: '59' }).waitFor();
    await look(page, 'questions-answered');

    await page.goto(`${app.address}/#/cases/${id}/report`);
    await page.getByText('Running was clearly reduced.').waitFor();
    await page.getByText(/mean 5; on .* Looking over my shoulder 4/).waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  test('end after the first where nothing was lost', async () => {
    const { page, faults, close } = await opened(width, { ...neck, answers: screenedAt(ago(0)) }, 'questions');
    await page.getByRole('radio', { name: 'No, and I did not feel it on them' }).click();
    await expect.poll(() => page.getByRole('radio', { name: 'Moderate' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Save the week' }).click();
    await page.getByRole('cell', { name: '0', exact: true }).waitFor();
    expect(faults).toEqual([]);
    await close();
  });
});
