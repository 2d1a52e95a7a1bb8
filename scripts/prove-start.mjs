// Proves that a clean clone answers: clones this repository into a temporary folder, runs `npm start` in it with nothing done
// before, asks for the page and for the cases, stops it and cleans up. Uses nothing but Node, npm and git.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const patienceMs = 10 * 60_000;
const folder = mkdtempSync(join(tmpdir(), 'culprit-clean-clone-'));
const clone = join(folder, 'culprit');

/** Waits until the app has printed where it is. */
async function addressOf(app) {
  let printed = '';
  for await (const chunk of app.stdout) {
    printed += chunk;
    const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(printed) ?? [];
    if (address !== undefined) return address;
  }
  throw new Error(`npm start ended without an address; it printed:\n${printed}`);
}

async function ask(url, expectedType) {
  const response = await fetch(url);
  const body = await response.text();
  const type = response.headers.get('content-type') ?? 'no content type';
  if (response.status !== 200 || !type.startsWith(expectedType)) {
    throw new Error(
      `${url}: expected 200 and ${expectedType}, found ${response.status} and ${type}: ${body.slice(0, 300)}`,
    );
  }
  return body;
}

async function prove() {
  const cloned = spawnSync('git', ['clone', '--quiet', root, clone], { stdio: ['ignore', 2, 2] });
  if (cloned.status !== 0) throw new Error('git clone failed');
  // What this very run put into PATH must not help the clone: it brings its own Node.
  const path = process.env.PATH.split(delimiter)
    .filter((part) => !part.includes('node_modules'))
    .join(delimiter);
  const env = { ...process.env, PATH: path, CULPRIT_DATA: join(folder, 'data'), CULPRIT_PORT: '0' };
  const startedMs = performance.now();
  const app = spawn('npm', ['start'], { cwd: clone, env, stdio: ['ignore', 'pipe', 2], detached: true });
  const ended = once(app, 'close');
  const timer = setTimeout(() => process.kill(-app.pid, 'SIGKILL'), patienceMs);
  try {
    const address = await addressOf(app);
    const page = await ask(`${address}/`, 'text/html');
    if (!page.includes('<script')) throw new Error('the page at / loads no script');
    const { cases } = JSON.parse(await ask(`${address}/api/cases`, 'application/json'));
    if (!Array.isArray(cases)) throw new Error('/api/cases lists no cases');
    const seconds = ((performance.now() - startedMs) / 1000).toFixed(0);
    console.log(`A clean clone answered ${seconds} s after npm start: the page, and ${cases.length} case(s).`);
  } finally {
    clearTimeout(timer);
    if (app.exitCode === null) process.kill(-app.pid, 'SIGTERM');
    app.stdout.destroy();
    await ended;
  }
}

try {
  await prove();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
