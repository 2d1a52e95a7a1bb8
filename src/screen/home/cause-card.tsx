import { useCallback, useId } from 'react';
import type { Finding, Verdict } from '../api/client.ts';
import type * as Figures from '../figures/index.ts';
import type { PointsScale } from '../figures/points-scale.ts';
import { DrawnFigure } from '../parts/drawn-figure.tsx';
import { hrefOf } from '../route.ts';
import { useWords } from '../words/words.tsx';
import type { CaseView } from './case-view.ts';
import styles from './cause-card.module.css';
import { CauseNumbers } from './cause-numbers.tsx';
import { ForAndAgainst } from './for-and-against.tsx';
import { restsOnScores } from './rests-on-scores.ts';

type CauseCardProps = {
  readonly caseId: string;
  /** Whether a trial may be begun in this case: not in the sample. */
  readonly mayTry: boolean;
  readonly view: CaseView;
  readonly finding: Finding;
  readonly challenge: Verdict['challenge'][number] | undefined;
  readonly scale: PointsScale;
};

/** One possible cause: its answer, what it adds drawn on the common scale, the reason, and what would settle it. */
export function CauseCard({ caseId, mayTry, view, finding, challenge, scale }: CauseCardProps) {
  const words = useWords();
  const { causes } = words.home;
  const id = useId();
  const { answer, attributable } = finding;
  const { heading } = view.spoken(finding.exposure);
  const lead = answer === 'follows';

  const draw = useCallback(
    (figures: typeof Figures, widthPx: number) =>
      figures.effectInterval(attributable, scale, widthPx, `fade${id}`, lead, {
        name: attributable
          ? causes.picture(heading, attributable.mean, attributable.low, attributable.high)
          : causes.pictureEmpty(heading),
        noEffect: causes.noEffect,
        tick: causes.tick,
      }),
    [attributable, scale, id, lead, causes, heading],
  );

  return (
    <li className={lead ? `${styles.card} ${styles.follows}` : styles.card}>
      <div className={styles.head}>
        <h3>{heading}</h3>
        <p className={styles.answer}>
          <Sign answer={answer} />
          {lead && view.relieves(finding.hypothesis) ? causes.easesWith : causes.answers[answer]}
        </p>
      </div>
      <figure className={styles.picture}>
        <DrawnFigure draw={draw} heightPx={80} />
        {attributable && <figcaption>{causes.adds(attributable.mean, attributable.low, attributable.high)}</figcaption>}
      </figure>
      <div className={styles.because}>
        {finding.reasons.map((reason) => (
          <p key={reason.code}>{words.told.reason(reason.code, reason.text)}</p>
        ))}
        <Settling finding={finding} />
        {mayTry && <TrialOf caseId={caseId} finding={finding} />}
        <ForAndAgainst row={challenge} />
        {restsOnScores(finding) && <CauseNumbers view={view} finding={finding} />}
        <p>
          <a
            href={hrefOf({ page: 'cause', id: caseId, hypothesis: finding.hypothesis })}
            aria-label={words.evidence.cause.linkOf(heading)}
          >
            {words.evidence.cause.link}
          </a>
        </p>
      </div>
    </li>
  );
}

/** The answer as a shape, so that it is not told by tone: a full disc, an open ring, a dotted ring. */
function Sign({ answer }: { readonly answer: Finding['answer'] }) {
  return (
    <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" className={styles.sign}>
      <circle
        cx="8"
        cy="8"
        r="6"
        fill={answer === 'follows' ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="2"
        strokeDasharray={answer === 'cannot-tell' ? '2.2 2.5' : undefined}
      />
    </svg>
  );
}

/** Proposes the trial where the diary alone would not tell: not where it takes nothing but check-ins. */
function TrialOf({ caseId, finding }: { readonly caseId: string; readonly finding: Finding }) {
  const { propose } = useWords().trials;
  const { answer, needs, exposure } = finding;
  const wouldTell = needs?.instead != null && restsOnScores(finding);
  if (answer !== 'cannot-tell' || !wouldTell) return null;
  return (
    <p>
      <a href={hrefOf({ page: 'trial-plan', id: caseId, question: exposure })}>{propose}</a>
    </p>
  );
}

function Settling({ finding }: { readonly finding: Finding }) {
  const { home, told } = useWords();
  const { causes } = home;
  const { needs } = finding;
  if (needs === null) return null;
  const days = needs.days === null ? null : causes.moreDays(needs.days);
  const instead = needs.instead === null ? null : told.instead(needs.instead);
  const settling = days && instead ? causes.or(days, instead) : (days ?? instead);
  if (settling === null) return null;
  return (
    <p>
      <span className={styles.settle}>{causes.settle}</span> {settling}
      {settling.endsWith('.') ? '' : '.'}
    </p>
  );
}
