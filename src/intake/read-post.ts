import { type Draft, type Fact, type FactValue, localDate, type Post, type PostRole } from '#record';
import { type SignFound, signsIn } from './danger/raise.ts';
import { draftCase } from './draft/draft-case.ts';
import { exposureOf } from './draft/hypotheses-of.ts';
import { shoeId } from './draft/shoes-of.ts';
import { unitOf } from './facts/distances.ts';
import type { Found } from './facts/found.ts';
import { factsIn } from './facts/read-facts.ts';
import { namesOwnShoe } from './facts/shoes.ts';
import { qualitiesIn, sitesIn } from './facts/symptoms.ts';
import { rolesOf } from './posts/roles.ts';
import { splitPosts } from './posts/split-posts.ts';
import { type ReadSentence, readSentences } from './stance/stance.ts';
import { type Sentence, sentencesOf } from './text/sentence.ts';
import { intervalOf } from './time/interval.ts';
import { momentsIn } from './time/moments.ts';

/** What is known of a text beside its words. */
export type ReadOptions = {
  /** When it was written, milliseconds since 1970; null or missing where unknown, and then times stay relative. */
  readonly postedAtMs?: number | null;
  /** The writer's time zone, an IANA name, for the local day of the posting; UTC by default. */
  readonly timeZone?: string;
};

/** Whether a sentence stands in a line that quotes another post. */
function isQuoted(text: string, { words }: Sentence): boolean {
  const lineStart = text.lastIndexOf('\n', words[0].start) + 1;
  return /^\s*>/.test(text.slice(lineStart, words[0].start));
}

/** The sentences of a post; under a title they begin anew. */
function wordsOf(text: string, start: number, end: number, gap?: readonly [number, number]): Sentence[] {
  return gap === undefined
    ? sentencesOf(text, start, end)
    : [...sentencesOf(text, start, gap[0]), ...sentencesOf(text, gap[1], end)];
}

/** A sentence with its post. */
type Placed = { readonly sentence: ReadSentence; readonly post: number; readonly role: PostRole };

function spanOf({ words }: ReadSentence, from: number, to: number): readonly [number, number] {
  return [words[from].start, words[to - 1].end];
}

/** A fact's value with the days that its moment names. */
function dated(value: FactValue, sentence: ReadSentence, found: Found, posted: string | null): FactValue {
  if (posted === null || !(found.kind === 'onset' || found.kind === 'run')) return value;
  const moment = momentsIn(sentence).find((each) => each.from < found.to && each.to > found.from);
  if (moment === undefined) return value;
  const words = sentence.words.slice(moment.from, moment.to).map((word) => word.text);
  const interval = intervalOf(moment, posted, words.join(' '));
  return interval === null ? value : { ...(value as { readonly [field: string]: FactValue }), ...interval };
}

/** The parts of the body that the asker's sentences complain of. */
function complaintsOf(placed: readonly Placed[]): ReadonlySet<string> {
  const sites = placed
    .filter(({ role }) => role === 'asker')
    .flatMap(({ sentence }) => sitesIn(sentence, qualitiesIn(sentence)))
    .filter(({ certainty }) => certainty !== 'denied');
  return new Set(sites.map(({ value }) => String(value)));
}

function readFacts(placed: readonly Placed[], posted: string | null): Fact[] {
  const knowsOwned = placed.some(({ sentence, role }) => role === 'asker' && namesOwnShoe(sentence));
  const unit = unitOf(placed.filter(({ role }) => role === 'asker').map(({ sentence }) => sentence));
  const complainedOf = complaintsOf(placed);
  let lastSite: string | null = null;
  const runs: (Found | null)[] = [];
  const lastRun = (index: number): string | null => {
    if (placed[index - 1]?.post !== placed[index].post) return null;
    const told = runs[index - 1]?.value ?? null;
    const kind = told !== null && typeof told === 'object' && 'kind' in told ? told.kind : null;
    return typeof kind === 'string' ? kind : null;
  };
  return placed.flatMap(({ sentence, post, role }, index) => {
    const before = placed[index - 1];
    const previous = before?.post === post ? before.sentence : null;
    if (previous === null) lastSite = null;
    const found = factsIn(sentence, {
      role,
      knowsOwned,
      lastRun: lastRun(index),
      unit,
      complainedOf,
      lastSite,
      previous,
    });
    const site = found.findLast(({ kind, certainty }) => kind === 'site' && certainty !== 'denied');
    if (site !== undefined) lastSite = String(site.value);
    runs.push(found.find(({ kind }) => kind === 'run') ?? null);
    return found.map(
      (each): Fact => ({
        kind: each.kind,
        value: dated(each.value, sentence, each, posted),
        post,
        span: spanOf(sentence, each.from, each.to),
        certainty: each.certainty,
      }),
    );
  });
}

const ofComplaint = new Set([
  'aggravator',
  'reliever',
  'severity',
  'trend',
  'recurrence',
  'duration',
  'usual-recovery',
]);

/** So many things that hurt or help are a complaint, though no part of the body is named. */
const TELLING_OF_PAIN = 3;

/** So many ways of telling how something goes are of a complaint too; how long it takes to go is by itself. */
const COURSES_OF_PAIN = 2;
const ofCourse = new Set([
  'severity',
  'trend',
  'recurrence',
  'duration',
  'usual-recovery',
  'outcome',
  'onset',
  'history',
]);

/** Leaves out what tells of a complaint where nobody complains: a car that hates hills, a race of ten out of ten. */
function withoutComplaint(facts: readonly Fact[]): readonly Fact[] {
  const complains = facts.some(
    ({ kind, certainty }) => (kind === 'site' || kind === 'quality') && certainty !== 'denied',
  );
  const tells = facts.filter(({ kind }) => kind === 'aggravator' || kind === 'reliever').length >= TELLING_OF_PAIN;
  const courses = new Set(
    facts.filter(({ kind, certainty }) => ofCourse.has(kind) && certainty !== 'denied').map(({ kind }) => kind),
  );
  if (complains || tells || courses.size >= COURSES_OF_PAIN || courses.has('usual-recovery')) return facts;
  const isExplained = facts.some(({ kind }) => kind === 'hypothesis' || kind === 'recurrence' || kind === 'referral');
  return facts.filter(({ kind }) => !ofComplaint.has(kind) && (kind !== 'remedy' || isExplained));
}

const certaintyOfSign = { yes: 'stated', hedged: 'hedged', denied: 'denied' } as const;

function signFact({ sign, said, sentence, from, to }: SignFound, asked: readonly Placed[]): Fact {
  const { sentence: words, post } = asked[sentence];
  return { kind: 'red-flag', value: sign, post, span: spanOf(words, from, to), certainty: certaintyOfSign[said] };
}

/** The age that the asker gives; the least of a range. */
function ageOf(facts: readonly Fact[]): number | null {
  const age = facts.find((fact) => fact.kind === 'age' && fact.certainty !== 'denied')?.value ?? null;
  if (typeof age === 'number') return age;
  const from = age !== null && typeof age === 'object' && 'from' in age ? age.from : null;
  return typeof from === 'number' ? from : null;
}

/** Names the pair that "my shoes" means. */
function withShoe(facts: readonly Fact[]): Fact[] {
  const own = facts.filter((fact) => fact.kind === 'shoe-owned' && fact.certainty !== 'denied');
  return facts.map((fact) => {
    if (fact.kind !== 'hypothesis' || typeof fact.value !== 'string') return fact;
    const meant = own.findLast((shoe) => shoe.span[0] <= fact.span[0]) ?? own[0];
    return { ...fact, value: exposureOf(fact.value, meant === undefined ? null : shoeId(meant)) };
  });
}

/** Leaves out what is only asked where the same is said: "on statins. Could the statins be doing it?" */
function withoutEchoes(facts: readonly Fact[]): Fact[] {
  const key = ({ kind, value }: Fact) => `${kind} ${JSON.stringify(value)}`;
  // "The GP sends me for a scan. Should I ask for another?" asks for advice all the same.
  const stays = new Set(['hypothesis', 'referral', 'remedy']);
  const said = new Set(facts.filter(({ certainty }) => certainty === 'stated').map(key));
  return facts.filter((fact) => fact.certainty !== 'asked' || stays.has(fact.kind) || !said.has(key(fact)));
}

/**
 * Reads a post, or a whole pasted thread, in plain words.
 *
 * The text is cut into posts with roles; the asker's sentences give facts of every kind, a replier's only explanations, remedies and
 * referrals. Each fact stands on the words that say it and carries how they say it. Nothing is guessed: what the words leave open is
 * null or missing. Danger signs that the asker states or half states become answers of the draft case.
 *
 * @param text any text
 * @param options when it was written
 * @returns `culprit-draft/1`; a text without words gives no posts and an empty case
 */
export function readPost(text: string, options: ReadOptions = {}): Draft {
  const { postedAtMs = null, timeZone = 'UTC' } = options;
  const posted = postedAtMs === null ? null : localDate(postedAtMs, timeZone);
  const pieces = splitPosts(text);
  const roles = rolesOf(text, pieces);
  const posts = pieces.map(({ start, end }, index): Post => ({ n: index + 1, role: roles[index], start, end }));
  const placed = posts.flatMap(({ n, role, start, end }) =>
    readSentences(wordsOf(text, start, end, pieces[n - 1].gap).filter((sentence) => !isQuoted(text, sentence))).map(
      (sentence): Placed => ({ sentence, post: n, role }),
    ),
  );
  const asked = placed.filter(({ role }) => role === 'asker');
  const read = withoutEchoes(withShoe(withoutComplaint(readFacts(placed, posted))));
  const signs = signsIn(
    asked.map(({ sentence }) => sentence),
    ageOf(read),
  ).map((sign) => signFact(sign, asked));
  const facts = [...read, ...signs].sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
  const sentenceOf = (fact: Fact): readonly [number, number] => {
    const { sentence } =
      placed.find(
        ({ sentence: { words } }) => words[0].start <= fact.span[0] && (words.at(-1)?.end ?? 0) >= fact.span[1],
      ) ?? placed[0];
    return spanOf(sentence, 0, sentence.words.length);
  };
  return { format: 'culprit-draft/1', posts, facts, case: draftCase(facts, posts, text, sentenceOf, postedAtMs) };
}
