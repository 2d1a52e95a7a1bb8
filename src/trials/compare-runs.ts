import type { Case } from '#record';
import { type Comparison, ofRuns, type Refusal } from './comparison.ts';
import type { Habits } from './habits.ts';
import { type Pair, pairsOf } from './owned-shoes.ts';

/**
 * Two pairs of shoes: the most worn other pair first, the pair that is asked about second.
 *
 * @param theCase a parsed case
 * @param habits its runs
 * @param id the pair asked about
 */
export function compareShoes(theCase: Case, habits: Habits, id: string): Comparison | Refusal {
  const pairs = pairsOf(theCase, habits);
  const asked = pairs.find((pair) => pair.id === id);
  if (asked === undefined || !asked.isOwned) return notOwned(asked, id);
  const other = pairs.find((pair) => pair.isOwned && pair.id !== id);
  if (other === undefined) {
    const text = `You own one pair, “${asked.label}”: a trial needs two to compare. Nothing has to be bought to try another question first.`;
    return { code: 'one-pair', text };
  }
  return ofRuns([other.id, asked.id], [`in “${other.label}”`, `in “${asked.label}”`]);
}

function notOwned(asked: Pair | undefined, id: string): Refusal {
  if (asked === undefined) {
    return {
      code: 'not-owned',
      text: `You own no pair “${id}” that this diary knows: no run was in it and no list has it.`,
    };
  }
  const why = asked.isRetired ? 'is retired' : 'is only considered, not owned';
  return { code: 'not-owned', text: `The pair “${asked.label}” ${why}: what is not there cannot be drawn by a coin.` };
}

const FEWEST_KNOWN = 3;
const FEWEST_OF_EACH = 2;
/** A run with this much descent a kilometre is hilly, one with less than a third of the runner's hilly runs flat. @source gottschall-2005 */
const HILLY_M_PER_KM = 8;
const HILLY_M = 60;
const FLAT_SHARE = 1 / 3;

/** Flat and hilly routes, both of which the runner has to have run. */
export function compareHills({ runs }: Habits): Comparison | Refusal {
  const known = runs.flatMap(({ run }) => (run.descentM == null ? [] : [run]));
  if (known.length < FEWEST_KNOWN) {
    const text = `The descent of ${count(known.length, 'run')} is known: too few to tell whether hills are within your reach.`;
    return { code: 'no-hills', text };
  }
  const descents = known.map((run) => run.descentM ?? 0).sort((one, other) => one - other);
  const hilly = known.filter(({ descentM, distanceM }) => {
    const perKm = distanceM ? (1000 * (descentM ?? 0)) / distanceM : Infinity;
    return (descentM ?? 0) >= HILLY_M && perKm >= HILLY_M_PER_KM;
  });
  const most = Math.round(descents.at(-1) ?? 0);
  if (hilly.length < FEWEST_OF_EACH) {
    const text = `Of ${count(known.length, 'run')} with a known descent, ${hilly.length === 0 ? 'none' : 'one'} was hilly (the most was ${most} m down): there are no hills to send you to.`;
    return { code: 'no-hills', text };
  }
  const hillyM = hilly.map((run) => run.descentM ?? 0).sort((one, other) => one - other);
  const usualM = hillyM[hillyM.length >> 1] ?? 0;
  const flatM = usualM * FLAT_SHARE;
  const flat = descents.filter((descentM) => descentM <= flatM).length;
  if (flat < FEWEST_OF_EACH) {
    const text = `Your runs go down between ${Math.round(descents[0] ?? 0)} and ${most} m: ${flat === 0 ? 'none' : 'one'} was flat against the others, so there is one kind of route and nothing to compare it with.`;
    return { code: 'one-route', text };
  }
  return ofRuns(
    ['flat', 'hilly'],
    [`a flat route, at most ${tens(flatM)} m down`, `a hilly route, at least ${tens(usualM * 0.8)} m down`],
  );
}

/** Short and long runs, around the runner's own usual distance. */
export function compareDistances({ runs }: Habits): Comparison | Refusal {
  const km = runs.flatMap(({ run }) => (run.distanceM == null ? [] : [run.distanceM / 1000]));
  const usual = km.sort((one, other) => one - other)[km.length >> 1];
  if (usual === undefined) return ofRuns(['short', 'long'], ['two thirds of your usual run', 'your usual run']);
  const [short, long] = [Math.max(1, Math.round((usual * 2) / 3)), Math.max(2, Math.round(usual))];
  return ofRuns(['short', 'long'], [`at most ${short} km`, `about ${long} km, your usual run`]);
}

/** Two grounds: the one most run on beside the one that is asked about. */
export function compareGrounds({ runs }: Habits, name: string): Comparison | Refusal {
  const seen = new Map<string, number>();
  for (const { run } of runs) {
    const ground = run.surface?.trim().toLowerCase();
    if (ground) seen.set(ground, (seen.get(ground) ?? 0) + 1);
  }
  const asked = name.trim().toLowerCase();
  const [other] = [...seen].filter(([ground]) => ground !== asked).sort(([, one], [, more]) => more - one);
  if (!seen.has(asked) || other === undefined) {
    const found = seen.size === 0 ? 'no run names its ground' : `your runs were on ${[...seen.keys()].join(', ')}`;
    return {
      code: 'one-route',
      text: `A trial of “${name}” needs two grounds that you run on, and it among them: ${found}.`,
    };
  }
  return ofRuns([other[0], asked], [`on ${other[0]}`, `on ${asked}`]);
}

function tens(metres: number): number {
  return Math.round(metres / 10) * 10;
}

function count(many: number, of: string): string {
  return `${many} ${of}${many === 1 ? '' : 's'}`;
}
