import {
  type Activity,
  type Attribute,
  activityOf,
  attributeWords,
  type CanonicalObservation,
  levelOf,
  type Mechanism,
} from '#knowledge';

/** What a mechanism expects of a pain at an activity, with the reason. */
export type Expectation = {
  readonly expects: 'worse' | 'better' | 'no-change' | 'open';
  /** A clause in plain words, without a full stop. */
  readonly because: string;
  /** For `no-change`: the activity set against it, at which the mechanism does expect a pain. */
  readonly contrast: string | null;
};

/** Whether an observation speaks for a mechanism, against it, or not at all, and why. */
export type Cell = { readonly speaks: 'for' | 'against' | 'silent'; readonly because: string };

/** A sentence from a clause. */
function sentence(clause: string): string {
  return `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;
}

const involves = (activity: Activity, attribute: Attribute): string =>
  `${activity.name} involves ${attributeWords[attribute][levelOf(activity, attribute)]}`;

/** The activity commonly set against this one, where it has much more of an attribute. */
function contrastWith(activity: Activity, attribute: Attribute): string | null {
  const other = activity.contrast === undefined ? null : activityOf(activity.contrast);
  if (other === null || levelOf(other, attribute) < 2) return null;
  return levelOf(other, attribute) > levelOf(activity, attribute) ? other.name : null;
}

/** What easing a mechanism expects at an activity; null where none is declared. */
function easingAt(mechanism: Mechanism, activity: Activity): string | null {
  const easer = mechanism.easedBy.find((attribute) => levelOf(activity, attribute) >= 2);
  if (easer !== undefined) return involves(activity, easer);
  return activity.unloads && mechanism.easesUnloaded ? `${activity.name} takes the load away` : null;
}

/** What follows where the activity lacks what the mechanism needs. */
function whereAbsent(mechanism: Mechanism, needs: Attribute, activity: Activity): Expectation {
  const contrast = contrastWith(activity, needs);
  const kin = mechanism.kin.find((attribute) => levelOf(activity, attribute) >= 2);
  if (kin !== undefined && contrast === null) {
    return {
      expects: 'open',
      because: `${involves(activity, kin)}, which comes close to ${mechanism.name} and decides nothing`,
      contrast,
    };
  }
  const level = levelOf(activity, needs);
  if (level > 0 && contrast === null) {
    return {
      expects: 'open',
      because: `${involves(activity, needs)}, which decides nothing about ${mechanism.name}`,
      contrast,
    };
  }
  return { expects: 'no-change', because: involves(activity, needs), contrast };
}

/**
 * What a mechanism expects at an activity, derived from what it needs and what the activity involves.
 *
 * @param mechanism a declared mechanism
 * @param activity a declared activity
 */
export function expectationAt(mechanism: Mechanism, activity: Activity): Expectation {
  if (activity.saysNothing !== undefined) {
    return { expects: 'open', because: `${activity.name} ${activity.saysNothing}`, contrast: null };
  }
  const easing = easingAt(mechanism, activity);
  const { needs } = mechanism;
  if (needs !== null && levelOf(activity, needs) >= 2) {
    if (easing === null) return { expects: 'worse', because: involves(activity, needs), contrast: null };
    return { expects: 'open', because: `${involves(activity, needs)}, but ${easing} as well`, contrast: null };
  }
  if (easing !== null) return { expects: 'better', because: easing, contrast: null };
  if (needs === null) {
    return { expects: 'open', because: `${mechanism.name} predicts nothing about ${activity.name}`, contrast: null };
  }
  return whereAbsent(mechanism, needs, activity);
}

const silent = (clause: string): Cell => ({ speaks: 'silent', because: sentence(clause) });

/** Pain that an activity brought on. */
function onAggravated(mechanism: Mechanism, expected: Expectation, isOnset: boolean): Cell {
  const { expects, because } = expected;
  if (expects === 'worse')
    return { speaks: 'for', because: sentence(`${because}, and ${mechanism.name} predicts pain from that`) };
  if (expects === 'better')
    return { speaks: 'against', because: sentence(`${because}, which should ease ${mechanism.name}`) };
  if (expects === 'open') return silent(because);
  if (mechanism.acts === 'starts' && !isOnset) {
    return silent(`${because}, but ${mechanism.name} may leave behind what then hurts at other things`);
  }
  return {
    speaks: 'against',
    because: sentence(`${because}, so ${mechanism.name} does not explain pain that comes with it`),
  };
}

/** Pain that an activity did not bring on. */
function onNotAggravated(mechanism: Mechanism, expected: Expectation, activity: Activity): Cell {
  const { expects, because, contrast } = expected;
  if (expects === 'worse') {
    return {
      speaks: 'against',
      because: sentence(`${because}: if ${mechanism.name} were behind it, it should hurt there`),
    };
  }
  if (expects === 'no-change' && contrast !== null) {
    return {
      speaks: 'for',
      because: sentence(`${because}, unlike ${contrast}: ${mechanism.name} predicts that difference`),
    };
  }
  if (expects === 'better') return silent(`${because}, so ${mechanism.name} predicts no pain there either`);
  return silent(expects === 'open' ? because : `nothing about ${mechanism.name} would make ${activity.name} hurt`);
}

/** Pain that an activity eased, or did not. */
function onEased(mechanism: Mechanism, expected: Expectation, didEase: boolean): Cell {
  const { expects, because } = expected;
  if (expects === 'better') {
    return didEase
      ? { speaks: 'for', because: sentence(`${because}, and ${mechanism.name} should ease with that`) }
      : { speaks: 'against', because: sentence(`${because}: ${mechanism.name} should have eased with that`) };
  }
  if (expects === 'worse' && didEase) {
    return {
      speaks: 'against',
      because: sentence(`${because}: ${mechanism.name} should make it worse there, not ease it`),
    };
  }
  return silent(expects === 'open' ? because : `${mechanism.name} predicts nothing about easing by that`);
}

/**
 * Weighs one observation against one mechanism.
 *
 * A row that the mechanism declares rules. Otherwise the cell follows from the activity's attributes and the mechanism's
 * needs; what neither settles is silent. The pain's place on the body plays no part.
 *
 * @param mechanism a declared mechanism
 * @param seen an observation in canonical words
 */
export function cellOf(mechanism: Mechanism, seen: CanonicalObservation): Cell {
  const declared = mechanism.predictions.find(
    ({ predicate, what }) => predicate === seen.predicate && what === seen.what,
  );
  if (declared !== undefined) return { speaks: declared.speaks, because: declared.because };
  const activity = activityOf(seen.what);
  if (activity === null) return silent(`${mechanism.name} predicts nothing about that`);
  const expected = expectationAt(mechanism, activity);
  switch (seen.predicate) {
    case 'aggravated-by':
    case 'recurs':
      return onAggravated(mechanism, expected, false);
    case 'onset-after':
      return onAggravated(mechanism, expected, true);
    case 'not-aggravated-by':
      return onNotAggravated(mechanism, expected, activity);
    case 'eased-by':
    case 'not-eased-by':
      return onEased(mechanism, expected, seen.predicate === 'eased-by');
    default:
      return silent(`${mechanism.name} predicts nothing about that`);
  }
}
