import { useCallback } from 'react';
import type * as Figures from '../figures/index.ts';
import { ButtonLink } from '../parts/button.tsx';
import { DrawnFigure } from '../parts/drawn-figure.tsx';
import { hrefOf } from '../route.ts';
import { useWords } from '../words/words.tsx';
import styles from './empty-case.module.css';

const DAY_MS = 86_400_000;
const MONDAY_MS = Date.UTC(2026, 3, 6);
const at = (day: number, hour: number) => MONDAY_MS + day * DAY_MS + hour * 3_600_000;

/** A made-up week of waking scores, with a hilly run on its Thursday. */
const WEEK = [2, 2, 1, 1, 5, 4, 2].map((score, day) => ({ atMs: at(day, 7), score, waking: true }));
const RUNS = [
  { atMs: at(1, 18), amount: 6 },
  { atMs: at(3, 18), amount: 9 },
  { atMs: at(5, 10), amount: 5 },
];

type EmptyCaseProps = { readonly caseId: string; readonly hasRuns: boolean; readonly hasStory: boolean };

/** A case with nothing in it yet: what one check-in a day grows into, by one example. */
export function EmptyCase({ caseId, hasRuns, hasStory }: EmptyCaseProps) {
  const words = useWords();
  const { empty, timeline } = words.home;
  const { ways } = words.dayZero;
  const drawScores = useCallback(
    (figures: typeof Figures, widthPx: number) => figures.scores(WEEK, weekOf(widthPx), timeline.scores(null)),
    [timeline],
  );
  const drawRuns = useCallback(
    (figures: typeof Figures, widthPx: number) =>
      figures.dayBars(RUNS, weekOf(widthPx), timeline.distance, { lead: false, down: false, heightPx: 74 }),
    [timeline],
  );
  return (
    <section className={styles.empty} aria-labelledby="empty">
      <h2 id="empty">{empty.heading}</h2>
      <p>{empty.text}</p>
      {!hasStory && (
        <>
          <p>{ways.storyWhy}</p>
          <ButtonLink href={hrefOf({ page: 'story', id: caseId })}>{ways.story}</ButtonLink>
        </>
      )}
      {!hasRuns && (
        <figure className={styles.example}>
          <figcaption>
            <p className={styles.title}>{empty.exampleTitle}</p>
            <p>{empty.example}</p>
          </figcaption>
          <div aria-hidden="true">
            <DrawnFigure draw={drawScores} heightPx={170} />
            <DrawnFigure draw={drawRuns} heightPx={74} />
          </div>
        </figure>
      )}
    </section>
  );
}

function weekOf(widthPx: number) {
  return { fromMs: MONDAY_MS, toMs: MONDAY_MS + 7 * DAY_MS, widthPx: Math.min(widthPx, 560) };
}
