import { type CanonicalObservation, contraryOf, type DayZeroQuestion } from '#knowledge';
import { type Claim, weigh } from './claim.ts';
import type { Cell } from './expectation.ts';
import type { KnownObservation } from './known-observation.ts';

/*
 * Figures that put questions in order and are never shown: how a claim that is true would have its runner answer.
 */

/** How often an answer goes the way that a declared prediction says; people and tables err. */
const AS_PREDICTED = 0.8;

const shareOf = ({ speaks }: Cell): number =>
  speaks === 'for' ? AS_PREDICTED : speaks === 'against' ? 1 - AS_PREDICTED : 0.5;

const weighSeen = (claim: Claim, seen: CanonicalObservation): Cell => weigh(claim, { written: null, seen });

/** The share of the runners in whom a claim is true who would notice this, rather than the contrary. */
function shareWhoNotice(claim: Claim, noticed: KnownObservation): number {
  const cell = weigh(claim, noticed);
  const contrary = noticed.seen === null ? null : contraryOf(noticed.seen);
  if (cell.speaks !== 'silent' || contrary === null) return shareOf(cell);
  return 1 - shareOf(weighSeen(claim, contrary));
}

/**
 * What an answer's observations say of a claim: the first that speaks.
 *
 * @param claim the claim
 * @param yields what the answer yields
 * @returns null where it yields nothing
 */
export function cellOfAnswer(claim: Claim, yields: DayZeroQuestion['yes']): Cell | null {
  const cells = yields.map((seen) => weighSeen(claim, seen));
  return cells.find(({ speaks }) => speaks !== 'silent') ?? cells[0] ?? null;
}

/**
 * The share of the runners in whom a claim is true who would answer yes.
 *
 * @param claim the claim
 * @param question a day-zero question
 * @returns one half where the claim predicts nothing
 */
export function shareOfYes(claim: Claim, question: DayZeroQuestion): number {
  const yes = cellOfAnswer(claim, question.yes);
  if (yes !== null && yes.speaks !== 'silent') return shareOf(yes);
  const no = cellOfAnswer(claim, question.no);
  return no === null ? 0.5 : 1 - shareOf(no);
}

/**
 * How well each claim stands against what is known, relative to the best.
 *
 * @param claims the claims
 * @param known everything noticed
 * @returns numbers in (0, 1], the best claim's 1
 */
export function standings(claims: readonly Claim[], known: readonly KnownObservation[]): readonly number[] {
  const logs = claims.map((claim) => known.reduce((sum, each) => sum + Math.log(shareWhoNotice(claim, each)), 0));
  return logs.map((log) => Math.exp(log - Math.max(...logs)));
}
