// Makes a fresh checkout ready: installs when node_modules is missing or stale, builds the screen when its sources changed.
// Uses nothing but Node itself, because it runs before anything is installed, on whichever Node the machine has.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const installStamp = join(root, 'node_modules', '.culprit-installed');
/** The two builds: what `npm start` serves, and the page that needs no server. */
const builds = {
  screen: { config: 'vite.config.ts', what: 'Building the screen' },
  page: { config: 'vite.page.config.ts', what: 'Building the page' },
};

/** SHA-256 over the names and contents of files, in a fixed order. */
function fingerprint(paths) {
  const hash = createHash('sha256');
  for (const path of paths) hash.update(path.slice(root.length)).update('\0').update(readFileSync(path)).update('\0');
  return hash.digest('hex');
}

function filesBelow(folder) {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

function isStale(stamp, mark) {
  return !existsSync(stamp) || readFileSync(stamp, 'utf8') !== mark;
}

function run(command, args, what) {
  const path = join(root, 'node_modules', '.bin') + delimiter + process.env.PATH;
  // Standard output stays clean for commands that print JSON: what the tools say goes to standard error.
  const env = { ...process.env, PATH: path };
  // On Windows npm and vite are scripts of the shell.
  const shell = process.platform === 'win32';
  const result = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], env, shell });
  if (result.status !== 0) {
    process.stderr.write(`${what} failed (${command} ${args.join(' ')}); what it said stands above.\n`);
    process.exit(result.status ?? 1);
  }
}

/** Installs the locked versions when node_modules does not match package-lock.json. */
export function install() {
  const mark = fingerprint([join(root, 'package.json'), join(root, 'package-lock.json')]);
  if (!isStale(installStamp, mark)) return;
  process.stderr.write('Installing what Culprit needs (once; about half a minute) …\n');
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  run('npm', args, 'Installing');
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  writeFileSync(installStamp, mark);
}

/** Makes a build when a source of it is newer than the last one. */
function build(name) {
  const { config, what } = builds[name];
  const stamp = join(root, 'dist', name, '.culprit-built');
  const sources = [
    ...filesBelow(join(root, 'src')).filter((path) => !/\.test\.tsx?$/.test(path)),
    join(root, 'package-lock.json'),
    ...Object.values(builds).map((each) => join(root, each.config)),
  ];
  const mark = fingerprint(sources);
  if (!isStale(stamp, mark)) return;
  process.stderr.write(`${what} …\n`);
  rmSync(stamp, { force: true });
  run('vite', ['build', '--config', config, '--logLevel', 'warn'], what);
  writeFileSync(stamp, mark);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  install();
  for (const name of Object.keys(builds)) if (process.argv.includes(`--${name}`)) build(name);
}
