import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const PACKED = ['chromium.br', 'al2023.tar.br', 'fonts.tar.br'];
const FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin'];

/** What keeps Chromium quiet and working in a closed machine: no sandbox, no graphics card, no network of its own. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
];

/**
 * Starts a browser: the system's Chromium where there is one, else the one that came from npm with its libraries.
 * `CULPRIT_BROWSER=bundled` takes the latter in any case.
 */
export async function launchBrowser(): Promise<Browser> {
  const system = process.env.CULPRIT_BROWSER === 'bundled' ? undefined : systemBrowser();
  if (system) return chromium.launch({ executablePath: system, args: ARGUMENTS });
  const home = await bundledBrowser();
  return chromium.launch({
    executablePath: join(home, 'chromium'),
    args: ARGUMENTS,
    env: {
      PATH: process.env.PATH,
      HOME: home,
      LD_LIBRARY_PATH: join(home, 'al2023', 'lib'),
      FONTCONFIG_PATH: join(home, 'fonts'),
    },
  });
}

function systemBrowser(): string | undefined {
  return FOLDERS.flatMap((folder) => NAMES.map((name) => join(folder, name))).find((path) => existsSync(path));
}

/**
 * The browser from npm with the libraries and fonts that it brings, unpacked once a version into the temporary folder.
 * It is unpacked beside its place and moved there at the end, so that half a browser is never taken for a whole one.
 */
async function bundledBrowser(): Promise<string> {
  const packed = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..', 'bin');
  const manifest: { version: string } = createRequire(import.meta.url)(join(packed, '..', 'package.json'));
  const home = join(tmpdir(), `culprit-chromium-${manifest.version}-${process.getuid?.() ?? 0}`);
  if (existsSync(home)) return home;

  const beside = mkdtempSync(`${home}.`);
  // In a process of its own, whose temporary folder it is: a folder that a test makes meanwhile stays where it belongs.
  const script = join(import.meta.dirname, 'unpack-browser.ts');
  const paths = PACKED.map((name) => join(packed, name));
  await promisify(execFile)(process.execPath, [script, ...paths], { env: { ...process.env, TMPDIR: beside } });
  const fonts = `<fontconfig><dir>${home}/fonts</dir><cachedir>${home}/fonts/cache</cachedir></fontconfig>\n`;
  writeFileSync(join(beside, 'fonts', 'fonts.conf'), fonts);
  try {
    renameSync(beside, home);
  } catch (error) {
    // Another test got there first: its browser is as good as this one.
    rmSync(beside, { recursive: true });
    if (!existsSync(home)) throw error;
  }
  return home;
}
