import type { Page } from 'playwright-core';

/** Begins a case of one's own from the sample. */
export async function begin(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Start my own case' }).click();
  await page.getByRole('heading', { name: 'Nothing is written down yet.' }).waitFor();
}

/** Checks in where it hurt last time; does not wait for what comes of it. The scores that have a word beside them are called by it. */
export async function sendCheckIn(page: Page, score: number): Promise<void> {
  await page.getByRole('link', { name: 'Check in now' }).click();
  await rate(page, score);
}

/** Checks in with a neck for the first time, and goes back to the answer. */
export async function checkIn(page: Page, score: number): Promise<void> {
  await page.getByRole('link', { name: 'Check in now' }).click();
  await page.getByLabel('Where does it hurt?').fill('Neck');
  await rate(page, score);
  await page.getByText(`Neck: ${score} out of 10`).waitFor();
  await page.getByRole('link', { name: 'See the answer' }).click();
  await answered(page);
}

async function rate(page: Page, score: number): Promise<void> {
  await page.getByRole('radio', { name: `${score}`, exact: true }).click();
  await page.getByRole('button', { name: 'Save' }).click();
}

/** Waits for the answer of a neck's first days. */
export function answered(page: Page): Promise<void> {
  return page.getByRole('heading', { name: 'What your neck pain follows cannot be told yet.' }).waitFor();
}
