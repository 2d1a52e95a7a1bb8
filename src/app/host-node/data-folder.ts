import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * Where a person's data lives: `CULPRIT_DATA` where it is set, else the place that the operating system means for it.
 *
 * @returns the folder; made, for its owner alone, where it was not there
 */
export function dataFolder(): string {
  const folder = process.env.CULPRIT_DATA || join(placeOfSystem(), 'culprit');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}

function placeOfSystem(): string {
  if (process.platform === 'win32') return process.env.APPDATA ?? join(homedir(), 'AppData', 'Roaming');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support');
  return process.env.XDG_DATA_HOME || join(homedir(), '.local', 'share');
}
