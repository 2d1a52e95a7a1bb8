// The command line's launcher: makes a fresh checkout ready, then runs the program on the project's own Node.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { install } from './setup.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const main = join(root, 'src', 'app', 'cli', 'main.ts');
const [major] = process.versions.node.split('.').map(Number);

install();
if (major >= 24) {
  const { enableCompileCache } = await import('node:module');
  enableCompileCache(join(root, 'node_modules', '.cache', 'culprit-compiled'));
  process.argv[1] = main;
  await import(pathToFileURL(main).href);
} else {
  const node = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  const { status } = spawnSync(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
}
