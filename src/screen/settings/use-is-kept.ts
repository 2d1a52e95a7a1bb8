import { useEffect, useState } from 'react';
import { pageHost } from '../api/page-host.ts';

/** Whether the browser has promised to keep what the page keeps in it; null where a server keeps it, or while that is not known. */
export function useIsKept(): boolean | null {
  const [isKept, setIsKept] = useState<boolean | null>(null);
  useEffect(() => {
    if (pageHost() === null) return;
    void navigator.storage.persisted().then(setIsKept, () => setIsKept(false));
  }, []);
  return isKept;
}
