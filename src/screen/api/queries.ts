import { MutationCache, QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { parseResponse } from 'hono/client';
import { api } from './client.ts';
import { failureOf } from './failure.ts';
import { tellOtherTabs } from './other-tabs.ts';

/** What was read from the API, remembered for as long as the page is open. */
export function newQueryClient(): QueryClient {
  return new QueryClient({
    mutationCache: new MutationCache({ onSuccess: tellOtherTabs }),
    defaultOptions: {
      // The program runs on this very machine, so that "no network" says nothing about whether it answers.
      queries: { networkMode: 'always', staleTime: 30_000, retry: (times, error) => times < 2 && mayPass(error) },
      mutations: { networkMode: 'always' },
    },
  });
}

function mayPass(error: unknown): boolean {
  return failureOf(error).kind === 'unreachable';
}

/** Asks for all cases. */
export const readCases = () => parseResponse(api.cases.$get());

/** All cases, the one changed last first. */
export function useCases() {
  return useQuery({ queryKey: ['cases'], queryFn: readCases });
}

/** One case as the runner put it in. */
export function useCase(id: string) {
  return useQuery({
    queryKey: ['case', id],
    queryFn: () => parseResponse(api.cases[':id'].$get({ param: { id } })),
  });
}

/** What a case says. */
export function useVerdict(id: string) {
  return useQuery({
    queryKey: ['case', id, 'verdict'],
    queryFn: () => parseResponse(api.cases[':id'].verdict.$get({ param: { id }, query: {} })),
  });
}

/** A case laid out in time. */
export function useTimeline(id: string) {
  return useQuery({
    queryKey: ['case', id, 'timeline'],
    queryFn: () => parseResponse(api.cases[':id'].timeline.$get({ param: { id }, query: {} })),
  });
}

/** What the answers of a case rest on. */
export function useEvidence(id: string, enabled = true) {
  return useQuery({
    queryKey: ['case', id, 'evidence'],
    queryFn: () => parseResponse(api.cases[':id'].evidence.$get({ param: { id }, query: {} })),
    enabled,
  });
}

/** The recording of a run; null where no file of it is kept. */
export function useRecording(id: string, start: string) {
  return useQuery({
    queryKey: ['case', id, 'recording', start],
    queryFn: () => parseResponse(api.cases[':id'].recording.$get({ param: { id }, query: { start } })),
  });
}

/** Starts an empty case of one's own. */
export function useStartCase() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => {
      const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
      return parseResponse(api.cases.$post({ json: { format: 'culprit-case/1', timezone: timeZone } }));
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['cases'] }),
  });
}

/** An entry of a list of a case, as the contract has it. */
type Entry = { readonly [field: string]: unknown };

/** A list of a case that grows entry by entry. */
type ListName = Parameters<(typeof api.cases)[':id'][':list']['$post']>[0]['param']['list'];

/** Adds entries to lists of a case, all of them in one revision. */
export function useAddEntries(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (entries: readonly { readonly list: ListName; readonly entry: Entry }[]) =>
      parseResponse(api.cases[':id'].entries.$post({ param: { id }, json: { entries: [...entries] } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['case', id] }),
  });
}

/** Takes back what a revision changed; what was edited since stays as it was left. */
export function useTakeBack(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (revision: number) =>
      parseResponse(api.cases[':id'].revisions[':revision'].undo.$post({ param: { id, revision: `${revision}` } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['case', id] }),
  });
}

/** An entry as it stands in a list, and where. */
type Placed = { readonly list: ListName; readonly index: number; readonly was: Entry };

/** Replaces an entry of a list, or takes it out where there is none to take its place; one that somebody changed since is left alone. */
export function useEditEntry(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ list, index, was, becomes }: Placed & { readonly becomes: Entry | null }) => {
      const response = await api.cases[':id'].$get({ param: { id } });
      const record = await parseResponse(response);
      const stands = ((record as Entry)[list] as readonly Entry[] | null | undefined)?.[index];
      if (JSON.stringify(stands) !== JSON.stringify(was)) throw new ChangedMeanwhile();
      const header = { 'if-match': response.headers.get('etag') ?? '"0"' };
      const param = { id, list, index: `${index}` };
      const entry = api.cases[':id'][':list'][':index'];
      return becomes === null
        ? parseResponse(entry.$delete({ param, header }))
        : parseResponse(entry.$put({ param, header, json: becomes }));
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['case', id] }),
  });
}

/** The entry is not what it was when it was shown. */
export class ChangedMeanwhile extends Error {}

/** The danger questions of a case, with the answers given so far. */
export function useDangerQuestions(id: string) {
  return useQuery({
    queryKey: ['case', id, 'danger-questions'],
    queryFn: () => parseResponse(api.cases[':id']['danger-questions'].$get({ param: { id } })),
  });
}

/** An answer to a question, before it has its time. */
export type Answered = { readonly question: string; readonly answer: 'yes' | 'no' | 'not-sure' };

/** Answers questions, one after the other, so that what was acknowledged is whole wherever it stops. */
export function useAnswerAll(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (answers: readonly Answered[]) => {
      for (const answer of answers) {
        const json = { ...answer, at: new Date().toISOString() };
        await parseResponse(api.cases[':id'][':list'].$post({ param: { id, list: 'answers' }, json }));
      }
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['case', id] }),
  });
}
