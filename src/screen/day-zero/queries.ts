import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type InferResponseType, parseResponse } from 'hono/client';
import { api } from '../api/client.ts';

const aCase = api.cases[':id'];

/** One explanation with what speaks for and against it. */
export type Explanation = InferResponseType<(typeof aCase)['challenge']['$get'], 200>['explanations'][number];

/** One remedy with whether it may be offered now. */
export type Advice = InferResponseType<(typeof aCase)['tonight']['$get'], 200>['remedies'][number];

/** What was believed when. */
export type Belief = InferResponseType<(typeof aCase)['course']['$get'], 200>['beliefs'][number];

/** What was tried here, and how cases like this one ended. */
export type Similar = InferResponseType<(typeof aCase)['similar']['$get'], 200>;

/** One fact of the story, with the words it stands on and what the runner says of it. */
export type Fact = InferResponseType<(typeof aCase)['facts']['$get'], 200>['facts'][number];

/** The cited tables that belong to no case. */
export function useKnowledge() {
  return useQuery({
    queryKey: ['knowledge'],
    queryFn: () => parseResponse(api.knowledge.$get()),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** What speaks for and against each explanation, and the question that would tell most. */
export function useChallenge(id: string) {
  return useQuery({
    queryKey: ['case', id, 'challenge'],
    queryFn: () => parseResponse(aCase.challenge.$get({ param: { id } })),
  });
}

/** What may be done tonight. */
export function useTonight(id: string) {
  return useQuery({
    queryKey: ['case', id, 'tonight'],
    queryFn: () => parseResponse(aCase.tonight.$get({ param: { id } })),
  });
}

/** The usual recovery and this one, and what was believed when. */
export function useCourse(id: string) {
  return useQuery({
    queryKey: ['case', id, 'course'],
    queryFn: () => parseResponse(aCase.course.$get({ param: { id } })),
  });
}

/** What was tried here, and how cases like this one ended. */
export function useSimilar(id: string) {
  return useQuery({
    queryKey: ['case', id, 'similar'],
    queryFn: () => parseResponse(aCase.similar.$get({ param: { id } })),
  });
}

/** Does something to a case and has everything that was read of it read again. */
function useChange<Given, Came>(id: string, change: (given: Given) => Promise<Came>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: change, onSettled: () => queries.invalidateQueries({ queryKey: ['case', id] }) });
}

/** What was read in the story. */
export function useFacts(id: string) {
  return useQuery({
    queryKey: ['case', id, 'facts'],
    queryFn: () => parseResponse(aCase.facts.$get({ param: { id } })),
  });
}

/** Puts a story into a case. */
export function useTellStory(id: string) {
  type Story = { readonly text: string; readonly postedAt: string | null };
  return useChange(id, (json: Story) => parseResponse(aCase.story.$post({ param: { id }, json })));
}

/** A value that a runner put in place of another: plain JSON. */
export type CorrectedValue = string | number | { readonly [field: string]: CorrectedValue | null | undefined };

/** What the runner says of a fact. */
export type Decision = {
  readonly fact: number;
  readonly state: 'confirmed' | 'corrected' | 'removed';
  readonly value?: CorrectedValue;
  /** Whether it is so, where the runner put that right too. */
  readonly certainty?: 'stated' | 'denied';
};

/** Confirms, corrects or removes facts. */
export function useDecide(id: string) {
  return useChange(id, (decisions: readonly Decision[]) =>
    parseResponse(aCase.facts.$post({ param: { id }, json: { decisions: [...decisions] } })),
  );
}

/** Answers a question of the challenge: the answer is kept with what it lets be noticed. */
export function useAnswerQuestion(id: string) {
  type Given = { readonly question: string; readonly answer: 'yes' | 'no' | 'not-sure' };
  return useChange(id, (given: Given) =>
    parseResponse(aCase['question-answers'].$post({ param: { id }, json: given })),
  );
}

/** Adds an entry to a list of a case. */
export function useAdd(id: string, list: 'observations' | 'hypotheses' | 'remedies' | 'answers') {
  return useChange(id, (entry: { readonly [field: string]: unknown }) =>
    parseResponse(aCase[':list'].$post({ param: { id, list }, json: entry })),
  );
}

/** Takes out what stands at a place of a list, if it is still what was seen there. */
export function useRemove(id: string, list: 'observations' | 'hypotheses') {
  return useChange(id, async ({ index, seen }: { readonly index: number; readonly seen: unknown }) => {
    const answer = await aCase.$get({ param: { id } });
    const record = await parseResponse(answer);
    if (JSON.stringify(record[list]?.[index]) !== JSON.stringify(seen)) return;
    const header = { 'if-match': answer.headers.get('etag') ?? undefined };
    await parseResponse(aCase[':list'][':index'].$delete({ param: { id, list, index: `${index}` }, header }));
  });
}

/** How a case ended, as the runner says it. */
export type OutcomeGiven = {
  readonly state: 'resolved' | 'better' | 'same' | 'worse' | 'unknown';
  readonly credited: string[];
  readonly helped: string[];
  readonly didNotHelp: string[];
  readonly text: string | null;
};

/** Closes a case. */
export function useClose(id: string) {
  return useChange(id, (json: OutcomeGiven) => parseResponse(aCase.outcome.$put({ param: { id }, json })));
}

/** Opens a closed case again. */
export function useReopen(id: string) {
  return useChange(id, () => parseResponse(aCase.outcome.$delete({ param: { id } })));
}
