import type { Finding, Verdict } from '../api/client.ts';
import type { Words } from '../words/words.tsx';
import type { CaseView } from './case-view.ts';

/** The answer in words: one sentence, how sure, and why. */
export type AnswerLines = { readonly sentence: string; readonly sure: string | null; readonly why: readonly string[] };

/**
 * Says the answer of a verdict.
 * @param words the message catalogue
 * @param view the case, for the names the runner gave
 * @param verdict what was found; below `same-day` danger
 */
export function answerLines(words: Words, view: CaseView, verdict: Verdict): AnswerLines {
  const { findings } = verdict;
  const say = words.answer;
  if (view.checkins === 0) return { sentence: say.nothingYet(view.knownComplaint), sure: null, why: [] };

  const found = findings.filter((finding) => finding.answer === 'follows');
  if (found.length > 0) return foundLines(words, view, found);

  const open = findings.filter((finding) => finding.answer === 'cannot-tell');
  if (open.length === 0 && findings.length > 0) {
    return { sentence: say.noneOfThem(view.complaint, findings.length), sure: say.ruledOutSure, why: [] };
  }
  return { sentence: say.cannotTell(view.complaint), sure: say.cannotTellSure, why: [whyNot(words, view, open)] };
}

/** Why it cannot be told: what holds for every open cause, else the one that is more likely than not, else that nothing stands out. */
function whyNot(words: Words, view: CaseView, open: readonly Finding[]): string {
  const codes = new Set(open.map((finding) => finding.reasons[0]?.code));
  const [first] = open.toSorted((a, b) => b.probability - a.probability);
  const reason = first?.reasons[0];
  if (reason === undefined) return words.answer.nothingToHold;
  if (codes.size === 1 && (reason.code === 'too-few-days' || reason.code === 'no-checkins'))
    return words.told.reason(reason.code, reason.text);
  if (first.probability < 0.5) return words.answer.nothingStandsOut;
  return words.answer.nearest(view.spoken(first.exposure).phrase, words.told.reason(reason.code, reason.text));
}

function foundLines(words: Words, view: CaseView, found: readonly Finding[]): AnswerLines {
  const say = words.answer;
  const phrase = (finding: Finding) => view.spoken(finding.exposure).phrase;
  const worse = found.filter((finding) => !view.relieves(finding.hypothesis)).map(phrase);
  const better = found.filter((finding) => view.relieves(finding.hypothesis)).map(phrase);
  const sentences: string[] = [];
  if (worse.length > 0) sentences.push(say.follows(view.complaint, worse));
  if (better.length > 0) sentences.push(say.easesWith(view.complaint, better));
  return {
    sentence: sentences.join(' '),
    sure: say.howSure(Math.min(...found.map((finding) => finding.probability))),
    why: found.flatMap((finding) => doseLine(words, view, finding)),
  };
}

function doseLine(words: Words, view: CaseView, { hypothesis, exposure, typical }: Finding): string[] {
  if (typical === null) return [];
  const amount = view.spoken(exposure).amount(typical.dose, typical.unit);
  const { points, low, high, halfLifeH } = typical;
  return [words.answer.doseMakes(amount, points, low, high, halfLifeH, view.relieves(hypothesis))];
}
