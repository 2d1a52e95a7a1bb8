import { simulateRunner } from '../calibration/simulator/simulate.ts';
import { WORLDS } from '../calibration/simulator/worlds.ts';
import { askOf } from '../src/app/ask.ts';
import { attribute } from '../src/attribution/attribute.ts';
import { likelyBackgrounds } from '../src/attribution/background.ts';
import { believe } from '../src/attribution/believe.ts';
import { designOf } from '../src/attribution/design.ts';
import { effectOf } from '../src/attribution/effects.ts';
import type { Question } from '../src/attribution/question.ts';

/** What is suspected in the diaries that are measured. */
export const HYPOTHESES = ['distance', 'descent', 'shoe:b', 'standing', 'walking', 'short-sleep', 'desk', 'spike'];

/** Times the answer to a runner of 60 days and to one of three years, and where the time goes. */
export async function benchHeart(): Promise<void> {
  const sixty = WORLDS.slice(0, 20).map((_, n) => questionOf(n, 60));
  report('60 days', sixty, 12);
  report('three years', [questionOf(2, 1095), questionOf(8, 1095), questionOf(13, 1095)], 4);
}

function questionOf(world: number, days: number): Question {
  const setting = { days, checkinsPerDay: 2, points: [0.9, 1.8] } as const;
  const { theCase } = simulateRunner(WORLDS[world], setting, world + 1);
  const hypotheses = HYPOTHESES.map((exposure) => ({ id: exposure, exposure }));
  return askOf({ ...theCase, hypotheses }, 'neck').question;
}

function report(name: string, questions: readonly Question[], rounds: number): void {
  const stages = new Map<string, number[]>();
  const time = <T>(stage: string, isWarm: boolean, work: () => T): T => {
    const startedMs = performance.now();
    const value = work();
    const list = stages.get(stage) ?? [];
    if (isWarm) list.push(performance.now() - startedMs);
    stages.set(stage, list);
    return value;
  };
  for (let round = 0; round < rounds; round++) {
    for (const question of questions) {
      const isWarm = round >= rounds / 3;
      time('whole answer', isWarm, () => attribute(question));
      const design = time('design', isWarm, () => designOf(question));
      const usual = design.kernels.findIndex(({ shape, halfLifeH }) => shape === 'immediate' && halfLifeH >= 20);
      time('choice of backgrounds', isWarm, () => likelyBackgrounds(design, design.score, null, usual));
      const posterior = time('posterior, with that choice', isWarm, () => believe(design, usual));
      time('effects', isWarm, () =>
        design.suspects.map(({ columns }, j) => columns.length > 0 && effectOf(posterior, j)),
      );
    }
  }
  const checkins = questions.map(({ scores }) => scores.score.length);
  const suspects = new Set(questions.map((question) => question.suspects.length));
  console.log(
    `  ${name}, ${Math.min(...checkins)}–${Math.max(...checkins)} check-ins, ${[...suspects].join(' or ')} hypotheses, one core, warm:`,
  );
  for (const [stage, times] of stages) {
    const sorted = times.sort((a, b) => a - b);
    const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))].toFixed(1);
    console.log(`    ${stage.padEnd(28)} median ${at(0.5)} ms, nine in ten up to ${at(0.9)} ms`);
  }
}
