/**
 * A `fetch` that asks the browser, once something was written, to keep the diary also where space is short or nobody came for weeks. Some
 * browsers put the question to their person: it comes when it is plain what for.
 */
export function askingToKeep(answer: typeof fetch): typeof fetch {
  let isAsked = false;
  return async (input, init) => {
    const { method } = new Request(input, init);
    const response = await answer(input, init);
    if (!isAsked && response.ok && method !== 'GET') {
      isAsked = true;
      // Where it is refused, the settings say so, and what helps.
      void navigator.storage.persist().catch(() => false);
    }
    return response;
  };
}
