import { axisY, dot, link, type Markish, ruleY } from '@observablehq/plot';
import { drawn } from './drawn.ts';
import type { ScorePoint } from './scores.ts';
import { dateLabels, dateLines, MARGIN_LEFT_PX, MARGIN_RIGHT_PX, type TimeFrame, timeScale } from './time-frame.ts';

/** The mean of one week, on the wall clock. */
export type ReportWeek = { readonly fromMs: number; readonly toMs: number; readonly mean: number };

/**
 * The course of a complaint in small: every check-in as a quiet dot, each week's mean as a stroke as long as the week.
 * @param points check-ins of one site
 * @param weeks weeks that have a mean; a week without a check-in has no stroke
 * @param frame the stretch of time and the width
 * @param name the picture's name for screen readers
 * @param format writes a date
 */
export function reportCourse(
  points: readonly ScorePoint[],
  weeks: readonly ReportWeek[],
  frame: TimeFrame,
  name: string,
  format: (date: Date) => string,
): SVGSVGElement {
  const radius = points.length > 400 ? 1.2 : 2;
  const marks: Markish[] = [
    dateLines(frame),
    ruleY([0, 5, 10], { stroke: 'var(--line)' }),
    axisY([0, 5, 10], { tickSize: 0, tickPadding: 10, label: null }),
    dateLabels(frame, format),
    dot(points, {
      x: (point: ScorePoint) => new Date(point.atMs),
      y: 'score',
      r: radius,
      fill: 'var(--mark-second)',
      clip: false,
    }),
    link(weeks, {
      x1: (week: ReportWeek) => new Date(Math.max(week.fromMs, frame.fromMs)),
      x2: (week: ReportWeek) => new Date(week.toMs),
      y1: 'mean',
      y2: 'mean',
      stroke: 'var(--mark)',
      strokeWidth: 2.5,
    }),
  ];
  return drawn({
    ariaLabel: name,
    width: frame.widthPx,
    height: 130,
    marginTop: 8,
    marginBottom: 26,
    marginLeft: MARGIN_LEFT_PX,
    marginRight: MARGIN_RIGHT_PX,
    x: { ...timeScale(frame), axis: null },
    y: { domain: [0, 10], axis: null },
    marks,
  });
}
