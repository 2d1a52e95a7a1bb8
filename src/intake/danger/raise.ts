import { dangerSignOf } from '#knowledge';
import type { ReadSentence } from '../stance/stance.ts';
import { ageAtOpening, ageFeatures } from './ages.ts';
import { type Mention, mentionsIn } from './mentions.ts';
import { deniedAs, type Reach, signRules } from './sign-rules.ts';

/** A danger sign that the asker's words show, or deny. */
export type SignFound = {
  readonly sign: string;
  readonly said: Mention['said'];
  /** The sentence and words that the finding stands on. */
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
};

const wanted = signRules.map((rule) => ({
  ...rule,
  features: rule.features.split(' ').map((each) => each.split('|')),
}));

const within: Readonly<Record<Reach, number>> = { close: 0, sentence: 0, near: 1, anywhere: Number.POSITIVE_INFINITY };

/** So many words may stand between what is close. */
const CLOSE = 7;

type Wanted = (typeof wanted)[number];

/** Mentions by feature, so that a rule looks only at its own. */
function byFeature(mentions: readonly Mention[]): ReadonlyMap<string, readonly Mention[]> {
  return Map.groupBy(mentions, (mention) => mention.feature);
}

/** Words between two mentions of one sentence; none where they overlap. */
const wordsBetween = (one: Mention, other: Mention): number => Math.max(0, one.from - other.to, other.from - one.to);

/** Denied by a word of the other's own: "never a pain like this", "no strength to push off, heel snapped". */
const isDeniedWithin = (one: Mention, other: Mention): boolean =>
  one.sentence === other.sentence && one.deniedBy >= other.from && one.deniedBy < other.to;

/** The nearest mention of any of some features to another, within reach. */
function nearest(
  found: ReadonlyMap<string, readonly Mention[]>,
  features: readonly string[],
  to: Mention,
  reach: Reach,
): Mention | null {
  let best: Mention | null = null;
  for (const feature of features) {
    for (const mention of found.get(feature) ?? []) {
      if (mention.said === 'denied' && !isDeniedWithin(mention, to)) continue;
      const distance = Math.abs(mention.sentence - to.sentence);
      if (distance > within[reach] || (reach === 'close' && wordsBetween(mention, to) > CLOSE)) continue;
      if (best === null || distance < Math.abs(best.sentence - to.sentence)) best = mention;
    }
  }
  return best;
}

/** One finding of a rule for each mention of its first feature that has the others near. */
function findingsOf(
  rule: Wanted,
  found: ReadonlyMap<string, readonly Mention[]>,
  ages: ReadonlySet<string>,
): SignFound[] {
  const [first, ...others] = rule.features.filter((alternatives) => !alternatives.some((feature) => ages.has(feature)));
  const findings: SignFound[] = [];
  for (const mention of (first ?? []).flatMap((feature) => found.get(feature) ?? [])) {
    if (mention.said === 'denied') continue;
    const partners = others.map((alternatives) => nearest(found, alternatives, mention, rule.reach));
    if (partners.includes(null)) continue;
    const together = [mention, ...partners.flatMap((partner) => partner ?? [])];
    const here = together.filter((each) => each.sentence === mention.sentence);
    findings.push({
      sign: rule.sign,
      said: together.every((each) => each.said !== 'hedged') ? 'yes' : 'hedged',
      sentence: mention.sentence,
      from: Math.min(...here.map((each) => each.from)),
      to: Math.max(...here.map((each) => each.to)),
    });
    if (findings.length >= MOST_FINDINGS) break;
  }
  return findings;
}

/** No sign needs to be found more often than this. */
const MOST_FINDINGS = 3;

/**
 * The danger signs in what the asker wrote.
 *
 * @param sentences all sentences of the asker, in order
 * @param ageYears the asker's age where it is said
 * @returns signs raised, once for each sentence that shows them, and signs denied that no words raise; in order of sentences
 */
export function signsIn(sentences: readonly ReadSentence[], ageYears: number | null): SignFound[] {
  const mentions = mentionsIn(sentences);
  const raising = byFeature(mentions);
  const ages = new Set(ageFeatures(ageYears ?? (sentences.length === 0 ? null : ageAtOpening(sentences[0]))));
  const raised = new Map<string, SignFound>();
  for (const rule of wanted) {
    for (const finding of findingsOf(rule, raising, ages)) {
      const key = `${finding.sign} ${finding.sentence}`;
      const known = raised.get(key);
      if (known === undefined || (known.said === 'hedged' && finding.said === 'yes')) raised.set(key, finding);
    }
  }
  const signs = new Set([...raised.values()].map(({ sign }) => sign));
  const denied = mentions.flatMap(({ feature, said, ...place }): SignFound[] => {
    const sign = said === 'denied' ? deniedAs[feature] : undefined;
    return sign === undefined || signs.has(sign) ? [] : [{ sign, said: 'denied', ...place }];
  });
  const once = new Map(denied.map((each) => [`${each.sign} ${each.sentence}`, each]));
  return [...raised.values(), ...once.values()]
    .filter(({ sign }) => dangerSignOf(sign) !== null)
    .sort((a, b) => a.sentence - b.sentence || a.from - b.from);
}
