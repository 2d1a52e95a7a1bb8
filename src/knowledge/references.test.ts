import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as knowledge from './index.ts';

const root = join(import.meta.dirname, '..', '..');
const references = readFileSync(join(root, 'REFERENCES.md'), 'utf8');
const entries = [...references.matchAll(/^- \*\*([a-z0-9-]+)\*\* — (.+)$/gm)];
const keys = new Set(entries.map((entry) => entry[1]));

type Row = knowledge.Cited & { readonly id: string };
const tables: Readonly<Record<string, readonly Row[]>> = {
  dangerSigns: knowledge.dangerSigns,
  mechanisms: knowledge.mechanisms,
  remedies: knowledge.remedies,
  absoluteBars: knowledge.absoluteBars,
  practitioners: knowledge.practitioners,
  shoeFacts: knowledge.shoeFacts,
  questionnaires: knowledge.questionnaires,
  careServices: [
    ...Object.entries(knowledge.careServices).map(([id, services]) => ({ id, ...services })),
    { id: 'EU', ...knowledge.servicesOf('EU') },
    { id: 'unknown', ...knowledge.unknownCountry },
  ],
};
const rows = Object.entries(tables).flatMap(([table, list]) => list.map((row) => ({ table, row })));

/** Every TypeScript file under a folder. */
function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourceFiles(path);
    return /\.tsx?$/.test(entry.name) && !entry.name.includes('.test.') ? [path] : [];
  });
}

describe('references', () => {
  it('stand once each and say how they were read', () => {
    expect(keys.size).toBe(entries.length);
    for (const [, key, text] of entries) {
      expect(text, key).toMatch(/\[(read|abstract|secondary|memory|rule|computed|title only)[^\]]*\]$/);
    }
  });

  it.each(rows)('$table $row.id is cited', ({ row }) => {
    expect(row.sources.length).toBeGreaterThan(0);
    for (const source of row.sources) expect(keys, row.id).toContain(source);
  });

  it.each(rows.filter(({ row }) => row.grade === 'unverified'))(
    '$table $row.id says that it is unverified',
    ({ row }) => {
      expect(row.caveat).toMatch(/not yet checked|not checked|read (through|second-hand)|reasoned, not counted/i);
    },
  );

  it('holds the key of every @source in the code', () => {
    const missing = sourceFiles(join(root, 'src')).flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/@source ([a-z0-9-]+(?:,? [a-z-]+-\d{4}[a-z-]*)*)/g)]
        .flatMap((found) => found[1].split(/,? /))
        .filter((key) => !keys.has(key))
        .map((key) => `${path.slice(root.length + 1)}: ${key}`),
    );
    expect(missing).toEqual([]);
  });
});
