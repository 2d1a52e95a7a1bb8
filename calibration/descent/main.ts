// Writes the tables of docs/descent.md anew: node calibration/descent/main.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { descentTables } from './tables.ts';

const page = new URL('../../docs/descent.md', import.meta.url);
const [before, , after] = readFileSync(page, 'utf8').split(/<!-- tables(?: end)? -->\n/);
writeFileSync(page, `${before}<!-- tables -->\n\n${descentTables(100)}\n\n<!-- tables end -->\n${after}`);
