import { writeFileSync } from 'node:fs';
import { makeDatasets } from './make.ts';

/** `node calibration/oracles/main.ts`: writes the data sets that jags.R and cousins.R answer. */
writeFileSync(new URL('fixtures/datasets.json', import.meta.url), `${JSON.stringify(makeDatasets())}\n`);
