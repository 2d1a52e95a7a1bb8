import { compareBeforeAfter } from './before-after.ts';
import { judgeTrials } from './judge.ts';
import { participantsOf } from './participant.ts';
import { comparePromises, type PowerPromise } from './promise.ts';
import { lookDaily } from './strangers/nulls.ts';
import { strangersOf } from './strangers/participants.ts';
import { EFFECT_SHAPES } from './strangers/shapes.ts';
import { STRANGER_WORLDS } from './strangers/stranger.ts';
import type { TrialWorld } from './worlds.ts';

/** How many simulated trials each table rests on, and the seed before the first runner's. */
export type Effort = {
  readonly nulls: number;
  readonly effects: number;
  readonly plans: number;
  readonly strangers: number;
  readonly strangerNulls: number;
  readonly seed: number;
};

const PAIRS = 8;
/** Seeds before those of runners on whom no plan was tried while it was built. */
const FRESH_SEED = 700_000;
/** Effects that strangers meet in each of their worlds. */
const EVERYWHERE: readonly string[] = ['flat', 'kernel'];
/** How often a stranger follows a plan without an effect. */
const NULL_FOLLOWINGS = 5;
const PROMISE_HEAD = ['runners', 'pairs planned', '1 point', '1.5 points', '2 points'];

/** The tables of docs/trials.md by name: who is misled by what, how an effect is found, what plans promise, here and to strangers. Each has rows of the worlds that are given. */
export const TRIAL_TABLES: Readonly<Record<string, (effort: Effort, worlds: readonly TrialWorld[]) => string>> = {
  nulls: nullTable,
  effects: effectTable,
  promises: promiseTable,
  strangers: strangerTable,
};

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A condition that does nothing: who is misled by what. */
function nullTable({ nulls, seed }: Effort, worlds: readonly TrialWorld[]): string {
  const rows = worlds
    .filter(({ shape, halfLifeH }) => shape === undefined && halfLifeH === undefined)
    .map((world) => {
      const judged = judgeTrials(world, { trials: nulls, pairs: PAIRS, points: 0, isDaily: true, seed });
      const { misled, creditedPoints } = compareBeforeAfter(world, nulls, seed);
      return [
        world.name,
        percent(judged.follows),
        percent(judged.followsAtAnyLook ?? 0),
        percent(judged.evidenceAtAnyLook ?? 0),
        percent(judged.doesNotFollow),
        percent(judged.covered),
        `${percent(misled)} (${creditedPoints.toFixed(1)} points)`,
      ];
    });
  const head = [
    'world',
    '`follows` at the end',
    '… at any daily look',
    'e ≥ 20 at any look',
    '`does-not-follow`',
    'interval holds 0',
    'before/after credits the purchase',
  ];
  return `A second condition that does nothing, ${nulls} trials of ${PAIRS} pairs in each world, looked at every evening:\n\n${table(head, rows)}`;
}

/** A condition that does something: how it is found, and how well it is measured. */
function effectTable({ effects, seed }: Effort, worlds: readonly TrialWorld[]): string {
  const rows = worlds
    .filter(({ level }) => level === undefined)
    .flatMap((world) =>
      [1, 1.5].map((points) => {
        const judged = judgeTrials(world, { trials: effects, pairs: PAIRS, points, isDaily: false, seed });
        const { follows, covered, bias, width } = judged;
        return [world.name, String(points), percent(follows), percent(covered), signed(bias), width.toFixed(1)];
      }),
    );
  const head = ['world', 'points', '`follows`', 'interval holds the truth', 'bias', 'width of the interval'];
  return `A second condition that is worse, ${effects} trials of ${PAIRS} pairs each:\n\n${table(head, rows)}`;
}

/** What plans promise and what is found. */
function promiseTable({ plans, seed }: Effort, worlds: readonly TrialWorld[]): string {
  const rows = worlds.map((world) => {
    const found = comparePromises(participantsOf(world, FRESH_SEED + seed), world.isPromised ? 4 * plans : plans);
    return [world.name, ...promiseCells(found)];
  });
  const head = ['world', ...PROMISE_HEAD];
  return `Power promised by the plan / found when it was followed (± the standard error of their difference), on seeds that no plan was tried on while it was built, planned from six weeks of diary, in which every other runner wore both pairs, and followed under five draws of the coin; for the late effect the power that the plan states for late effects:\n\n${table(head, rows)}`;
}

function promiseCells(found: readonly PowerPromise[]): readonly string[] {
  const cells = found.map(
    (each) => `${percent(each.promised)} / ${percent(each.found)} (± ${(100 * each.error).toFixed(0)})`,
  );
  return [String(found[0]?.trials ?? 0), (found[0]?.pairs ?? 0).toFixed(1), ...cells];
}

/** What plans promise to runners of another make, and what is found; an effect that stays or fades in all of their worlds, the other shapes in the steady one. */
function strangerTable({ strangers, strangerNulls, seed }: Effort, worlds: readonly TrialWorld[]): string {
  const rows = STRANGER_WORLDS.filter((world) => worlds.some(({ name }) => name === world)).flatMap((world) =>
    EFFECT_SHAPES.filter((shape) => world === 'steady' || EVERYWHERE.includes(shape)).map((shape) => {
      const participantOf = strangersOf(world, shape, seed);
      const cells = promiseCells(comparePromises(participantOf, strangers));
      const nulls = shape === 'flat' ? lookDaily(participantOf, strangerNulls, NULL_FOLLOWINGS) : null;
      return [world, shape, ...cells, nulls === null ? '–' : `${percent(nulls.followsAtAnyLook)} of ${nulls.trials}`];
    }),
  );
  const head = ['world', 'effect', ...PROMISE_HEAD, 'no effect: `follows` at any daily look'];
  return `Power promised by the plan / found (± the standard error of their difference) for ${strangers} strangers, each of whom follows the plan in five futures; at 0 points, for ${strangerNulls} who follow it in ${NULL_FOLLOWINGS}; runners and pairs at 1 point:\n\n${table(head, rows)}`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(share < 0.1 ? 1 : 0)} %`;
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`;
}
