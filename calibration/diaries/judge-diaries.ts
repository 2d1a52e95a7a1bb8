import { attribute } from '#attribution';
import { askOf } from '../../src/app/ask.ts';
import { type Share, share } from '../ledger/figures.ts';
import { correlationOf, tOfCorrelation, twoSidedP } from '../rules/statistics.ts';
import { caseOf, moveSessions, type PmDiary, type Session, spanDays } from './read-pmdata.ts';

const LEAST_SHIFT_DAYS = 60;
const SHIFT_STEP_DAYS = 4;
const FEWEST_SESSIONS = 5;
const DAY_MS = 86_400_000;

/** What became of real people's loads, true and false. */
export type DiaryFigures = {
  /** Diaries (a person, a rating, a kind of load) with sessions enough for a verdict. */
  readonly judged: number;
  /** True loads that were found. */
  readonly found: Share;
  /** Loads moved by sixty days and more that were blamed. */
  readonly shiftedBlamed: Share;
  /** The same by ordinary regression of the rating on what is left of the load at a half-life of a day, p < 0.05. */
  readonly shiftedByRegression: Share;
  /** Diaries whose load of tomorrow was blamed when it stood beside today’s. */
  readonly tomorrowBlamed: Share;
};

type Finding = { readonly answer: string; readonly probability: number };

/** Puts every person's true, shifted and tomorrow's loads to the product. */
export function judgeDiaries(diaries: readonly PmDiary[]): DiaryFigures {
  const judged = diaries.filter(({ sessions }) => sessions.length >= FEWEST_SESSIONS);
  const shifted = judged.flatMap((diary) => shiftsOf(diary).map((days) => ({ diary, days })));
  return {
    judged: judged.length,
    found: share(judged, (diary) => isBlamed(diary, [{ name: 'load', moved: diary.sessions }], 0)),
    shiftedBlamed: share(shifted, ({ diary, days }) => {
      return isBlamed(diary, [{ name: 'load', moved: moveSessions(diary, days, true) }], 0);
    }),
    shiftedByRegression: share(shifted, ({ diary, days }) => regresses(diary, moveSessions(diary, days, true))),
    tomorrowBlamed: share(judged, (diary) => {
      const loads = [
        { name: 'load', moved: diary.sessions },
        { name: 'tomorrow', moved: moveSessions(diary, -1, false) },
      ];
      return isBlamed(diary, loads, 1);
    }),
  };
}

/** Shifts by which a load is false whichever way round the circle one looks. */
function shiftsOf(diary: PmDiary): number[] {
  const most = Math.floor(spanDays(diary)) - LEAST_SHIFT_DAYS;
  const count = Math.max(0, Math.floor((most - LEAST_SHIFT_DAYS) / SHIFT_STEP_DAYS) + 1);
  return Array.from({ length: count }, (_, k) => LEAST_SHIFT_DAYS + k * SHIFT_STEP_DAYS);
}

function isBlamed(diary: PmDiary, loads: Parameters<typeof caseOf>[1], which: number): boolean {
  return findingsOn(diary, loads)[which]?.answer === 'follows';
}

/** The product's findings on a diary's loads. */
export function findingsOn(diary: PmDiary, loads: Parameters<typeof caseOf>[1]): Finding[] {
  return [...attribute(askOf(caseOf(diary, loads), 'whole-body').question).findings];
}

/** Ordinary regression's verdict: the rating on what is left of the load, p < 0.05 either way. */
function regresses(diary: PmDiary, sessions: readonly Session[]): boolean {
  const left = diary.mornings.map(({ atMs }) =>
    sessions.reduce(
      (sum, { untilMs, load }) => (untilMs <= atMs ? sum + load * 2 ** (-(atMs - untilMs) / DAY_MS) : sum),
      0,
    ),
  );
  const r = correlationOf(
    left,
    diary.mornings.map(({ rating }) => rating),
  );
  return twoSidedP(tOfCorrelation(r, left.length), left.length - 2) < 0.05;
}

/** Total load of each day since 1970. */
export function loadByDay(sessions: readonly Session[]): Map<number, number> {
  const load = new Map<number, number>();
  for (const { fromMs, load: amount } of sessions) {
    const day = Math.floor(fromMs / DAY_MS);
    load.set(day, (load.get(day) ?? 0) + amount);
  }
  return load;
}
