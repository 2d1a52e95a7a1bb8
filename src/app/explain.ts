import { attribute } from '#attribution';
import { analysedSite, asOfMs, type Case, caseAsOf, formatInstant, type Verdict } from '#record';
import { challenge, nextQuestion, screen } from '#triage';
import { analyseTrials } from '#trials';
import { verdictOf } from '#verdict';
import { askOf, hypothesesOf } from './ask.ts';
import { VERSION } from './version.ts';

/** What was chosen for one reading of a case. */
export type ExplainOptions = {
  /** Site to analyse; the complaint's first by default. */
  readonly site?: string;
  readonly seed?: number;
  /** ISO 3166 code of the country whose emergency numbers to give; else as the case suggests. */
  readonly country?: string | null;
  /** Hash of the case as it was given, for `reproduce`. */
  readonly caseSha256: string;
};

/**
 * The whole product on one page: a case in, an answer out.
 *
 * The same case, version and seed give the same bytes; nothing here reads a clock, a file or a network.
 *
 * @param given a parsed case
 * @param options site, seed and the case's hash
 */
export function explain(given: Case, options: ExplainOptions): Verdict {
  // Load the case: what was known at its moment, and the place that hurts.
  const theCase = caseAsOf(given);
  const site = analysedSite(theCase, options.site ?? null);
  const lastMs = asOfMs(given);
  const asOf = given.asOf ?? (lastMs === null ? null : formatInstant(lastMs));

  // Screen: danger comes before everything.
  const safety = screen(theCase, { site, country: options.country ?? null });
  const isUrgent = safety.tier === 'emergency' || safety.tier === 'same-day';

  // Expose: the hypotheses, or what varies in the case, as doses over time.
  const asked = isUrgent ? null : askOf(theCase, site);
  const hypotheses = asked === null ? [] : hypothesesOf(theCase, asked);

  // Challenge: what was said for and against each explanation, and what to ask next.
  const challenged = asked === null ? [] : challenge(theCase, hypotheses);
  const question = asked === null ? null : nextQuestion(theCase, hypotheses);

  // Attribute: what the scores follow, and how surely.
  const attribution = asked === null ? null : attribute(asked.question);

  // Try: what randomised trials say, as they were assigned.
  const trials = isUrgent ? [] : analyseTrials(theCase, site);

  // Judge: one worded answer and one next step.
  return verdictOf({
    theCase,
    asOf,
    site,
    reproduce: { version: VERSION, seed: options.seed ?? 1, caseSha256: options.caseSha256 },
    safety,
    challenge: challenged,
    nextQuestion: question,
    suspects: asked?.suspects ?? [],
    asked: asked?.asked ?? 0,
    attribution,
    trials,
  });
}
