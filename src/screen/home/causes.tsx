import { useMemo } from 'react';
import type { Finding, Verdict } from '../api/client.ts';
import { pointsScale } from '../figures/points-scale.ts';
import { useWords } from '../words/words.tsx';
import type { CaseView } from './case-view.ts';
import { CauseCard } from './cause-card.tsx';
import styles from './causes.module.css';

const ORDER = { follows: 0, 'cannot-tell': 1, 'does-not-follow': 2 } as const;

type CausesProps = {
  readonly caseId: string;
  readonly mayTry: boolean;
  readonly view: CaseView;
  readonly verdict: Verdict;
};

/** A card a possible cause: what was found first, then what is open, then what is ruled out. */
export function Causes({ caseId, mayTry, view, verdict }: CausesProps) {
  const { causes } = useWords().home;
  const { findings } = verdict;
  const scale = useMemo(() => pointsScale(findings.flatMap((each) => each.attributable ?? [])), [findings]);
  const sorted = useMemo(() => findings.toSorted(byAnswer), [findings]);
  if (findings.length === 0) return null;
  return (
    <section aria-labelledby="causes">
      <h2 id="causes">{causes.heading}</h2>
      <p className={styles.lead}>{causes.lead}</p>
      <ul className={styles.cards}>
        {sorted.map((finding) => (
          <CauseCard
            key={finding.hypothesis}
            caseId={caseId}
            mayTry={mayTry}
            view={view}
            finding={finding}
            challenge={verdict.challenge.find((row) => row.hypothesis === finding.hypothesis)}
            scale={scale}
          />
        ))}
      </ul>
    </section>
  );
}

function byAnswer(a: Finding, b: Finding): number {
  return ORDER[a.answer] - ORDER[b.answer] || b.probability - a.probability;
}
