import { type Draft, scoredNames, siteName, TYPED } from './draft.ts';

/** An entry and the list of the case that it belongs to. */
export type ListedEntry = {
  readonly list: 'checkins' | 'events' | 'runs' | 'days' | 'exposures';
  readonly entry: { readonly [field: string]: unknown };
};

/** When and where a check-in is given. */
export type Occasion = {
  /** Now. */
  readonly nowMs: number;
  /** The runner's own date of an instant. */
  readonly dateOf: (atMs: number) => string;
  readonly known: readonly string[];
  /** What a new measure of the runner's own is called. */
  readonly longestStandingLabel: string;
};

/** The runner's own measure for the longest time on their feet without a break, minutes a day. */
export const LONGEST_STANDING = 'longest-standing';
/** What is written down later than this after it was felt is marked as remembered. */
const REMEMBERED_MS = 60 * 60_000;

/**
 * What a check-in adds to the case: a score a place, and what was tapped beside them.
 *
 * @param draft what was chosen; every place has its score
 * @returns entries in the contract's words; what was felt more than an hour before now carries `rememberedAt`
 */
export function entriesOf(draft: Draft, { nowMs, dateOf, known, longestStandingLabel }: Occasion): ListedEntry[] {
  const atMs = draft.felt === null ? nowMs : Math.min(nowMs, Date.parse(draft.felt));
  const at = new Date(atMs).toISOString();
  const remembered = nowMs - atMs > REMEMBERED_MS ? { rememberedAt: new Date(nowMs).toISOString() } : {};
  const entries: ListedEntry[] = scoredNames(draft).map((name) => {
    const site = name === TYPED ? siteName(draft.typed, known) : name;
    const stiffnessMin = draft.stiffnessMin[name];
    const stiff = stiffnessMin === undefined ? {} : { stiffnessMin };
    return {
      list: 'checkins',
      entry: { at, moment: draft.moment, site, score: draft.scores[name], ...stiff, ...remembered },
    };
  });
  if (draft.painkiller) entries.push({ list: 'events', entry: { at, kind: 'painkiller' } });
  if (draft.ill) entries.push({ list: 'events', entry: { at, kind: 'illness' } });
  if (draft.sport !== null) entries.push(sessionOf(draft.sport, draft.sportMin, atMs));
  return [...entries, ...eveningOf(draft, dateOf(atMs), longestStandingLabel)];
}

/** A session that has just ended; how long it was may be unknown. */
function sessionOf(sport: string, minutes: number | null, atMs: number): ListedEntry {
  const start = new Date(atMs - (minutes ?? 0) * 60_000).toISOString();
  return { list: 'runs', entry: { start, sport, ...(minutes === null ? {} : { durationS: minutes * 60 }) } };
}

function eveningOf({ moment, longestStandingMin, deskMin }: Draft, date: string, label: string): ListedEntry[] {
  if (moment !== 'evening' || (longestStandingMin === null && deskMin === null)) return [];
  const stood = longestStandingMin === null ? {} : { [LONGEST_STANDING]: longestStandingMin };
  const day: ListedEntry = {
    list: 'days',
    entry: { date, ...stood, ...(deskMin === null ? {} : { deskMin }) },
  };
  if (longestStandingMin === null) return [day];
  return [{ list: 'exposures', entry: { id: LONGEST_STANDING, label, unit: 'min' } }, day];
}
