import { QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { parseResponse } from 'hono/client';
import { api } from './client.ts';
import { failureOf } from './failure.ts';

/** What was read from the API, remembered for as long as the page is open. */
export function newQueryClient(): QueryClient {
  return new QueryClient({
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

/** All cases, the one changed last first. */
export function useCases() {
  return useQuery({ queryKey: ['cases'], queryFn: () => parseResponse(api.cases.$get()) });
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

/** Adds an entry to a list of a case. */
export function useAddEntry(id: string, list: 'checkins' | 'answers') {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (entry: Entry) => parseResponse(api.cases[':id'][':list'].$post({ param: { id, list }, json: entry })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['case', id] }),
  });
}

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

/** Takes a check-in back that was just added; a case that somebody changed since is left alone. */
export function useTakeBackCheckIn(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (added: { readonly at: string; readonly revision: number }) => {
      const record = await parseResponse(api.cases[':id'].$get({ param: { id } }));
      const index = (record.checkins ?? []).findLastIndex((checkin) => checkin.at === added.at);
      const entry = api.cases[':id'][':list'][':index'];
      const header = { 'if-match': `"${added.revision}"` };
      return parseResponse(entry.$delete({ param: { id, list: 'checkins', index: `${index}` }, header }));
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['case', id] }),
  });
}
