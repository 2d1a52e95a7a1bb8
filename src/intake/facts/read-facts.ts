import type { PostRole } from '#record';
import type { ReadSentence } from '../stance/stance.ts';
import { overlaps, textsOf } from '../text/stretch.ts';
import { type Moment, momentsIn } from '../time/moments.ts';
import { tellsOfOnce } from './beginnings.ts';
import { hypothesesIn } from './causes.ts';
import { courseIn } from './course.ts';
import { durationsIn } from './durations.ts';
import { durationsToldIn } from './durations-told.ts';
import { experiencesIn } from './experience.ts';
import type { Found } from './found.ts';
import { historyToldIn } from './history-told.ts';
import type { Link } from './link.ts';
import { linkFacts } from './link-facts.ts';
import { linksIn } from './links.ts';
import type { DistanceUnit } from './named-runs.ts';
import { isUsedFor, tellsOfOnset, usedIn } from './onset-moments.ts';
import { onsetsIn } from './onsets.ts';
import { positionsIn } from './positions.ts';
import { pricesIn } from './prices.ts';
import { referralsIn } from './referrals.ts';
import { remediesIn } from './remedies.ts';
import { agesIn, historiesIn, medicationsIn } from './runner.ts';
import { runsIn } from './runs.ts';
import { severitiesIn } from './severity.ts';
import { shoesIn } from './shoes.ts';
import { qualitiesIn, sitesIn } from './symptoms.ts';
import { terrainsIn } from './terrain.ts';
import { toldRemediesIn } from './told-remedies.ts';
import { unnamedRemediesIn } from './unnamed-remedies.ts';
import { usualRecoveriesIn } from './usual-recovery.ts';

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
const lineOf = (sentence: ReadSentence, { from, to }: Found): string => ` ${textsOf(sentence, from, to).join(' ')} `;

/** "Started after my first marathon" */
const isAfter = ({ value }: Found): boolean => typeof value === 'object' && value !== null && 'after' in value;

/** What one post knows beyond a sentence. */
export type PostContext = {
  readonly role: PostRole;
  /** Whether the asker names a pair of shoes anywhere. */
  readonly knowsOwned: boolean;
  /** The kind of the runs told of before, which "the runs" means. */
  readonly lastRun: string | null;
  /** The unit that its runs are measured in, where it uses one alone; bare numbers mean it. */
  readonly unit: DistanceUnit;
  /** The parts of the body that the post complains of anywhere: wherever they are named, they are meant. */
  readonly complainedOf: ReadonlySet<string>;
  /** The part of the body that the sentences before it complained of last. */
  readonly lastSite: string | null;
  /** The sentence before it in the same post. */
  readonly previous: ReadSentence | null;
};

/** The facts of a replier's sentence: advice alone, never what the asker feels. */
function adviceIn(sentence: ReadSentence, previous: ReadSentence | null): Found[] {
  const named = [
    ...hypothesesIn(sentence, false, true, previous),
    ...remediesIn(sentence, 'replier', []),
    ...referralsIn(sentence, 'replier'),
  ];
  const isTaken = (from: number, to: number) => named.some((each) => overlaps(each, { from, to }));
  return [...named, ...toldRemediesIn(sentence, 'replier', isTaken)];
}

/**
 * The facts of a sentence.
 *
 * @param sentence the sentence
 * @param context what is known beyond it
 * @returns facts in the order of their words
 */
export function factsIn(sentence: ReadSentence, context: PostContext): Found[] {
  if (context.role === 'replier') return adviceIn(sentence, context.previous).sort((a, b) => a.from - b.from);
  const feels = qualitiesIn(sentence);
  const sites = sitesIn(sentence, feels, context.complainedOf);
  const severities = severitiesIn(sentence);
  const links = linksIn(
    sentence,
    [...feels, ...severities.filter((each) => !feels.some((felt) => overlaps(felt, each)))],
    context.previous,
  );
  const all = momentsIn(sentence);
  const runs = runsIn(sentence, all, context.unit);
  // A race that was run is told of as a run.
  const experiences = experiencesIn(sentence, all).filter(
    (each) => !(each.value === 'race' && runs.some((run) => overlaps(run, each))),
  );
  const hypotheses = hypothesesIn(sentence, true, false, context.previous);
  const named = historiesIn(sentence, all, (from, to) => hypotheses.some((each) => overlaps(each, { from, to })));
  const histories = [
    ...named,
    ...historyToldIn(sentence, (from, to) => [...hypotheses, ...named].some((each) => overlaps(each, { from, to }))),
  ];
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
  const complains = feels.length > 0 || sites.length > 0;
  const lasting = durationsIn(sentence, isTaken, feels);
  const durations = [
    ...lasting,
    ...durationsToldIn(sentence, isTaken, complains).filter((each) => !lasting.some((known) => overlaps(known, each))),
  ];
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
  // "Is it tight calves?" asks for a cause.
  const isClaimed = (felt: Found) =>
    hypotheses.some((each) => /^(?:tight-muscles|weakness|posture)$/.test(String(each.value)) && overlaps(each, felt));
  const ownFeels = feels.filter(
    (felt) => !isClaimed(felt) && !judged(felt) && !histories.some((each) => overlaps(each, felt)),
  );
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
      !(
        found.value === 'sleep' &&
        usual.some((each) => overlaps(each, found)) &&
        !FIXES.test(lineOf(sentence, found))
      ) &&
      // "Is it because I tense up in the cold?" is a cause, and told as one.
      !hypotheses.some(
        (each) =>
          each.certainty !== 'stated' && each.from < found.from && each.to >= found.to && each.certainty !== 'denied',
      ),
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
  const told = toldRemediesIn(sentence, 'asker', (from, to) =>
    [
      ...[...remedies, ...unnamed, ...referrals, ...medications, ...hypotheses, ...onsets, ...shoes],
      ...[...experiences, ...runs, ...histories, ...course, ...linked],
    ].some((each) => overlaps(each, { from, to })),
  );
  // Ground that is said to hurt, to spare or to have begun it is told already.
  const isTold = (ground: Found) => [...linked, ...onsets].some((each) => overlaps(each, ground));
  return [
    ...ownSites,
    ...positionsIn(sentence, context.lastSite, ownSites),
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
    ...terrainsIn(sentence, feels).filter((ground) => !isTold(ground)),
    ...ages,
    ...histories,
    ...medications,
    ...shoes,
    ...pricesIn(sentence),
    ...hypotheses.filter((each) => !histories.some((past) => overlaps(past, each))),
    // What it began with is no remedy: "tweaked it doing deadlifts".
    ...remedies.filter((each) => isBegun(sentence, each) || !onsets.some((onset) => overlaps(onset, each))),
    ...unnamed,
    ...told,
    ...referrals,
  ].sort((a, b) => a.from - b.from || a.to - b.to);
}
