import { useCallback, useId } from 'react';
import frame from '../day-zero/frame.module.css';
import type * as Figures from '../figures/index.ts';
import { pointsScale } from '../figures/points-scale.ts';
import { DrawnFigure } from '../parts/drawn-figure.tsx';
import type { SpokenCondition } from '../words/english/trials.ts';
import { useWords } from '../words/words.tsx';
import type { CaseWords } from './case-words.ts';
import type { TrialView } from './queries.ts';
import styles from './trials.module.css';

type ResultProps = {
  readonly view: TrialView;
  readonly both: readonly [SpokenCondition, SpokenCondition];
  readonly speak: CaseWords;
  /** Whether nothing more will come. */
  readonly isOver: boolean;
};

/** What a trial says: one sentence, the difference drawn, how it could have come by luck, and what stands beside it. */
export function Result({ view, both, speak, isOver }: ResultProps) {
  const { trials } = useWords();
  const say = trials.result;
  const [first, second] = both;
  const { result, question, events } = view;
  const { difference, p, eValue, pairsDone, pairsPlanned, seal } = result;
  const rests = events.filter(({ kind }) => kind === 'interrupted').length;
  return (
    <section className={frame.part} aria-labelledby="result">
      <h2 id="result">{say.heading}</h2>
      <p className={styles.answer}>{answerOf(view, both, speak, say, isOver)}</p>
      {difference === null ? (
        <p>{say.nothing}</p>
      ) : (
        seal !== 'broken' && (
          <>
            <Difference difference={difference} both={both} lead={result.answer === 'follows'} />
            <p>{say.difference(difference.points, difference.low, difference.high, second, first)}</p>
            {isOver && p !== null && <p>{say.p(p)}</p>}
            <p>{say.e(eValue)}</p>
          </>
        )
      )}
      <ul className={frame.list}>
        <li>{say.pairs(pairsDone, pairsPlanned)}</li>
        {isOver && view.periods.every(({ run }) => run !== null) && pairsDone < pairsPlanned && (
          <li>{say.pending(pairsPlanned - pairsDone)}</li>
        )}
        <li>{say.followed(result.adherence)}</li>
        {rests > 0 && <li>{say.rests(rests)}</li>}
        <li>{expectationOf(view, both, say, trials.after)}</li>
      </ul>
      <h3>{trials.plan.limits}</h3>
      <p>{trials.limits(question.startsWith('shoe:'))}</p>
    </section>
  );
}

type Say = ReturnType<typeof useWords>['trials']['result'];
type Both = ResultProps['both'];

function answerOf(view: TrialView, [first, second]: Both, speak: CaseWords, say: Say, isOver: boolean): string {
  const { answer, seal, difference } = view.result;
  if (seal === 'broken') return say.broken;
  if (answer === 'does-not-follow') return say.same(speak.complaint, second, first);
  if (answer === 'follows') {
    const isWorse = (difference?.points ?? 0) > 0;
    return (isWorse ? say.worse : say.better)(speak.complaint, second, first);
  }
  return isOver ? say.cannot : say.early;
}

function expectationOf(
  { expectation }: TrialView,
  both: Both,
  say: Say,
  after: (condition: SpokenCondition) => string,
): string {
  if (expectation == null) return say.notAsked;
  const expected = both.find(({ id }) => id === expectation.condition);
  return expected === undefined ? say.expectedNone : say.expected(after(expected), expectation.strength ?? 0);
}

type DifferenceProps = {
  readonly difference: NonNullable<TrialView['result']['difference']>;
  readonly both: Both;
  readonly lead: boolean;
};

function Difference({ difference, both, lead }: DifferenceProps) {
  const { trials, home } = useWords();
  const { result: say, name } = trials;
  const id = useId();
  const draw = useCallback(
    (figures: typeof Figures, widthPx: number) => {
      const { points, low, high } = difference;
      const effect = { mean: points, low, high };
      return figures.effectInterval(effect, pointsScale([effect]), widthPx, `fade${id}`, lead, {
        name: say.picture(points, low, high),
        noEffect: say.noDifference,
        tick: home.causes.tick,
      });
    },
    [difference, id, lead, say, home],
  );
  return (
    <figure className={styles.figure}>
      <figcaption>{say.axis(name(both[0]), name(both[1]))}</figcaption>
      <DrawnFigure draw={draw} heightPx={80} />
    </figure>
  );
}
