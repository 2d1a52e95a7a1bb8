// The command line's launcher: sets up a fresh checkout, then runs the program on the project's own Node.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const main = join(root, 'src', 'app', 'cli', 'main.ts');
const [major] = process.versions.node.split('.').map(Number);

if (!existsSync(join(root, 'node_modules', '.culprit-installed'))) {
  const { install } = await import('./setup.mjs');
  install();
}
if (major >= 24) {
  const { enableCompileCache } = await import('node:module');
  enableCompileCache(join(root, 'node_modules', '.cache', 'culprit-compiled'));
  process.argv[1] = main;
  await import(main);
} else {
  const node = join(root, 'node_modules', '.bin', 'node');
  process.exitCode = spawnSync(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1;
}
