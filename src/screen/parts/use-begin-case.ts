import { useStartCase } from '../api/queries.ts';
import { go } from '../route.ts';

/** Starts an empty case of one's own and goes there. */
export function useBeginCase() {
  const start = useStartCase();
  const begin = () => start.mutate(undefined, { onSuccess: ({ id }) => go({ page: 'case', id }) });
  return { begin, isPending: start.isPending, isError: start.isError, error: start.error };
}
