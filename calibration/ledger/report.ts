import { percent, percentRange, table } from '../page/markdown.ts';
import { calibrationOf, judge, oracleJudge, PRODUCT, type Share, zAtOurError } from './figures.ts';
import { barRunners, compare, groupBy, variedRunners } from './groups.ts';
import type { Observation } from './observe.ts';

/** The short table of the README: who is misled, and what is found. */
export function shortTable(observations: readonly Observation[]): string {
  const runners = barRunners(observations);
  const rows = compare(runners).map(({ name, judged }) => [
    name,
    percent(judged.misled),
    percent(judged.blamed, 2),
    percent(judged.found),
    percent(judged.top),
  ]);
  const times = [...new Set(runners.map(({ cell }) => (cell.checkinsPerDay === 1 ? 'one' : 'two')))]
    .sort()
    .join(' or ');
  const caption = `${runners.length.toLocaleString('en-GB')} simulated runners, 60 days, causes of 0.9–1.8 points, ${times} check-ins a day.`;
  return `${table(['', 'runners misled', 'innocents blamed', 'causes found', 'top suspect right'], rows)}\n\n${caption}`;
}

/** What each rule computes. */
export function rulesTable(observations: readonly Observation[]): string {
  return table(
    ['rule', 'what it does'],
    compare(barRunners(observations)).map(({ name, says }) => [name, says]),
  );
}

/** The world in which two suspects are one to anybody: which of them comes first is the toss of a coin. */
const TOSS_UP = 'hills in step with distance';

type Bar = { readonly figure: string; readonly bar: string; readonly reached: string; readonly isHeld: boolean };

/** The figures that the project holds itself to, and what was reached: by all, by those who check in twice or once, by even runners. */
export function barsTable(observations: readonly Observation[]): string {
  const runners = barRunners(observations);
  const columns = [
    ['all', runners],
    ['two a day', runners.filter(({ cell }) => cell.checkinsPerDay === 2)],
    ['one a day', runners.filter(({ cell }) => cell.checkinsPerDay === 1)],
    ['two a day, even runners', observations.filter(({ cell }) => cell.even)],
  ] as const;
  const judged = columns
    .filter(([, group]) => group.length > 0)
    .map(([name, group]) => ({ name, bars: barsOf(group) }));
  const rows = (judged[0]?.bars ?? []).map(({ figure, bar }, k) => [
    figure,
    bar,
    ...judged.map(({ bars }) => marked(bars[k] as Bar)),
  ]);
  return table(['figure', 'bar', ...judged.map(({ name }) => name)], rows);
}

function barsOf(runners: readonly Observation[]): Bar[] {
  const judged = judge(runners, PRODUCT);
  const worth = calibrationOf(runners);
  const oracle = judge(runners, oracleJudge(zAtOurError(runners)));
  const most = (figure: string, of: Share, bar: number, digits = 1): Bar => {
    return { figure, bar: `≤ ${100 * bar} %`, reached: percentRange(of, digits), isHeld: rate(of) <= bar };
  };
  const error = worth.reliabilityError;
  return [
    most('innocents blamed', judged.blamed, 0.005, 2),
    most('runners misled', judged.misled, 0.02),
    most('true causes cleared', worth.cleared, 0.01),
    most('of those that account for 0.25 points or more', worth.clearedThatMatter, 0.01),
    {
      figure: 'causes found',
      bar: 'as the oracle at the same error',
      reached: `${percentRange(judged.found)}; oracle ${percent(oracle.found)}`,
      isHeld: rate(judged.found) >= rate(oracle.found),
    },
    {
      figure: 'top suspect right',
      bar: '≥ 97 %',
      reached: `${percentRange(judged.top)}; oracle ${percent(oracle.top)}`,
      isHeld: rate(judged.top) >= 0.97,
    },
    {
      figure: `the same without *${TOSS_UP}*`,
      bar: '',
      reached: percentRange(
        judge(
          runners.filter(({ cell }) => cell.world !== TOSS_UP),
          PRODUCT,
        ).top,
      ),
      isHeld: true,
    },
    { figure: 'reliability error', bar: '≤ 0.02', reached: error.toFixed(3), isHeld: error <= 0.02 },
  ];
}

/** How often 90 % intervals hold the true cause at each length, modest effects, against the bar of 85–95 %. */
export function coverageTable(observations: readonly Observation[]): string {
  const modest = variedRunners(observations).filter(({ cell }) => cell.strength === 'modest');
  const even = observations.filter(({ cell }) => cell.even);
  return table(
    ['days', 'bar', 'all', 'two a day', 'one a day', 'two a day, even runners'],
    groupBy(modest, ({ cell }) => cell.days).map(([days, group]) => {
      const times = [2, 1].map((count) => group.filter(({ cell }) => cell.checkinsPerDay === count));
      const alike = even.filter(({ cell }) => cell.days === days);
      return [String(days), '85–95 %', ...[group, ...times, alike].map(coverageOf)];
    }),
  );
}

function coverageOf(observations: readonly Observation[]): string {
  const covered = calibrationOf(observations).coveredCauses;
  const isHeld = covered.of === 0 || (rate(covered) >= 0.85 && rate(covered) <= 0.95);
  return marked({ figure: '', bar: '', reached: percentRange(covered), isHeld });
}

function marked({ reached, isHeld }: Bar): string {
  return isHeld ? reached : `**${reached}**`;
}

/** Everything by length of the diary, check-ins and strength. */
export function settingsTable(observations: readonly Observation[]): string {
  const groups = groupBy(
    variedRunners(observations),
    ({ cell }) => `${cell.days} d · ${cell.checkinsPerDay}/day · ${cell.strength}`,
  );
  return figuresTable('diary', groups, zAtOurError(barRunners(observations)));
}

/** Everything by world, at the bars' setting. */
export function worldsTable(observations: readonly Observation[]): string {
  return figuresTable(
    'world',
    groupBy(barRunners(observations), ({ cell }) => cell.world),
    zAtOurError(barRunners(observations)),
  );
}

function figuresTable(of: string, groups: readonly (readonly [string, readonly Observation[]])[], z: number): string {
  const head = [of, 'runners', 'misled', 'blamed', 'found', 'oracle finds', 'top right', 'cleared', 'acquitted'];
  return table(
    [...head, 'intervals hold', 'of causes', 'reliability error', 'Brier'],
    groups.map(([name, group]) => {
      const judged = judge(group, PRODUCT);
      const worth = calibrationOf(group);
      const oracle = judge(group, oracleJudge(z));
      return [
        name,
        String(group.length),
        percent(judged.misled),
        percent(judged.blamed, 2),
        percent(judged.found),
        percent(oracle.found),
        percent(judged.top),
        percent(worth.cleared),
        percent(worth.acquitted),
        percent(worth.coveredAll),
        percent(worth.coveredCauses),
        worth.reliabilityError.toFixed(3),
        worth.brier.toFixed(4),
      ];
    }),
  );
}

/** What was stated and what was so, by tenths of probability. */
export function reliabilityTable(observations: readonly Observation[]): string {
  const { bins } = calibrationOf(observations);
  return table(
    ['stated between', 'statements', 'stated on average', 'true'],
    bins.map(({ statements, stated, observed }, b) => [
      `${b / 10}–${(b + 1) / 10}`,
      statements.toLocaleString('en-GB'),
      stated.toFixed(3),
      percentRange({ of: statements, count: Math.round(observed * statements) }),
    ]),
  );
}

function rate({ count, of }: Share): number {
  return of === 0 ? 0 : count / of;
}
