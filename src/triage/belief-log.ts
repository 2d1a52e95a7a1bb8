import { type Case, type ChallengeCell, caseAsOf, isDate, localDay, parseInstant } from '#record';
import { claimOf, weigh } from './claim.ts';
import { statedObservations } from './known-observation.ts';

/** Evidence about one belief: what speaks for it, against it, or not at all. */
export type Evidence = {
  readonly for: readonly ChallengeCell[];
  readonly against: readonly ChallengeCell[];
  readonly silent: readonly ChallengeCell[];
};

/** One belief of the runner: what was held, since when, and which evidence had arrived by then. */
export type Belief = {
  readonly hypothesis: string;
  /** When it was first said; null where nobody noted it. */
  readonly atMs: number | null;
  readonly by: string | null;
  readonly text: string | null;
  /** Arrived before it was said. Empty where either time is unknown. */
  readonly before: Evidence;
  /** Arrived since it was said. Empty where either time is unknown. */
  readonly since: Evidence;
  /** Evidence of which it is not known whether it came before or since. */
  readonly undated: Evidence;
  /** Scores noted before and since; null where it is not known when it was said. */
  readonly checkins: { readonly before: number; readonly since: number } | null;
  /** Whether the runner, at the close, credits the exposure. */
  readonly credited: boolean;
};

/** The last instant at which something noted may have happened; null where unknown. */
function latestMs(text: string | null | undefined, timeZone: string): number | null {
  if (text == null) return null;
  return isDate(text) ? localDay(text, timeZone).untilMs - 1 : parseInstant(text);
}

/** When a belief was said: the field `at`, beyond the format, of its hypothesis. */
function saidMs(hypothesis: object, timeZone: string): number | null {
  const at = (hypothesis as Readonly<Record<string, unknown>>).at;
  return typeof at === 'string' ? latestMs(at, timeZone) : null;
}

/**
 * What the runner believed when, and which evidence had arrived.
 *
 * @param theCase a parsed case; nothing later than its `asOf` is used. A hypothesis may carry `at`, an instant or a date
 * @returns one entry a hypothesis, the earliest belief first, those without a time last, else in the case's order
 */
export function beliefLog(theCase: Case): readonly Belief[] {
  const cut = caseAsOf(theCase);
  const timeZone = cut.timezone ?? 'UTC';
  const observations = statedObservations(cut).filter(({ written }) => written !== null);
  const seenMs = (cut.observations ?? []).map(({ when }) => latestMs(when?.latest ?? when?.earliest, timeZone));
  const checkinMs = (cut.checkins ?? []).flatMap(({ at }) => (at == null ? [] : (parseInstant(at) ?? [])));
  const credited = new Set(cut.outcome?.credited ?? []);
  const beliefs = (cut.hypotheses ?? []).map((hypothesis, index): Belief => {
    const claim = claimOf(cut, hypothesis, index);
    const atMs = saidMs(hypothesis, timeZone);
    const cells = observations.map((noticed) => {
      const at = noticed.index ?? 0;
      const seen = seenMs[at];
      const arrived = seen === null || atMs === null ? 'undated' : seen <= atMs ? 'before' : 'since';
      return { arrived, observation: at, ...weigh(claim, noticed) };
    });
    const evidence = (when: string): Evidence => {
      const those = (wanted: string) =>
        cells.flatMap(({ arrived, speaks, observation, because }) =>
          arrived === when && speaks === wanted ? { observation, because } : [],
        );
      return { for: those('for'), against: those('against'), silent: those('silent') };
    };
    const before = checkinMs.filter((ms) => atMs !== null && ms <= atMs).length;
    return {
      hypothesis: claim.hypothesis,
      atMs,
      by: hypothesis.proposedBy ?? null,
      text: hypothesis.text ?? null,
      before: evidence('before'),
      since: evidence('since'),
      undated: evidence('undated'),
      checkins: atMs === null ? null : { before, since: checkinMs.length - before },
      credited: credited.has(claim.hypothesis) || (hypothesis.exposure != null && credited.has(hypothesis.exposure)),
    };
  });
  const rank = ({ atMs }: Belief) => atMs ?? Number.POSITIVE_INFINITY;
  return beliefs.toSorted((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
}
