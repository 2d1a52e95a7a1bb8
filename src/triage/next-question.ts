import { type DayZeroQuestion, dayZeroQuestions, mechanismOf } from '#knowledge';
import { type Case, caseAsOf, type Hypothesis, type NextQuestion } from '#record';
import { type Claim, claimOf } from './claim.ts';
import { couldHurtThere } from './hypotheses-and-rivals.ts';
import { type KnownObservation, knownObservations } from './known-observation.ts';
import { cellOfAnswer, shareOfYes, standings } from './prediction.ts';

/** A question that is expected to sort the hypotheses by less than this many bits is not worth asking. */
const WORTH_ASKING_BITS = 0.01;

function bitsOf(weights: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.reduce(
    (bits, weight) => (weight === 0 ? bits : bits - (weight / total) * Math.log2(weight / total)),
    0,
  );
}

/** How many bits a question is expected to sort out, given how well each claim stands. */
function expectedSplit(weights: readonly number[], claims: readonly Claim[], question: DayZeroQuestion): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const yesShares = claims.map((claim) => shareOfYes(claim, question));
  const yes = weights.map((weight, at) => weight * yesShares[at]);
  // A no that yields no observation leaves the claims where they stand.
  const no = weights.map((weight, at) => weight * (question.no.length === 0 ? 1 : 1 - yesShares[at]));
  const yesShare = yes.reduce((sum, weight) => sum + weight, 0) / total;
  return bitsOf(weights) - yesShare * bitsOf(yes) - (1 - yesShare) * bitsOf(no);
}

/** Whether the case already holds what a question would tell: answered, or noticed either way. */
function isSettled(question: DayZeroQuestion, theCase: Case, known: readonly KnownObservation[]): boolean {
  const asked = (theCase.answers ?? []).some(
    (entry) => entry.answer != null && entry.question?.trim().toLowerCase() === question.id,
  );
  const yields = [...question.yes, ...question.no];
  return (
    asked ||
    known.some(({ seen }) => yields.some((each) => each.predicate === seen?.predicate && each.what === seen.what))
  );
}

/** "a, b and c" */
function list(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** What an answer would do, in words. */
function whyAsk(claims: readonly Claim[], question: DayZeroQuestion): string {
  const speaking = (yields: DayZeroQuestion['yes'], speaks: string) =>
    list(claims.filter((claim) => cellOfAnswer(claim, yields)?.speaks === speaks).map(({ label }) => label));
  const parts = [
    ['A yes', question.yes],
    ['A no', question.no],
  ] as const;
  return parts
    .flatMap(([answer, yields]) => {
      const [fits, contradicts] = [speaking(yields, 'for'), speaking(yields, 'against')];
      const says = [fits && `for ${fits}`, contradicts && `against ${contradicts}`].filter((part) => part !== '');
      return says.length === 0 ? [] : `${answer} would speak ${says.join(' and ')}.`;
    })
    .join(' ');
}

/** Explanations that most complaints should be held against, by mechanism. */
const commonRivals = ['impact', 'posture', 'load-jump', 'downhill-braking', 'sleep-pillow', 'shoe-fit-wear'];

/** The claims, with common rivals where fewer than two of them claim anything declared. */
function withRivals(theCase: Case, own: readonly Claim[]): readonly Claim[] {
  const meant = own.flatMap(({ mechanisms }) => mechanisms.map(({ id }) => id));
  if (own.filter(({ mechanisms }) => mechanisms.length > 0).length >= 2) return own;
  const rivals = commonRivals.filter((id) => {
    const mechanism = mechanismOf(id);
    return !meant.includes(id) && mechanism !== null && couldHurtThere(theCase, mechanism);
  });
  return [...own, ...rivals.map((id, at) => claimOf(theCase, { id, exposure: id }, own.length + at))];
}

/** The question that would tell most, with the reason. */
export type WhyQuestion = NextQuestion & { readonly why: string };

/**
 * The unanswered day-zero question that is expected to separate the hypotheses most.
 *
 * Each hypothesis declares which answer it predicts; the question is chosen by the expected fall in entropy over the
 * hypotheses, weighed by how well they stand against what is known. The weights order questions and are never shown. Danger
 * signs are not among these questions: an unfinished screen comes first, and that is the next step's business.
 *
 * @param theCase a parsed case; nothing later than its `asOf` is used
 * @param hypotheses those to separate; the case's own unless given
 * @returns null where no open question tells the hypotheses apart; with fewer than two that claim anything declared, common
 *   explanations stand in as rivals, and `separates` names them only where the case has no hypothesis of its own to name
 */
export function nextQuestion(
  theCase: Case,
  hypotheses: readonly Hypothesis[] = theCase.hypotheses ?? [],
): WhyQuestion | null {
  const cut = caseAsOf(theCase);
  const own = hypotheses.map((hypothesis, at) => claimOf(cut, hypothesis, at));
  const claims = withRivals(cut, own);
  const known = knownObservations(cut);
  const weights = standings(claims, known);
  let best: { readonly question: DayZeroQuestion; readonly bits: number } | null = null;
  for (const question of dayZeroQuestions) {
    if (isSettled(question, cut, known)) continue;
    const bits = expectedSplit(weights, claims, question);
    if (bits > (best?.bits ?? WORTH_ASKING_BITS) + 1e-12) best = { question, bits };
  }
  if (best === null) return null;
  const { question } = best;
  const told = claims.filter((claim) => shareOfYes(claim, question) !== 0.5);
  const ownTold = told.filter((claim) => own.includes(claim));
  const separates = (ownTold.length > 0 ? ownTold : told).map(({ hypothesis }) => hypothesis);
  return { id: question.id, text: question.text, separates, why: whyAsk(claims, question) };
}
