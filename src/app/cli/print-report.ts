import { type DangerAnswer, type Report, type ReportedFinding, SUMMARY_DAYS } from '#report';
import { chanceWords } from '#verdict';
import { type Paint, wrap } from './print.ts';

type Printing = { readonly paint: Paint; readonly width: number };

const NO_ADVICE = 'Reported by the runner. Not medical advice and not a diagnosis: a diary shows what goes together.';

const n = (value: number): string => `${Math.round(value * 10) / 10}`.replace('-', '−');
const points = (value: number): string => `${n(value)} ${n(value) === '1' ? 'point' : 'points'}`;
const times = (count: number): string => (count === 1 ? 'once' : `${count} times`);
const dated = (at: string | null): string => at?.slice(0, 10) ?? 'no date';

/**
 * A report for a professional to read, as plain lines.
 *
 * @param report the report; parts that were left out are named at the end
 * @param printing how text is set off, and the longest line
 * @returns lines, the last one ended
 */
export function printReport(report: Report, { paint, width }: Printing): string {
  const parts: readonly (readonly [string, readonly string[] | null])[] = [
    ['Complaint', complaintLines(report)],
    ['Danger signs', dangerLines(report)],
    ['Course', courseLines(report)],
    ['What the diary shows', report.findings?.map(findingLine) ?? null],
    ['Trials', trialLines(report)],
    [`The last ${SUMMARY_DAYS} days`, exposureLines(report)],
    ['What was tried', triedLines(report)],
    ['Questions', report.questions],
  ];
  const printed = parts.flatMap(([title, lines]) =>
    lines === null || lines.length === 0
      ? []
      : [[paint('bold', title), ...lines.map((line) => wrap(line, width, '  '))].join('\n')],
  );
  const head = [
    paint('bold', `Report${report.asOf === null ? '' : ` as of ${dated(report.asOf)}`}`),
    wrap(NO_ADVICE, width),
  ];
  const leftOut =
    report.leftOut.length === 0 ? [] : [wrap(`Left out by the runner: ${report.leftOut.join(', ')}.`, width)];
  const { version, caseSha256 } = report.reproduce;
  const foot = paint('dim', `Culprit ${version}, case ${caseSha256.slice(0, 12)}.`);
  return `${[head.join('\n'), ...printed, ...leftOut, foot].join('\n\n')}\n`;
}

function complaintLines({ complaint, runner, asOf }: Report): readonly string[] | null {
  const known = [
    runner?.bornYear == null ? null : `born ${runner.bornYear}`,
    runner?.massKg == null ? null : `${n(runner.massKg)} kg`,
    runner?.runningSince == null ? null : `running since ${runner.runningSince}`,
  ].filter((each) => each !== null);
  const about = known.length === 0 ? [] : [`Runner: ${known.join(', ')}.`];
  if (complaint === null) return about.length === 0 ? null : about;
  const { sites, qualities, onset, text, closing } = complaint;
  const what = `${sites.join(', ') || 'No place named'}${qualities.length === 0 ? '' : `: ${qualities.join(', ')}`}.`;
  return [
    what,
    ...(onset === null ? [] : [`Since ${onset}.`]),
    ...(text === null ? [] : [`“${text}”`]),
    ...(closing === null ? [] : [`Closed as ${closing.state} (${dated(closing.at ?? asOf)}).`]),
    ...about,
  ];
}

function dangerLines({ danger }: Report): readonly string[] | null {
  if (danger === null) return null;
  const { safety, answers, lastAt, notice } = danger;
  const listed = (answer: 'yes' | 'not-sure') => answers.filter((each) => each.answer === answer);
  const noes = answers.filter(({ answer }) => answer === 'no').length;
  return [
    ...safety.items.map(({ id, action }) => `! ${id}: ${action}`),
    ...listed('yes').map(({ id, question }) => `Yes (${id}): ${question}`),
    ...listed('not-sure').map(({ id, question }) => `Not sure (${id}): ${question}`),
    `Answered no: ${noes} of ${answers.length}.${lastAt === null ? '' : ` Last answered ${dated(lastAt)}.`}`,
    notAsked(answers),
    notice,
  ];
}

/** So many unasked questions are written out; more are counted. */
const WRITTEN_OUT = 5;

/** What nobody asked about: the questions themselves where they are few, else how many of each tier. */
function notAsked(answers: readonly DangerAnswer[]): string {
  const open = answers.filter(({ answer }) => answer === null);
  if (open.length === 0) return 'Every sign that concerns this place was asked.';
  if (open.length === answers.length) return `None of the ${answers.length} signs was asked.`;
  if (open.length <= WRITTEN_OUT)
    return `Not asked: ${open.map(({ id, question }) => `(${id}) ${question}`).join(' ')}`;
  const ofTier = (tier: DangerAnswer['tier'], list = answers) => list.filter((each) => each.tier === tier).length;
  const tiers = (['emergency', 'same-day', 'soon'] as const).filter((tier) => ofTier(tier, open) > 0);
  const counted = tiers.map((tier) => `${tier} ${ofTier(tier, open)} of ${ofTier(tier)}`);
  return `Not asked: ${open.length} signs (${counted.join(', ')}).`;
}

function courseLines({ course, site }: Report): readonly string[] | null {
  if (course === null) return null;
  const { checkins, remembered, days, daysWithScore, from, to, weeks, worst, stiffness, weekly, activities } = course;
  if (checkins === 0) return ['No check-in yet.'];
  const of = weeks.map(({ mean }) => (mean === null ? '–' : n(mean))).join(', ');
  const [lastWeek, lastTime] = [weekly.at(-1), activities.at(-1)];
  return [
    `${checkins} check-ins${site === null ? '' : ` of ${site}`} on ${daysWithScore} of ${days} days, ${from} to ${to}.`,
    ...(remembered === 0 ? [] : [`${remembered} of them written down from memory.`]),
    `Mean pain (0–10) week by week: ${of}.`,
    ...(worst === null ? [] : [`Worst: ${n(worst.score)} on ${dated(worst.at)}.`]),
    ...(stiffness === null
      ? []
      : [`Morning stiffness: median ${n(stiffness.medianMin)} minutes of ${stiffness.mornings} mornings.`]),
    ...(lastWeek === undefined
      ? []
      : [
          `Weekly questions, 0–100 (100: could not run): ${weekly.map(({ total }) => total).join(', ')}; last ${dated(lastWeek.at)}.`,
        ]),
    ...(lastTime === undefined
      ? []
      : [
          `Own activities, 0–10 (10: as before): mean ${activities.map(({ mean }) => n(mean)).join(', ')}; last ${dated(lastTime.at)}: ` +
            `${lastTime.activities.map(({ name, score }) => `${name} ${n(score)}`).join(', ')}.`,
        ]),
  ];
}

/** Reasons that the numbers beside them say already. */
const SAID_IN_NUMBERS = new Set(['clear-effect', 'interval-too-wide', 'no-room-for-an-effect']);

function findingLine({ label, claim, answer, probability, attributable, reasons }: ReportedFinding): string {
  // The other reasons say the chance and the amount again.
  const telling = reasons.filter(({ code }) => !SAID_IN_NUMBERS.has(code));
  const verb = claim === 'relieves' ? 'eases with' : 'follows';
  const heading = {
    follows: `${label}: the score ${verb} it`,
    'does-not-follow': `${label}: the score does not follow it`,
    'cannot-tell': `${label}: cannot tell`,
  }[answer];
  const size =
    attributable === null
      ? ''
      : `; accounts for ${points(attributable.mean)} a check-in (90 % interval ${n(attributable.low)} to ${n(attributable.high)})`;
  const words = telling.map(({ text }) => text).join(' ');
  // Before the first check-in a chance would be no more than what was put in.
  if (reasons.some(({ code }) => code === 'no-checkins')) return `${heading}. ${words}`;
  return `${heading} (chance ${chanceWords(probability)}${size}). ${words}`.trim();
}

function trialLines({ trials }: Report): readonly string[] | null {
  return (
    trials?.map(({ label, pairsDone, pairsPlanned, answer, difference, p }) => {
      const done = `${pairsDone}${pairsPlanned === undefined ? '' : ` of ${pairsPlanned}`} pairs done`;
      const size =
        difference === null
          ? ''
          : `, difference ${points(difference.points)} (${n(difference.low)} to ${n(difference.high)})`;
      return `${label}: ${answer.replaceAll('-', ' ')}, ${done}${size}${p === null ? '' : `, p = ${Number(p.toPrecision(2))}`}.`;
    }) ?? null
  );
}

function exposureLines({ exposures }: Report): readonly string[] | null {
  return (
    exposures?.map(({ label, unit, times: count, total, typical, largest, unknown }) => {
      const usual = typical === null ? '' : `, usually ${n(typical)} ${unit}`;
      const most = largest === null ? '' : `, at most ${n(largest)} ${unit}`;
      const missing = unknown === 0 ? '' : `; ${unknown} of unknown size`;
      return `${label}: ${times(count)}, ${n(total)} ${unit} in all${usual}${most}${missing}.`;
    }) ?? null
  );
}

function triedLines({ tried }: Report): readonly string[] | null {
  if (tried === null) return null;
  return [
    ...tried.remedies.map(({ name, times: count, meanChange, stopped }) => {
      const change = meanChange === null ? '' : `; score after less before ${n(meanChange)} on average`;
      return `${name}, ${times(count)}${change}${stopped === 0 ? '' : `; stopped ${times(stopped)}`}.`;
    }),
    ...tried.painkillers.map(
      ({ kind, times: count, usual, lastAt }) =>
        `${kind}${usual === null ? '' : ` ${usual}`}, ${times(count)}, last ${dated(lastAt)}.`,
    ),
  ];
}
