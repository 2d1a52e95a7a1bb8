import { asOfMs } from './as-of.ts';
import type { Case, CaseAnswer } from './case.ts';
import { canonical, fill, inOrder, type List } from './fill.ts';
import { formatInstant, parseInstant } from './instant.ts';
import { uniteRuns } from './unite-runs.ts';

/** One of two objects either of which may be missing, or both as one. */
function fillMaybe<T extends object>(ours: T | null | undefined, theirs: T | null | undefined): T | null | undefined {
  return ours && theirs ? fill(ours, theirs) : (ours ?? theirs);
}

/** Each entry under its identity; the second of the same identity within one case is another entry. */
function numbered<T>(entries: readonly T[], identity: (entry: T) => unknown): Map<string, T> {
  const counts = new Map<string, number>();
  const found = new Map<string, T>();
  for (const entry of entries) {
    const key = canonical(identity(entry));
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    found.set(`${count} ${key}`, entry);
  }
  return found;
}

/** The union of two lists: ours in their order with what theirs add, then the entries of theirs that ours lack. */
function unite<T extends object>(
  ours: List<T>,
  theirs: List<T>,
  identity: (entry: T) => unknown,
  join = fill<T>,
): List<T> {
  if (ours == null || theirs == null) return ours ?? theirs;
  const united = numbered(ours, identity);
  for (const [key, entry] of numbered(theirs, identity)) {
    const own = united.get(key);
    united.set(key, own === undefined ? entry : join(own, entry));
  }
  return [...united.values()];
}

/** The union of two lists of texts, ours first. */
function uniteTexts(ours: List<string>, theirs: List<string>): List<string> {
  return ours && theirs ? [...new Set([...ours, ...theirs])] : (ours ?? theirs);
}

/** The union of two lists of entries at instants, in order; an entry without an instant is the same only as its equal. */
function uniteTimed<T extends { readonly at?: string | null | undefined }>(
  ours: List<T>,
  theirs: List<T>,
  identity: (entry: T) => unknown,
  join = fill<T>,
): List<T> {
  const key = (entry: T) => (entry.at == null ? entry : [parseInstant(entry.at), identity(entry)]);
  return inOrder(unite(ours, theirs, key, join), (entry) => entry.at);
}

/** Of two answers to one question at one instant the more worrying stays: a danger sign must not be lost. */
function fillAnswer(ours: CaseAnswer, theirs: CaseAnswer): CaseAnswer {
  const given = [ours.answer, theirs.answer];
  const answer = (['yes', 'not-sure', 'no'] as const).find((each) => given.includes(each));
  return { ...fill(ours, theirs), ...(answer === undefined ? {} : { answer }) };
}

/** An identity by a name; an entry without one is the same only as its equal. */
function named<T extends { readonly id?: string | null | undefined }>(entry: T): unknown {
  return entry.id == null ? entry : [entry.id];
}

/** The later of the instants up to which two cases are used, where either states one. */
function mergedAsOf(ours: Case, theirs: Case): string | null {
  if (ours.asOf == null && theirs.asOf == null) return null;
  return formatInstant(Math.max(asOfMs(ours) ?? Number.NEGATIVE_INFINITY, asOfMs(theirs) ?? Number.NEGATIVE_INFINITY));
}

/**
 * Two records of one runner as one: the union of their entries, by identity.
 *
 * Sessions are the same by {@link isSameSession}; check-ins by instant, site and moment; days by date; events by instant and kind;
 * answers by question and instant; shoes, exposures, hypotheses and trials by id; observations by what they say and where.
 * Missing is never zero and null never replaces a value; where both hold different values, ours stays (of two answers the more worrying). Two equal
 * entries within one case remain two, except sessions and days. Merging twice changes nothing more, and where the two
 * do not contradict one another the order matters only to the order of shoes, hypotheses and observations.
 *
 * @param ours, theirs parsed cases; neither is changed
 * @returns the merged case; its `asOf` is the later one where either states one
 */
export function mergeCases(ours: Case, theirs: Case): Case {
  const days = new Map<unknown, NonNullable<Case['days']>[number]>();
  for (const day of [...(ours.days ?? []), ...(theirs.days ?? [])]) {
    const key = day.date ?? canonical(day);
    days.set(key, fill(days.get(key) ?? day, day));
  }
  const complaint = fillMaybe(ours.complaint, theirs.complaint);
  const asOf = mergedAsOf(ours, theirs);
  const runs = unite(ours.runs, theirs.runs, (run) => run);
  return {
    ...fill(ours, theirs),
    ...(asOf === null ? {} : { asOf }),
    runner: fillMaybe(ours.runner, theirs.runner),
    complaint: complaint && {
      ...complaint,
      sites: uniteTexts(ours.complaint?.sites, theirs.complaint?.sites),
      qualities: uniteTexts(ours.complaint?.qualities, theirs.complaint?.qualities),
    },
    shoes: unite(ours.shoes, theirs.shoes, named),
    runs: runs && uniteRuns(runs),
    days: ours.days || theirs.days ? inOrder([...days.values()], (day) => day.date) : ours.days,
    events: uniteTimed(ours.events, theirs.events, (event) => event.kind),
    exposures: unite(ours.exposures, theirs.exposures, named),
    checkins: uniteTimed(ours.checkins, theirs.checkins, ({ site, moment }) => [site?.trim().toLowerCase(), moment]),
    hypotheses: unite(ours.hypotheses, theirs.hypotheses, named),
    observations: unite(ours.observations, theirs.observations, (seen) => [seen.predicate, seen.what, seen.span]),
    answers: uniteTimed(ours.answers, theirs.answers, (answer) => answer.question, fillAnswer),
    remedies: uniteTimed(ours.remedies, theirs.remedies, (remedy) => remedy.remedy),
    trials: unite(ours.trials, theirs.trials, named, (own, other) => ({
      ...fill(own, other),
      periods: unite(own.periods, other.periods, (period) => period.n ?? period),
    })),
    outcome: fillMaybe(ours.outcome, theirs.outcome),
  };
}
