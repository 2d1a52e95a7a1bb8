import { judgeDiaries } from '../diaries/judge-diaries.ts';
import { followUp } from '../ledger/follow-up.ts';
import { observe } from '../ledger/observe.ts';
import { rankDiaries } from '../ranks/rank-diary.ts';

/** The kinds of work that are shared out over the cores; each takes one message and gives one. */
export const WORK = { observe, followUp, rankDiaries, judgeDiaries } as const;

export type Kind = keyof typeof WORK;
export type JobOf<K extends Kind> = Parameters<(typeof WORK)[K]>[0];
export type ResultOf<K extends Kind> = ReturnType<(typeof WORK)[K]>;
