import { DetailedError } from 'hono/client';

/** What went wrong with a request, as far as the page acts on it. */
export type Failure = {
  /** `unreachable`: no answer at all; `missing`: no such case; `refused`: the request broke the contract; `broken`: a fault on the other side. */
  readonly kind: 'unreachable' | 'missing' | 'refused' | 'broken';
  /** What the API said of it, a line a problem; empty where it said nothing. */
  readonly said: string;
};

/** Reads what a failed request threw. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof DetailedError)) return { kind: 'unreachable', said: '' };
  const said: unknown = error.detail?.data?.error;
  const kind = error.statusCode === 404 ? 'missing' : (error.statusCode ?? 500) >= 500 ? 'broken' : 'refused';
  return { kind, said: typeof said === 'string' ? said : '' };
}
