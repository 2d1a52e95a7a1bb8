import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { replaceBetween } from './markdown.ts';

const DOCS = new URL('../../docs/', import.meta.url);
const README = new URL('../../README.md', import.meta.url);

/** Generated parts of a page: a text for each pair of marks, and pictures by file name. */
export type Parts = {
  readonly texts: Readonly<Record<string, string>>;
  readonly pictures: Readonly<Record<string, string>>;
};

/** Writes parts into `docs/calibration.md` and their pictures beside it; what is not given stays as it was. */
export function writeLedger({ texts, pictures }: Parts): void {
  const page = new URL('calibration.md', DOCS);
  let text = readFileSync(page, 'utf8');
  for (const [name, part] of Object.entries(texts)) text = replaceBetween(text, name, part);
  writeFileSync(page, text);
  mkdirSync(new URL('calibration/', DOCS), { recursive: true });
  for (const [name, svg] of Object.entries(pictures)) writeFileSync(new URL(`calibration/${name}.svg`, DOCS), svg);
}

/** Writes the short table into the README. */
export function writeReadme(text: string): void {
  if (existsSync(README)) writeFileSync(README, replaceBetween(readFileSync(README, 'utf8'), 'calibration', text));
}
