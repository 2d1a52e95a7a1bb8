import { expect, test } from 'vitest';
import { randomFrom } from '#math';
import { hourDose, madeDiary, madeExposure, START_MS } from '../../test/made-diary.ts';
import { attribute } from './attribute.ts';
import { believe } from './believe.ts';
import { CONTROL_OBJECTS, type Control, controlsOf } from './controls.ts';
import { designOf } from './design.ts';
import type { Question } from './question.ts';

function controlsIn(question: Question): Control[] {
  const design = designOf(question);
  const usual = design.kernels.findIndex(({ shape, halfLifeH }) => shape === 'immediate' && halfLifeH >= 20);
  const posterior = believe(design, usual);
  return controlsOf(posterior, 0, question.suspects[0].exposure, question.scores.atMs[0]);
}

/** A diary in which a good day brings a run on the next: how one feels drives tomorrow's run, and no run does anything. */
function feelingDrivesRuns(seed: number): Question {
  const diary = madeDiary({ days: 60, seed, points: [], backgroundSd: 1.4, whiteSd: 0.3 });
  const random = randomFrom(seed + 100);
  const dayMs = 24 * 3_600_000;
  const doses = [...Array(60).keys()].flatMap((day) => {
    const yesterday = diary.scores.score.filter(
      (_, i) => Math.floor((diary.scores.atMs[i] - START_MS) / dayMs) === day - 1,
    );
    const felt = yesterday.reduce((sum, value) => sum + value, 0) / Math.max(1, yesterday.length);
    const chance = 1 / (1 + Math.exp(-2.5 * (felt - 3.2)));
    return random.uniform() < chance ? [hourDose(day, 17, 8 + random.uniform())] : [];
  });
  return { ...diary, suspects: [{ exposure: madeExposure('run', doses), claim: 'worsens' }] };
}

test('a true cause leaves the controls silent, and is said to be followed', () => {
  for (const seed of [1, 2, 3, 4, 5, 6]) {
    const question = madeDiary({ days: 60, seed, points: [1.5, 0] });
    const controls = controlsIn(question);
    expect(controls.map(({ kind }) => kind)).toEqual(['tomorrow', 'shifted', 'shifted', 'shifted']);
    for (const { probability } of controls) {
      expect(probability).toBeGreaterThanOrEqual(0);
      expect(probability).toBeLessThan(CONTROL_OBJECTS);
    }
    expect(attribute(question).findings[0].answer).toBe('follows');
  }
});

test('where the score drives tomorrow’s run, tomorrow is believed far more than beside a true cause, and nothing is accused', () => {
  const seeds = [...Array(12).keys()];
  const tomorrowIn = (question: Question) => controlsIn(question)[0].probability;
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const driven = seeds.map((seed) => tomorrowIn(feelingDrivesRuns(seed)));
  const caused = seeds.map((seed) => tomorrowIn(madeDiary({ days: 60, seed, points: [1.5, 0] })));
  expect(mean(driven)).toBeGreaterThan(4 * mean(caused));
  expect(driven.some((probability) => probability > CONTROL_OBJECTS)).toBe(true);
  for (const seed of seeds) expect(attribute(feelingDrivesRuns(seed)).findings[0].answer).not.toBe('follows');
});

test('an accusation is withdrawn, with the reason, when a copy moved to other weeks is followed as well', () => {
  // A run every tenth day, and a pain that rises every fifth: half the rises follow the run, half the copy moved by five days.
  const diary = madeDiary({ days: 60, seed: 4, points: [], backgroundSd: 0.3, whiteSd: 0.3 });
  const days = [...Array(60).keys()];
  const rises = days.filter((day) => day % 10 === 2 || (day + 22) % 10 === 2 || (day + 30) % 10 === 7);
  const score = diary.scores.score.map((value, i) => {
    const at = diary.scores.atMs[i];
    const felt = rises.reduce((sum, day) => {
      const from = hourDose(day, 18, 1).fromMs;
      return sum + (from <= at ? 3 * 2 ** (-(at - from) / 86_400_000) : 0);
    }, 0);
    return Math.min(10, Math.round(value - 1 + felt));
  });
  const doses = days.filter((day) => day % 10 === 2).map((day) => hourDose(day, 17, 8));
  const question: Question = {
    ...diary,
    scores: { ...diary.scores, score },
    suspects: [{ exposure: madeExposure('run', doses), claim: 'worsens' }],
  };
  const shifted = controlsIn(question).filter(({ kind }) => kind === 'shifted');
  expect(Math.max(...shifted.map(({ probability }) => probability))).toBeGreaterThan(CONTROL_OBJECTS);
  const [finding] = attribute(question).findings;
  expect(finding.probability).toBeGreaterThan(0.9);
  expect(finding.answer).toBe('cannot-tell');
  expect(finding.grounds[0].code).toBe('control-objects');
  expect(finding.moreDays).toBeNull();
});
