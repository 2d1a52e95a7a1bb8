import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './launch.ts';
import { ask, look, startApp, type Visit, visit, widths } from './visit.ts';

let browser: Browser;
let app: Awaited<ReturnType<typeof startApp>>;
beforeAll(async () => {
  [browser, app] = await Promise.all([launchBrowser(), startApp()]);
});
afterAll(async () => {
  await browser.close();
  await app.close();
});

const ago = (days: number, hour: number) => {
  const day = new Date(Date.now() - days * 86_400_000);
  return new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate(), hour)).toISOString();
};

/** A neck that was scored on three mornings, two pairs of shoes, and a few runs. */
const followed = {
  format: 'culprit-case/1',
  timezone: 'Europe/London',
  complaint: { sites: ['neck'], qualities: ['stiffness'] },
  shoes: [
    { id: 'blue', label: 'Blue', price: { amount: 40, currency: 'GBP' }, status: 'owned' },
    { id: 'new', label: 'Soft ones', price: { amount: 130, currency: 'GBP' }, status: 'considered' },
  ],
  runs: [1, 3, 6].map((days) => ({
    start: ago(days, 17),
    distanceM: 8000,
    durationS: 2880,
    descentM: 90,
    shoe: 'blue',
    steps: 8100,
  })),
  checkins: [2, 3, 5].map((days, n) => ({ at: ago(days, 7), moment: 'waking', site: 'neck', score: 2 + n })),
};

/** Puts a case in as an import would, and opens it or one of its pages. */
async function opened(width: (typeof widths)[number], theCase: object, page = ''): Promise<Visit & { id: string }> {
  const id = `case-${Math.floor(performance.now() * 1000)}`;
  const visiting = await visit(browser, app.address, width);
  await visiting.page.getByRole('heading', { level: 1 }).waitFor();
  await ask(visiting.page, `/api/cases/${id}`, 'PUT', { ...theCase, id });
  await visiting.page.goto(`${app.address}/#/cases/${id}${page && `/${page}`}`);
  await visiting.page.getByRole('heading', { level: 1 }).waitFor();
  return { ...visiting, id };
}

/** The parts of a case that these journeys look at. */
type Kept = {
  readonly checkins: readonly { readonly site: string; readonly score: number; readonly rememberedAt?: string }[];
  readonly events: readonly object[];
  readonly runs: readonly object[];
  readonly days: readonly object[];
  readonly shoes: readonly { readonly status: string; readonly price: object }[];
};
const read = async (page: Page, id: string) => (await ask(page, `/api/cases/${id}`)) as Kept;

/** Counts every tap of a finger or a mouse on the page. */
async function countTaps(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const counted = globalThis as unknown as { taps: number };
    counted.taps = 0;
    document.addEventListener('pointerdown', () => (counted.taps += 1), true);
  });
  return () => page.evaluate(() => (globalThis as unknown as { taps: number }).taps);
}

describe.each(widths)('the diary at %i pixels', (width) => {
  test('a check-in takes five taps at most, with stiffness and the worry answered, and shows no answer before', async () => {
    const { page, id, faults, close } = await opened(width, followed);
    const taps = await countTaps(page);
    await page.getByRole('link', { name: 'Check in now' }).click();
    await page.getByRole('heading', { name: 'How is your neck now?' }).waitFor();
    await expect.poll(() => page.getByRole('radio', { checked: true }).count()).toBe(1); // the moment alone
    await expect.poll(() => page.locator('main').textContent()).not.toMatch(/follows|cannot be told|out of 10/);
    await page.getByRole('radio', { name: /^4/ }).click();
    await page.getByRole('radio', { name: '15 min' }).click();
    await look(page, 'check-in-again');
    await page.getByRole('button', { name: 'No, save' }).click();
    await page.getByText('Neck: 4 out of 10').waitFor();
    expect(await taps()).toBeLessThanOrEqual(5);
    expect((await read(page, id)).checkins.at(-1)).toMatchObject({ site: 'neck', score: 4, stiffnessMin: 15 });
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: 'No, save' }).waitFor();
    expect((await read(page, id)).checkins).toEqual(followed.checkins);
    expect(faults).toEqual([]);
    await close();
  });

  test('several places are tapped on the body; painkiller, sport and the evening take a tap each', async () => {
    const { page, id, faults, close } = await opened(width, followed, 'check-in');
    const map = page.getByText('On the body, or somewhere else');
    if ((await page.getByRole('button', { name: 'Left knee' }).count()) === 0) await map.click();
    expect(
      await page
        .getByRole('group', { name: 'Front' })
        .getByRole('button', { name: 'Neck' })
        .getAttribute('aria-pressed'),
    ).toBe('true');
    await page.getByRole('group', { name: 'Back' }).getByRole('button', { name: 'Right calf' }).click();
    await page.getByRole('radiogroup', { name: 'How bad is your neck' }).getByRole('radio', { name: /^2/ }).click();
    await page.getByRole('button', { name: 'No, save' }).click();
    await page.getByText('Choose a number from 0 to 10 first.').waitFor();
    await page
      .getByRole('radiogroup', { name: 'How bad is your right calf' })
      .getByRole('radio', { name: /^5/ })
      .click();
    await page.getByRole('radio', { name: 'Evening' }).click();
    await page.getByRole('button', { name: 'Painkiller' }).click();
    await page.getByRole('button', { name: 'Cycled' }).click();
    await page.getByRole('radio', { name: '45 min' }).click();
    await page.getByRole('radio', { name: '2 hours', exact: true }).first().click();
    await page.getByRole('radio', { name: '8 hours' }).click();
    await look(page, 'check-in-evening');
    await page.getByRole('button', { name: 'No, save' }).click();
    await page.getByText('Right calf: 5 out of 10').waitFor();
    await page.getByText('Also noted: painkiller, cycling.').waitFor();
    const kept = await read(page, id);
    expect(kept.checkins.slice(3).map((each) => [each.site, each.score])).toEqual([
      ['neck', 2],
      ['right-calf', 5],
    ]);
    expect(kept.events).toMatchObject([{ kind: 'painkiller' }]);
    expect(kept.runs.at(-1)).toMatchObject({ sport: 'ride', durationS: 2700 });
    expect(kept.days).toMatchObject([{ 'longest-standing': 120, deskMin: 480 }]);
    // The next one begins where this one was, and with nothing of what it was.
    await page.goto(`${app.address}/#/cases/${id}`);
    await page.getByRole('link', { name: 'Check in now' }).click();
    await page.getByRole('radiogroup', { name: 'How bad is your right calf' }).waitFor();
    await expect
      .poll(() => page.getByRole('button', { name: 'Painkiller' }).getAttribute('aria-pressed'))
      .toBe('false');
    expect(faults).toEqual([]);
    await close();
  });

  test('something worrying is saved and leads to the danger questions at once', async () => {
    const { page, id, faults, close } = await opened(width, followed, 'check-in');
    await page.getByRole('radio', { name: /^8/ }).click();
    await page.getByRole('button', { name: 'Yes, check it now' }).click();
    await page.getByRole('heading', { name: 'First, is it safe to wait?' }).waitFor();
    expect((await read(page, id)).checkins.at(-1)).toMatchObject({ score: 8 });
    expect(faults).toEqual([]);
    await close();
  });

  test('an entry is put right, taken out, and brought back', async () => {
    const { page, id, faults, close } = await opened(width, followed, 'diary');
    await page
      .getByRole('button', { name: /^Put right/ })
      .first()
      .click();
    await page.getByRole('radio', { name: /^7/ }).click();
    await page.getByRole('radio', { name: '15 min' }).click();
    await page.getByLabel('A note, if you like').fill('slept badly');
    await look(page, 'diary');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText(/Neck: 7 out of 10, .*stiff for 15 min, .*“slept badly”/).waitFor();
    expect((await read(page, id)).checkins).toContainEqual(
      expect.objectContaining({ site: 'neck', score: 7, stiffnessMin: 15, note: 'slept badly' }),
    );
    await page
      .getByRole('button', { name: /^Take out/ })
      .first()
      .click();
    await page.getByText('Taken out.').waitFor();
    expect((await read(page, id)).checkins).toHaveLength(2);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Neck: 7 out of 10').waitFor();
    expect((await read(page, id)).checkins).toHaveLength(3);
    expect(faults).toEqual([]);
    await close();
  });

  test('the last two weeks are filled in from memory, a tap a day, and taken back', async () => {
    const { page, id, faults, close } = await opened(width, followed, 'back-fill');
    await expect.poll(() => page.getByText('you checked in that day').count()).toBe(3);
    const rows = page.locator('section[aria-labelledby=days] [role=group]');
    await expect.poll(() => rows.count()).toBe(11);
    for (let row = 0; row < 11; row++) {
      await rows
        .nth(row)
        .getByRole('button', { name: `${row % 5}`, exact: true })
        .click();
    }
    await rows.nth(3).getByRole('button', { name: '3', exact: true }).click();
    await look(page, 'back-fill');
    await page.getByRole('button', { name: 'Save 10 days' }).click();
    await page.getByText('10 days are saved, marked as remembered later.').waitFor();
    const { checkins } = await read(page, id);
    expect(checkins).toHaveLength(13);
    expect(checkins.filter((each) => each.rememberedAt)).toHaveLength(10);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: 'Save 10 days' }).waitFor();
    expect((await read(page, id)).checkins).toHaveLength(3);
    expect(faults).toEqual([]);
    await close();
  });

  test('reminders come as a calendar file', async () => {
    const { page, faults, close } = await opened(width, followed, 'reminders');
    await page.getByLabel('In the evening at').fill('21:00');
    await look(page, 'reminders');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Make the calendar file' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('culprit-reminders.ics');
    const text = readFileSync(await file.path(), 'utf8');
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    expect(text).toContain('T210000\r\n');
    expect(faults).toEqual([]);
    await close();
  });

  test('pairs are added, bought and retired, with what they carried', async () => {
    const { page, id, faults, close } = await opened(width, followed, 'shoes');
    await page.getByText('24 km', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'I bought it: Soft ones' }).click();
    await page.getByRole('button', { name: 'Retire: Blue' }).click();
    await page.getByRole('button', { name: 'Use again: Blue' }).waitFor();
    await page.getByRole('button', { name: 'Add a pair' }).click();
    await page.getByLabel('What you call it').fill('Trail pair');
    await page.getByLabel('Price, if you like').fill('89,50');
    await page.getByRole('radio', { name: 'Thinking of buying' }).click();
    await look(page, 'shoes');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('button', { name: 'I bought it: Trail pair' }).waitFor();
    const { shoes } = await read(page, id);
    expect(shoes.map((each) => each.status)).toEqual(['retired', 'owned', 'considered']);
    expect(shoes[2].price).toEqual({ amount: 89.5, currency: 'GBP' });
    expect(faults).toEqual([]);
    await close();
  });
});
