import { axisY, dot, type Markish, rectX, ruleY } from '@observablehq/plot';
import { drawn } from './drawn.ts';
import { dateLines, MARGIN_LEFT_PX, MARGIN_RIGHT_PX, type TimeFrame, timeScale } from './time-frame.ts';

/** One check-in: when (wall clock), how bad (0–10) and whether it was given on waking. */
export type ScorePoint = { readonly atMs: number; readonly score: number; readonly waking: boolean };

/** A stretch to shade, such as a period of a trial. */
export type Stretch = { readonly fromMs: number; readonly toMs: number };

/**
 * Scores over time, one dot a check-in, never joined: between two check-ins nothing is known.
 * Waking scores are full dots, others open ones, so that the picture reads in grey.
 * @param points check-ins of one site; those outside the frame are left out
 * @param frame what the stacked pictures share
 * @param name the picture's name for screen readers
 * @param shaded stretches to shade behind the dots
 * @returns the drawing; an empty grid without points
 */
export function scores(
  points: readonly ScorePoint[],
  frame: TimeFrame,
  name: string,
  shaded: readonly Stretch[] = [],
): SVGSVGElement {
  const seen = points.filter((point) => point.atMs >= frame.fromMs && point.atMs < frame.toMs);
  const radius = seen.length > 240 ? 1.8 : frame.widthPx < 480 ? 2.6 : 3.4;
  const at = (point: ScorePoint) => new Date(point.atMs);
  const marks: Markish[] = [
    rectX(shaded, {
      x1: (s: Stretch) => new Date(s.fromMs),
      x2: (s: Stretch) => new Date(s.toMs),
      fill: 'var(--band)',
    }),
    dateLines(frame),
    ruleY([0, 3, 6, 10], { stroke: 'var(--line)' }),
    axisY([0, 3, 6, 10], { tickSize: 0, tickPadding: 10, label: null }),
    dot(
      seen.filter((point) => !point.waking),
      { x: at, y: 'score', r: radius, fill: 'var(--sheet)', stroke: 'var(--mark)', strokeWidth: 1.1, clip: false },
    ),
    dot(
      seen.filter((point) => point.waking),
      { x: at, y: 'score', r: radius, fill: 'var(--mark)', clip: false },
    ),
  ];
  return drawn({
    ariaLabel: name,
    width: frame.widthPx,
    height: frame.widthPx < 480 ? 170 : 210,
    marginTop: 8,
    marginBottom: 8,
    marginLeft: MARGIN_LEFT_PX,
    marginRight: MARGIN_RIGHT_PX,
    x: { ...timeScale(frame), axis: null },
    y: { domain: [0, 10], axis: null },
    marks,
  });
}
