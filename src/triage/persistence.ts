import {
  addDays,
  analysedSite,
  asOfMs,
  type Case,
  daysBetween,
  localDate,
  localDay,
  parseInstant,
  type SafetyItem,
  type Score,
  scoreSeries,
} from '#record';
import { dayWorsts, meanOf, medianOf } from './day-worst.ts';
import { everySeries } from './every-series.ts';
import { knownObservations, wasNoticed } from './known-observation.ts';

const DAY_MS = 86_400_000;
const FORTNIGHT_MS = 14 * DAY_MS;
/** A fall of the mean score that people notice. @source kovacs-2008 */
const NOTICED_FALL = 1.5;
/** A mean score below this is as good as none. */
const AS_GOOD_AS_NONE = 1;
/** How far above the days before a flare rises, and how far above them its second day still is. */
const FLARE_RISE = 3;
const FLARE_STAYS = 2;

/** The moment of a case at which its course is read. */
type Now = { readonly ms: number; readonly date: string; readonly timeZone: string };

type Rule = (theCase: Case, now: Now) => SafetyItem | null;

/** Whether the diary shows the complaint better than it began; null where there is no diary. */
function improved(series: readonly Score[]): boolean | null {
  const [first, last] = [series[0], series.at(-1)];
  if (first === undefined || last === undefined) return null;
  const meanWhere = (holds: (score: Score) => boolean) => meanOf(series.filter(holds).map(({ score }) => score)) ?? 0;
  const recent = meanWhere(({ atMs }) => atMs > last.atMs - FORTNIGHT_MS);
  if (recent < AS_GOOD_AS_NONE) return true;
  if (last.atMs - first.atMs < 2 * FORTNIGHT_MS - DAY_MS) return false;
  return recent <= meanWhere(({ atMs }) => atMs < first.atMs + FORTNIGHT_MS) - NOTICED_FALL;
}

/** Not better six weeks after it began. */
const notBetterBySixWeeks: Rule = (theCase, now) => {
  const onset = theCase.complaint?.onset;
  const state = theCase.outcome?.state;
  if (onset == null || daysBetween(onset, now.date) < 42 || state === 'resolved' || state === 'better') return null;
  const onsetMs = localDay(onset, now.timeZone).fromMs;
  const series = scoreSeries(theCase, analysedSite(theCase)).filter(({ atMs }) => atMs >= onsetMs);
  if (improved(series) ?? wasNoticed(knownObservations(theCase), 'trend', 'better')) return null;
  const weeks = Math.floor(daysBetween(onset, now.date) / 7);
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
  let windowFrom = 0;
  for (const [index, { date, worst }] of days.entries()) {
    while (daysBetween(days[windowFrom].date, date) > 14) windowFrom++;
    const before = days.slice(windowFrom, index).map((day) => day.worst);
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
const threeFlares: Rule = (theCase, now) => {
  const since = addDays(now.date, -92);
  const noted = (theCase.events ?? []).flatMap(({ kind, at }) => {
    const ms = at == null ? null : parseInstant(at);
    return ms !== null && kind?.trim().toLowerCase().startsWith('flare') ? localDate(ms, now.timeZone) : [];
  });
  const counts = everySeries(theCase).map((series) => {
    const lately = series.filter(({ atMs }) => atMs > now.ms - 108 * DAY_MS);
    return flareDates(lately, now.timeZone).filter((date) => date >= since).length;
  });
  const most = Math.max(0, new Set(noted.filter((date) => date >= since)).size, ...counts);
  if (most < 3) return null;
  return {
    id: 'three-flares-in-three-months',
    action: `It has flared ${most} times in three months. By our own rule of thumb that is worth a doctor or a physiotherapist within two weeks; take your diary along.`,
    source: ['product-rule'],
  };
};

/** Whether most mornings of the last four weeks were stiff for over half an hour; at least five must say. */
function stiffMornings(theCase: Case, now: Now): boolean {
  const mornings = everySeries(theCase).map((series) =>
    series.flatMap(({ moment, stiffnessMin, atMs }) =>
      moment === 'waking' && stiffnessMin !== null && atMs > now.ms - 2 * FORTNIGHT_MS ? stiffnessMin : [],
    ),
  );
  return mornings.some((minutes) => minutes.length >= 5 && (medianOf(minutes) ?? 0) > 30);
}

/**
 * Long stiff mornings for over three months that began before 45 and that movement is not known to leave alone.
 * Looser than a doctor's criteria on purpose: it only asks for a look. @source ng65
 */
const inflammatoryPattern: Rule = (theCase, now) => {
  const known = knownObservations(theCase);
  const onset = theCase.complaint?.onset;
  const isLong = (onset != null && daysBetween(onset, now.date) > 90) || wasNoticed(known, 'lasting', 'months');
  const isStiff = stiffMornings(theCase, now) || wasNoticed(known, 'morning-stiffness', 'over-30-min');
  const born = theCase.runner?.bornYear;
  const ageAtOnset = born == null ? null : Number((onset ?? now.date).slice(0, 4)) - born;
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
  const timeZone = theCase.timezone ?? 'UTC';
  const now: Now = { ms, date: localDate(ms, timeZone), timeZone };
  return [inflammatoryPattern, notBetterBySixWeeks, threeFlares].flatMap((rule) => rule(theCase, now) ?? []);
}
