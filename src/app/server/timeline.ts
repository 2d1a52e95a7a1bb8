import { analysedSite, asOfMs, type Case, parseInstant, scoreSeries, sitesOf, sportOf } from '#record';

/** One score of the site shown. `index` is the check-in's place in the case, to edit it by. */
export type TimelineScore = {
  readonly index: number;
  readonly atMs: number;
  readonly score: number;
  readonly moment: string | null;
  readonly stiffnessMin: number | null;
  /** Written down from memory, long after it was felt. */
  readonly isRemembered: boolean;
};

/** One run or other session. `start` is as the case writes it: it names the run in an address. */
export type TimelineRun = {
  readonly index: number;
  readonly start: string;
  readonly startMs: number;
  readonly sport: string;
  readonly distanceM: number | null;
  readonly durationS: number | null;
  readonly ascentM: number | null;
  readonly descentM: number | null;
  readonly shoe: string | null;
  readonly surface: string | null;
  readonly effort: number | null;
};

/** One local day's totals. */
export type TimelineDay = {
  readonly index: number;
  readonly date: string;
  readonly standingMin: number | null;
  readonly walkingM: number | null;
  readonly deskMin: number | null;
  readonly sleepMin: number | null;
};

/** Something that happened: a painkiller, an illness. */
export type TimelineEvent = {
  readonly index: number;
  readonly atMs: number;
  readonly untilMs: number | null;
  readonly kind: string;
  /** What was written beside it. */
  readonly text: string | null;
};

/** A trial over time: its periods that have begun, and how long after each run scores count. */
export type TimelineTrial = {
  readonly id: string;
  readonly question: string | null;
  readonly windowH: number | null;
  readonly periods: readonly { readonly runMs: number; readonly condition: string | null }[];
};

/** What the picture of a case over time is drawn from; each list in order of time, entries without a time left out. */
export type Timeline = {
  readonly timezone: string;
  readonly asOfMs: number | null;
  readonly site: string | null;
  readonly sites: readonly string[];
  readonly scores: readonly TimelineScore[];
  readonly runs: readonly TimelineRun[];
  readonly days: readonly TimelineDay[];
  readonly events: readonly TimelineEvent[];
  readonly trials: readonly TimelineTrial[];
  /** Every pair that is listed or was seen in a run. */
  readonly shoes: readonly { readonly id: string; readonly label: string }[];
};

const msOf = (instant: string | null | undefined) => (instant == null ? null : parseInstant(instant));

/**
 * Lays a case out over time.
 *
 * @param site the site whose scores are shown; the analysed one by default
 */
export function timelineOf(theCase: Case, site: string | null = null): Timeline {
  const shown = analysedSite(theCase, site);
  return {
    timezone: theCase.timezone ?? 'UTC',
    asOfMs: asOfMs(theCase),
    site: shown,
    sites: sitesOf(theCase),
    scores: scoresOf(theCase, shown),
    runs: runsOf(theCase),
    days: daysOf(theCase),
    events: eventsOf(theCase),
    trials: trialsOf(theCase),
    shoes: shoesOf(theCase),
  };
}

function scoresOf(theCase: Case, site: string | null): TimelineScore[] {
  return scoreSeries(theCase, site).map(({ checkin, ...score }) => ({
    index: checkin,
    ...score,
    isRemembered: textOf(theCase.checkins?.[checkin], 'rememberedAt') !== null,
  }));
}

/** A text under a field that the case format does not name. */
function textOf(entry: object | undefined, field: string): string | null {
  const value = (entry as Readonly<Record<string, unknown>> | undefined)?.[field];
  return typeof value === 'string' ? value : null;
}

function trialsOf(theCase: Case): TimelineTrial[] {
  return (theCase.trials ?? []).map(({ id, question = null, windowH = null, periods }, index) => ({
    id: id ?? `trial ${index + 1}`,
    question,
    windowH,
    periods: (periods ?? []).flatMap(({ run, assigned }) => {
      const runMs = msOf(run);
      return runMs === null ? [] : [{ runMs, condition: assigned ?? null }];
    }),
  }));
}

function runsOf(theCase: Case): TimelineRun[] {
  const runs = (theCase.runs ?? []).flatMap((run, index): TimelineRun[] => {
    const startMs = msOf(run.start);
    if (startMs === null) return [];
    const { distanceM = null, durationS = null, ascentM = null, descentM = null } = run;
    const { shoe = null, surface = null, effort = null } = run;
    const sport = sportOf(run);
    return [
      {
        index,
        start: run.start as string,
        startMs,
        sport,
        distanceM,
        durationS,
        ascentM,
        descentM,
        shoe,
        surface,
        effort,
      },
    ];
  });
  return runs.sort((one, other) => one.startMs - other.startMs);
}

function daysOf(theCase: Case): TimelineDay[] {
  const days = (theCase.days ?? []).flatMap((day, index): TimelineDay[] => {
    if (day.date == null) return [];
    const { date, standingMin = null, walkingM = null, deskMin = null, sleepMin = null } = day;
    return [{ index, date, standingMin, walkingM, deskMin, sleepMin }];
  });
  return days.sort((one, other) => (one.date < other.date ? -1 : 1));
}

function eventsOf(theCase: Case): TimelineEvent[] {
  const events = (theCase.events ?? []).flatMap((event, index): TimelineEvent[] => {
    const atMs = msOf(event.at);
    return atMs === null
      ? []
      : [{ index, atMs, untilMs: msOf(event.until), kind: event.kind ?? 'other', text: textOf(event, 'text') }];
  });
  return events.sort((one, other) => one.atMs - other.atMs);
}

function shoesOf(theCase: Case): Timeline['shoes'] {
  const shoes = new Map<string, string>();
  for (const shoe of theCase.shoes ?? []) if (shoe.id != null) shoes.set(shoe.id, shoe.label ?? shoe.id);
  for (const run of theCase.runs ?? []) if (run.shoe != null && !shoes.has(run.shoe)) shoes.set(run.shoe, run.shoe);
  return [...shoes].map(([id, label]) => ({ id, label }));
}
