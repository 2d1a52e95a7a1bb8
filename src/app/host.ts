import type { Store } from '#store';
import type { Hash } from './case-hash.ts';

/** What the app needs of the place it runs in: a Node process now, a worker of the page one day. */
export type Host = {
  readonly store: Store;
  /** The clock, milliseconds since 1970. */
  readonly now: () => number;
  /** A name that nothing else has: randomness of the host's. */
  readonly newId: () => string;
  readonly sha256: Hash;
};
