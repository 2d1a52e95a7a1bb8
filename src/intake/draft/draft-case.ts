import { dangerSignOf, regionOf } from '#knowledge';
import { type Case, type CaseAnswer, type Fact, type FactValue, formatInstant, type Post, type Remedy } from '#record';
import { hypothesesOf } from './hypotheses-of.ts';
import { observationsOf } from './observations-of.ts';
import { shoesOf } from './shoes-of.ts';

const unique = (facts: readonly Fact[], kind: Fact['kind']): string[] => [
  ...new Set(
    facts.flatMap((fact) =>
      fact.kind === kind &&
      (fact.certainty === 'stated' || fact.certainty === 'hedged') &&
      typeof fact.value === 'string'
        ? fact.value
        : [],
    ),
  ),
];

/** Sites without "back" where a part of the back is named, and without "leg" where a part of the leg is. */
function specific(sites: readonly string[]): string[] {
  const isPart = (whole: string) => (site: string) =>
    site !== whole && (whole === 'back' ? site.endsWith('-back') : regionOf(site) === 'leg');
  return sites.filter((site) => !((site === 'back' || site === 'leg') && sites.some(isPart(site))));
}

/** The day on which it began, where the words leave a single one. */
function onsetDate(facts: readonly Fact[]): string | null {
  for (const { kind, value, certainty } of facts) {
    if (kind !== 'onset' || certainty !== 'stated' || typeof value !== 'object' || value === null) continue;
    const { earliest, latest } = value as { readonly earliest?: FactValue; readonly latest?: FactValue };
    if (typeof earliest === 'string' && earliest === latest) return earliest;
  }
  return null;
}

/**
 * The answers to the danger screen: yes where a sign is stated. One that is half said is "not sure", which counts as yes in the
 * upper two tiers; in the lowest, where it would not, it is answered yes.
 */
function answersOf(facts: readonly Fact[]): CaseAnswer[] {
  const answers = new Map<string, 'yes' | 'not-sure'>();
  for (const { kind, value, certainty } of facts) {
    if (kind !== 'red-flag' || typeof value !== 'string' || (certainty !== 'stated' && certainty !== 'hedged'))
      continue;
    const isSoon = dangerSignOf(value)?.tier === 'soon';
    const answer = certainty === 'stated' || isSoon ? 'yes' : 'not-sure';
    if (answers.get(value) !== 'yes') answers.set(value, answer);
  }
  return [...answers].map(([question, answer]) => ({ question, answer }));
}

/** What the asker says was tried. */
function remediesOf(facts: readonly Fact[]): Remedy[] {
  return unique(facts, 'remedy').map((remedy) => ({ remedy }));
}

/** The first words that complain, as written. */
function complaintText(
  facts: readonly Fact[],
  text: string,
  sentenceOf: (fact: Fact) => readonly [number, number],
): string | null {
  const first = facts.find(({ kind, certainty }) => (kind === 'site' || kind === 'quality') && certainty !== 'denied');
  return first === undefined ? null : text.slice(...sentenceOf(first)).replaceAll(/\s+/g, ' ');
}

const filled = <T>(items: readonly T[], name: string): { readonly [name: string]: readonly T[] } =>
  items.length === 0 ? {} : { [name]: items };

/**
 * The case that facts support, and nothing else: what is unknown is left out.
 *
 * @param facts all facts in order
 * @param posts the posts
 * @param text the whole text
 * @param sentenceOf the sentence that a fact stands in, as offsets
 * @param postedAtMs when it was written; null where unknown, and then the case holds no date
 */
export function draftCase(
  facts: readonly Fact[],
  posts: readonly Post[],
  text: string,
  sentenceOf: (fact: Fact) => readonly [number, number],
  postedAtMs: number | null,
): Case {
  const own = facts.filter((fact) => posts[fact.post - 1]?.role === 'asker');
  const sites = specific(unique(own, 'site'));
  const qualities = unique(own, 'quality');
  const words = complaintText(own, text, sentenceOf);
  const onset = onsetDate(own);
  const complaint = {
    ...(words === null ? {} : { text: words }),
    ...filled(sites, 'sites'),
    ...filled(qualities, 'qualities'),
    ...(onset === null ? {} : { onset }),
  };
  const ended = own.find((fact) => fact.kind === 'outcome');
  return {
    format: 'culprit-case/1',
    ...(postedAtMs === null ? {} : { asOf: formatInstant(postedAtMs) }),
    ...(Object.keys(complaint).length === 0 ? {} : { complaint }),
    ...filled(shoesOf(own, text), 'shoes'),
    ...filled(hypothesesOf(facts, posts, text), 'hypotheses'),
    ...filled(observationsOf(own), 'observations'),
    ...filled(answersOf(own), 'answers'),
    ...filled(remediesOf(own), 'remedies'),
    ...(ended === undefined ? {} : { outcome: { state: ended.value as 'resolved', text: text.slice(...ended.span) } }),
  } as Case;
}
