import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hourOfRunning } from './hour-of-running.ts';

const files = 500;
const program = fileURLToPath(new URL('../src/app/cli/main.ts', import.meta.url));

/** Times `import` of 500 one-hour FIT files into a fresh store, the whole program with its start, every commit on the disk. */
export function benchImport(): void {
  const folder = mkdtempSync(join(tmpdir(), 'culprit-bench-import-'));
  try {
    const hours = join(folder, 'hours');
    mkdirSync(hours);
    let bytes = 0;
    for (let n = 0; n < files; n++) {
      const file = hourOfRunning(n);
      bytes += file.byteLength;
      writeFileSync(join(hours, `${String(n).padStart(3, '0')}.fit`), file);
    }
    console.log(`${files} FIT files of an hour each, ${(bytes / 2 ** 20).toFixed(0)} MB:`);
    for (const what of ['imported into a fresh store', 'imported again, nothing new']) {
      const startedMs = performance.now();
      const { stdout } = spawnSync(process.execPath, [program, 'import', hours], {
        encoding: 'utf8',
        env: { ...process.env, CULPRIT_DATA: join(folder, 'data') },
        maxBuffer: 2 ** 26,
      });
      const seconds = (performance.now() - startedMs) / 1000;
      console.log(`  ${what}: ${seconds.toFixed(1)} s (${stdout.trim().split('\n').at(-1)})`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
