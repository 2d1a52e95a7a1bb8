/**
 * What the page finds as `globalThis.culpritPage` where it runs whole in the browser; a page that a server answers finds nothing there.
 */
export type PageHost = {
  /** Answers the API within the page, with `fetch`'s contract. */
  readonly fetch: typeof fetch;
};
