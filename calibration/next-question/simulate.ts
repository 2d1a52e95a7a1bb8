import { dayZeroQuestions, mechanisms, observationsOfAnswer } from '#knowledge';
import { type Random, randomFrom } from '#math';
import type { Case, CaseAnswer, Hypothesis, Observation } from '#record';
import { challenge, nextQuestion } from '#triage';

/** How the next question is found. */
export type Order = 'chosen' | 'fixed' | 'random';

/** What a run of simulated runners came to, for one order of questions. */
export type Tally = {
  readonly order: Order;
  /** Mean number of questions until one explanation stood out, or until none was left. */
  readonly questions: number;
  /** Share of runners in whom the explanation that stood out was the hidden one. */
  readonly right: number;
  /** Share of runners in whom one explanation stood out before the questions ran out. */
  readonly settled: number;
};

/** One simulated runner: what is suspected, what is true, how often answers go astray. */
type Runner = {
  readonly suspects: readonly Hypothesis[];
  readonly hidden: string;
  readonly answers: ReadonlyMap<string, string>;
};

/** How often a runner answers as the hidden mechanism predicts; never the figure that the choice itself assumes. */
const ANSWERS_AS_PREDICTED = 0.85;
const NOT_SURE = 0.1;
/** One explanation stands out when what speaks for it, less what speaks against it, is this far ahead of any other. */
const STANDS_OUT = 2;

/** The answer that a mechanism predicts to a question; null where it predicts none. */
function predictedAnswer(hypothesis: Hypothesis, question: string): 'yes' | 'no' | null {
  for (const answer of ['yes', 'no'] as const) {
    for (const observation of observationsOfAnswer(question, answer)) {
      const [row] = challenge({ format: 'culprit-case/1', observations: [observation] }, [hypothesis]);
      if (row.for.length > 0) return answer;
      if (row.against.length > 0) return answer === 'yes' ? 'no' : 'yes';
    }
  }
  return null;
}

/** Draws a runner with some suspects, one of them true, and an answer to every question of the bank. */
function drawRunner(random: Random, suspectCount: number): Runner {
  const pool = mechanisms.map(({ id }) => id);
  const suspects = Array.from({ length: suspectCount }, () => pool.splice(random.integer(pool.length), 1)[0]).map(
    (id): Hypothesis => ({ id, exposure: id }),
  );
  const truth = suspects[random.integer(suspects.length)];
  const answers = dayZeroQuestions.map(({ id }): [string, string] => {
    const predicted = predictedAnswer(truth, id);
    if (random.uniform() < NOT_SURE) return [id, 'not-sure'];
    const isYes =
      predicted === null ? random.uniform() < 0.5 : random.uniform() < ANSWERS_AS_PREDICTED === (predicted === 'yes');
    return [id, isYes ? 'yes' : 'no'];
  });
  return { suspects, hidden: truth.id ?? '', answers: new Map(answers) };
}

/** The suspect that stands out in what was observed; null while none does. */
function standingOut(suspects: readonly Hypothesis[], observations: readonly Observation[]): string | null {
  const rows = challenge({ format: 'culprit-case/1', observations }, suspects);
  const leads = rows.map((row) => row.for.length - row.against.length);
  const best = leads.findIndex((lead, at) => leads.every((other, i) => i === at || lead >= other + STANDS_OUT));
  return best < 0 ? null : rows[best].hypothesis;
}

/** The order in which a form would ask: as the bank stands, or shuffled. */
function listed(order: Order, random: Random): string[] {
  const ids = dayZeroQuestions.map(({ id }) => id);
  if (order !== 'random') return ids;
  return ids
    .map((id) => [random.uniform(), id] as const)
    .toSorted((a, b) => a[0] - b[0])
    .map(([, id]) => id);
}

/** Asks one runner until an explanation stands out or no question is left. */
function interview(
  runner: Runner,
  order: Order,
  random: Random,
): { readonly asked: number; readonly found: string | null } {
  const list = listed(order, random);
  const given: CaseAnswer[] = [];
  const observations: Observation[] = [];
  for (;;) {
    const found = standingOut(runner.suspects, observations);
    if (found !== null) return { asked: given.length, found };
    const theCase: Case = { format: 'culprit-case/1', hypotheses: runner.suspects, observations, answers: given };
    const question = order === 'chosen' ? (nextQuestion(theCase)?.id ?? null) : (list.shift() ?? null);
    if (question === null) return { asked: given.length, found: null };
    const answer = runner.answers.get(question) ?? 'not-sure';
    given.push({ question, answer: answer === 'yes' || answer === 'no' ? answer : 'not-sure' });
    observations.push(...observationsOfAnswer(question, answer));
  }
}

/**
 * Interviews the same simulated runners, each with a hidden mechanism, in three orders of questions.
 *
 * @param runnerCount how many runners
 * @param seed of the runners and of the random order
 * @param suspectCount how many explanations each suspects, the true one among them
 * @returns one tally an order
 */
export function compareOrders(runnerCount: number, seed: number, suspectCount = 6): readonly Tally[] {
  const random = randomFrom(seed);
  const runners = Array.from({ length: runnerCount }, () => drawRunner(random, suspectCount));
  return (['chosen', 'fixed', 'random'] as const).map((order): Tally => {
    const shuffle = randomFrom(seed + 1);
    const results = runners.map((runner) => ({ ...interview(runner, order, shuffle), hidden: runner.hidden }));
    const share = (holds: (result: (typeof results)[number]) => boolean) => results.filter(holds).length / runnerCount;
    return {
      order,
      questions: results.reduce((sum, { asked }) => sum + asked, 0) / runnerCount,
      right: share(({ found, hidden }) => found === hidden),
      settled: share(({ found }) => found !== null),
    };
  });
}

/**
 * The tallies as lines of text.
 *
 * @param tallies as {@link compareOrders} gives them
 */
export function describeOrders(tallies: readonly Tally[]): string {
  const lines = tallies.map(
    ({ order, questions, right, settled }) =>
      `${order.padEnd(8)} ${questions.toFixed(1).padStart(5)} questions   ${(100 * right).toFixed(0).padStart(3)} % right   ${(100 * settled).toFixed(0).padStart(3)} % settled`,
  );
  return ['Next question, hidden mechanism among the suspects:', ...lines].join('\n');
}
