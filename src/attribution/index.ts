export { type Attribution, attribute, type Ground, type SuspectFinding } from './attribute.ts';
export type { Control } from './controls.ts';
export type { Estimate } from './effects.ts';
export { delayedWeight, type Kernel, kernelGrid } from './kernel.ts';
export { type Lasting, lastingsOf } from './lasting.ts';
export type { Layers } from './layers.ts';
export { OTHER_WAY_SPEAKS } from './other-way.ts';
export { MOMENTS, type Question, type Scores, type Suspect } from './question.ts';
