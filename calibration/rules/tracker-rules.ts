import { randomFrom } from '#math';
import { pairsOf, splitByDose } from './daily-table.ts';
import { type Rule, SILENT } from './rule.ts';
import { correlationOf, meanOf, tOfCorrelation, twoSidedP, varianceOf } from './statistics.ts';

const FEWEST_DAYS = 7;
const HOUR_MS = 3_600_000;
const SHUFFLES = 499;

const confidence: Rule = {
  name: '|r| × 100 as “confidence”',
  says: 'Correlates each day’s dose with its score and shows |r| × 100 as a confidence in percent; accuses from 50.',
  judge: (question, table) =>
    question.suspects.map((_, suspect) => {
      const { dose, score } = pairsOf(table, suspect, table.lagDays);
      if (dose.length < FEWEST_DAYS) return SILENT;
      const percent = 100 * Math.abs(correlationOf(dose, score));
      return { accuses: percent >= 50, strength: percent };
    }),
};

const threeDays: Rule = {
  name: 'three days with, three without',
  says: 'Asks for three days with it and three without, and accuses when the mean score differs by a point or more.',
  judge: (question, table) =>
    question.suspects.map((_, suspect) => {
      const { dose, score } = pairsOf(table, suspect, table.lagDays);
      const split = splitByDose(dose, score);
      if (split.with.length < 3 || split.without.length < 3) return SILENT;
      const difference = meanOf(split.with) - meanOf(split.without);
      return { accuses: difference >= 1, strength: difference };
    }),
};

const yesterday: Rule = {
  name: 'yesterday’s Pearson, p < 0.05',
  says: 'Correlates yesterday’s dose with today’s score; accuses when r > 0 and p < 0.05.',
  judge: (question, table) =>
    question.suspects.map((_, suspect) => {
      const { dose, score } = pairsOf(table, suspect, 1);
      if (dose.length < FEWEST_DAYS) return SILENT;
      const t = tOfCorrelation(correlationOf(dose, score), dose.length);
      return { accuses: t > 0 && twoSidedP(t, dose.length - 2) < 0.05, strength: t };
    }),
};

const welch: Rule = {
  name: 'Welch’s t on raw days, p < 0.05',
  says: 'Compares the scores of days with it and days without by Welch’s t; accuses when they are higher and p < 0.05.',
  judge: (question, table) =>
    question.suspects.map((_, suspect) => {
      const { dose, score } = pairsOf(table, suspect, table.lagDays);
      const split = splitByDose(dose, score);
      if (split.with.length < 3 || split.without.length < 3) return SILENT;
      const a = varianceOf(split.with) / split.with.length;
      const b = varianceOf(split.without) / split.without.length;
      if (a + b === 0) return SILENT;
      const t = (meanOf(split.with) - meanOf(split.without)) / Math.sqrt(a + b);
      const freedom = (a + b) ** 2 / (a ** 2 / (split.with.length - 1) + b ** 2 / (split.without.length - 1));
      return { accuses: t > 0 && twoSidedP(t, freedom) < 0.05, strength: t };
    }),
};

const shuffle: Rule = {
  name: 'shuffled days, p < 0.05',
  says: `Correlates each day’s dose with its score, and accuses when r > 0 and fewer than 5 % of ${SHUFFLES} shufflings of the days reach |r|.`,
  judge: (question, table) => {
    const random = randomFrom(table.days);
    return question.suspects.map((_, suspect) => {
      const { dose, score } = pairsOf(table, suspect, table.lagDays);
      if (dose.length < FEWEST_DAYS) return SILENT;
      const r = correlationOf(dose, score);
      let reached = 0;
      const shuffled = [...score];
      for (let round = 0; round < SHUFFLES; round++) {
        for (let i = shuffled.length - 1; i > 0; i--) {
          const k = random.integer(i + 1);
          [shuffled[i], shuffled[k]] = [shuffled[k] as number, shuffled[i] as number];
        }
        if (Math.abs(correlationOf(dose, shuffled)) >= Math.abs(r)) reached++;
      }
      return { accuses: r > 0 && (reached + 1) / (SHUFFLES + 1) < 0.05, strength: r };
    });
  },
};

const lastDay: Rule = {
  name: 'the last 24 h, t > 1.96',
  says: 'Correlates every score with the dose of the 24 hours before it; accuses when t > 1.96.',
  judge: ({ suspects, scores }) =>
    suspects.map(({ exposure }) => {
      if (scores.score.length < FEWEST_DAYS) return SILENT;
      const received = Array.from(scores.atMs, (at) =>
        exposure.doses.reduce((sum, { fromMs, untilMs, amount }) => {
          const overlap = Math.min(at, untilMs) - Math.max(at - 24 * HOUR_MS, fromMs);
          if (fromMs === untilMs) return sum + (fromMs <= at && fromMs > at - 24 * HOUR_MS ? (amount ?? 0) : 0);
          return overlap > 0 ? sum + ((amount ?? 0) * overlap) / (untilMs - fromMs) : sum;
        }, 0),
      );
      const t = tOfCorrelation(correlationOf(received, Array.from(scores.score)), received.length);
      return { accuses: t > 1.96, strength: t };
    }),
};

/** The rules that people rely on today, each as it is publicly described. @source tracker-rules */
export const TRACKER_RULES: readonly Rule[] = [confidence, threeDays, yesterday, welch, shuffle, lastDay];
