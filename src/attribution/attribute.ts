import type { Exposure } from '#exposures';
import { believe } from './believe.ts';
import { CONTROL_OBJECTS, type Control, controlsOf } from './controls.ts';
import { type Design, designOf } from './design.ts';
import { type Effect, type Estimate, effectOf } from './effects.ts';
import { type Layers, layersOf } from './layers.ts';
import { daysToSettle } from './needs.ts';
import { otherWayOf } from './other-way.ts';
import { inclusionPrior, type Posterior } from './posterior.ts';
import { priorEffect } from './prior-effect.ts';
import type { Question } from './question.ts';
import { separabilityOf } from './separability.ts';

/** Why a suspect cannot be judged, or what the judgement rests on. */
export type Ground =
  | { readonly code: 'no-checkins' | 'never-varied' | 'too-few-days' | 'too-few-doses' | 'interval-too-wide' }
  | { readonly code: 'clear-effect' | 'no-room-for-an-effect' }
  /** `suspects`: indices of those whose felt doses move with this one's. */
  | { readonly code: 'moves-with'; readonly suspects: readonly number[] }
  | { readonly code: 'control-objects'; readonly control: Control };

/** What the scores say of one suspect. */
export type SuspectFinding = {
  readonly answer: 'follows' | 'does-not-follow' | 'cannot-tell';
  /** Chance that it moves the score in the claimed direction. */
  readonly probability: number;
  /** Chance that it moves the score the other way, were it held to that instead; 0 where it more likely acts as claimed. */
  readonly otherWay: number;
  /** Points a check-in that it accounts for; null without a check-in. */
  readonly attributable: Estimate | null;
  /** Points at the strongest hour of one unit of dose (in the exposure's own unit); null without a dose. */
  readonly pointsPerDose: Estimate | null;
  readonly halfLifeH: number | null;
  /** Grounds of the answer, the weightiest first; never empty. */
  readonly grounds: readonly Ground[];
  /** More days of the same habits that would settle it; null when settled, or when more of the same would not. */
  readonly moreDays: number | null;
  readonly dosesSeen: number;
};

/** What the scores say of all suspects, and how they are made up. */
export type Attribution = {
  /** One a suspect, in the question's order. */
  readonly findings: readonly SuspectFinding[];
  /** Background and what each suspect adds, at every score; null without scores. */
  readonly layers: Layers | null;
  readonly scores: number;
  readonly spanDays: number;
};

const FOLLOWS = 0.9;
const CLEARED = 0.9;
const FEWEST_DAYS = 14;
const FEWEST_SCORES = 8;
const FEWEST_DOSES = 5;
const FEWEST_CONTRASTS = 3;
const ONE_OF_THESE = 0.9;

/**
 * Answers a question: which of the suspects do the scores follow, how surely, and by how much?
 *
 * question → design → pseudo-observations at the ends of the scale → posterior over subsets, kernels and backgrounds → effects → checks.
 * Deterministic: the same question gives the same answer.
 *
 * @param question scores in order of time, suspects, adjustments; any of them may be empty
 * @returns one finding a suspect; limits of the evidence are grounds of `cannot-tell`, never errors
 */
export function attribute(question: Question): Attribution {
  const design = designOf(question);
  if (design.n === 0)
    return { findings: question.suspects.map(() => withoutScores(question)), layers: null, scores: 0, spanDays: 0 };
  const reference = design.kernels.findIndex((kernel) => kernel.shape === 'immediate' && kernel.halfLifeH >= 20);
  const posterior = believe(design, reference);
  const separability = separabilityOf(
    design,
    reference,
    (a, b) => question.suspects[a]?.exposure.symbol === question.suspects[b]?.exposure.symbol,
  );
  const effects = design.suspects.map((suspect, j) => (suspect.columns.length > 0 ? effectOf(posterior, j) : null));
  const spanDays = (design.atH[design.n - 1] as number) / 24;
  const findings = design.suspects.map((suspect, j): SuspectFinding => {
    const effect = effects[j] ?? null;
    if (effect === null) return unlearnt(question, posterior, j);
    const grounds = limitsOf(question, design, spanDays, j);
    if (separability.varied[j] !== true) grounds.unshift({ code: 'never-varied' });
    const companions = companionsOf(posterior, separability, effects, j);
    if (companions.length > 0) grounds.push({ code: 'moves-with', suspects: companions });
    return judge(question, posterior, design, j, effect, grounds, spanDays, suspect.dosesSeen);
  });
  return { findings, layers: layersOf(question, posterior), scores: design.n, spanDays };
}

function judge(
  question: Question,
  posterior: Posterior,
  design: Design,
  j: number,
  effect: Effect,
  grounds: Ground[],
  spanDays: number,
  dosesSeen: number,
): SuspectFinding {
  const { exposure } = question.suspects[j] as { exposure: Exposure };
  const unit = design.suspects[j]?.unitDose as number;
  const scale = ({ mean, low, high }: Estimate): Estimate => ({
    mean: mean / unit,
    low: low / unit,
    high: high / unit,
  });
  const finding = {
    probability: effect.probability,
    otherWay: effect.probability < 0.5 ? otherWayOf(posterior, j) : 0,
    attributable: effect.attributable,
    pointsPerDose: scale(effect.perUnitDose),
    halfLifeH: effect.halfLifeH,
    dosesSeen,
  };
  const untold = (reasons: readonly Ground[]): SuspectFinding => {
    const hopeless = reasons.some(
      ({ code }) => code === 'never-varied' || code === 'moves-with' || code === 'control-objects',
    );
    const days = hopeless ? null : daysToSettle(posterior, j, effect, Math.max(spanDays, 1));
    const fewest = fewestMoreDays(exposure, spanDays, dosesSeen);
    const moreDays = days === null || fewest > 365 ? null : Math.max(days, fewest);
    return { ...finding, answer: 'cannot-tell', grounds: reasons, moreDays };
  };
  if (grounds.length > 0) return untold(grounds);
  if (effect.probability >= FOLLOWS) {
    const objecting = controlsOf(posterior, j, exposure, question.scores.atMs[0] as number).find(
      (control) => control.probability > CONTROL_OBJECTS,
    );
    if (objecting !== undefined) return untold([{ code: 'control-objects', control: objecting }]);
    return { ...finding, answer: 'follows', grounds: [{ code: 'clear-effect' }], moreDays: null };
  }
  // What the diary speaks for is not cleared, however little it accounts for.
  if (effect.smallIfActing >= CLEARED && effect.probability < posterior.inclusion) {
    return { ...finding, answer: 'does-not-follow', grounds: [{ code: 'no-room-for-an-effect' }], moreDays: null };
  }
  return untold([{ code: 'interval-too-wide' }]);
}

/** What the diary is too short or too thin for. */
function limitsOf(question: Question, design: Design, spanDays: number, j: number): Ground[] {
  const { exposure } = question.suspects[j] as { exposure: Question['adjustments'][number] };
  const grounds: Ground[] = [];
  if (spanDays < FEWEST_DAYS - 1 || design.n < FEWEST_SCORES) grounds.push({ code: 'too-few-days' });
  const seen = design.suspects[j]?.dosesSeen ?? 0;
  const without = exposure.doses.filter((dose) => dose.amount === 0).length;
  const thinContrast = exposure.partOf !== null && without < FEWEST_CONTRASTS;
  if (thinContrast && without === 0) grounds.push({ code: 'never-varied' });
  else if (seen < FEWEST_DOSES || thinContrast) grounds.push({ code: 'too-few-doses' });
  return grounds;
}

/** Days by which, four times in five, the diary is long enough and has seen enough doses, and sessions without one, at the rate so far. */
function fewestMoreDays(exposure: Exposure, spanDays: number, dosesSeen: number): number {
  const forDoses = daysUntil(FEWEST_DOSES, dosesSeen, spanDays);
  const without = exposure.doses.filter((dose) => dose.amount === 0).length;
  const forContrasts = exposure.partOf === null ? 0 : daysUntil(FEWEST_CONTRASTS, without, spanDays);
  return Math.ceil(Math.max(FEWEST_DAYS - 1 - spanDays, forDoses, forContrasts));
}

/** Chance events come late as often as early: the mean wait for so many of them, and the 0.84 of its spread that four in five ask for. */
function daysUntil(wanted: number, seen: number, spanDays: number): number {
  const missing = Math.max(0, wanted - seen);
  return ((missing + 0.84 * Math.sqrt(missing)) * Math.max(spanDays, 1)) / Math.max(1, seen);
}

/** Those that cannot be told from a suspect: felt doses that move together, or one of two that surely acts. */
function companionsOf(
  posterior: Posterior,
  separability: ReturnType<typeof separabilityOf>,
  effects: readonly (Effect | null)[],
  j: number,
): readonly number[] {
  const alone = separability.movesWith[j] ?? [];
  const own = effects[j]?.probability ?? 0;
  // What the averaging over explanations has already told apart needs no single companion's absence to be believed.
  if (alone.length > 0 || own >= FOLLOWS) return alone;
  const together = separability.movesWithTogether[j] ?? [];
  if (together.length > 0 || own < 1 - FOLLOWS) return together;
  const count = effects.length;
  return [...effects.keys()].filter((k) => {
    const other = effects[k]?.probability ?? 0;
    if (k === j || other >= FOLLOWS || other < 1 - FOLLOWS) return false;
    if (Math.abs(separability.correlation[j * count + k] as number) < 0.5) return false;
    return eitherActs(posterior, j, k) >= ONE_OF_THESE;
  });
}

function eitherActs(posterior: Posterior, j: number, k: number): number {
  let sum = 0;
  for (const { explanation, probability } of posterior.weighed) {
    const acts = explanation.columns.some((column) => {
      const suspect = posterior.index.suspect[column];
      return suspect === j || suspect === k;
    });
    if (acts) sum += probability;
  }
  return sum;
}

function withoutScores(question: Question): SuspectFinding {
  return {
    answer: 'cannot-tell',
    probability: inclusionPrior(question.suspects.length),
    otherWay: 0,
    attributable: null,
    pointsPerDose: null,
    halfLifeH: null,
    grounds: [{ code: 'no-checkins' }],
    moreDays: null,
    dosesSeen: 0,
  };
}

/** A suspect that the diary can say nothing of: what was believed before it stands, and nothing where it never happened. */
function unlearnt(question: Question, posterior: Posterior, j: number): SuspectFinding {
  const { exposure } = question.suspects[j] as { exposure: Question['adjustments'][number] };
  const suspect = posterior.design.suspects[j] as Design['suspects'][number];
  const effect = priorEffect(posterior, exposure, suspect, question.scores.atMs[0] as number);
  const scale = (value: number): number => (suspect.unitDose > 0 ? value / suspect.unitDose : 0);
  const { mean, low, high } = effect.perUnitDose;
  return {
    answer: 'cannot-tell',
    probability: effect.probability,
    otherWay: 0,
    attributable: effect.attributable,
    pointsPerDose: suspect.unitDose > 0 ? { mean: scale(mean), low: scale(low), high: scale(high) } : null,
    halfLifeH: suspect.unitDose > 0 ? effect.halfLifeH : null,
    grounds: [{ code: 'never-varied' }],
    moreDays: null,
    dosesSeen: suspect.dosesSeen,
  };
}
