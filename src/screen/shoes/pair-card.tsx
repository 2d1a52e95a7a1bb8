import { useState } from 'react';
import { Button } from '../parts/button.tsx';
import { useWords } from '../words/words.tsx';
import { PairForm } from './pair-form.tsx';
import type { ShoeUse } from './shoe-use.ts';
import styles from './shoes.module.css';

type PairCardProps = {
  readonly pair: ShoeUse;
  readonly saving: boolean;
  readonly onSave: (entry: { readonly [field: string]: unknown }) => void;
};

/** One pair: what it has carried, and the ways to change it. */
export function PairCard({ pair, saving, onSave }: PairCardProps) {
  const words = useWords();
  const say = words.evidence.shoes;
  const { buttons } = say;
  const [editing, setEditing] = useState(false);
  const set = (status: ShoeUse['status']) => onSave({ id: pair.id, label: pair.label, status });
  return (
    <li className={styles.pair}>
      <h3>{pair.label}</h3>
      <Facts pair={pair} />
      {editing ? (
        <PairForm
          pair={pair}
          saving={saving}
          onSave={(entry) => {
            onSave(entry);
            setEditing(false);
          }}
          onLeave={() => setEditing(false)}
        />
      ) : (
        <div className={styles.actions}>
          <Button aria-label={buttons.editOf(pair.label)} onClick={() => setEditing(true)}>
            {buttons.edit}
          </Button>
          {pair.status === 'owned' && (
            <Button disabled={saving} aria-label={buttons.retireOf(pair.label)} onClick={() => set('retired')}>
              {buttons.retire}
            </Button>
          )}
          {pair.status === 'considered' && (
            <Button disabled={saving} aria-label={buttons.boughtOf(pair.label)} onClick={() => set('owned')}>
              {buttons.bought}
            </Button>
          )}
          {pair.status === 'retired' && (
            <Button disabled={saving} aria-label={buttons.reuseOf(pair.label)} onClick={() => set('owned')}>
              {buttons.reuse}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

function Facts({ pair }: { readonly pair: ShoeUse }) {
  const { evidence, write } = useWords();
  const { facts, price } = evidence.shoes;
  const { distanceM, outsideM, steps, outsideSteps } = pair;
  const allM = (distanceM ?? 0) + (outsideM ?? 0);
  const rows: readonly (readonly [string, string | null])[] = [
    [facts.price, pair.price && price(pair.price.amount, pair.price.currency)],
    [facts.runs, pair.runs === 0 ? null : facts.count(pair.runs)],
    [facts.distance, distanceM === null ? null : facts.km(distanceM)],
    [facts.steps, steps === null ? null : facts.stepsOf(steps, pair.isStepsPartial)],
    [facts.outside, outsideM === null ? null : facts.km(outsideM)],
    [facts.outsideSteps, outsideSteps === null ? null : facts.count(outsideSteps)],
    [facts.first, pair.firstStart && write.dateAs(new Date(pair.firstStart), 'full')],
  ];
  return (
    <>
      <dl className={styles.facts}>
        {rows.map(
          ([name, value]) =>
            value !== null && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      {pair.price !== null && allM >= 1000 && (
        <p className={styles.quiet}>
          {facts.perKm(price(pair.price.amount / ((allM / 1000) * write.distance.perKm), pair.price.currency))}
        </p>
      )}
    </>
  );
}
