import { hc, type InferResponseType } from 'hono/client';
import type { Api } from '#app';
import { pageHost } from './page-host.ts';

/** The API as this page reaches it: within the page where it brings its own host, else wherever the page was loaded from. */
export const { api } = hc<Api>(globalThis.location.origin, {
  // Looked for at each call: a build may run this file before the one that brings the host.
  fetch: (...asked: Parameters<typeof fetch>) => (pageHost()?.fetch ?? fetch)(...asked),
});

const aCase = api.cases[':id'];

/** One line of the list of cases. */
export type CaseEntry = InferResponseType<typeof api.cases.$get, 200>['cases'][number];

/** A case laid out in time. */
export type Timeline = InferResponseType<typeof aCase.timeline.$get, 200>;

/** A case as the runner put it in, `culprit-case/1`. */
export type CaseRecord = InferResponseType<typeof aCase.$get, 200>;

/** One question of the danger screen, with the answer last given. */
export type DangerQuestion = InferResponseType<(typeof aCase)['danger-questions']['$get'], 200>['questions'][number];

/** What became of one file. */
export type FileOutcome = InferResponseType<typeof api.imports.$post, 200>['files'][number];

/** One import of the journal. */
export type JournalEntry = InferResponseType<typeof aCase.imports.$get, 200>['imports'][number];

/** What the person set; null where they did not. */
export type Settings = InferResponseType<typeof api.settings.$get, 200>;

/** What a case says, `culprit-verdict/1`. */
export type Verdict = InferResponseType<typeof aCase.verdict.$get, 200>;

/** What the diary says about one suspected cause. */
export type Finding = Verdict['findings'][number];

/** How the scores are made up, and what the answer about each possible cause rests on. */
export type Evidence = InferResponseType<typeof aCase.evidence.$get, 200>;

/** What a watch measured along a run. */
export type Recording = NonNullable<InferResponseType<typeof aCase.recording.$get, 200>['recording']>;
