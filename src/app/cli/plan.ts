import { exposeSymbol } from '#exposures';
import type { Case } from '#record';
import { planTrial, type TrialPlan } from '#trials';
import { checkCaseText } from '../case-text.ts';
import { type Paint, paint, printProblems, wrap } from './print.ts';
import { readText } from './read-text.ts';

type PlanOptions = {
  readonly question: string;
  readonly seed?: number;
  readonly site?: string;
  readonly json?: boolean;
};

/** The verb `plan`. */
export async function plan(file: string, { question, json, ...chosen }: PlanOptions): Promise<void> {
  const text = await readText(file);
  const parsed = text.ok ? checkCaseText(text.value) : text;
  if (!parsed.ok) {
    printProblems(parsed.problems);
    process.exitCode = 2;
    return;
  }
  const planned = planTrial(parsed.value, question, chosen);
  const width = Math.min(process.stdout.columns ?? 100, 100);
  process.stdout.write(json ? `${JSON.stringify(planned)}\n` : printPlan(parsed.value, planned, { paint, width }));
}

/** A plan for a person to read, its schedule opened for checking. */
export function printPlan(
  theCase: Case,
  planned: TrialPlan,
  printing: { readonly paint: Paint; readonly width: number },
): string {
  const nameOf = (question: string): string => exposeSymbol(theCase, question).label;
  const { paint: set, width } = printing;
  const { design, reason, cheaper, caveats, stopRules } = planned;
  const listed = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? '' : [set('bold', title), ...lines.map((line) => wrap(line, width, '  '))].join('\n');
  const paragraphs = [
    set('bold', wrap(headline(planned, nameOf(planned.question)), width)),
    reason === null ? '' : wrap(reason.text, width),
    design === null
      ? ''
      : listed(
          'What is compared',
          design.inWords.map((words, at) => `${design.conditions[at]}: ${words}`),
        ),
    listed('What it could tell', powerInWords(planned)),
    listed('Schedule', scheduleInWords(planned)),
    listed(
      'When it stops',
      stopRules.map((rule) => rule.text),
    ),
    listed('What it cannot do', caveats),
    listed(
      'What costs less',
      cheaper.map((each) => `${nameOf(each.question)}: ${each.because}`),
    ),
  ];
  return `${paragraphs.filter((paragraph) => paragraph !== '').join('\n\n')}\n`;
}

function headline({ feasible, design, expectedDays }: TrialPlan, name: string): string {
  if (!feasible || design === null) return `A trial of ${name} cannot be done as things are.`;
  return `A trial of ${name}: ${design.pairs} pairs of ${design.unit}s, about ${expectedDays} days.`;
}

function powerInWords({ power, smallestP }: TrialPlan): string[] {
  const chances = power.map(
    ({ points, power: chance }) =>
      `If the two differ by ${points} ${points === 1 ? 'point' : 'points'}, about ${Math.round(100 * chance)} of 100 such trials find it.`,
  );
  return smallestP === null || power.length === 0
    ? chances
    : [...chances, `The smallest chance that lots alone explain it: ${Number(smallestP.toPrecision(2))}.`];
}

function scheduleInWords({ periods }: TrialPlan): string[] {
  const pairs = Map.groupBy(periods, ({ pair }) => pair);
  return [...pairs].map(([pair, of]) => `Pair ${pair}: ${of.map(({ assigned }) => assigned).join(', then ')}`);
}
