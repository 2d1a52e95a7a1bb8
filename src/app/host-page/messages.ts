/** A request on its way from the page to the worker. */
export type RequestMessage = {
  readonly kind: 'request';
  readonly id: number;
  readonly url: string;
  readonly method: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Blob | null;
};

/** What the page tells the worker. */
export type ToWorker =
  | RequestMessage
  /** Nobody waits for the answer any more. */
  | { readonly kind: 'cancel'; readonly id: number }
  /** Whether the page can be seen: one that cannot lets go of the storage whenever it is not at work. */
  | { readonly kind: 'seen'; readonly isSeen: boolean };

/** What the worker tells the page: an answer comes as its head, its parts in order, and its end. */
export type ToPage =
  | {
      readonly kind: 'head';
      readonly id: number;
      readonly status: number;
      readonly headers: readonly (readonly [string, string])[];
    }
  | { readonly kind: 'part'; readonly id: number; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'end'; readonly id: number }
  /** The answer broke off; the status is what it would have been answered with, where that is known. */
  | { readonly kind: 'broken'; readonly id: number; readonly error: string; readonly status: number | null };
