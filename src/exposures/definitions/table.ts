import type { Definition } from '../definition.ts';
import { descent } from './descent.ts';
import { DESCENT_BANDS, descentBand } from './descent-band.ts';
import { desk } from './desk.ts';
import { distance } from './distance.ts';
import { duration } from './duration.ts';
import { effort } from './effort.ts';
import { pace } from './pace.ts';
import { shortSleep } from './short-sleep.ts';
import { spike } from './spike.ts';
import { standing } from './standing.ts';
import { steps } from './steps.ts';
import { walking } from './walking.ts';

/** The built-in exposures that come with runs, in the contract's order. */
export const RUN_DEFINITIONS: readonly Definition[] = [distance, duration, descent, steps, pace, effort, spike];

/** The built-in exposures that are totals of a day, in the contract's order. */
export const DAY_DEFINITIONS: readonly Definition[] = [standing, walking, desk, shortSleep];

/** Every built-in exposure of a fixed name, by its name. */
export const DEFINITIONS: ReadonlyMap<string, Definition> = new Map(
  [...RUN_DEFINITIONS, ...DAY_DEFINITIONS, ...DESCENT_BANDS.map(descentBand)].map((each) => [each.symbol, each]),
);
