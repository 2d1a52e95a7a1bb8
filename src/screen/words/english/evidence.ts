import type { Writing } from '../numbers.ts';
import { causePage } from './cause-page.ts';
import { run } from './run.ts';
import { shoes } from './shoes.ts';

/** The pages behind the answer: the timeline, a run, the shoes, a possible cause. */
export function evidence(write: Writing) {
  return {
    links: {
      heading: 'Your diary',
      timeline: 'Everything over time',
      diary: 'All check-ins',
      shoes: 'Shoes',
    },
    timeline: {
      heading: 'Everything over time',
      empty: 'There is nothing to draw yet: check in once, or add a run.',
      seen: (from: string, to: string) => `Shown: ${from} to ${to}.`,
      name: (seen: string) =>
        `Scores as dots over time, runs as bars below them. ${seen} The table below holds the same.`,
      instructions:
        'Timeline. Arrow keys move it, plus and minus change how much is seen, Home and End go to its ends.',
      hint: 'Drag sideways to move, pinch or use the buttons to see more or less.',
      earlier: 'Earlier',
      later: 'Later',
      closer: 'Closer',
      wider: 'Wider',
      all: 'All of it',
      events: 'Painkillers, illness, notes',
      remembered: 'remembered later',
      firstRows: (shown: number, all: number) =>
        `The newest ${write.number(shown, 0)} of ${write.number(all, 0)}. Look closer to see the others.`,
      layers: {
        heading: 'How the scores are made up',
        lead: 'As far as your diary can tell. Each layer is the best single guess; how sure it is stands with each cause.',
        none: 'How the scores are made up cannot be shown yet.',
        background: 'Background: what would be there anyway',
      },
    },
    run: run(write),
    shoes: shoes(write),
    cause: causePage(write),
  };
}
