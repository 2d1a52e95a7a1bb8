import { describeFound, type Problem, parseInstant } from '#record';
import { drawSchedule } from './coin.ts';
import { commitmentOf, nonceOf, seedCommitmentOf } from './seal-schedule.ts';
import { BEFORE_FIRST, hashOfEntry, type LogEntry } from './trial-log.ts';

const problemAt = (index: number, found: string, expected: string): Problem => {
  return { place: `log[${index}]`, found, expected };
};

/** The chain: every entry holds its own hash and that of the one before, in order, and time does not run back. */
function chainProblems(log: readonly LogEntry[]): Problem[] {
  return log.flatMap((entry, index): Problem[] => {
    const before = log[index - 1];
    const atMs = parseInstant(entry.at);
    const beforeMs = before === undefined ? null : parseInstant(before.at);
    const problems: Problem[] = [];
    if (entry.index !== index) problems.push(problemAt(index, `entry ${entry.index}`, `entry ${index}`));
    if (entry.previous !== (before?.hash ?? BEFORE_FIRST)) {
      problems.push(problemAt(index, 'another entry before it', 'the entry that it was chained to'));
    }
    if (entry.hash !== hashOfEntry(entry)) problems.push(problemAt(index, 'a changed entry', 'the entry as noted'));
    if (atMs === null || (beforeMs !== null && atMs < beforeMs)) {
      problems.push(problemAt(index, describeFound(entry.at), 'an instant not before the entry above'));
    }
    return problems;
  });
}

/** The order of things: sealed once and first; revealed one by one as committed; run once each; nothing while it rests. */
function orderProblems(log: readonly LogEntry[]): Problem[] {
  const problems: Problem[] = [];
  const commitments = log[0]?.body.periods ?? [];
  let [revealed, rests] = [0, false];
  const awaiting = new Set<unknown>();
  for (const [index, { kind, body }] of log.entries()) {
    if ((kind === 'sealed') !== (index === 0)) {
      problems.push(problemAt(index, kind, index === 0 ? 'the sealed schedule' : 'anything but a second sealing'));
    }
    if (kind === 'interrupted' || kind === 'stopped') rests = true;
    if (kind === 'resumed') rests = false;
    if (kind === 'revealed') {
      revealed += 1;
      const { n, pair, assigned, nonce } = body;
      const isNext = n === revealed && awaiting.size === 0;
      if (!isNext) problems.push(problemAt(index, `period ${n} revealed`, 'the next period, once the last was run'));
      if (rests) problems.push(problemAt(index, 'a period revealed', 'none while the trial rests'));
      const period = { n: Number(n), pair: Number(pair), assigned: String(assigned) };
      if (!Array.isArray(commitments) || commitments[period.n - 1] !== commitmentOf(period, String(nonce))) {
        problems.push(problemAt(index, `${describeFound(assigned)} for period ${n}`, 'the assignment that was sealed'));
      }
      awaiting.add(n);
    }
    if (kind === 'run' && !awaiting.delete(body.n)) {
      problems.push(problemAt(index, `a run of period ${body.n}`, 'a run of the period revealed last'));
    }
  }
  return problems;
}

/** What was opened at the end must give what was sealed at the beginning. */
function openingProblems(log: readonly LogEntry[]): Problem[] {
  const index = log.findIndex(({ kind }) => kind === 'opened');
  const sealed = log[0]?.body;
  if (index < 0 || sealed === undefined) return [];
  const { seed, secret } = log[index]?.body ?? {};
  const { question, conditions, pairs, periods } = sealed;
  const [first, second] = Array.isArray(conditions) ? conditions : [];
  const isSeed = typeof seed === 'number' && sealed.seed === seedCommitmentOf(String(secret), seed);
  if (!isSeed) return [problemAt(index, 'another seed', 'the seed that was sealed')];
  const drawn = drawSchedule(seed, String(question), [String(first), String(second)], Number(pairs));
  const again = drawn.map((period) => commitmentOf(period, nonceOf(String(secret), period.n)));
  const isSame =
    Array.isArray(periods) && again.length === periods.length && again.every((each, i) => each === periods[i]);
  return isSame ? [] : [problemAt(0, 'a schedule that the seed does not give', 'the schedule that the coin drew')];
}

/**
 * Checks a trial's log: unbroken, as sealed, in order.
 *
 * @param log the log, from its sealing on
 * @param seal the seal as it was noted down; null leaves the first entry unchecked against it
 * @returns problems with their places; none for a log that holds
 */
export function verifyLog(log: readonly LogEntry[], seal: string | null = null): readonly Problem[] {
  if (log.length === 0)
    return [{ place: 'log', found: 'an empty log', expected: 'a log that begins with its sealing' }];
  const isSealed = seal === null || log[0]?.hash === seal;
  return [
    ...(isSealed ? [] : [problemAt(0, `the seal ${log[0]?.hash}`, `the seal ${seal}`)]),
    ...chainProblems(log),
    ...orderProblems(log),
    ...openingProblems(log),
  ];
}
