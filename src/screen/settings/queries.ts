import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { parseResponse } from 'hono/client';
import { api, type Settings } from '../api/client.ts';
import { readCases } from '../api/queries.ts';
import { forgetOwnCase, rememberBackup } from './kept-here.ts';
import { saveAs } from './save-as.ts';

const key = ['settings'];

/** What is set, as the store has it. */
export function useSettings() {
  return useQuery({ queryKey: key, queryFn: () => parseResponse(api.settings.$get()) });
}

/** Sets something; it shows at once and goes back where it could not be kept. */
export function useChangeSettings() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (changed: Partial<Settings>) => parseResponse(api.settings.$patch({ json: changed })),
    onMutate: async (changed) => {
      await queries.cancelQueries({ queryKey: key });
      const before = queries.getQueryData<Settings>(key);
      if (before !== undefined) queries.setQueryData<Settings>(key, { ...before, ...changed });
      return before;
    },
    onError: (_, __, before) => queries.setQueryData(key, before),
    onSuccess: (now) => {
      queries.setQueryData(key, now);
      // The numbers to call stand in the answers.
      void queries.invalidateQueries({ queryKey: ['case'] });
    },
  });
}

/** Saves the backup as one file. */
export function useBackup() {
  return useMutation({
    mutationFn: async () => {
      const response = await api.backup.$get();
      if (!response.ok) throw new Error(`the backup was answered with ${response.status}`);
      const disposition = response.headers.get('content-disposition') ?? '';
      const name = /filename="([^"]+)"/.exec(disposition)?.[1] ?? 'culprit.zip';
      return { name, blob: await response.blob() };
    },
    onSuccess: ({ name, blob }) => {
      saveAs(name, blob);
      rememberBackup(Date.now());
    },
  });
}

/** Puts a backup in place of everything. */
export function useRestore() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (file: File) => parseResponse(api.restore.$post({ form: { file } })),
    onSuccess: () => {
      forgetOwnCase();
      rememberBackup(Date.now());
      return queries.invalidateQueries();
    },
  });
}

/** Deletes one case, with what this tab remembers of it. */
export function useDeleteCase() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => parseResponse(api.cases[':id'].$delete({ param: { id } })),
    onSuccess: async (_, id) => {
      for (const key of Object.keys(sessionStorage)) if (key.endsWith(`.${id}`)) sessionStorage.removeItem(key);
      queries.removeQueries({ queryKey: ['case', id] });
      // Closed cases are compared with the others.
      void queries.invalidateQueries({ queryKey: ['case'] });
      const { cases } = await queries.fetchQuery({ queryKey: ['cases'], queryFn: readCases, staleTime: 0 });
      if (cases.every(({ isSample }) => isSample)) forgetOwnCase();
    },
  });
}

/** Deletes everything. */
export function useDeleteEverything() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => parseResponse(api.everything.$delete()),
    onSuccess: () => {
      localStorage.clear();
      sessionStorage.clear();
      return queries.invalidateQueries();
    },
  });
}
