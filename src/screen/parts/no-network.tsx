import { useSyncExternalStore } from 'react';
import { pageHost } from '../api/page-host.ts';
import { useWords } from '../words/words.tsx';

/** Says, where the whole app is in the page, that the network is away and nothing lacks for it. */
export function NoNetwork() {
  const { foot } = useWords().home;
  const isOnline = useSyncExternalStore(follow, () => navigator.onLine);
  return <span role="status">{!isOnline && pageHost() !== null && foot.noNetwork}</span>;
}

function follow(changed: () => void): () => void {
  globalThis.addEventListener('online', changed);
  globalThis.addEventListener('offline', changed);
  return () => {
    globalThis.removeEventListener('online', changed);
    globalThis.removeEventListener('offline', changed);
  };
}
