import { useState } from 'react';
import { Button } from '../parts/button.tsx';
import { useWords } from '../words/words.tsx';
import { FactCorrection } from './fact-correction.tsx';
import styles from './fact-entry.module.css';
import { useFactWords } from './fact-words.ts';
import type { Decision, Fact } from './queries.ts';

type FactEntryProps = {
  readonly caseId: string;
  /** One fact, as often as it was said. */
  readonly same: readonly Fact[];
  readonly onDecide: (decisions: readonly Decision[]) => void;
  readonly isSaving: boolean;
};

/** One fact: what it is taken to say, the words it stands on, and what the runner says of it. */
export function FactEntry({ caseId, same, onDecide, isSaving }: FactEntryProps) {
  const say = useWords().dayZero.facts;
  const wordsOf = useFactWords();
  const [isCorrecting, setCorrecting] = useState(false);
  const [fact] = same;
  const { state, certainty } = fact;
  const isOut = state === 'removed';
  const about = `${say.kind(fact.kind)}: ${wordsOf(fact)}`;
  const decide = (decided: Omit<Decision, 'fact'>) => {
    setCorrecting(false);
    onDecide(same.map(({ index }) => ({ fact: index, ...decided })));
  };
  const button = (text: string, onClick: () => void) => (
    <Button disabled={isSaving} aria-label={`${text}: ${about}`} onClick={onClick}>
      {text}
    </Button>
  );
  return (
    <li className={styles.fact} data-state={state}>
      <p>
        <b className={isOut ? styles.out : undefined}>{wordsOf(fact)}</b>
        {certainty !== 'stated' && <span className={styles.kind}> ({say.certainty[certainty]})</span>}
      </p>
      {same.map(({ index, quote }) => (
        <blockquote key={index} className={styles.quote}>
          “{quote}”
        </blockquote>
      ))}
      {state !== 'unconfirmed' && (
        <p className={styles.kind}>
          {say.state[state]}{' '}
          {fact.was !== undefined && say.was(wordsOf({ ...fact, value: fact.was, sign: fact.signWas }))}
        </p>
      )}
      {isCorrecting ? (
        <FactCorrection
          caseId={caseId}
          fact={fact}
          onSave={(put) => decide({ state: 'corrected', ...put })}
          onCancel={() => setCorrecting(false)}
        />
      ) : (
        <div className={styles.buttons}>
          {isOut && button(say.bring, () => decide({ state: 'confirmed' }))}
          {state === 'unconfirmed' && button(say.right, () => decide({ state: 'confirmed' }))}
          {!isOut && button(say.correct, () => setCorrecting(true))}
          {!isOut && button(say.remove, () => decide({ state: 'removed' }))}
        </div>
      )}
    </li>
  );
}
