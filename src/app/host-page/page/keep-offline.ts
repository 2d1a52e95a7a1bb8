/** Has everything the page consists of kept by the browser, so that it opens without a network. */
export function keepOffline(): void {
  if (!('serviceWorker' in navigator)) return;
  // A page that cannot be kept works all the same while there is a network.
  navigator.serviceWorker.register('./service-worker.js').catch((problem) => console.info(problem));
}
