import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './launch.ts';
import { ask, look, startApp, visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Pages that are looked at; the others differ from the English ones in their words alone. */
const looked = ['sample', 'check-in', 'danger', 'tonight', 'settings'];

/** Words that no German sentence holds, and hardly any English one does without. */
const ENGLISH = /\b(the|and|of|your|you|with|from|this|that|what|are|yet|it|to|for|is|by|on|or|if|how|been|was it)\b/i;

const sample = JSON.parse(readFileSync(new URL('../../src/app/sample-case.json', import.meta.url), 'utf8'));

/** What the page says that is neither marked as English nor the runner's own words, and yet reads as English. */
async function englishLeft(page: Page, own: readonly string[]): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      if (element === null || element.closest('[lang="en"]') || element.closest('script, style, noscript')) continue;
      found.push(node.textContent?.trim() ?? '');
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder]')) {
      if (element.closest('[lang="en"]')) continue;
      for (const name of ['aria-label', 'title', 'placeholder']) found.push(element.getAttribute(name) ?? '');
    }
    return found;
  });
  const foreign = (text: string) => own.reduce((left, each) => left.replaceAll(each, ''), text);
  return [...new Set(texts)].filter((text) => ENGLISH.test(foreign(text)));
}

test.each([360, 1280] as const)(
  'the page in German at %i pixels shows no English that is not marked as such',
  async (width) => {
    const app = await startApp();
    const { page, faults, close } = await visit(browser, app.address, width, 'de-DE');
    const own = ownWords(sample);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await ask(page, '/api/cases/mine', 'PUT', { ...sample, id: 'mine', asOf: undefined });
    const at = async (path: string, name: string) => {
      await page.goto(`${app.address}/${path}`);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      await page.waitForLoadState('networkidle');
      for (const summary of await page.locator('summary').all()) {
        if (await summary.isVisible()) await summary.click();
      }
      await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('de');
      expect.soft(await englishLeft(page, own), path).toEqual([]);
      if (looked.includes(name)) await look(page, `german-${name}`);
    };
    await at('#/cases/sample', 'sample');
    for (const name of [
      'check-in',
      'danger',
      'files',
      'explanations',
      'tonight',
      'course',
      'closing',
      'story',
      'facts',
    ]) {
      await at(`#/cases/mine/${name}`, name);
    }
    await at('#/cases/mine', 'case');
    for (const name of ['timeline', 'diary', 'back-fill', 'reminders', 'shoes']) await at(`#/cases/mine/${name}`, name);
    await at(`#/cases/mine/cause/${sample.hypotheses[0].id}`, 'cause');
    await at('#/cases/mine/trials', 'trials');
    await at('#/cases/mine/trial-plan/descent', 'trial-plan');
    await at('#/cases/mine/trial-plan/shoe:none', 'trial-refused');
    await at(`#/cases/mine/run/${encodeURIComponent(sample.runs[0].start)}`, 'run');
    await at('#/settings', 'settings');
    await page.getByRole('radio', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Settings and backup' }).waitFor();
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en');
    await page.reload();
    await page.getByRole('heading', { name: 'Settings and backup' }).waitFor();
    expect(faults).toEqual([]);
    await close();
    await app.close();
  },
  150_000,
);

/** Every text of a case, the longest first. */
function ownWords(value: unknown): string[] {
  if (typeof value === 'string') return value.length > 2 ? [value, value.charAt(0).toUpperCase() + value.slice(1)] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value)
    .flatMap(ownWords)
    .toSorted((one, other) => other.length - one.length);
}
