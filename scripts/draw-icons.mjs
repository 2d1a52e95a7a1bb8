// Draws the icons of the installed page from the mark, after the mark was changed: `node scripts/draw-icons.mjs`.
import { readFileSync, writeFileSync } from 'node:fs';
import { launchBrowser } from '../test/browser/launch.ts';

const mark = readFileSync(new URL('../src/screen/mark.svg', import.meta.url), 'utf8');
const folder = new URL('../src/app/host-page/public/', import.meta.url);
const GROUND = /<rect [^>]*rx="8" fill="(#[0-9a-f]{6})" \/>/;
const [, ground] = GROUND.exec(mark) ?? [];
if (ground === undefined) throw new Error('the mark has no ground to be drawn on');

/** Phones cut such an icon to a shape of theirs: the ground reaches every edge, the sign stays within what is never cut. */
const uncut = mark.replace(GROUND, `<rect x="-16" y="-16" width="64" height="64" fill="${ground}" />`);
const icons = [
  { name: 'icon-192.png', size: 192, drawing: mark, viewBox: '0 0 32 32' },
  { name: 'icon-512.png', size: 512, drawing: mark, viewBox: '0 0 32 32' },
  { name: 'icon-180.png', size: 180, drawing: uncut, viewBox: '-3 -3 38 38' },
  { name: 'icon-maskable-512.png', size: 512, drawing: uncut, viewBox: '-6 -6 44 44' },
];

const browser = await launchBrowser();
const page = await browser.newPage();
for (const { name, size, drawing, viewBox } of icons) {
  const sized = drawing.replace(/viewBox="[^"]*"/, `viewBox="${viewBox}" width="${size}" height="${size}"`);
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${sized}`);
  writeFileSync(new URL(name, folder), await page.screenshot({ omitBackground: true }));
}
await browser.close();
