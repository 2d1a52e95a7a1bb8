import {
  addDays,
  analysedSite,
  asOfMs,
  type Case,
  daysBetween,
  localDate,
  parseInstant,
  type SafetyItem,
  type Score,
  scoreSeries,
} from '#record';
import { dayWorsts, meanOf, medianOf } from './day-worst.ts';
import { everySeries } from './every-series.ts';
import { knownObservations, wasNoticed } from './known-observation.ts';

/** A fall of the mean score that people notice. @source kovacs-2008 */
const NOTICED_FALL = 1.5;
/** A mean score below this is as good as none. */
const AS_GOOD_AS_NONE = 1;
/** How far above the days before a flare rises, and how far above them its second day still is. */
const FLARE_RISE = 3;
const FLARE_STAYS = 2;

type Rule = (theCase: Case, asOfDate: string) => SafetyItem | null;

const timeZoneOf = (theCase: Case): string => theCase.timezone ?? 'UTC';

/** Whether the diary shows the complaint better than it began; null where there is no diary. */
function improved(series: readonly Score[], timeZone: string): boolean | null {
  const last = series.at(-1);
  if (last === undefined) return null;
  const [firstDate, lastDate] = [localDate(series[0].atMs, timeZone), localDate(last.atMs, timeZone)];
  const meanBetween = (from: string, to: string) =>
    meanOf(
      series.flatMap(({ atMs, score }) => {
        const date = localDate(atMs, timeZone);
        return date >= from && date <= to ? score : [];
      }),
    );
  const recent = meanBetween(addDays(lastDate, -13), lastDate) ?? 0;
  if (recent < AS_GOOD_AS_NONE) return true;
  if (daysBetween(firstDate, lastDate) < 27) return false;
  const first = meanBetween(firstDate, addDays(firstDate, 13)) ?? 0;
  return recent <= first - NOTICED_FALL;
}

/** Not better six weeks after it began. */
const notBetterBySixWeeks: Rule = (theCase, asOfDate) => {
  const onset = theCase.complaint?.onset;
  const state = theCase.outcome?.state;
  if (onset == null || daysBetween(onset, asOfDate) < 42 || state === 'resolved' || state === 'better') return null;
  const series = scoreSeries(theCase, analysedSite(theCase)).filter(
    ({ atMs }) => localDate(atMs, timeZoneOf(theCase)) >= onset,
  );
  const better = improved(series, timeZoneOf(theCase)) ?? wasNoticed(knownObservations(theCase), 'trend', 'better');
  if (better) return null;
  const weeks = Math.floor(daysBetween(onset, asOfDate) / 7);
  return {
    id: 'not-better-by-six-weeks',
    action: `It began ${weeks} weeks ago and nothing recorded shows it better. See a doctor or a physiotherapist within two weeks, and take your diary along.`,
    source: ['nhs-neck-pain', 'cks-neck-pain'],
  };
};

/** The dates on which flares of one site began: at least two recorded days well above the fortnight before. */
function flareDates(series: readonly Score[], timeZone: string): readonly string[] {
  const days = dayWorsts(series, timeZone);
  const starts: string[] = [];
  let quietFrom = '';
  for (const [index, { date, worst }] of days.entries()) {
    const before = days.filter((day) => day.date < date && day.date >= addDays(date, -14)).map((day) => day.worst);
    const usual = medianOf(before);
    if (usual === null || before.length < 5 || date < quietFrom || worst < usual + FLARE_RISE) continue;
    const next = days[index + 1];
    if (next === undefined || daysBetween(date, next.date) > 2 || next.worst < usual + FLARE_STAYS) continue;
    starts.push(date);
    quietFrom = addDays(date, 8);
  }
  return starts;
}

/** Three flares in three months, seen in the scores or noted as events. */
const threeFlares: Rule = (theCase, asOfDate) => {
  const since = addDays(asOfDate, -92);
  const timeZone = timeZoneOf(theCase);
  const noted = (theCase.events ?? []).flatMap(({ kind, at }) => {
    const ms = at == null ? null : parseInstant(at);
    return ms !== null && kind?.trim().toLowerCase().startsWith('flare') ? localDate(ms, timeZone) : [];
  });
  const counts = everySeries(theCase).map(
    (series) => flareDates(series, timeZone).filter((date) => date >= since).length,
  );
  const most = Math.max(0, new Set(noted.filter((date) => date >= since)).size, ...counts);
  if (most < 3) return null;
  return {
    id: 'three-flares-in-three-months',
    action: `It has flared ${most} times in three months. By our own rule of thumb that is worth a doctor or a physiotherapist within two weeks; take your diary along.`,
    source: ['product-rule'],
  };
};

/** Whether most mornings of the last four weeks were stiff for over half an hour; at least five must say. */
function stiffMornings(theCase: Case, asOfDate: string): boolean {
  const since = addDays(asOfDate, -28);
  const mornings = everySeries(theCase).map((series) =>
    series.flatMap(({ moment, stiffnessMin, atMs }) =>
      moment === 'waking' && stiffnessMin !== null && localDate(atMs, timeZoneOf(theCase)) >= since ? stiffnessMin : [],
    ),
  );
  return mornings.some((minutes) => minutes.length >= 5 && (medianOf(minutes) ?? 0) > 30);
}

/**
 * Long stiff mornings for over three months that began before 45 and that movement is not known to leave alone.
 * Looser than a doctor's criteria on purpose: it only asks for a look. @source ng65
 */
const inflammatoryPattern: Rule = (theCase, asOfDate) => {
  const known = knownObservations(theCase);
  const onset = theCase.complaint?.onset;
  const isLong = (onset != null && daysBetween(onset, asOfDate) > 90) || wasNoticed(known, 'lasting', 'months');
  const isStiff = stiffMornings(theCase, asOfDate) || wasNoticed(known, 'morning-stiffness', 'over-30-min');
  const born = theCase.runner?.bornYear;
  const ageAtOnset = born == null ? null : Number((onset ?? asOfDate).slice(0, 4)) - born;
  const movementFails = wasNoticed(known, 'not-eased-by', 'movement', 'easy-running', 'running', 'warm-up');
  if (!isLong || !isStiff || movementFails || (ageAtOnset !== null && ageAtOnset > 45)) return null;
  return {
    id: 'inflammatory-pattern',
    action:
      'Long stiff mornings for over three months: see a doctor within two weeks and ask whether an inflammatory back disease should be looked for.',
    source: ['ng65'],
  };
};

/**
 * What calls for a doctor soon without any question having been asked: it follows from the course of the complaint.
 *
 * @param theCase a parsed case, cut at its `asOf`
 * @returns items of tier `soon`; empty for a case that holds no time
 */
export function persistenceItems(theCase: Case): readonly SafetyItem[] {
  const ms = asOfMs(theCase);
  if (ms === null) return [];
  const asOfDate = localDate(ms, timeZoneOf(theCase));
  return [inflammatoryPattern, notBetterBySixWeeks, threeFlares].flatMap((rule) => rule(theCase, asOfDate) ?? []);
}
