import type { Certainty, PostRole } from '#record';
import { type ReadSentence, stanceOf } from '../stance/stance.ts';
import { type Moment, momentsIn } from '../time/moments.ts';
import { tellsOfOnce } from './beginnings.ts';
import { hypothesesIn } from './causes.ts';
import { courseIn } from './course.ts';
import { durationsIn } from './durations.ts';
import { type Found, foundAt } from './found.ts';
import { type Link, linksIn } from './links.ts';
import { isUsedFor, tellsOfOnset, usedIn } from './onset-moments.ts';
import { onsetsIn } from './onsets.ts';
import { pricesIn } from './prices.ts';
import { referralsIn } from './referrals.ts';
import { remediesIn } from './remedies.ts';
import { agesIn, experiencesIn, historiesIn, medicationsIn, terrainsIn } from './runner.ts';
import { runsIn } from './runs.ts';
import { severitiesIn } from './severity.ts';
import { shoesIn } from './shoes.ts';
import { qualitiesIn, sitesIn } from './symptoms.ts';
import { unnamedRemediesIn } from './unnamed-remedies.ts';
import { usualRecoveriesIn } from './usual-recovery.ts';

const overlaps = (
  one: { readonly from: number; readonly to: number },
  other: { readonly from: number; readonly to: number },
): boolean => one.from < other.to && one.to > other.from;

/** How a link was said: what denies it is in its effect already. */
function certaintyOf(sentence: ReadSentence, link: Link): Certainty {
  const denies = link.effect === 'nothing' || link.effect === 'no-relief';
  if (denies) return 'denied';
  const { certainty, granted } = stanceOf(sentence, link.from, link.to);
  if (certainty === 'denied' || (certainty === 'asked' && granted !== 'no')) return 'stated';
  return certainty;
}

/** "Would insoles help my arch?" takes no help for granted. */
const INVERTED = /^(?:would|will|could|should|can|might|does|do)$/;

/** Aggravators and relievers: what links say, but for what happened once. */
function linkFacts(
  sentence: ReadSentence,
  links: readonly Link[],
  onsets: readonly Found[],
  runs: readonly Found[],
  isOver: boolean,
): Found[] {
  const facts = links.flatMap((link) => {
    // "Once I'm warmed up it's fine"
    const isWarm = link.activity.value === 'warm-up' && link.effect === 'nothing';
    const relieves = isWarm || link.effect === 'better' || link.effect === 'no-relief';
    if (link.lead === 'without' || (isOver && link.effect === 'nothing')) return [];
    const { certainty: heard, granted } = stanceOf(sentence, link.from, link.to);
    const isWondered =
      granted === 'no' || INVERTED.test(sentence.words[sentence.marks.asked.indexOf(true)]?.text ?? '');
    if (heard === 'asked' && isWondered && link.effect !== 'worse') return [];
    const opening = sentence.words[link.from].text;
    const isReturn =
      link.effect === 'worse' && /^(?:came|returned)$/.test(opening) && sentence.words[link.from + 1]?.text !== 'on';
    if (isReturn) return foundAt(sentence, 'recurrence', link.activity.value, link.from, link.to);
    const isBeginning =
      link.effect === 'worse' &&
      /^(?:started|kicked|began)$/.test(opening) &&
      !onsets.some((onset) => overlaps(onset, link.activity));
    if (isBeginning) return [];
    const began = onsets.some((onset) => overlaps(onset, link.activity) && !relieves);
    const ran = runs.some((run) => overlaps(run, link.activity)) && !relieves;
    if (began || ran) return [];
    const certainty = isWarm ? 'stated' : certaintyOf(sentence, link);
    // Weeks off that eased it were a rest.
    const value = relieves && link.activity.value === 'return-after-break' ? 'rest' : link.activity.value;
    return foundAt(sentence, relieves ? 'reliever' : 'aggravator', value, link.from, link.to, {
      certainty,
    });
  });
  // "From typing and mouse work": two words for one thing are one fact.
  return facts.filter(
    (fact, index) =>
      facts.findIndex(
        (each) => each.kind === fact.kind && each.value === fact.value && each.certainty === fact.certainty,
      ) === index,
  );
}

/** "The runs loosen it up": runs of the kind told of before. */
function meaning(links: readonly Link[], { words }: ReadSentence, lastRun: string | null): readonly Link[] {
  if (lastRun === null) return links;
  return links.map((link) => {
    const { value, from } = link.activity;
    const isSame =
      value === 'running' &&
      /^(?:the|these|those|such)$/.test(words[from - 1]?.text ?? '') &&
      /^runs?$/.test(words[from].text);
    return isSame ? { ...link, activity: { ...link.activity, value: lastRun } } : link;
  });
}

/** "I've started nose breathing": a remedy that is begun, and no beginning of the pain. */
const isBegun = ({ words }: ReadSentence, { from }: Found): boolean =>
  /^(?:start|started|starting|begun|began)$/.test(words[from - 1]?.text ?? '');

const FIXES = / (?:fixes|sorts|helps|cures|eases|does) /;
const lineOf = ({ words }: ReadSentence, { from, to }: Found): string =>
  ` ${words
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ')} `;

/** "Started after my first marathon" */
const isAfter = ({ value }: Found): boolean => typeof value === 'object' && value !== null && 'after' in value;

/** What one post knows beyond a sentence. */
export type PostContext = {
  readonly role: PostRole;
  /** Whether the asker names a pair of shoes anywhere. */
  readonly knowsOwned: boolean;
  /** The kind of the runs told of before, which "the runs" means. */
  readonly lastRun: string | null;
};

/** The facts of a replier's sentence: advice alone, never what the asker feels. */
function adviceIn(sentence: ReadSentence): Found[] {
  return [
    ...hypothesesIn(sentence, false, true),
    ...remediesIn(sentence, 'replier', []),
    ...referralsIn(sentence, 'replier'),
  ];
}

/**
 * The facts of a sentence.
 *
 * @param sentence the sentence
 * @param context what is known beyond it
 * @returns facts in the order of their words
 */
export function factsIn(sentence: ReadSentence, context: PostContext): Found[] {
  if (context.role === 'replier') return adviceIn(sentence).sort((a, b) => a.from - b.from);
  const feels = qualitiesIn(sentence);
  const sites = sitesIn(sentence, feels);
  const severities = severitiesIn(sentence);
  const links = linksIn(sentence, [
    ...feels,
    ...severities.filter((each) => !feels.some((felt) => overlaps(felt, each))),
  ]);
  const all = momentsIn(sentence);
  const experiences = experiencesIn(sentence);
  const runs = runsIn(sentence, all);
  const hypotheses = hypothesesIn(sentence, true);
  const histories = historiesIn(sentence, all, (from, to) => hypotheses.some((each) => overlaps(each, { from, to })));
  const usual = usualRecoveriesIn(sentence);
  const ages = agesIn(sentence).map((age) =>
    age.certainty === 'asked' ? { ...age, certainty: 'stated' as const } : age,
  );
  const referrals = referralsIn(sentence, 'asker');
  const remedies = remediesIn(sentence, 'asker', links, hypotheses);
  const used = usedIn(sentence, remedies);
  const near = (found: Found, moment: Moment) => moment.from - found.to <= 4 && found.from - moment.to <= 4;
  const open = all.filter(
    (moment) =>
      !experiences.some((each) => overlaps(each, moment)) && // "I have had fasciitis since May" is of now.
      !histories.some((each) => near(each, moment) && each.certainty !== 'denied' && moment.relation !== 'since') &&
      !referrals.some((each) => near(each, moment)) &&
      !used.some((each) => isUsedFor(sentence, each, moment)),
  );
  const isTaken = (from: number, to: number) =>
    [...experiences, ...usual, ...ages].some((each) => overlaps(each, { from, to })) ||
    all.some((each) => overlaps(each, { from, to })) ||
    used.some((each) => isUsedFor(sentence, each, { from, to }));
  const durations = durationsIn(sentence, isTaken, feels);
  const complains = feels.length > 0 || sites.length > 0;
  const isOnce = tellsOfOnce(sentence, open, durations);
  const course = courseIn(sentence, links, true);
  const momentsOfOnset = open.filter((moment) =>
    tellsOfOnset(
      sentence,
      moment,
      [...sites, ...feels].filter(({ certainty }) => certainty !== 'denied'),
      runs,
    ),
  );
  const onsets = onsetsIn(sentence, momentsOfOnset, links, complains, isOnce).filter(
    (onset) =>
      !experiences.some(
        (each) => overlaps(each, onset) && each.value !== 'increase' && !(each.value === 'race' && isAfter(onset)),
      ) && !remedies.some((each) => isBegun(sentence, each) && overlaps(each, onset)),
  );
  const shoes = shoesIn(sentence, context.knowsOwned);
  // "Vibrations running up my spine" explains; it does not say that the spine hurts.
  const explains = feels.length === 0 && hypotheses.length > 0 && !/ (?:in|on) (?:my|the) /.test(sentence.line);
  const ownSites = sites.filter(
    (site) =>
      (!explains || site.certainty === 'denied') &&
      !histories.some((each) => overlaps(each, site) && each.certainty !== 'denied' && each.value !== 'bunion'),
  );
  const judged = (felt: Found) =>
    felt.certainty === 'denied' && links.some((link) => link.effect === 'nothing' && overlaps(link, felt));
  const ownFeels = feels.filter((felt) => !judged(felt) && !histories.some((each) => overlaps(each, felt)));
  const linked = linkFacts(
    sentence,
    meaning(links, sentence, context.lastRun),
    onsets,
    runs,
    course.some(({ kind }) => kind === 'outcome'),
  ).filter(
    (found) =>
      !course.some((each) => each.kind === 'recurrence' && each.value === found.value && overlaps(each, found)) &&
      // "Clears after a night's sleep" is how long it takes, and eases nothing by itself; "a night's sleep fixes it" says both.
      !(found.value === 'sleep' && usual.some((each) => overlaps(each, found)) && !FIXES.test(lineOf(sentence, found))),
  );
  // "It came straight back on the first run" comes back with the run, and is told once.
  const comes = course.filter(
    (each) => each.value !== 'repeated' || !linked.some((link) => link.kind === 'recurrence' && overlaps(link, each)),
  );
  const medications = medicationsIn(sentence);
  const unnamed = unnamedRemediesIn(sentence, (from, to) =>
    [...remedies, ...referrals, ...medications, ...hypotheses, ...runs, ...sites, ...shoes].some((each) =>
      overlaps(each, { from, to }),
    ),
  );
  // Ground that is said to hurt, to spare or to have begun it is told already.
  const isTold = (ground: Found) => [...linked, ...onsets].some((each) => overlaps(each, ground));
  return [
    ...ownSites,
    ...ownFeels,
    ...severities,
    ...onsets,
    ...durations,
    ...usual,
    ...comes,
    ...linked,
    ...runs,
    ...experiences.filter(
      (each) => !(each.value === 'race' && onsets.some((onset) => isAfter(onset) && overlaps(each, onset))),
    ),
    ...terrainsIn(sentence).filter((ground) => !isTold(ground)),
    ...ages,
    ...histories,
    ...medications,
    ...shoes,
    ...pricesIn(sentence),
    ...hypotheses.filter((each) => !histories.some((past) => overlaps(past, each))),
    // What it began with is no remedy: "tweaked it doing deadlifts".
    ...remedies.filter((each) => isBegun(sentence, each) || !onsets.some((onset) => overlaps(onset, each))),
    ...unnamed,
    ...referrals,
  ].sort((a, b) => a.from - b.from || a.to - b.to);
}
