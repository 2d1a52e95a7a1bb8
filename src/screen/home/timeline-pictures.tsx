import { useCallback } from 'react';
import type * as Figures from '../figures/index.ts';
import { DrawnFigure } from '../parts/drawn-figure.tsx';
import { useWords } from '../words/words.tsx';
import type { CaseView } from './case-view.ts';
import styles from './timeline.module.css';
import type { TimelineData } from './timeline-data.ts';

type PicturesProps = {
  readonly view: CaseView;
  readonly data: TimelineData;
  readonly seen: { readonly fromMs: number; readonly toMs: number };
  readonly lead: string | null;
};

/** The pictures of the timeline, one under the other, a day at the same place in each. */
export function TimelinePictures({ view, data, seen, lead }: PicturesProps) {
  const words = useWords();
  const say = words.home.timeline;
  const where = view.site === null ? null : words.site(view.site);
  const leadPair = lead?.startsWith('shoe:') ? view.spoken(lead).name : null;

  const drawScores = useCallback(
    (figures: typeof Figures, widthPx: number) => figures.scores(data.scores, { ...seen, widthPx }, say.scores(where)),
    [data, seen, say, where],
  );
  const drawDistance = useCallback(
    (figures: typeof Figures, widthPx: number) =>
      figures.dayBars(scaled(data.distancesKm, words.write.distance.perKm), { ...seen, widthPx }, say.distance, {
        lead: lead === 'distance' || lead === 'spike' || lead === 'duration',
        down: false,
        heightPx: runsHeight(widthPx),
      }),
    [data, seen, say, words, lead],
  );
  const drawDescent = useCallback(
    (figures: typeof Figures, widthPx: number) =>
      figures.dayBars(scaled(data.descentsM, words.write.height.perM), { ...seen, widthPx }, say.descent, {
        lead: lead === 'descent',
        down: true,
        heightPx: runsHeight(widthPx),
      }),
    [data, seen, say, words, lead],
  );
  const drawDoses = useCallback(
    (figures: typeof Figures, widthPx: number) =>
      figures.dayBars(
        scaled(data.doses, lead === 'walking' ? words.write.distance.perKm : 1),
        { ...seen, widthPx },
        say.dose(lead ?? ''),
        {
          lead: true,
          down: false,
          heightPx: runsHeight(widthPx),
        },
      ),
    [data, seen, say, words, lead],
  );
  const drawShoes = useCallback(
    (figures: typeof Figures, widthPx: number) => {
      const pairs = data.pairs.map((pair, index) => ({ pair, short: letter(index) }));
      return figures.shoeStrip(data.shoeUses, pairs, leadPair, { ...seen, widthPx }, say.shoes, words.write.date);
    },
    [data, seen, say, words, leadPair],
  );

  return (
    <div className={styles.pictures}>
      {data.scores.length > 0 && (
        <>
          <p className={styles.label}>
            {say.scores(where)}
            <span className={styles.key}>
              <Mark full /> {say.legend.waking} <Mark full={false} /> {say.legend.other}
            </span>
          </p>
          <DrawnFigure draw={drawScores} heightPx={170} />
        </>
      )}
      {data.doses.length > 0 && (
        <>
          <p className={styles.label}>{say.dose(lead ?? '')}</p>
          <DrawnFigure draw={drawDoses} heightPx={74} />
        </>
      )}
      {data.distancesKm.length > 0 && (
        <>
          <p className={styles.label}>{say.distance}</p>
          <DrawnFigure draw={drawDistance} heightPx={74} />
        </>
      )}
      {data.descentsM.length > 0 && (
        <>
          <div className={styles.hanging}>
            <DrawnFigure draw={drawDescent} heightPx={74} />
          </div>
          <p className={`${styles.label} ${styles.below}`}>{say.descent}</p>
        </>
      )}
      {data.pairs.length > 0 && (
        <p className={styles.label}>
          {say.shoes}
          <span className={styles.key}>
            {data.pairs.map((pair, index) => (
              <span key={pair} className={styles.pair}>
                <b>{letter(index)}</b> {pair}
              </span>
            ))}
          </span>
        </p>
      )}
      <DrawnFigure draw={drawShoes} heightPx={50} />
    </div>
  );
}

/** Amounts in the units that people read. */
function scaled(amounts: readonly Figures.Amount[], factor: number): readonly Figures.Amount[] {
  return factor === 1 ? amounts : amounts.map((each) => ({ ...each, amount: each.amount * factor }));
}

/** Short names for pairs, for the margin of their strip. */
function letter(index: number): string {
  return String.fromCharCode(65 + (index % 26));
}

/** A dot of the scores, for the key; drawn, because not every font has it. */
function Mark({ full }: { readonly full: boolean }) {
  return (
    <svg viewBox="0 0 10 10" width="9" height="9" aria-hidden="true" className={styles.mark}>
      <circle cx="5" cy="5" r="4" fill={full ? 'currentColor' : 'none'} stroke="currentColor" strokeWidth="1.4" />
    </svg>
  );
}

/** Lower on a phone, where the whole stack should be seen at once. */
function runsHeight(widthPx: number): number {
  return widthPx < 480 ? 74 : 92;
}
