import { exposeSymbol } from '#exposures';
import { type Case, type Finding, rememberedScores, scoreSeries, type TrialFinding, type Verdict } from '#record';
import { siteWords } from '#verdict';
import { frequency } from './frequency.ts';
import { type Paint, type Style, wrap } from './print.ts';

type Printing = { readonly paint: Paint; readonly width: number };

const answerStyles: Record<Finding['answer'], Style> = {
  follows: ['bold', 'yellow'],
  'does-not-follow': ['bold', 'green'],
  'cannot-tell': 'bold',
};
const answerWords: Record<Finding['answer'], string> = {
  follows: 'follows it',
  'does-not-follow': 'does not follow it',
  'cannot-tell': 'cannot tell yet',
};
const tierWords = {
  none: '',
  soon: 'See somebody about this soon',
  'same-day': 'Get this looked at today',
  emergency: 'This is an emergency',
};

/**
 * A verdict for a person to read: danger first, then one sentence that answers, a paragraph a possible cause, the next step.
 *
 * @param theCase the case that it judges, for the runner's own names of things
 * @param printing how text is set off, and the longest line
 * @returns lines, the last one ended
 */
export function printVerdict(verdict: Verdict, theCase: Case, printing: Printing): string {
  const { paint, width } = printing;
  const { reproduce, nextQuestion, nextStep } = verdict;
  const paragraphs = [
    banner(verdict, printing),
    paint('bold', wrap(answerSentence(verdict, theCase), width)),
    ...inOrderOfWeight(verdict.findings).map((finding) => card(finding, verdict, theCase, printing)),
    ...verdict.trials.map((trial) => trialCard(trial, printing)),
    nextQuestion === null ? '' : wrap(`The question that would tell most: ${nextQuestion.text}`, width),
    paint('bold', wrap(`Next: ${nextStep.text}`, width)),
    memory(verdict, theCase, printing),
    paint(
      'dim',
      wrap(
        `What a diary shows is no diagnosis. Version ${reproduce.version}, seed ${reproduce.seed}, case ${reproduce.caseSha256.slice(0, 12)}.`,
        width,
      ),
    ),
  ];
  return `${paragraphs.filter((paragraph) => paragraph !== '').join('\n\n')}\n`;
}

/** From this share on it is said that scores were remembered: memory bends towards what one expects. */
const MANY_REMEMBERED = 0.2;

function memory({ site, findings }: Verdict, theCase: Case, { width }: Printing): string {
  const [remembered, all] = [rememberedScores(theCase, site), scoreSeries(theCase, site).length];
  if (findings.length === 0 || remembered === 0 || remembered < MANY_REMEMBERED * all) return '';
  return wrap(
    `${remembered} of the ${all} scores were written down from memory, which leans towards what one expects. Take the answer with care.`,
    width,
  );
}

function banner({ safety }: Verdict, { paint, width }: Printing): string {
  const lines: string[] = [];
  if (safety.tier !== 'none') {
    const style: Style = safety.tier === 'soon' ? ['bold', 'yellow'] : ['bold', 'red'];
    lines.push(paint(style, `! ${tierWords[safety.tier]}`));
    lines.push(...safety.items.map((item) => wrap(item.action, width, '  ')));
  }
  if (!safety.screened) {
    const signs = safety.unanswered === 1 ? '1 danger sign has' : `${safety.unanswered} danger signs have`;
    lines.push(wrap(`${signs} not been asked about yet: nothing here says that you are safe.`, width, '! '));
  }
  return lines.join('\n');
}

/** The answer in one sentence. */
export function answerSentence(verdict: Verdict, theCase: Case): string {
  const { findings, safety } = verdict;
  const complaint = complaintInWords(verdict.site, theCase);
  if (safety.tier === 'same-day' || safety.tier === 'emergency') {
    return 'Nothing else is looked at until this has been seen to.';
  }
  if (findings.length === 0) return `There is nothing to hold against your ${complaint} yet.`;
  const relieving = new Set(theCase.hypotheses?.filter((each) => each.claim === 'relieves').map((each) => each.id));
  const named = (answer: Finding['answer'], relieves?: boolean) => {
    const such = findings.filter((each) => each.answer === answer);
    const fitting = such.filter((each) => relieves === undefined || relieving.has(each.hypothesis) === relieves);
    return listInWords([...new Set(fitting.map((each) => exposeSymbol(theCase, each.exposure).label))]);
  };
  const [worse, better] = [named('follows', false), named('follows', true)];
  if (worse !== '' && better !== '') return `Your ${complaint} follows ${worse}, and eases with ${better}.`;
  if (worse !== '') return `Your ${complaint} follows ${worse}.`;
  if (better !== '') return `Your ${complaint} eases with ${better}.`;
  const cleared = named('does-not-follow');
  if (named('cannot-tell') === '') return `Your ${complaint} does not follow ${cleared}.`;
  const telling = `What your ${complaint} follows cannot be told yet`;
  return cleared === '' ? `${telling}.` : `${telling}; it does not follow ${cleared}.`;
}

/** What is complained of, as it stands after "your": "upper back stiffness". */
function complaintInWords(site: string | null, theCase: Case): string {
  const quality = theCase.complaint?.qualities?.includes('stiffness') ? 'stiffness' : 'pain';
  return site === null ? quality : `${siteWords(site)} ${quality}`;
}

/** "a", "a and b", "a, b and c". */
function listInWords(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** What was found first, then what is open, the likeliest first, then what was cleared. */
function inOrderOfWeight(findings: readonly Finding[]): Finding[] {
  const rank = { follows: 0, 'cannot-tell': 1, 'does-not-follow': 2 };
  return findings.toSorted(
    (one, other) => rank[one.answer] - rank[other.answer] || other.probability - one.probability,
  );
}

function card(finding: Finding, verdict: Verdict, theCase: Case, { paint, width }: Printing): string {
  const { answer, exposure, reasons, needs } = finding;
  const lines = [
    ...reasons.map((reason) => reason.text),
    ...(answer === 'does-not-follow' ? ['Of 20 answers like this one, at least 18 are right.'] : []),
    ...amounts(finding),
    ...challenge(finding.hypothesis, verdict),
    ...(needs?.days == null ? [] : [`About ${count(needs.days, 'more day')} like these would settle it.`]),
    ...(needs?.instead == null ? [] : [`What would settle it: ${needs.instead}.`]),
  ];
  const title = capital(exposeSymbol(theCase, exposure).label);
  const heading = `${paint('bold', title)} — ${paint(answerStyles[answer], answerWords[answer])}`;
  return [heading, ...lines.map((line) => wrap(line, width, '  '))].join('\n');
}

/** How much of the score it accounts for, and how long that lasts; nothing where there is nothing to speak of. */
function amounts({ answer, attributable, typical }: Finding): string[] {
  if (answer !== 'follows' || attributable === null) return [];
  const { mean, low, high } = attributable;
  const share = `It accounts for ${score(mean)} of the score at an average check-in (likely ${short(low)} to ${short(high)}).`;
  if (typical === null) return [share];
  const hours = count(Math.max(1, Math.round(typical.halfLifeH)), 'hour');
  return [share, `Half of what it does is gone about ${hours} later.`];
}

function challenge(hypothesis: string, verdict: Verdict): string[] {
  const row = verdict.challenge.find((each) => each.hypothesis === hypothesis);
  if (row === undefined) return [];
  const words = (cells: typeof row.for) => [...new Set(cells.map((cell) => cell.because))].join('; ');
  return [
    ...(row.for.length === 0 ? [] : [`For it: ${words(row.for)}.`]),
    ...(row.against.length === 0 ? [] : [`Against it: ${words(row.against)}.`]),
  ];
}

function trialCard(trial: TrialFinding, { paint, width }: Printing): string {
  const heading = `${paint('bold', `Trial ${trial.id}`)} — ${paint(answerStyles[trial.answer], trialWords[trial.answer])}`;
  const { difference, p } = trial;
  const isOver = trial.pairsDone === trial.pairsPlanned;
  // A pair that was run and lacks a score is not among those that it rests on.
  const planned = trial.pairsPlanned === undefined ? 'pair' : 'planned pair';
  const ofPlanned = trial.pairsPlanned === undefined ? '' : `${trial.pairsDone} of `;
  const lines = [`It rests on ${ofPlanned}${count(trial.pairsPlanned ?? trial.pairsDone, planned)}.`];
  if (difference !== null) {
    const { points, low, high } = difference;
    lines.push(`The second condition scored ${score(points)} more (likely ${short(low)} to ${short(high)}).`);
  }
  if (p !== null) lines.push(`The chance that lots drawn at random would show as much is ${frequency(p)}.`);
  const harm = trial.harms?.[0];
  if (isOver) lines.push('It is done.');
  else if (harm !== undefined) lines.push(`Stop here: ${harm.text}`);
  else lines.push(trial.mayStop ? 'It may stop now.' : 'It goes on.');
  if (trial.cannotRuleOut !== undefined) lines.push(trial.cannotRuleOut);
  return [heading, ...lines.map((line) => wrap(line, width, '  '))].join('\n');
}

const trialWords: Record<TrialFinding['answer'], string> = {
  follows: 'it makes a difference',
  'does-not-follow': 'no difference that matters',
  'cannot-tell': 'cannot tell yet',
};

/** A number without digits that mean nothing; a true minus sign. */
function short(value: number): string {
  return (Math.abs(value) >= 10 ? value.toFixed(0) : value.toFixed(1)).replace(/^-(0(\.0)?)$/, '$1').replace('-', '−');
}

function score(points: number): string {
  return `${short(points)} ${short(points) === '1.0' ? 'point' : 'points'}`;
}

function count(many: number, of: string): string {
  return `${many} ${of}${many === 1 ? '' : 's'}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
