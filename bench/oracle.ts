import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { meansOf, posteriorOfDataset } from '../calibration/oracles/believe-dataset.ts';
import type { Dataset } from '../calibration/oracles/dataset.ts';

const folder = fileURLToPath(new URL('../calibration/oracles/', import.meta.url));
/** Data sets of the oracles with one noise shape, counted from 1 as R counts them, and draws a chain enough for an error near 0.01. */
const NUMBERS = [1, 2, 4, 6];
const DRAWS = 10_000;

type Timed = {
  readonly name: string;
  readonly seconds: number;
  readonly acts: readonly number[];
  readonly actsError: readonly number[];
};

/** Times the posterior of small questions beside JAGS on the same model, in the same run; JAGS's own start is not counted. */
export async function benchOracle(): Promise<void> {
  const isThere =
    spawnSync('Rscript', ['-e', 'quit(status = !requireNamespace("rjags", quietly = TRUE))']).status === 0;
  if (!isThere) {
    console.log('  JAGS is not installed here (R with rjags): nothing to compare with.');
    return;
  }
  const { datasets } = JSON.parse(readFileSync(`${folder}fixtures/datasets.json`, 'utf8')) as { datasets: Dataset[] };
  const run = spawnSync('Rscript', ['jags.R', String(DRAWS), ...NUMBERS.map(String)], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`expected JAGS to answer, found: ${run.stderr}`);
  const { answers } = JSON.parse(run.stdout) as { answers: Timed[] };
  for (const { name, seconds, acts, actsError } of answers) {
    const dataset = datasets.find((one) => one.name === name) as Dataset;
    const ours = medianMs(() => posteriorOfDataset(dataset));
    const apart = Math.max(...meansOf(posteriorOfDataset(dataset)).map((means, j) => Math.abs(means.acts - acts[j])));
    console.log(
      `  ${name} (${dataset.score.length} scores): ${ours.toFixed(2)} ms; JAGS ${seconds.toFixed(1)} s to an error of ` +
        `±${Math.max(...actsError).toFixed(3)}: ${Math.round((1000 * seconds) / ours)} × as long; probabilities ${apart.toFixed(3)} apart`,
    );
  }
}

function medianMs(work: () => unknown): number {
  const times = Array.from({ length: 60 }, () => {
    const startedMs = performance.now();
    work();
    return performance.now() - startedMs;
  });
  return times.slice(20).sort((a, b) => a - b)[20];
}
