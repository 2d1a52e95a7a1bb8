import type { CaseView } from '../home/case-view.ts';
import { restsOnScores } from '../home/rests-on-scores.ts';
import { useWords } from '../words/words.tsx';
import { Part } from './part.tsx';
import type { Report } from './queries.ts';
import styles from './report-sheet.module.css';

/** Reasons that the numbers beside them say already. */
const SAID_IN_NUMBERS: readonly string[] = ['clear-effect', 'interval-too-wide', 'no-room-for-an-effect'];

type FindingsProps = { readonly findings: NonNullable<Report['findings']>; readonly view: CaseView };

/** Each suspected cause with the answer and how sure it is. */
export function FindingsPart({ findings, view }: FindingsProps) {
  const words = useWords();
  const say = words.report.sheet.findings;
  return (
    <Part title={say.heading} wide>
      {findings.length === 0 && <p>{say.none}</p>}
      <ul className={styles.rows}>
        {findings.map(({ hypothesis, exposure, claim, answer, probability, attributable, reasons }) => {
          const telling = reasons.filter(({ code }) => !SAID_IN_NUMBERS.includes(code));
          const size = attributable === null ? [] : [say.size(attributable.mean, attributable.low, attributable.high)];
          const numbers = restsOnScores({ reasons }) ? [say.chance(probability), ...size] : [];
          return (
            <li key={hypothesis}>
              <strong>{view.spoken(exposure).heading}</strong>
              {`: ${answer === 'follows' && claim === 'relieves' ? say.eases : say.answers[answer]}${numbers.length > 0 ? ' ' : '. '}`}
              <span className={styles.small}>
                {numbers.length > 0 && `(${numbers.join('; ')}). `}
                {telling.map(({ code, text }) => words.told.reason(code, text)).join(' ')}
              </span>
            </li>
          );
        })}
      </ul>
      {findings.some(({ reasons }) => restsOnScores({ reasons })) && <p className={styles.small}>{say.method}</p>}
    </Part>
  );
}

/** Each trial with its answer. */
export function TrialsPart({ trials }: { readonly trials: NonNullable<Report['trials']> }) {
  const say = useWords().report.sheet.trials;
  return (
    <Part title={say.heading} wide>
      <ul className={styles.rows}>
        {trials.map(({ id, label, answer, pairsDone, pairsPlanned, difference, p, cannotRuleOut }) => (
          <li key={id}>
            <strong>{label}</strong>
            {`: ${say.answers[answer]}. `}
            <span className={styles.small}>
              {[
                say.pairs(pairsDone, pairsPlanned ?? null),
                ...(difference === null ? [] : [say.difference(difference.points, difference.low, difference.high)]),
                ...(p === null ? [] : [say.p(p)]),
              ].join(', ')}
              . {cannotRuleOut}
            </span>
          </li>
        ))}
      </ul>
    </Part>
  );
}

type ExposuresProps = { readonly exposures: NonNullable<Report['exposures']>; readonly view: CaseView };

/** What the body received in the last four weeks. */
export function ExposuresPart({ exposures, view }: ExposuresProps) {
  const { write, report } = useWords();
  const say = report.sheet.exposures;
  const amount = (value: number, unit: string) => {
    if (unit === 'km') return unbroken(write.km(value));
    if (unit === 'm') return unbroken(write.m(value));
    const isLong = unit === 'min' && value >= 120;
    return unbroken(isLong ? `${write.number(value / 60)} h` : `${write.number(value)} ${unit}`);
  };
  return (
    <Part title={say.heading}>
      <ul className={styles.rows}>
        {exposures.map(({ exposure, unit, times, total, typical, largest, unknown }) => (
          <li key={exposure}>
            <strong>{view.spoken(exposure).heading}</strong>
            {`: ${[
              say.dose(times, amount(total, unit)),
              ...(typical === null ? [] : [say.usual(amount(typical, unit))]),
              ...(largest === null ? [] : [say.most(amount(largest, unit))]),
              ...(unknown === 0 ? [] : [say.unknown(unknown)]),
            ].join(', ')}.`}
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** A number stays on the line of its unit. */
function unbroken(amount: string): string {
  return amount.replaceAll(' ', '\u00a0');
}
