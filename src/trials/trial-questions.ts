import { remedyOf } from '#knowledge';
import { analysedSite, type Case, caseAsOf, scoreSeries } from '#record';
import { remedyAdvice } from '#triage';
import { askedExposure } from './asked.ts';
import type { TrialUnit } from './coming-trial.ts';
import { isRefusal, type Refusal } from './comparison.ts';
import { comparisonOf } from './comparison-of.ts';
import { habitsOf } from './habits.ts';
import { pairsOf } from './owned-shoes.ts';

/** A question that this runner could ask a trial, or why no trial can answer it. */
export type TrialQuestion = {
  /** What to plan with: an exposure's symbol, or a remedy's id. */
  readonly question: string;
  /** What the runner calls it, where the case names it; null for what is built in. */
  readonly label: string | null;
  readonly claim: 'worsens' | 'relieves';
  readonly comparison: {
    readonly unit: TrialUnit;
    readonly conditions: readonly [first: string, second: string];
    readonly inWords: readonly [first: string, second: string];
    readonly isFree: boolean;
  } | null;
  readonly refusal: Refusal | null;
};

/** What every runner can vary without buying anything. */
const FREE = ['descent', 'distance'];

/**
 * The questions that a case raises, as far as two conditions can be told without simulating anything: how long a trial takes and what
 * it could tell is {@link planTrial}'s to say, which may still refuse one.
 *
 * @param given a parsed case; nothing later than its `asOf` is used
 * @returns what can be compared at no cost first, then what else can, then what cannot and why; among them what was done against the pain
 * already or may be done now, and what trials were begun about; explanations that are no exposure
 * (a mechanism, say) are left out, and of two pairs of shoes that would be compared with each other one is named
 */
export function trialQuestions(given: Case): readonly TrialQuestion[] {
  const theCase = caseAsOf(given);
  const habits = habitsOf(theCase, scoreSeries(theCase, analysedSite(theCase, null)));
  const pairs = pairsOf(theCase, habits);
  const hypotheses = (theCase.hypotheses ?? []).flatMap(({ exposure }) => exposure?.trim() || []);
  const shoes = pairs.map(({ id }) => `shoe:${id}`).toReversed();
  const remedies = remediesOf(theCase);
  const begun = (theCase.trials ?? []).flatMap(({ question }) => {
    return question == null ? [] : askedExposure(theCase, question).symbol;
  });
  const labels = new Map<string, string | null | undefined>([
    ...(theCase.exposures ?? []).map(({ id, label }) => [id ?? '', label] as const),
    ...pairs.map(({ id, label }) => [`shoe:${id}`, label] as const),
  ]);
  const seen = new Set<string>();
  const questions = [...new Set([...hypotheses, ...begun, ...remedies, ...FREE, ...shoes])].flatMap(
    (question): TrialQuestion[] => {
      const compared = comparisonOf(theCase, habits, question);
      const common = {
        question,
        label: labels.get(question) ?? remedyOf(question)?.name ?? null,
        claim: askedExposure(theCase, question).claim,
      };
      if (isRefusal(compared)) {
        return compared.code === 'unknown-question' ? [] : [{ ...common, comparison: null, refusal: compared }];
      }
      const key = compared.conditions.toSorted().join('\n');
      if (question.startsWith('shoe:') && seen.has(key)) return [];
      seen.add(key);
      const { unit, conditions, inWords, isFree } = compared;
      return [{ ...common, comparison: { unit, conditions, inWords, isFree }, refusal: null }];
    },
  );
  const rank = ({ comparison }: TrialQuestion) => (comparison === null ? 2 : comparison.isFree ? 0 : 1);
  return questions.toSorted((one, other) => rank(one) - rank(other));
}

/** What is done against the pain: what was tried, then what fits this pain and may be done now. */
function remediesOf(theCase: Case): readonly string[] {
  const tried = (theCase.remedies ?? []).flatMap(({ remedy }) => remedy?.trim() || []);
  const offered = remedyAdvice(theCase).filter(({ fits, advice }) => fits && advice === 'offer');
  return [...new Set([...tried, ...offered.map(({ remedy }) => remedy.id)])];
}
