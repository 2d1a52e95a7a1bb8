import { HTTPException } from 'hono/http-exception';

/** The browser lets the page keep nothing here: a private window, a setting, or a browser that is too old. */
export function refusedStorage(cause: unknown): HTTPException {
  return new HTTPException(503, { message: 'this browser lets the page keep nothing', cause });
}

/** Another tab has the storage and does not let go. */
export function takenStorage(cause: unknown): HTTPException {
  return new HTTPException(423, { message: 'another tab has the diary open and does not let go of it', cause });
}

/** There is no room left on the device, or the browser allots none. */
function fullStorage(cause: unknown): HTTPException {
  return new HTTPException(507, { message: 'there is no room left; nothing of this was kept', cause });
}

/** SQLite's code for a full disk, and for writing, truncating or syncing that failed (how a quota shows itself). */
const FULL = 13;
const WRITING_FAILED = [778, 1034, 1546, 4874];

/** Reads what SQLite threw: a write that failed on this storage has found no room. */
export function explainStorageProblem(problem: unknown): unknown {
  const code = (problem as { readonly resultCode?: number } | null)?.resultCode;
  return code === FULL || (code !== undefined && WRITING_FAILED.includes(code)) ? fullStorage(problem) : problem;
}
