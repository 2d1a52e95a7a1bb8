/** How long nothing is asked before the page counts as at rest. */
const QUIET_MS = 1000;

/**
 * A `fetch` that tells, once, when the page is at rest: what it asked at its start is answered, and nothing more came for a while.
 *
 * @param answer what answers
 * @param rest what is then begun
 */
export function onceQuiet(answer: typeof fetch, rest: () => void): typeof fetch {
  let waiting = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isTold = false;
  return async (input, init) => {
    if (isTold) return answer(input, init);
    clearTimeout(timer);
    waiting += 1;
    try {
      return await answer(input, init);
    } finally {
      waiting -= 1;
      clearTimeout(timer);
      if (waiting === 0 && !isTold) {
        timer = setTimeout(() => {
          isTold = true;
          rest();
        }, QUIET_MS);
      }
    }
  };
}
