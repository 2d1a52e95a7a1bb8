import { useCallback, useId } from 'react';
import type { Finding, Verdict } from '../api/client.ts';
import type * as Figures from '../figures/index.ts';
import { pointsScale } from '../figures/points-scale.ts';
import type { CaseView } from '../home/case-view.ts';
import { CauseNumbers } from '../home/cause-numbers.tsx';
import { restsOnScores } from '../home/rests-on-scores.ts';
import { DrawnFigure } from '../parts/drawn-figure.tsx';
import { useWords } from '../words/words.tsx';
import styles from './cause.module.css';

type CauseAnswerProps = { readonly view: CaseView; readonly finding: Finding; readonly verdict: Verdict };

/** The answer about one cause, how sure it is, why, and what it adds on the scale that all causes share. */
export function CauseAnswer({ view, finding, verdict }: CauseAnswerProps) {
  const words = useWords();
  const { cause: say } = words.evidence;
  const { causes } = words.home;
  const id = useId();
  const { answer, attributable, probability, reasons } = finding;
  const { heading } = view.spoken(finding.exposure);
  const lead = answer === 'follows';
  const draw = useCallback(
    (figures: typeof Figures, widthPx: number) => {
      const scale = pointsScale(verdict.findings.flatMap((each) => each.attributable ?? []));
      return figures.effectInterval(attributable, scale, widthPx, `fade${id}`, lead, {
        name: attributable
          ? causes.picture(heading, attributable.mean, attributable.low, attributable.high)
          : causes.pictureEmpty(heading),
        noEffect: causes.noEffect,
        tick: causes.tick,
      });
    },
    [attributable, verdict, id, lead, causes, heading],
  );
  return (
    <section className={styles.part} aria-labelledby="so-far">
      <h2 id="so-far">
        {say.answer}: {lead && view.relieves(finding.hypothesis) ? causes.easesWith : causes.answers[answer]}
      </h2>
      {restsOnScores(finding) && <p>{say.chance(probability)}</p>}
      {reasons.map((reason) => (
        <p key={reason.code}>{words.told.reason(reason.code, reason.text)}</p>
      ))}
      <figure>
        <figcaption className={styles.quiet}>
          {say.adds}
          {attributable && `: ${causes.adds(attributable.mean, attributable.low, attributable.high)}`}
        </figcaption>
        <DrawnFigure draw={draw} heightPx={80} />
      </figure>
      {restsOnScores(finding) && <CauseNumbers view={view} finding={finding} />}
    </section>
  );
}
