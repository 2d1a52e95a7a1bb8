// Takes the pictures of README.md and docs/guide from the running app into docs/pictures: npm run pictures.
// The cases are made up, and the clock stands still, so that the pictures change only when the app does.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openHost } from '../src/app/host-node/open-host.ts';
import { serve } from '../src/app/host-node/serve.ts';
import { launchBrowser } from '../test/browser/launch.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'docs', 'pictures');
/** When all pictures are taken; the sample's diary ends that day. */
const NOW = Date.parse('2026-05-31T06:10:00Z');

const PHONE = { width: 360, height: 740, scale: 2 };
const DESK = { width: 1080, height: 900, scale: 1.25 };

const post = `Stiff neck that will not go
I took up running two weeks ago. After my longest run yet my neck went stiff and it aches between the shoulder blades. It gets worse when I stand for long; an easy run loosens it. It usually clears overnight, but not this time. No numbness.
I run in cheap shoes. Could it be the shoes, or the hills around here?`;

const questionnaires = [
  {
    questionnaire: 'weekly-problem',
    at: '2026-05-24T08:00:00Z',
    answers: { 'taking-part': 17, amount: 17, ability: 8, complaint: 17 },
  },
  {
    questionnaire: 'own-activities',
    at: '2026-05-24T08:01:00Z',
    activities: [
      { name: 'Looking over my shoulder', score: 5 },
      { name: 'A day on my feet', score: 3 },
      { name: 'Sleeping through', score: 7 },
    ],
  },
];

/** Each picture: of which case, where, and which part of the page: from an element on, or that element alone. */
const shots = [
  { name: 'answer', of: 'own', size: DESK, at: '#/cases/own', height: 1000 },
  { name: 'causes', of: 'own', size: DESK, at: '#/cases/own', from: 'h2:text("Possible causes")', height: 900 },
  { name: 'facts', of: 'told', size: PHONE, at: '#/cases/told/facts' },
  { name: 'danger', of: 'told', size: PHONE, at: '#/cases/told/danger' },
  { name: 'for-and-against', of: 'told', size: PHONE, at: '#/cases/told/explanations' },
  { name: 'check-in', of: 'own', size: PHONE, at: '#/cases/own/check-in' },
  { name: 'import', of: 'own', size: PHONE, at: '#/cases/own/files' },
  { name: 'settings', of: 'own', size: PHONE, at: '#/settings' },
  { name: 'questions', of: 'own', size: PHONE, at: '#/cases/own/questions' },
  { name: 'report', of: 'own', size: DESK, at: '#/cases/own/report', from: 'article', alone: true },
];

async function ask(address, method, path, body) {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${address}/api${path}`, {
    method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return response.json();
}

/** The sample's diary as a runner's own, with the week's questions due; its story names it as a sample, which is left away. */
function ownCase() {
  const sample = JSON.parse(readFileSync(join(root, 'src', 'app', 'sample-case.json'), 'utf8'));
  const text = sample.complaint.text.replace(/ \(A sample:.*\)$/s, '');
  const questions = ['May I go on running?', 'Would a standing desk with breaks be worth trying?'];
  const complaint = { ...sample.complaint, text };
  return { ...sample, id: 'own', complaint, questionnaires, report: { leaveOut: [], questions } };
}

/** Puts in the one case that a picture is of: with a second one, every page would show a choice of cases. */
async function putCase(address, id) {
  if (id === 'own') return ask(address, 'PUT', '/cases/own', ownCase());
  await ask(address, 'PUT', '/cases/told', { format: 'culprit-case/1', id: 'told', timezone: 'Europe/London' });
  return ask(address, 'POST', '/cases/told/story', { text: post, postedAt: new Date(NOW).toISOString() });
}

/** Where a picture begins and ends on its page, in CSS pixels. */
async function clipOf(page, { size, from, alone, height }) {
  const box = from === undefined ? null : await page.locator(from).first().boundingBox();
  const [x, y] = alone ? [box.x, box.y] : [0, box === null ? 0 : Math.max(0, box.y - 24)];
  const rest = (await page.evaluate(() => document.documentElement.scrollHeight)) - y;
  return {
    x,
    y,
    width: alone ? box.width : size.width,
    height: alone ? box.height : Math.min(rest, height ?? size.height),
  };
}

async function take(browser, address, shot) {
  const { name, size, at } = shot;
  const context = await browser.newContext({
    viewport: { width: size.width, height: size.height },
    reducedMotion: 'reduce',
    colorScheme: 'light',
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(NOW);
  await page.goto(`${address}/${at}`);
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => {
    const places = [...document.querySelectorAll('[data-picture]')];
    return document.querySelector('main h1') !== null && places.every((place) => place.querySelector('svg'));
  });
  const clip = await clipOf(page, shot);
  // A page that is captured beyond its window is laid out anew for a moment, and the figures with it: so the window grows first.
  await page.setViewportSize({ width: size.width, height: Math.max(size.height, Math.ceil(clip.y + clip.height)) });
  await page.waitForTimeout(300);
  const { data } = await (await context.newCDPSession(page)).send('Page.captureScreenshot', {
    format: 'webp',
    quality: 82,
    clip: { ...clip, scale: size.scale },
  });
  const bytes = Buffer.from(data, 'base64');
  writeFileSync(join(folder, `${name}.webp`), bytes);
  console.log(`${name}.webp, ${Math.round(bytes.length / 1000)} kB`);
  await context.close();
}

if (!existsSync(join(root, 'dist', 'screen', 'index.html'))) throw new Error('the screen is not built yet');
mkdirSync(folder, { recursive: true });
const wanted = process.argv.slice(2);
const browser = await launchBrowser();
for (const of of ['own', 'told']) {
  const data = mkdtempSync(join(tmpdir(), 'culprit-pictures-'));
  const serving = await serve({ ...(await openHost(data)), now: () => NOW }, 0);
  await putCase(serving.address, of);
  for (const shot of shots.filter((each) => each.of === of && (wanted.length === 0 || wanted.includes(each.name)))) {
    await take(browser, serving.address, shot);
  }
  await serving.close();
  rmSync(data, { recursive: true });
}
await browser.close();
