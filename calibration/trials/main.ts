// Writes the tables of docs/trials.md anew: node calibration/trials/main.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { trialTables } from './tables.ts';

const page = new URL('../../docs/trials.md', import.meta.url);
const [before, , after] = readFileSync(page, 'utf8').split(/<!-- tables(?: end)? -->\n/);
const tables = trialTables({ nulls: 300, effects: 300, plans: 150 });
writeFileSync(page, `${before}<!-- tables -->\n\n${tables}\n\n<!-- tables end -->\n${after}`);
