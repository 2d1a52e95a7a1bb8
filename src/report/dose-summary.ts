import { type Exposure, exposeSymbol } from '#exposures';
import type { Case, Verdict } from '#record';

const DAY_MS = 86_400_000;
/** How far back a summary of doses looks. */
export const SUMMARY_DAYS = 28;

/** What the body received of one exposure lately. */
export type DoseSummary = {
  readonly exposure: string;
  readonly label: string;
  readonly unit: string;
  /** The median dose above zero; null where no amount is known. */
  readonly typical: number | null;
  /** Doses above zero in the last 28 days, and their sum; those of unknown size are counted apart. */
  readonly times: number;
  readonly total: number;
  readonly unknown: number;
  /** The largest known dose of these days; null where there is none. */
  readonly largest: number | null;
};

/** What is summed up beside the suspects, because every professional asks. */
const ALWAYS = ['distance', 'descent', 'standing'];

function summaryOf({ symbol, label, unit, typicalDose, doses }: Exposure, asOfMs: number): DoseSummary {
  const lately = doses.filter(({ fromMs }) => fromMs > asOfMs - SUMMARY_DAYS * DAY_MS && fromMs <= asOfMs);
  const amounts = lately.flatMap(({ amount }) => (amount !== null && amount > 0 ? [amount] : []));
  return {
    exposure: symbol,
    label,
    unit,
    typical: typicalDose,
    times: amounts.length,
    total: amounts.reduce((sum, amount) => sum + amount, 0),
    unknown: lately.filter(({ amount }) => amount === null).length,
    largest: amounts.length === 0 ? null : Math.max(...amounts),
  };
}

/**
 * The exposures of the last 28 days: distance, descent and standing, then every suspect.
 *
 * @param theCase a parsed case, cut at its `asOf`
 * @param findings the verdict's, for the suspects
 * @param asOfMs the moment of the report; null for a case without any time
 * @returns those that ever happened in the case; empty without a time
 */
export function doseSummaries(
  theCase: Case,
  findings: Verdict['findings'],
  asOfMs: number | null,
): readonly DoseSummary[] {
  if (asOfMs === null) return [];
  const symbols = [...new Set([...ALWAYS, ...findings.map(({ exposure }) => exposure)])];
  return symbols
    .map((symbol) => exposeSymbol(theCase, symbol))
    .filter(({ doses }) => doses.some(({ amount }) => amount === null || amount > 0))
    .map((exposure) => summaryOf(exposure, asOfMs));
}
