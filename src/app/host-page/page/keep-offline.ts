/** Has everything the page consists of kept by the browser, once it has nothing better to do, so that it opens without a network. */
export function keepOffline(): void {
  if (!('serviceWorker' in navigator)) return;
  const register = () => {
    // A page that cannot be kept works all the same while there is a network.
    navigator.serviceWorker.register('./service-worker.js').catch((problem) => console.info(problem));
  };
  if (document.readyState === 'complete') register();
  else globalThis.addEventListener('load', register, { once: true });
}
