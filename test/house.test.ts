import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const rooms =
  'math record knowledge files intake signal exposures triage attribution trials verdict report store app screen'.split(
    ' ',
  );
const forbiddenNames = 'utils util helpers helper common misc core lib manager service'.split(' ');

const listed = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
});
const files = listed.stdout.split('\n').filter((path) => /\.(ts|tsx|mjs|css)$/.test(path));
const sources = files.filter((path) => path.startsWith('src/') && /\.tsx?$/.test(path) && !path.includes('.test.'));
const textOf = (path: string) => readFileSync(resolve(root, path), 'utf8');

/** Every import, export and dynamic import of a file: where it points, and whether it is of types alone. */
function importsOf(path: string): { readonly to: string; readonly isType: boolean }[] {
  const statements = textOf(path).matchAll(
    /^(import|export)(\s+type)?\b[^'";]*?from\s+'([^']+)'|^import\s+'([^']+)'|\bimport\('([^']+)'\)/gm,
  );
  return [...statements].map(([, , type, from, bare, dynamic]) => ({
    to: from ?? bare ?? dynamic ?? '',
    isType: type !== undefined,
  }));
}

/** What a file imports that it may not. */
function trespasses(path: string): string[] {
  const room = path.split('/')[1] ?? '';
  return importsOf(path).flatMap(({ to, isType }) => {
    const refuse = [`${path} imports ${to}`];
    if (to.startsWith('#')) {
      if (room === 'screen') return to === '#app' && isType ? [] : refuse;
      return rooms.indexOf(to.slice(1)) >= 0 && rooms.indexOf(to.slice(1)) < rooms.indexOf(room) ? [] : refuse;
    }
    if (to.startsWith('.')) {
      const target = relative(root, resolve(root, dirname(path), to))
        .split(sep)
        .join('/');
      return target.startsWith(`src/${room}/`) || (room === 'app' && target === 'package.json') ? [] : refuse;
    }
    return to.startsWith('node:') && room !== 'app' ? refuse : [];
  });
}

describe('the house', () => {
  test('imports point left, through doors; Node is known to the app alone', () => {
    expect(sources.flatMap(trespasses)).toEqual([]);
  });

  test('every room of the list is there, and no other', () => {
    const found = new Set(sources.map((path) => path.split('/')[1]));
    expect([...found].filter((room) => !rooms.includes(room ?? ''))).toEqual([]);
  });

  test('a door holds exports and nothing else', () => {
    const doors = sources.filter((path) => /^src\/\w+\/index\.ts$/.test(path));
    const logic = doors.filter((path) =>
      /\b(const|let|function|class|if|for)\b/.test(textOf(path).replace(/\/\*[\s\S]*?\*\//g, '')),
    );
    expect(logic).toEqual([]);
  });

  test('no file or folder has a name that says nothing', () => {
    const vague = files.filter((path) =>
      path.split('/').some((part) => forbiddenNames.includes(part.replace(/\..*$/, ''))),
    );
    expect(vague).toEqual([]);
  });

  test('SQL stands in the store alone', () => {
    const sql =
      /\b(select|insert into|update|delete from|create table|pragma)\b[^'"`]*\b(from|set|table|values|journal_mode)\b/;
    const outside = sources.filter((path) => !path.startsWith('src/store/'));
    expect(outside.filter((path) => [...textOf(path).matchAll(/`[^`]*`/g)].some(([text]) => sql.test(text)))).toEqual(
      [],
    );
  });

  test('files are short: half under 100 lines, nine in ten under 300, none over 400', () => {
    const sizes = files.map((path) => ({ path, lines: textOf(path).split('\n').length - 1 }));
    sizes.sort((one, other) => one.lines - other.lines);
    const at = (share: number) => sizes[Math.floor(share * (sizes.length - 1))];
    const longest = sizes.slice(-5).reverse();
    console.log(
      `${sizes.length} files; median ${at(0.5).lines} lines, nine in ten up to ${at(0.9).lines}; longest:`,
      longest.map(({ path, lines }) => `${path} ${lines}`).join(', '),
    );
    expect(at(0.5).lines).toBeLessThan(100);
    expect(at(0.9).lines).toBeLessThan(300);
    expect(longest[0].lines).toBeLessThanOrEqual(400);
  });
});
