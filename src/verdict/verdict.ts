import type { Attribution } from '#attribution';
import type { Case, Challenge, NextQuestion, Safety, Verdict } from '#record';
import type { TrialResult } from '#trials';
import { type Asked, findingOf } from './finding.ts';
import { nextStepOf } from './next-step.ts';

/** Everything a verdict is put together from. */
export type VerdictParts = {
  readonly theCase: Case;
  readonly asOf: string | null;
  readonly site: string | null;
  readonly reproduce: Verdict['reproduce'];
  readonly safety: Safety;
  readonly challenge: readonly Challenge[];
  readonly nextQuestion: NextQuestion | null;
  /** The hypotheses asked, then any exposure that only competed. */
  readonly suspects: readonly Asked[];
  /** How many of `suspects`, from the first, were asked about: one finding each. */
  readonly asked: number;
  /** What attribution found, one entry a suspect; null when danger came first and nothing was analysed. */
  readonly attribution: Attribution | null;
  readonly trials: readonly TrialResult[];
};

/**
 * Puts the answer together: safety first, then challenge, findings, trials, and one next step.
 *
 * At `same-day` danger or above it holds the action and nothing else.
 *
 * @param parts what the other rooms found
 * @returns `culprit-verdict/1`
 */
export function verdictOf(parts: VerdictParts): Verdict {
  const { theCase, safety, attribution, site, suspects } = parts;
  const danger = safety.tier === 'emergency' || safety.tier === 'same-day';
  const findings =
    danger || attribution === null
      ? []
      : suspects.slice(0, parts.asked).map((one, j) => {
          const finding = attribution.findings[j];
          if (finding === undefined) throw new RangeError(`no finding for suspect ${j} of ${suspects.length}`);
          return findingOf(one, finding, site, suspects);
        });
  const nextQuestion = danger ? null : parts.nextQuestion;
  return {
    format: 'culprit-verdict/1',
    id: theCase.id ?? null,
    asOf: parts.asOf,
    site,
    reproduce: parts.reproduce,
    safety,
    challenge: danger ? [] : parts.challenge,
    findings,
    trials: danger ? [] : parts.trials,
    nextQuestion,
    nextStep: nextStepOf({
      theCase,
      asOf: parts.asOf,
      site,
      safety,
      findings,
      nextQuestion,
      scores: attribution?.scores ?? 0,
      trials: parts.trials,
      labelOf: (symbol) => suspects.find((one) => one.exposure.symbol === symbol)?.exposure.label ?? symbol,
    }),
  };
}
