import { spawn } from 'node:child_process';
import { createWriteStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { simulateRunner } from '../calibration/simulator/simulate.ts';
import { WORLDS } from '../calibration/simulator/worlds.ts';

/** The second measure holds four times as many: memory must not grow with them. */
const counts = [250, 1000];
const setting = { days: 60, checkinsPerDay: 2, points: [0.5, 1.5] } as const;
const program = fileURLToPath(new URL('../src/app/cli/main.ts', import.meta.url));

/** Times `analyze --ndjson` of 1,000 runners of 60 days, and looks at the most memory that it ever held. */
export async function benchNdjson(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'culprit-bench-ndjson-'));
  try {
    const cases = Array.from({ length: Math.max(...counts) }, (_, n) => {
      return JSON.stringify(simulateRunner(WORLDS[n % WORLDS.length], setting, n + 1).theCase);
    });
    const input = join(folder, 'runners.ndjson');
    for (const count of counts) {
      writeFileSync(input, `${cases.slice(0, count).join('\n')}\n`);
      const { seconds, peakMB, lines } = await measure(input, join(folder, 'verdicts.ndjson'));
      const perSecond = (lines / seconds).toFixed(0);
      console.log(
        `  ${lines} runners of ${setting.days} days on ${availableParallelism()} cores: ` +
          `${seconds.toFixed(1)} s, ${perSecond} a second, at most ${peakMB.toFixed(0)} MB`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measure(input: string, output: string) {
  const startedMs = performance.now();
  const child = spawn(process.execPath, [program, 'analyze', '--ndjson', input], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child.stdout.pipe(createWriteStream(output));
  let peakMB = 0;
  const watch = setInterval(() => {
    peakMB = Math.max(peakMB, peakOf(child.pid));
  }, 50);
  await new Promise((resolve) => child.once('close', resolve));
  clearInterval(watch);
  const seconds = (performance.now() - startedMs) / 1000;
  const lines = readFileSync(output, 'utf8').trimEnd().split('\n').length;
  return { seconds, peakMB, lines };
}

/** The most memory that a process has held so far, from Linux's own books; 0 where there are none. */
function peakOf(pid: number | undefined): number {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
