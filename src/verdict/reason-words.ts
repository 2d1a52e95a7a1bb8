import { type Ground, OTHER_WAY_SPEAKS, type SuspectFinding } from '#attribution';
import type { Exposure } from '#exposures';
import type { Reason } from '#record';

/** What the words of a reason need to know. */
export type Spoken = {
  /** The site's name, or null. */
  readonly site: string | null;
  readonly exposure: Exposure;
  readonly claim: 'worsens' | 'relieves';
  readonly finding: SuspectFinding;
  /** Labels of all suspects, by index. */
  readonly labels: readonly string[];
  readonly symbols: readonly string[];
};

/**
 * Puts one ground of a finding into words.
 *
 * @param ground the ground
 * @param spoken what the words need
 */
export function reasonOf(ground: Ground, spoken: Spoken): Reason {
  const { exposure, finding } = spoken;
  const pain = spoken.site === null ? 'Your scores' : `Your ${siteWords(spoken.site)} scores`;
  switch (ground.code) {
    case 'no-checkins':
      return {
        code: ground.code,
        text: 'There is no check-in yet for this place. Ten seconds each morning is all it takes.',
      };
    case 'never-varied':
      return { code: ground.code, text: neverVaried(exposure, finding) };
    case 'too-few-days':
      return {
        code: ground.code,
        text: 'The diary is shorter than two weeks. That is too short to tell a cause from a bad week.',
      };
    case 'too-few-doses':
      return { code: ground.code, text: tooFewDoses(exposure, finding) };
    case 'moves-with': {
      const others = ground.suspects.map((index) => spoken.labels[index] ?? 'something else');
      return {
        code: ground.code,
        text: `In this diary it came together with ${listed(others)}. What one of them does cannot be told from what the other does.`,
        exposures: ground.suspects.map((index) => spoken.symbols[index] ?? ''),
      };
    }
    case 'control-objects':
      return { code: ground.code, text: controlWords(ground.control.kind, pain) };
    case 'interval-too-wide':
      return { code: ground.code, text: `${tooWide(finding)}${otherWay(pain, spoken)}` };
    case 'clear-effect':
      return { code: ground.code, text: clearEffect(pain, spoken) };
    case 'no-room-for-an-effect':
      return {
        code: ground.code,
        text: `Even if it does something, it accounts for less than a quarter of a point a check-in: too little to matter.${otherWay(pain, spoken)}`,
      };
  }
}

function neverVaried(exposure: Exposure, { dosesSeen }: SuspectFinding): string {
  if (dosesSeen > 0 && exposure.doses.every((dose) => dose.amount === null))
    return 'How much of it there was is not known, so nothing can be compared.';
  if (dosesSeen === 0) return 'It never happened in this diary, so nothing can be compared.';
  if (exposure.partOf !== null) return 'Every run was the same in this, so there is nothing to compare it with.';
  return 'It was about the same all the time, so there is nothing to compare it with.';
}

function tooFewDoses(exposure: Exposure, { dosesSeen }: SuspectFinding): string {
  if (exposure.partOf !== null && dosesSeen >= 5)
    return 'Nearly every run was the same in this; the other side of the comparison is missing.';
  return `It happened ${dosesSeen === 1 ? 'once' : `${dosesSeen} times`} in this diary. Chance alone could explain what followed.`;
}

function controlWords(kind: 'tomorrow' | 'shifted', pain: string): string {
  return kind === 'tomorrow'
    ? `${pain} seem to follow tomorrow's as much as yesterday's. Tomorrow cannot cause today, so something else moves both.`
    : `${pain} follow the same doses moved to other weeks as well. That cannot be a cause, so this answer is withdrawn.`;
}

function tooWide(finding: SuspectFinding): string {
  const { probability, attributable } = finding;
  const chance = chanceWords(probability);
  const most = attributable === null ? 0 : Math.max(Math.abs(attributable.low), Math.abs(attributable.high));
  if (most < 0.1)
    return `Nothing points to it so far (${chance}), but the diary leaves room for an effect that would matter.`;
  return `So far the chance is ${chance}, and it could account for anything up to ${points(most)} a check-in.`;
}

/** A sentence more where the scores speak for the opposite of what was claimed. */
function otherWay(pain: string, { exposure, claim, finding }: Spoken): string {
  if (finding.otherWay < OTHER_WAY_SPEAKS) return '';
  const direction = claim === 'relieves' ? 'higher' : 'lower';
  return ` If anything, ${pain.charAt(0).toLowerCase()}${pain.slice(1)} are ${direction} after ${exposure.label}: the other way round.`;
}

function clearEffect(pain: string, { exposure, claim, finding }: Spoken): string {
  const dose = exposure.typicalDose;
  const size = finding.pointsPerDose === null || dose === null ? null : Math.abs(finding.pointsPerDose.mean * dose);
  const direction = claim === 'relieves' ? 'lower' : 'higher';
  const amount =
    size === null ? '' : `, by about ${points(size)} after a usual dose of ${doseWords(dose as number, exposure.unit)}`;
  const wrong = Math.max(1, Math.round((1 - finding.probability) * 100));
  return `${pain} are ${direction} after ${exposure.label}${amount}. Of 100 answers as sure as this one, about ${wrong} would be wrong.`;
}

/** A chance as a frequency: "about 3 in 20". */
export function chanceWords(probability: number): string {
  if (probability < 0.025) return 'less than 1 in 40';
  if (probability > 0.975) return 'more than 39 in 40';
  const count = Math.round(probability * 20);
  if (count === 0) return 'about 1 in 40';
  return count === 20 ? 'about 39 in 40' : `about ${count} in 20`;
}

/** Points of score in words: "0.8 points". */
export function points(value: number): string {
  const rounded = value < 0.95 ? value.toFixed(1) : (Math.round(value * 2) / 2).toString();
  return `${rounded} ${rounded === '1' || rounded === '1.0' ? 'point' : 'points'}`;
}

/** A dose with its unit: "120 m", "8.5 km". */
export function doseWords(dose: number, unit: string): string {
  const rounded = dose >= 20 ? Math.round(dose).toString() : (Math.round(dose * 10) / 10).toString();
  return `${rounded} ${unit}`;
}

/** A site's name as it stands in a sentence. */
export function siteWords(site: string): string {
  return site.trim().replaceAll('-', ' ').toLowerCase();
}

function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;
}
