import type { Question } from '#attribution';
import type { DailyTable } from './daily-table.ts';

/** What a rule makes of one suspect. */
export type Judgement = {
  readonly accuses: boolean;
  /** The higher, the more it suspects; comparable within one runner. */
  readonly strength: number;
};

/** A rule that people rely on today, told from its public description. */
export type Rule = {
  readonly name: string;
  /** One sentence: what is computed, and when it accuses. */
  readonly says: string;
  /** @returns one judgement a suspect, in the question's order */
  readonly judge: (question: Question, table: DailyTable) => Judgement[];
};

/** What a rule says of a suspect of which it has too little to say anything. */
export const SILENT: Judgement = { accuses: false, strength: 0 };
