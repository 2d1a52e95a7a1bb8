import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { parseResponse } from 'hono/client';
import { api } from '../api/client.ts';

/** The journal of a case's imports, newest first. */
export function useJournal(id: string) {
  return useQuery({
    queryKey: ['case', id, 'imports'],
    queryFn: () => parseResponse(api.cases[':id'].imports.$get({ param: { id } })),
  });
}

/** Takes an import back. */
export function useTakeBack(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (importId: number) =>
      parseResponse(api.imports[':import'].$delete({ param: { import: `${importId}` } })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['case', id] }),
  });
}
