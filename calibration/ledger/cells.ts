import type { Setting } from '../simulator/simulate.ts';
import { WORLDS, type World } from '../simulator/worlds.ts';

/** Strengths of simulated causes, in points a unit dose at its strongest. */
export const STRENGTHS = { modest: [0.9, 1.8], weak: [0.4, 0.8] } as const;
export type Strength = keyof typeof STRENGTHS;

export const DIARY_DAYS = [21, 30, 60, 180, 365] as const;
export const CHECKINS_PER_DAY = [1, 2] as const;

/** Runners of one world with diaries of one kind. */
export type Cell = {
  readonly world: string;
  readonly days: number;
  readonly checkinsPerDay: 1 | 2;
  readonly strength: Strength;
  /** Runners who differ in size alone: Gaussian noise, usual weeks, nothing forgotten. */
  readonly even: boolean;
  readonly runners: number;
};

/** The bars are set at sixty days and modest effects: more runners there. */
const BAR_DAYS = 60;
const BAR_WEIGHT = 10;
const EVEN_WEIGHT = 5;

/**
 * All cells of the long form: every world × length × check-ins × strength. Worlds without a cause have no strength and stand once.
 *
 * @param runners runners a cell; ten times as many at 60 days and modest effects, and half of that again of even ones
 */
export function allCells(runners: number): Cell[] {
  const varied = WORLDS.flatMap((world) =>
    DIARY_DAYS.flatMap((days) =>
      CHECKINS_PER_DAY.flatMap((checkinsPerDay) =>
        strengthsOf(world).map((strength): Cell => {
          const weight = days === BAR_DAYS && strength === 'modest' ? BAR_WEIGHT : 1;
          return { world: world.name, days, checkinsPerDay, strength, even: false, runners: runners * weight };
        }),
      ),
    ),
  );
  return [...varied, ...shortCells(runners * EVEN_WEIGHT).map((cell) => ({ ...cell, even: true }))];
}

/** The cells of the short form: sixty days, two check-ins a day, modest effects, every world. */
export function shortCells(runners: number): Cell[] {
  return WORLDS.map(({ name }) => ({
    world: name,
    days: BAR_DAYS,
    checkinsPerDay: 2,
    strength: 'modest',
    even: false,
    runners,
  }));
}

function strengthsOf(world: World): readonly Strength[] {
  return world.causes.length > 0 ? ['modest', 'weak'] : ['modest'];
}

/** The world of a cell. */
export function worldNamed(name: string): World {
  const world = WORLDS.find((each) => each.name === name);
  if (world === undefined) throw new RangeError(`no world is called ${name}`);
  return world;
}

/** How a cell's runners are simulated. */
export function settingOf({ days, checkinsPerDay, strength, even }: Cell): Setting {
  return { days, checkinsPerDay, points: STRENGTHS[strength], varied: !even };
}

/** A seed of its own for every runner of every cell (FNV-1a over the cell's name and the runner's number). */
export function seedOf({ world, days, checkinsPerDay, strength, even }: Cell, runner: number): number {
  let hash = 0x811c9dc5;
  for (const character of `${world}|${days}|${checkinsPerDay}|${strength}|${even}|${runner}`) {
    hash = Math.imul(hash ^ (character.codePointAt(0) as number), 0x01000193);
  }
  return hash >>> 1;
}
