import { MOMENTS, type Question } from '#attribution';
import { type Exposure, exposeAdjustments, exposeCase, exposeSymbol } from '#exposures';
import { type Case, type Hypothesis, localHour, scoreSeries } from '#record';
import type { Asked } from '#verdict';

/** A question for attribution, and whom its suspects stand for. */
export type AskedQuestion = {
  readonly question: Question;
  /** One a suspect: the hypotheses in the case's order, then exposures that only compete. */
  readonly suspects: readonly Asked[];
  /** How many suspects, from the first, were asked about. */
  readonly asked: number;
};

/**
 * Turns a case into the question that attribution answers.
 *
 * The case's hypotheses compete; without any, the exposures that vary in it. A part (kilometres in one pair of shoes) is held against
 * its whole (kilometres), which competes even where nobody suspected it. Two hypotheses of one exposure and one claim are one suspect
 * with two findings.
 *
 * @param theCase a case cut at its `asOf`
 * @param site the site whose scores are analysed
 */
export function askOf(theCase: Case, site: string | null): AskedQuestion {
  const exposures = new Map(exposeCase(theCase).map((exposure) => [exposure.symbol, exposure]));
  const hypotheses = theCase.hypotheses ?? [];
  const asked: Asked[] =
    hypotheses.length > 0
      ? hypotheses.map((hypothesis, index) => ({
          hypothesis: hypothesis.id ?? `hypothesis ${index + 1}`,
          exposure: exposures.get(hypothesis.exposure ?? '') as Exposure,
          claim: hypothesis.claim ?? 'worsens',
        }))
      : [...exposures.values()].map((exposure) => ({
          hypothesis: exposure.symbol,
          exposure,
          claim: 'worsens' as const,
        }));
  const wholes = new Set(asked.flatMap(({ exposure }) => (exposure.partOf === null ? [] : [exposure.partOf])));
  const competing = [...wholes]
    .filter((symbol) => !exposures.has(symbol))
    .map((symbol): Asked => ({ hypothesis: symbol, exposure: exposeSymbol(theCase, symbol), claim: 'worsens' }));
  const suspects = [...asked, ...competing];
  return { question: questionOf(theCase, site, suspects), suspects, asked: asked.length };
}

/**
 * The hypotheses that the findings answer: the case's own, or one for each exposure that was asked about.
 *
 * @param theCase the case
 * @param asked what was asked of it
 */
export function hypothesesOf(theCase: Case, asked: AskedQuestion): readonly Hypothesis[] {
  if ((theCase.hypotheses ?? []).length > 0) return theCase.hypotheses ?? [];
  return asked.suspects
    .slice(0, asked.asked)
    .map(({ hypothesis, exposure, claim }) => ({ id: hypothesis, exposure: exposure.symbol, claim }));
}

function questionOf(theCase: Case, site: string | null, suspects: readonly Asked[]): Question {
  const series = scoreSeries(theCase, site);
  const first = series[0];
  const names = suspects.map(({ exposure }) => exposure.symbol);
  return {
    scores: {
      atMs: Float64Array.from(series, (score) => score.atMs),
      score: Float64Array.from(series, (score) => score.score),
      moment: Uint8Array.from(series, (score) => MOMENTS.indexOf(score.moment ?? 'other')),
    },
    suspects: suspects.map(({ exposure, claim }) => ({ exposure, claim })),
    adjustments: exposeAdjustments(theCase, names),
    ...(first === undefined ? {} : { utcOffsetH: utcOffsetH(first.atMs, theCase.timezone ?? 'UTC') }),
  };
}

function utcOffsetH(atMs: number, timeZone: string): number {
  const utcH = (atMs / 3_600_000) % 24;
  return ((localHour(atMs, timeZone) - utcH + 36) % 24) - 12;
}
