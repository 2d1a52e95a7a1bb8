import type { Question } from '#attribution';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** A diary as a spreadsheet: a line a day. */
export type DailyTable = {
  readonly days: number;
  /** Mean score of each day; null without one. */
  readonly score: readonly (number | null)[];
  /** Total dose of each day, a list a suspect; null where a day's total was not recorded. */
  readonly doses: readonly (readonly (number | null)[])[];
  /** Days between a dose and the score that it is held against: 1 where all scores are given in the morning, before the day's doses. */
  readonly lagDays: 0 | 1;
};

/**
 * Lays a question out by days, as a tracker without hours would.
 *
 * @param question scores and suspects, in UTC
 */
export function dailyTable(question: Question): DailyTable {
  const { atMs, score } = question.scores;
  const firstDay = Math.floor((atMs[0] ?? 0) / DAY_MS);
  const days = atMs.length === 0 ? 0 : Math.floor((atMs[atMs.length - 1] as number) / DAY_MS) - firstDay + 1;
  const sum = new Array<number>(days).fill(0);
  const count = new Array<number>(days).fill(0);
  let hours = 0;
  atMs.forEach((at, i) => {
    const day = Math.floor(at / DAY_MS) - firstDay;
    sum[day] = (sum[day] as number) + (score[i] as number);
    count[day] = (count[day] as number) + 1;
    if ((at % DAY_MS) / HOUR_MS > 12) hours++;
  });
  return {
    days,
    score: sum.map((total, day) => (count[day] ? total / (count[day] as number) : null)),
    doses: question.suspects.map(({ exposure }) => {
      const totals = new Array<number | null>(days).fill(exposure.kind === 'day' ? null : 0);
      for (const dose of exposure.doses) {
        const day = Math.floor(dose.fromMs / DAY_MS) - firstDay;
        if (day >= 0 && day < days && dose.amount !== null) totals[day] = (totals[day] ?? 0) + dose.amount;
      }
      return totals;
    }),
    lagDays: hours > atMs.length / 10 ? 0 : 1,
  };
}

/** Doses and the scores that they are held against, where both are known. */
export function pairsOf(table: DailyTable, suspect: number, lagDays: number): { dose: number[]; score: number[] } {
  const dose: number[] = [];
  const score: number[] = [];
  for (let day = lagDays; day < table.days; day++) {
    const given = table.score[day];
    const taken = table.doses[suspect]?.[day - lagDays];
    if (given === null || given === undefined || taken === null || taken === undefined) continue;
    dose.push(taken);
    score.push(given);
  }
  return { dose, score };
}

/** Scores of the days with and without it; where every day has some, of the days above and up to the median. */
export function splitByDose(dose: readonly number[], score: readonly number[]): { with: number[]; without: number[] } {
  const sorted = dose.toSorted((a, b) => a - b);
  const always = (sorted[0] ?? 0) > 0;
  const from = always ? (sorted[sorted.length >> 1] as number) : 0;
  return {
    with: score.filter((_, i) => (dose[i] as number) > from),
    without: score.filter((_, i) => (dose[i] as number) <= from),
  };
}
