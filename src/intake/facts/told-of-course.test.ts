import { describe, expect, test } from 'vitest';
import type { FactKind, FactValue } from '#record';
import { readPost } from '../read-post.ts';

/** How it goes, how long it takes, how bad it is and how somebody runs, each row one of many ways that its construction allows. */
const rows: readonly (readonly [FactKind, said: string, FactValue])[] = [
  // How long it takes, without a word for the rule.
  ['usual-recovery', "Two days and it's forgotten.", 'days'],
  ['usual-recovery', 'Gone by Friday.', 'days'],
  ['usual-recovery', 'Normally three days.', 'days'],
  ['usual-recovery', 'That one took six weeks.', 'weeks'],
  ['usual-recovery', 'Ten days max.', 'weeks'],
  ['usual-recovery', 'Sore to sit on for two days.', 'days'],
  // What can be done again, how much is left, how long it takes to come on.
  ['trend', "It's half what it was.", 'better'],
  ['trend', 'I can walk normally again.', 'better'],
  ['trend', 'Less achey and less grumpy than last week.', 'better'],
  ['trend', 'Each week a little less.', 'better'],
  ['trend', 'Neither up nor down.', 'same'],
  ['trend', "We're on week seven of it.", 'longer-than-usual'],
  // How often, by count and by what comes after rest.
  ['recurrence', 'Fourth flare this year.', 'repeated'],
  ['recurrence', 'Back it came.', 'repeated'],
  ['recurrence', 'It flares about every month.', 'repeated'],
  ['recurrence', 'Three nights in a row.', 'repeated'],
  ['outcome', "Haven't had one since.", 'resolved'],
  ['outcome', 'New socks turned out to be the answer.', 'resolved'],
  // The day or week that it is in, lengths that go on, stretches left open.
  ['duration', 'Day six and still limping.', { days: 6 }],
  ['duration', "It's week nine now.", { weeks: 9 }],
  ['duration', 'Coming up on two months of this.', { months: 2 }],
  ['duration', "I've had it since school.", null],
  // Scores without a scale.
  ['severity', 'Down from a six to a three.', 3],
  ['severity', 'Call it a 4.', 4],
  ['severity', 'Knee 2, hip 5.', 2],
  ['severity', '8/10 on the stairs, 3 at night.', 3],
  // Accidents and events by any name.
  ['onset', 'Took a tumble on the ice.', { after: 'injury' }],
  ['onset', 'It started the week I changed jobs.', null],
  ['onset', 'My hip has ached since using the new pedals.', null],
  ['history', 'Tore my calf as a kid.', 'muscle-tear'],
  ['history', 'Hip scope 2018.', null],
  // How often, how far, for what.
  ['experience', 'I run most mornings.', 'runner'],
  ['experience', 'I run three times a week.', 'runner'],
  ['experience', 'Nine marathons.', 'runner'],
  ['experience', 'Week 3 run 2 done.', 'new-to-running'],
  ['experience', 'Went from 10 miles to 25 miles.', 'increase'],
  ['experience', 'Valencia in 6 weeks.', 'race'],
];

/** What holds such words and tells nothing of the kind. */
const silent: readonly (readonly [FactKind, string])[] = [
  ['usual-recovery', "It's been sore for three weeks."],
  ['usual-recovery', 'Stiff for ten minutes every morning.'],
  ['usual-recovery', 'Good morning everybody.'],
  ['trend', 'Today I can barely get down the stairs.'],
  ['trend', 'It is less likely to be bone.'],
  ['recurrence', 'I train every week with the club.'],
  ['duration', 'Week 5 of couch to 5k.'],
  ['duration', 'The boot for four weeks.'],
  ['severity', 'I ran 6 miles, then 5 more.'],
  ['severity', 'My first 5 physios were no use.'],
  ['experience', 'I swim three times a week.'],
  ['outcome', 'On level ground no issue.'],
  ['history', 'I twisted it on Saturday.'],
];

const COMPLAINT = 'My left knee hurts on runs. ';

const told = (kind: FactKind, said: string) =>
  readPost(COMPLAINT + said)
    .facts.filter((fact) => fact.kind === kind && fact.span[0] >= COMPLAINT.length)
    .map(({ value }) => value);

describe('what is told', () => {
  test.each(rows)('%s: %s', (kind, said, value) => {
    expect(told(kind, said)).toContainEqual(value);
  });
});

describe('what is not told', () => {
  test.each(silent)('no %s: %s', (kind, said) => {
    expect(told(kind, said)).toEqual([]);
  });
});
