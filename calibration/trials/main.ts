// Writes the tables of docs/trials.md anew: node calibration/trials/main.ts [nulls] [effects] [promises] [strangers] ["NAME OF A WORLD" …] [SEED]
// All tables where none is named; all worlds where none is named, else their rows alone. SEED is added to the seed of every runner, and the table is
// printed instead: figures of other runners than the page's.
import { readFileSync, writeFileSync } from 'node:fs';
import { TRIAL_TABLES } from './tables.ts';
import { TRIAL_WORLDS } from './worlds.ts';

const page = new URL('../../docs/trials.md', import.meta.url);
const named = process.argv.slice(2);
const names = TRIAL_WORLDS.map(({ name }) => name);
const worlds = TRIAL_WORLDS.filter(({ name }) => named.includes(name));
const seed = Number(named.find((name) => /^\d+$/.test(name)) ?? 0);
const effort = { nulls: 300, effects: 300, plans: 50, strangers: 40, strangerNulls: 60, seed };
const tables = Object.entries(TRIAL_TABLES);
const chosen = tables.filter(([name]) => named.includes(name));
for (const [name, table] of chosen.length > 0 ? chosen : tables) {
  const text = table(effort, worlds.length > 0 ? worlds : TRIAL_WORLDS);
  if (seed > 0) {
    process.stdout.write(`${text}\n`);
    continue;
  }
  const [before, old, after] = readFileSync(page, 'utf8').split(new RegExp(`<!-- ${name}(?: end)? -->\\n`));
  const whole = worlds.length > 0 ? joined(text, old ?? '') : text;
  writeFileSync(page, `${before}<!-- ${name} -->\n\n${whole}\n\n<!-- ${name} end -->\n${after}`);
}

/** The new table, with the old one's rows of the worlds that were not made anew. */
function joined(text: string, old: string): string {
  const worldOf = (line: string): string => line.split(' | ')[0]?.replace('| ', '') ?? '';
  const made = new Set(worlds.map(({ name }) => name));
  const kept = old.split('\n').filter((line) => names.includes(worldOf(line)) && !made.has(worldOf(line)));
  const lines = text.split('\n');
  const rows = [...kept, ...lines.filter((line) => made.has(worldOf(line)))];
  rows.sort((one, other) => names.indexOf(worldOf(one)) - names.indexOf(worldOf(other)));
  return [...lines.filter((line) => !made.has(worldOf(line))), ...rows].join('\n');
}
