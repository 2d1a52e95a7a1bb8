// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Timeline } from '../api/client.ts';
import { laidOut } from './laid-out.ts';
import { type Picture, paint } from './paint.ts';
import { lastWeeks } from './time-window.ts';
import type { Tones } from './tones.ts';

const DAY_MS = 86_400_000;
const tones = new Proxy({}, { get: (_, name) => String(name) }) as Tones;
type Rect = {
  readonly tone: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** A canvas that writes down what is painted on it. */
function recorder() {
  const rects: Rect[] = [];
  const stamps: { readonly x: number; readonly y: number }[] = [];
  const texts: string[] = [];
  const context = new Proxy({ fillStyle: '' } as Record<string, unknown>, {
    get: (state, name) => {
      if (name === 'fillRect') {
        return (x: number, y: number, width: number, height: number) =>
          rects.push({ tone: String(state.fillStyle), x, y, width, height });
      }
      if (name === 'drawImage') return (_: unknown, x: number, y: number) => stamps.push({ x, y });
      if (name === 'fillText') return (text: string) => texts.push(text);
      return state[String(name)] ?? (() => undefined);
    },
  });
  return { context: context as unknown as CanvasRenderingContext2D, rects, stamps, texts };
}

function timelineOf(days: number): Timeline {
  const startMs = Date.UTC(2016, 4, 1);
  const scores = Array.from({ length: 2 * days }, (_, index) => ({
    ...{ index, atMs: startMs + index * (DAY_MS / 2), score: index % 11, moment: 'waking' },
    ...{ stiffnessMin: null, isRemembered: false },
  }));
  const runs = Array.from({ length: days >> 1 }, (_, index) => ({
    ...{
      index,
      start: '',
      startMs: startMs + 2 * index * DAY_MS,
      sport: 'run',
      distanceM: 5000 + index,
      durationS: 1800,
    },
    ...{ ascentM: null, descentM: 50, shoe: 'a', surface: null, effort: null },
  }));
  const rest = { asOfMs: null, site: 'neck', sites: ['neck'], days: [], events: [], trials: [], shoes: [] };
  return { timezone: 'UTC', scores, runs, ...rest } as Timeline;
}

function pictureOf(days: number, weeks: number, widthPx: number): Picture {
  const timeline = timelineOf(days);
  const n = timeline.scores.length;
  const evidence = {
    site: 'neck',
    scoresMs: timeline.scores.map(({ atMs }) => atMs),
    background: Array.from({ length: n }, () => 2),
    causes: [{ hypothesis: 'h', exposure: 'descent', added: Array.from({ length: n }, () => 1) }],
  };
  const laid = laidOut(timeline, evidence as never);
  if (laid === null) throw new Error('there is something to lay out');
  const words = {
    scores: 's',
    distance: 'd',
    descent: 'v',
    shoes: 'w',
    events: 'e',
    km: String,
    m: String,
    date: (at: Date) => at.toISOString(),
  };
  return {
    ...{ laid, window: lastWeeks(weeks, laid.whole), widthPx, tones, font: 'x', words },
    ...{ showsBackground: true, shownCauses: ['h'] },
  };
}

describe('painting the timeline', () => {
  test('what ten years cost is bounded by the width of the picture, not by the years', () => {
    const { context, rects, stamps } = recorder();
    paint(context, pictureOf(3650, 522, 920));
    expect(stamps).toHaveLength(0);
    expect(rects.length).toBeLessThan(12 * 920);
    const short = recorder();
    paint(short.context, pictureOf(3650, 12, 920));
    expect(short.stamps).toHaveLength(2 * 84);
    expect(short.rects.length).toBeLessThan(900);
  });

  test('nothing is painted as not a number, and everything of the picture inside its width', () => {
    for (const weeks of [1, 12, 522]) {
      const { context, rects } = recorder();
      paint(context, pictureOf(3650, weeks, 328));
      for (const { x, y, width, height } of rects) {
        expect([x, y, width, height].every(Number.isFinite)).toBe(true);
        expect(height).toBeGreaterThanOrEqual(0);
      }
    }
  });

  test('a cause is stacked on the background, and both vanish when they are switched off', () => {
    const picture = pictureOf(20, 4, 920);
    const shown = recorder();
    paint(shown.context, picture);
    const of = (tone: string) => shown.rects.filter((rect) => rect.tone === tone && rect.width > 5 && rect.height > 5);
    const [added] = of('accent');
    const background = of('line').find(({ x }) => x === added.x);
    expect(added.y + added.height).toBe(background?.y);
    const hidden = recorder();
    paint(hidden.context, { ...picture, showsBackground: false, shownCauses: [] });
    expect(hidden.rects.filter(({ tone }) => tone === 'accent')).toEqual([]);
  });

  test('layers that were computed for other scores are not drawn', () => {
    const laid = laidOut(timelineOf(20), { site: 'neck', scoresMs: [1], background: [2], causes: [] });
    expect(laid?.background).toBeNull();
  });
});
