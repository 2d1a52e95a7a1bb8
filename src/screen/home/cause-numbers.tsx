import type { Finding } from '../api/client.ts';
import { useWords } from '../words/words.tsx';
import type { CaseView } from './case-view.ts';
import styles from './cause-card.module.css';

/** The numbers behind a cause, as a table that opens on demand. */
export function CauseNumbers({ view, finding }: { readonly view: CaseView; readonly finding: Finding }) {
  const words = useWords();
  const { numbers, rows } = words.home.causes;
  const { attributable, typical } = finding;
  const entries: [string, string][] = [
    [rows.chance, rows.chanceValue(finding.probability)],
    [rows.share, attributable ? rows.points(attributable.mean, attributable.low, attributable.high) : rows.unknown],
  ];
  if (typical) {
    const { amount } = view.spoken(finding.exposure);
    entries.push(
      [rows.dose, amount(typical.dose, typical.unit)],
      [rows.peak, rows.points(typical.points, typical.low, typical.high)],
      [rows.half, rows.halfValue(typical.halfLifeH)],
    );
  }
  return (
    <details className={styles.numbers}>
      <summary>{numbers}</summary>
      <table>
        <tbody>
          {entries.map(([name, value]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
