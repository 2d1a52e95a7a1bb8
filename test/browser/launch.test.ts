import { expect, test } from 'vitest';
import { launchBrowser } from './launch.ts';

test('a browser starts, and can draw text', async () => {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  await page.setContent('<p style="display:inline-block">Which pain follows which run</p>');
  await expect
    .poll(() => page.locator('p').evaluate((element) => element.getBoundingClientRect().width))
    .toBeGreaterThan(50);
  await browser.close();
});
