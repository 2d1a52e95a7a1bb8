export { type Amount, dayBars } from './day-bars.ts';
export { effectInterval } from './effect-interval.ts';
export { type ScorePoint, type Stretch, scores } from './scores.ts';
export { type ShoeUse, shoeStrip } from './shoe-strip.ts';
export type { TimeFrame } from './time-frame.ts';
