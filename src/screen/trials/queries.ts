import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type InferResponseType, parseResponse } from 'hono/client';
import { api } from '../api/client.ts';

const aCase = api.cases[':id'];
const aTrial = aCase.trials[':trial'];

type Trials = InferResponseType<typeof aCase.trials.$get, 200>;

/** A question that a trial could answer, or why not. */
export type TrialQuestion = Trials['questions'][number];

/** A trial as far as it was revealed. */
export type TrialView = Trials['trials'][number];

/** What a trial would take and could tell. */
export type Plan = InferResponseType<typeof aCase.plan.$get, 200>;

/** The questions of a case and its trials. */
export function useTrials(id: string) {
  return useQuery({
    queryKey: ['case', id, 'trials'],
    queryFn: () => parseResponse(aCase.trials.$get({ param: { id } })),
  });
}

/** What a trial of a question would take. */
export function usePlan(id: string, question: string) {
  return useQuery({
    queryKey: ['case', id, 'plan', question],
    queryFn: () => parseResponse(aCase.plan.$get({ param: { id }, query: { question } })),
  });
}

/** What was expected at the start; a condition of null where no difference was. */
export type Expectation = { readonly condition: string | null; readonly strength: number };

/** Draws and seals a trial. */
export function useBeginTrial(id: string) {
  return useChange(id, (json: { readonly question: string; readonly expectation: Expectation }) =>
    parseResponse(aCase.trials.$post({ param: { id }, json })),
  );
}

/** Shows what is due. */
export function useReveal(id: string, trial: string) {
  return useChange(id, () => parseResponse(aTrial.next.$post({ param: { id, trial } })));
}

/** A period that was done. */
export type Done = {
  readonly n: number;
  readonly run: string;
  readonly did?: string;
  readonly durationS?: number;
  readonly distanceM?: number;
};

/** Notes that a period was done. */
export function useNoteDone(id: string, trial: string) {
  return useChange(id, (json: Done) => parseResponse(aTrial.runs.$post({ param: { id, trial }, json })));
}

/** Something to note in a trial's log. */
export type Note = {
  readonly kind: 'interrupted' | 'resumed' | 'stopped' | 'changed' | 'decided' | 'note';
  readonly text: string;
};

/** Notes something in a trial's log. */
export function useNote(id: string, trial: string) {
  return useChange(id, (json: Note) => parseResponse(aTrial.notes.$post({ param: { id, trial }, json })));
}

/** Fetches a trial's record. */
export function useRecord(id: string, trial: string) {
  return useMutation({ mutationFn: () => parseResponse(aTrial.record.$get({ param: { id, trial } })) });
}

/** Does something to a trial and has everything that was read of its case read again. */
function useChange<Given, Came>(id: string, change: (given: Given) => Promise<Came>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: change, onSettled: () => queries.invalidateQueries({ queryKey: ['case', id] }) });
}
