import * as z from 'zod';
import * as f from './field.ts';
import { placeOfJsonError } from './json-place.ts';
import { describeFound, describePlace, type Problem, type Result } from './problem.ts';

const shoe = f.object({
  id: f.text(),
  label: f.text(),
  brand: f.text(),
  model: f.text(),
  price: f.object({ amount: f.amount(1e12), currency: f.text() }).nullish(),
  status: f.word('owned', 'considered', 'retired'),
});

const run = f.object({
  start: f.instant(),
  sport: f.text(),
  distanceM: f.amount(1e8),
  durationS: f.amount(1e8),
  ascentM: f.amount(1e7),
  descentM: f.amount(1e7),
  shoe: f.text(),
  surface: f.text(),
  effort: f.amount(1e6),
  steps: f.amount(1e9),
  assigned: f.object({ trial: f.text(), period: f.whole(0), condition: f.text() }).nullish(),
});

const day = f.object({
  date: f.date(),
  standingMin: f.minutesOfDay(),
  walkingM: f.amount(1e7),
  deskMin: f.minutesOfDay(),
  sleepMin: f.minutesOfDay(),
});

const event = f.object({
  at: f.instant(),
  kind: f.text(),
  amount: f.amount(1e12),
  unit: f.text(),
  until: f.instant(),
});

const declaredExposure = f.object({ id: f.text(), label: f.text(), unit: f.text() });

const checkin = f.object({
  at: f.instant(),
  moment: f.word('waking', 'before-run', 'after-run', 'evening', 'other'),
  site: f.text(),
  score: f.score(),
  stiffnessMin: f.amount(1e6),
});

const hypothesis = f.object({
  id: f.text(),
  exposure: f.text(),
  claim: f.word('worsens', 'relieves'),
  proposedBy: f.text(),
  text: f.text(),
});

const observation = f.object({
  predicate: f.text(),
  what: f.text(),
  when: f.object({ earliest: f.instantOrDate(), latest: f.instantOrDate() }).nullish(),
  span: z
    .tuple([z.int('a whole number ≥ 0').min(0, 'a whole number ≥ 0'), z.int('a whole number ≥ 0')], 'two whole numbers')
    .nullish(),
});

const answer = f.object({ question: f.text(), answer: f.word('yes', 'no', 'not-sure'), at: f.instant() });

const remedy = f.object({
  at: f.instant(),
  remedy: f.text(),
  minutes: f.amount(1e6),
  before: f.score(),
  after: f.score(),
  stoppedBecause: f.text(),
});

const period = f.object({
  n: f.whole(0),
  pair: f.whole(0),
  assigned: f.text(),
  run: f.instant(),
  // The condition in which it was really done, where the runner said so.
  did: f.text(),
});

const trial = f.object({
  id: f.text(),
  question: f.text(),
  conditions: f.texts(),
  unit: f.text(),
  seed: f.seed(),
  windowH: f.amount(1e6),
  expectation: f.object({ condition: f.text(), strength: f.score() }).nullish(),
  periods: f.list(period),
});

const outcome = f.object({
  state: f.word('resolved', 'better', 'same', 'worse', 'unknown'),
  at: f.instantOrDate(),
  credited: f.texts(),
  text: f.text(),
});

/**
 * `culprit-case/1` as a zod schema: the runner's whole record.
 *
 * Only `format` is required; missing and null are unknown; fields that it does not name are kept.
 * The message of each check is what was expected, for {@link parseCase} to word.
 */
export const caseSchema = f.object({
  format: z.literal('culprit-case/1', '"culprit-case/1"'),
  id: f.text(),
  timezone: f.timeZone(),
  asOf: f.instant(),
  runner: f.object({ bornYear: f.year(), massKg: f.bodyMass(), runningSince: f.date() }).nullish(),
  complaint: f.object({ text: f.text(), sites: f.texts(), qualities: f.texts(), onset: f.date() }).nullish(),
  shoes: f.list(shoe),
  runs: f.list(run),
  days: f.list(day),
  events: f.list(event),
  exposures: f.list(declaredExposure),
  checkins: f.list(checkin),
  hypotheses: f.list(hypothesis),
  observations: f.list(observation),
  answers: f.list(answer),
  remedies: f.list(remedy),
  trials: f.list(trial),
  outcome: outcome.nullish(),
});

/**
 * A parsed value as the rooms see it: read-only, and with the named fields alone, so that a misspelt name is a
 * compile error. Fields of other names are still there; `extraAmount` reads them.
 */
type Seen<T> = T extends readonly unknown[]
  ? { readonly [K in keyof T]: Seen<T[K]> }
  : T extends object
    ? { readonly [K in keyof T as string extends K ? never : K]: Seen<T[K]> }
    : T;

/** The runner's whole record, `culprit-case/1`. */
export type Case = Seen<z.infer<typeof caseSchema>>;
/** A pair of shoes. */
export type Shoe = Seen<z.infer<typeof shoe>>;
/** A run, or a session of another sport. */
export type Run = Seen<z.infer<typeof run>>;
/** Totals of one local day; further numbers under the names of declared exposures. */
export type Day = Seen<z.infer<typeof day>>;
/** Something that happened at a moment, or lasted until one: a painkiller, an illness. */
export type CaseEvent = Seen<z.infer<typeof event>>;
/** An exposure of the runner's own. */
export type DeclaredExposure = Seen<z.infer<typeof declaredExposure>>;
/** One score of one site at one moment. */
export type Checkin = Seen<z.infer<typeof checkin>>;
/** The moment of the day that a check-in belongs to. */
export type Moment = NonNullable<Checkin['moment']>;
/** A suspected cause, with the direction claimed. */
export type Hypothesis = Seen<z.infer<typeof hypothesis>>;
/** Something the runner noticed, from the words of a post or a form. */
export type Observation = Seen<z.infer<typeof observation>>;
/** The answer to a question of the danger screen or of the challenge. */
export type CaseAnswer = Seen<z.infer<typeof answer>>;
/** Something tried against the pain, with the score before and after. */
export type Remedy = Seen<z.infer<typeof remedy>>;
/** One period of a trial. */
export type Period = Seen<z.infer<typeof period>>;
/** A trial on the runner's own self, as it was drawn. */
export type Trial = Seen<z.infer<typeof trial>>;
/** How it ended, and what the runner credits. */
export type Outcome = Seen<z.infer<typeof outcome>>;

/** The value at a path of a JSON document; undefined where the path leads nowhere. */
function valueAt(document: unknown, path: readonly PropertyKey[]): unknown {
  let value = document;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}

/**
 * Checks a value against `culprit-case/1`.
 *
 * @param value what `JSON.parse` gave, or any other value
 * @returns the case with its unknown fields kept, or every problem with its place:
 *   `runs[3].distanceM: expected a number ≥ 0, found "ten"`
 */
export function parseCase(value: unknown): Result<Case> {
  const parsed = caseSchema.safeParse(value);
  if (parsed.success) return { ok: true, value: parsed.data };
  const problems = parsed.error.issues.map((issue): Problem => {
    const { path, message: expected } = issue;
    return { place: describePlace(path, 'case'), found: describeFound(valueAt(value, path)), expected };
  });
  return { ok: false, problems };
}

/**
 * Reads a case from its text.
 *
 * @param text JSON, with or without a byte order mark
 * @returns as {@link parseCase}; text that is no JSON gives one problem at its line and column
 */
export function parseCaseText(text: string): Result<Case> {
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { ok: false, problems: [placeOfJsonError(json)] };
  }
  return parseCase(value);
}
