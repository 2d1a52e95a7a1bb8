import { HTTPException } from 'hono/http-exception';

/** Reads why the file could not be opened: no room, or a browser that lets the page keep nothing (a private window, a setting, one too old). */
export function explainOpening(cause: unknown): unknown {
  if (cause instanceof DOMException && cause.name === 'QuotaExceededError') return fullStorage(cause);
  const explained = explainStorageProblem(cause);
  if (explained instanceof HTTPException) return explained;
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

/**
 * SQLite's code for a full disk, for any fault of a file (all that its way onto the browser's file system tells of a quota), and for writing,
 * truncating or syncing that failed.
 */
const WRITING_FAILED = [13, 10, 778, 1034, 1546, 4874];

/** Reads what SQLite threw: a write that failed on this storage has, as good as always, found no room. */
export function explainStorageProblem(problem: unknown): unknown {
  const code = (problem as { readonly resultCode?: number } | null)?.resultCode;
  return code !== undefined && WRITING_FAILED.includes(code) ? fullStorage(problem) : problem;
}
