// Writes the tables of docs/trials.md anew, all of them or those that are named: node calibration/trials/main.ts [nulls] [effects] [promises]
import { readFileSync, writeFileSync } from 'node:fs';
import { TRIAL_TABLES } from './tables.ts';

const page = new URL('../../docs/trials.md', import.meta.url);
const named = process.argv.slice(2);
for (const [name, table] of Object.entries(TRIAL_TABLES)) {
  if (named.length > 0 && !named.includes(name)) continue;
  const text = table({ nulls: 300, effects: 300, plans: 150 });
  const [before, , after] = readFileSync(page, 'utf8').split(new RegExp(`<!-- ${name}(?: end)? -->\\n`));
  writeFileSync(page, `${before}<!-- ${name} -->\n\n${text}\n\n<!-- ${name} end -->\n${after}`);
}
