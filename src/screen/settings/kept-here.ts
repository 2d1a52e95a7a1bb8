/** What this browser remembers about the diary beside the diary itself; a browser that remembers nothing is none the worse. */
const LAST_BACKUP = 'culprit-last-backup';
const OWN_CASE = 'culprit-own-case';

/** When a backup was last saved from here, or brought back to here; null where that is not known. */
export function lastBackupMs(): number | null {
  const ms = Number(read(LAST_BACKUP) ?? Number.NaN);
  return Number.isFinite(ms) ? ms : null;
}

/** Remembers that what is here now is in a backup, too. */
export function rememberBackup(nowMs: number): void {
  write(LAST_BACKUP, `${nowMs}`);
}

/** Whether there once was a case of one's own here, and nobody deleted it. */
export function hadOwnCase(): boolean {
  return read(OWN_CASE) !== null;
}

/** Remembers that there is a case of one's own here. */
export function rememberOwnCase(): void {
  write(OWN_CASE, 'yes');
}

/** Forgets that there was a case of one's own here. */
export function forgetOwnCase(): void {
  try {
    localStorage.removeItem(OWN_CASE);
  } catch {}
}

function read(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

function write(name: string, text: string): void {
  try {
    localStorage.setItem(name, text);
  } catch {}
}
