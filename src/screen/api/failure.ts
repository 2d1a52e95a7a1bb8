import { DetailedError } from 'hono/client';

/** What went wrong with a request, as far as the page acts on it. */
export type Failure = {
  /**
   * `unreachable`: no answer at all; `missing`: no such case; `refused`: the request broke the contract; `broken`: a fault on the other side.
   * Of a page that keeps everything itself: `full`: no room left to write; `taken`: another tab does not let go; `forbidden`: the browser
   * lets the page keep nothing.
   */
  readonly kind: 'unreachable' | 'missing' | 'refused' | 'broken' | keyof typeof statusOfStorage;
  /** What the API said of it, a line a problem; empty where it said nothing. */
  readonly said: string;
};

/** What the worker of the page answers with where its storage fails. */
const statusOfStorage = { full: 507, taken: 423, forbidden: 503 } as const;

/** Reads what a failed request threw. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof DetailedError))
    return { kind: storageFailure(statusOfCause(error)) ?? 'unreachable', said: '' };
  const said: unknown = error.detail?.data?.error;
  const status = error.statusCode ?? 500;
  const kind = storageFailure(status) ?? (status === 404 ? 'missing' : status >= 500 ? 'broken' : 'refused');
  return { kind, said: typeof said === 'string' ? said : '' };
}

function storageFailure(status: number | null): keyof typeof statusOfStorage | null {
  const found = Object.entries(statusOfStorage).find(([, each]) => each === status);
  return found === undefined ? null : (found[0] as keyof typeof statusOfStorage);
}

/** An answer that broke off after it had begun says why in its cause. */
function statusOfCause(error: unknown): number | null {
  const cause = error instanceof Error ? (error.cause as { readonly status?: unknown } | undefined) : undefined;
  return typeof cause?.status === 'number' ? cause.status : null;
}
