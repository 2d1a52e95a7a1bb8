import { analysedSite, type Case, caseAsOf, localDay, type Score, scoreSeries } from '#record';
import { knownObservations, wasNoticed } from './known-observation.ts';

const HOUR_MS = 3_600_000;
/** A score at or below this counts as cleared. */
const CLEARED = 1;

/** How many hours each of the vocabulary's lengths of time reaches at most; months have no end. */
const REACHES_H: Readonly<Record<string, number>> = {
  hours: 12,
  overnight: 36,
  days: 96,
  'over-four-days': 168,
  weeks: 1440,
};

const words: Readonly<Record<string, string>> = {
  hours: 'within hours',
  overnight: 'overnight',
  days: 'within a few days',
  'over-four-days': 'within a week',
  weeks: 'within weeks',
  months: 'within months',
};

/** How this episode compares with the runner's own usual recovery. */
export type Recovery = {
  /** The runner's usual recovery in the vocabulary's words. */
  readonly usual: string;
  /** Hours that it takes at most; null where it has no end. */
  readonly usualWithinH: number | null;
  /** Hours for which this episode is known to have lasted; null where no score tells. */
  readonly lastedH: number | null;
  /** Whether the episode is over. */
  readonly cleared: boolean;
  /** Whether it outlasted the usual: computed from scores, else as the runner says; null where neither tells. */
  readonly departs: boolean | null;
  readonly text: string;
};

/** The present episode, or the last one: from its first score above clear to its last, or to the score that cleared it. */
function lastEpisode(series: readonly Score[], onsetMs: number | null) {
  const end = series.findLastIndex(({ score }) => score > CLEARED);
  if (end < 0) return null;
  const start = series.findLastIndex(({ score }, at) => at < end && score <= CLEARED) + 1;
  const after = series[end + 1];
  // The complaint's own onset counts where the diary began after it and has not been clear since.
  const startMs = start === 0 && onsetMs !== null ? Math.min(onsetMs, series[0].atMs) : series[start].atMs;
  return { lastedH: ((after ?? series[end]).atMs - startMs) / HOUR_MS, cleared: after !== undefined };
}

/** "36 hours", "4 days" */
function length(hours: number): string {
  return hours < 48 ? `${Math.round(hours)} hours` : `${Math.floor(hours / 24)} days`;
}

/**
 * Sets this episode against the runner's own usual recovery.
 *
 * The departure is computed from the scores of one site: hours from the first score above 1 (or the complaint's onset, where
 * the diary began later) to the last. Without scores the runner's own word for it stands.
 *
 * @param theCase a parsed case; nothing later than its `asOf` is used
 * @param site the site; the analysed one unless given
 * @returns null where no usual recovery is known
 */
export function recovery(theCase: Case, site: string | null = null): Recovery | null {
  const cut = caseAsOf(theCase);
  const known = knownObservations(cut);
  const usual = known.find(({ seen }) => seen?.predicate === 'usual-recovery')?.seen?.what ?? null;
  if (usual === null) return null;
  const usualWithinH = REACHES_H[usual] ?? null;
  const onset = cut.complaint?.onset;
  const onsetMs = onset == null ? null : localDay(onset, cut.timezone ?? 'UTC').untilMs;
  const episode = lastEpisode(scoreSeries(cut, analysedSite(cut, site)), onsetMs);
  const stated = wasNoticed(known, 'trend', 'longer-than-usual');
  const { lastedH, cleared } = episode ?? { lastedH: null, cleared: false };
  const outlasts = lastedH !== null && usualWithinH !== null && lastedH > usualWithinH;
  const departs = outlasts || stated ? true : lastedH === null || !cleared ? null : false;
  const usually = `It usually clears ${words[usual]}.`;
  const now =
    lastedH === null
      ? stated
        ? 'Not this time, you say.'
        : 'No score says yet how long it has lasted this time.'
      : `This time it ${cleared ? 'lasted' : 'has lasted at least'} ${length(lastedH)}${outlasts ? ': longer than usual' : ''}.`;
  return { usual, usualWithinH, lastedH, cleared, departs, text: `${usually} ${now}` };
}
