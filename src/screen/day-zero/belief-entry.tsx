import type { CaseRecord } from '../api/client.ts';
import { useWords } from '../words/words.tsx';
import styles from './explanation-card.module.css';
import { useObservationWords } from './observation-words.ts';
import { type Belief, useKnowledge } from './queries.ts';

type BeliefEntryProps = { readonly belief: Belief; readonly record: CaseRecord };

/** One belief: what was held, since when and by whom, and which evidence had come by then and has come since. */
export function BeliefEntry({ belief, record }: BeliefEntryProps) {
  const words = useWords();
  const say = words.dayZero.course;
  const held = record.hypotheses?.find(({ id }) => id === belief.hypothesis);
  const exposure = held?.exposure ?? belief.hypothesis;
  const known = useKnowledge().data?.explanations.find(({ id }) => id === exposure)?.name;
  const shoe = record.shoes?.find(({ id }) => id != null && `shoe:${id}` === exposure);
  const label =
    known === undefined
      ? words.spoken(exposure, shoe?.label ?? null).heading
      : capital(words.dayZero.explanation(known));
  return (
    <li className={styles.card}>
      <h3>{label}</h3>
      {belief.text && <p>“{belief.text}”</p>}
      <p className={styles.whose}>{say.said(belief.by, belief.atMs === null ? null : new Date(belief.atMs))}</p>
      <Evidence name={say.before} evidence={belief.before} record={record} />
      <Evidence name={say.since} evidence={belief.since} record={record} />
      <Evidence name={say.undated} evidence={belief.undated} record={record} />
      {belief.checkins && <p className={styles.whose}>{say.scores(belief.checkins.before, belief.checkins.since)}</p>}
      {belief.credited && <p>{say.credited}</p>}
    </li>
  );
}

type EvidenceProps = { readonly name: string; readonly evidence: Belief['before']; readonly record: CaseRecord };

function Evidence({ name, evidence, record }: EvidenceProps) {
  const { explanations } = useWords().dayZero;
  const wordsOf = useObservationWords();
  const rows = [
    ...evidence.for.map((cell) => ({ ...cell, side: explanations.for })),
    ...evidence.against.map((cell) => ({ ...cell, side: explanations.against })),
  ];
  if (rows.length === 0) return null;
  return (
    <div>
      <h4>{name}</h4>
      <ul>
        {rows.map(({ observation, side }) => (
          <li key={observation}>
            {wordsOf(record.observations?.[observation] ?? {})}: {side.toLowerCase()}
          </li>
        ))}
      </ul>
    </div>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
