import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const guide = readdirSync(join(root, 'docs', 'guide')).map((name) => join('docs', 'guide', name));
const pages = ['README.md', ...guide];

/** Every link and picture of a page, those to other places left out. */
function targetsOf(path: string): string[] {
  const text = readFileSync(join(root, path), 'utf8');
  const found = text.matchAll(/\]\(([^)#\s]+)[^)]*\)|(?:src|srcset)="([^"]+)"/g);
  return [...found].map(([, link, source]) => link ?? source).filter((target) => !/^https?:/.test(target));
}

describe.each(pages)('%s', (path) => {
  test('leads to files that there are, and every picture says what it shows', () => {
    const missing = targetsOf(path).filter((target) => !existsSync(resolve(root, dirname(path), target)));
    expect(missing).toEqual([]);
    const images = readFileSync(join(root, path), 'utf8').match(/<img[^>]*>/g) ?? [];
    expect(images.filter((image) => !/alt="[^"]{20,}"/.test(image))).toEqual([]);
  });
});

test('every picture is used', () => {
  const used = new Set(pages.flatMap((path) => targetsOf(path).map((target) => resolve(root, dirname(path), target))));
  const pictures = readdirSync(join(root, 'docs', 'pictures')).map((name) => join(root, 'docs', 'pictures', name));
  expect(pictures.filter((picture) => !used.has(picture))).toEqual([]);
});

test('the guide names buttons and headings by the words that stand on them', () => {
  const catalogue = join(root, 'src', 'screen', 'words', 'english');
  const said = readdirSync(catalogue)
    .map((name) => readFileSync(join(catalogue, name), 'utf8'))
    .join('\n');
  for (const words of [
    ...['Check in now', 'No, save', 'Anything new or worrying?', 'Add runs', 'Save a backup', 'Settings and backup'],
    ...['Bring a copy back', 'Delete everything', 'More about this case', 'Follows', 'Does not follow'],
    ...['Cannot tell yet', 'Tell it in your own words'],
  ]) {
    expect(said, words).toContain(`'${words}'`);
    expect(guide.some((path) => readFileSync(join(root, path), 'utf8').includes(words))).toBe(true);
  }
});
