import { descentErrors, type Errors } from './errors.ts';
import { WATCHES } from './watches.ts';

const signed = (metres: number) => `${metres < -0.5 ? '−' : metres > 0.5 ? '+' : ''}${Math.abs(Math.round(metres))}`;

/** Mean error with the range of nine in ten runs. */
function cell({ errorM }: Errors): string {
  const at = (share: number) => errorM[Math.round(share * (errorM.length - 1))] ?? 0;
  const mean = errorM.reduce((sum, error) => sum + error, 0) / errorM.length;
  return `${signed(mean)} (${signed(at(0.05))} to ${signed(at(0.95))})`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function byGround(errors: readonly Errors[], show: (each: Errors) => string): string {
  const grounds = [...new Set(errors.map(({ ground }) => ground))];
  const rows = grounds.map((ground) => {
    const own = errors.filter((each) => each.ground === ground);
    return [ground.name, `${Math.round(own[0]?.trueM ?? 0)}`, ...own.map(show)];
  });
  return table(['ground', 'true', ...WATCHES.map(({ name }) => name)], rows);
}

/**
 * The tables of docs/descent.md.
 *
 * @param runs how often each ground is run with each watch
 * @returns Markdown
 */
export function descentTables(runs: number): string {
  const errors = descentErrors(runs);
  const slopes = errors.filter(({ ground }) => ground.name.startsWith('up and down'));
  const bands = slopes.map(({ watch, bandsM }) => [watch.name, ...bandsM.map((metres) => `${Math.round(metres)}`)]);
  return [
    `Error of the descent in metres: mean of ${runs} runs (nine in ten lie between).`,
    byGround(errors, cell),
    'Adding up every fall between two samples instead: mean error in metres.',
    byGround(errors, ({ sumOfFallsErrorM }) => signed(sumOfFallsErrorM)),
    'The descent of the slopes of 2, 5, 8 and 12 % by gradient, in metres.',
    table(['watch', '0–3 %', '3–6 %', '6–10 %', 'over 10 %'], [['true', '20', '50', '80', '120'], ...bands]),
  ].join('\n\n');
}
