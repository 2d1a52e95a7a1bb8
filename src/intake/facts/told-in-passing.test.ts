import { describe, expect, test } from 'vitest';
import type { Certainty, FactKind, FactValue } from '#record';
import { readPost } from '../read-post.ts';

/** Ways of saying it: each row stands for a construction, and its words are one of many that could stand in it. */
type Row = readonly [said: string, value: FactValue, certainty?: Certainty];

const remedies: readonly Row[] = [
  // Treatments are named by themselves, whatever is said of them.
  ['The foam roller and I are in a committed relationship.', 'foam-rolling'],
  ['Stuck some tape on it.', 'taping'],
  ['Off-the-shelf arch supports, 20 quid, rubbish.', 'insoles'],
  ['Three sessions of shockwave on my heel and no change.', 'shockwave'],
  ['Shelled out for a Hypervolt.', 'massage'],
  ['Sleeping in a night splint.', 'night-splint'],
  // Somebody else does it, gives it, or says so.
  ['Physio gave me clamshells and they are dull.', 'strengthening'],
  ['Got my other half to dig his thumbs into it.', 'massage'],
  ['My roommate says compression sleeves.', 'compression'],
  ['The chiro clicked my neck.', 'manipulation'],
  // How often, for how long, to no avail.
  ['Nightly calf raises over the kitchen step.', 'strengthening'],
  ['Loads of stretching, no joy.', 'stretching'],
  ['Been rolling my ITB till I cry.', 'foam-rolling'],
  // Rest and less, by what is left undone.
  ['Took a fortnight off and it was no better.', 'rest'],
  ["Haven't run for ten days.", 'rest'],
  ['Have hung up the trainers till it calms down.', 'rest'],
  ["I've dropped my mileage to 15 miles a week.", 'lower-mileage'],
  // Other sports, where they stand in for running.
  ['Swapped two of my runs for the bike.', 'movement'],
  ["I've taken up swimming in the meantime.", 'movement'],
  // Asked, thought of, not done.
  ['Should I just rest it?', 'rest', 'asked'],
  ['Would insoles help my arch?', 'insoles', 'asked'],
  ['Tempted to get insoles.', 'insoles', 'hedged'],
  ["I don't do any strength work, I know I should.", 'strengthening', 'denied'],
  ["I've never tried orthotics.", 'insoles', 'denied'],
  // Things that no table names: what they are is left open.
  ["Rubber bands don't make a blind bit of difference.", null],
  ['Got one of those spiky mats.', null],
  ['Anyone use those rechargeable thingies?', null, 'asked'],
  // What was changed, put away or taken instead.
  ['Moved the bottle to my back.', 'thinner-pack'],
  ["I've cut a hole in the tongue.", null],
  ['Put a folded jumper behind me.', null],
  ['Gave up coffee for Lent.', null],
  ['Paddles in the bin.', null],
  ['Tights instead of shorts.', null],
  // What is asked about.
  ['Should I lower the seat?', 'bike-fit', 'asked'],
  ['Do I swap hands?', null, 'asked'],
  ['Do I get it drained?', null, 'asked'],
  ['Is it daft to push one-handed?', null, 'asked'],
  // Things that are put on, under or around it.
  ['Been sitting on a doughnut at work.', null],
  ['Stuck gel cups in the boots.', 'insoles'],
];

const referrals: readonly Row[] = [
  ['Booked in with a physio next week.', 'physiotherapist'],
  ['GP was not interested.', 'gp'],
  ['Rang the surgery and they can see me in three weeks.', 'gp'],
  ['Scan clear.', 'scan'],
  ['Ended up in A&E.', 'emergency'],
  ['My boss swears by his chiropractor so I went.', 'chiropractor'],
  ['Got referred to MSK.', 'specialist'],
  ['Is it time to see a physio?', 'physiotherapist', 'asked'],
  ['I might go and see a physio.', 'physiotherapist', 'hedged'],
  ['I refuse to see the GP about a sore knee.', 'gp', 'denied'],
  ['Rang the nurse line.', 'gp'],
  ['Traumatologist on Monday.', 'specialist'],
  ['Getting it imaged next week.', 'scan'],
];

const recurrences: readonly Row[] = [
  ["Third time this year I've done it.", 'repeated'],
  ["Just when I thought it had gone, it's back.", 'repeated'],
  ['Same as last spring.', 'repeated'],
  ['It keeps flaring up.', 'repeated'],
  ['I get this every winter.', 'repeated'],
  ['As soon as I get to 20 miles a week it returns.', 'repeated'],
  ["Some weeks it's there, some weeks it isn't.", 'on-and-off'],
  ['Good days and bad days.', 'on-and-off'],
];

const trends: readonly Row[] = [
  ["It's slowly easing.", 'better'],
  ["It's nowhere near as bad.", 'better'],
  ['Slowly getting there.', 'better'],
  ['60% better now.', 'better'],
  ['It started as a niggle and is now a real pain.', 'worse'],
  ['Each run it comes on earlier.', 'worse'],
  ['It is ten times worse.', 'worse'],
  ['Two weeks off and no improvement.', 'same'],
  ["It's neither better nor worse.", 'same'],
  ["A week on and it's still throbbing.", 'longer-than-usual'],
  ['Pain just won’t go away.', 'longer-than-usual'],
  ["Normally it'd be gone by now.", 'longer-than-usual'],
];

const recoveries: readonly Row[] = [
  ["It's normally gone by Tuesday.", 'days'],
  ['Usually takes a day or two to settle.', 'days'],
  ["Normally a night's sleep sorts it.", 'overnight'],
  ["By the next day it's gone, every time.", 'overnight'],
  ['It usually wears off within an hour.', 'hours'],
  ["An hour on the sofa and it's gone.", 'hours'],
];

const outcomes: readonly Row[] = [
  ['Knee has been fine ever since.', 'resolved'],
  ['What sorted it in the end was heel drops.', 'resolved'],
  ['It went away on its own.', 'resolved'],
  ["Happy to say I'm running pain free.", 'resolved'],
];

const onsets: readonly Row[] = [
  ['It started about a month back.', { ago: { months: 1 } }],
  ['It has been sore since sept.', { since: 'september' }],
  ['Knee first went at the Great North Run.', { after: 'race' }],
  ['The day after a race my knee blew up.', { after: 'race' }],
  ['My heel has been bad since my holiday in Spain.', { since: 'holiday' }],
  ['One minute fine, next minute agony in my calf.', { manner: 'sudden' }],
  ["It's crept up on me over a month.", { manner: 'gradual' }],
  ['Groin has been tight ever since I started doing the fast stuff.', null],
  ["I don't remember pulling it.", { after: 'injury' }, 'denied'],
];

const durations: readonly Row[] = [
  ["I've had this heel thing 8 months.", { months: 8 }],
  ["It's going on three months.", { months: 3 }],
  ['Ten weeks in and my shin still aches.', { weeks: 10 }],
  ['Four days my neck has been stiff.', { days: 4 }],
  ["I've had it for years.", null],
];

const severities: readonly Row[] = [
  ['It peaks at a 7.', 7],
  ['It was excruciating.', 'severe'],
  ['Just a slight ache.', 'mild'],
];

const others: readonly (readonly [FactKind, ...Row])[] = [
  ['history', "I've got asthma.", 'asthma'],
  ['history', "GP said Raynaud's years ago.", 'raynauds'],
  ['history', 'Anaemic a few years ago.', 'anaemia'],
  ['medication', "I can't take ibuprofen.", 'ibuprofen', 'denied'],
  ['medication', 'The doctor put me on etoricoxib.', 'etoricoxib'],
  ['price', 'Quoted three hundred quid for an MRI.', { amount: 300, currency: 'GBP' }],
  ['price', "They're A$150 here.", { amount: 150, currency: 'AUD' }],
  ['age', "I'm a creaky 62.", 62],
  ['shoe-owned', 'Bought Brooks Ghost two weeks ago.', { brand: 'Brooks', model: 'Ghost' }],
  ['shoe-owned', 'My Pegs are done.', { brand: 'Nike', model: 'Pegasus' }],
  ['aggravator', 'Bike nope.', 'cycling', 'denied'],
  ['aggravator', 'Treadmill on Tuesday, none.', 'treadmill', 'denied'],
  ['aggravator', 'Steep hills, no chance.', 'uphill'],
  ['aggravator', 'Vacuuming riles it.', 'arm-work'],
  ['aggravator', 'It hurts turning the key.', 'turning the key'],
  ['reliever', 'Low ponytail, better.', 'low ponytail'],
  ['reliever', "Moved the clip to my belt and it's gone.", 'moved the clip to my belt'],
  ['reliever', 'Cushion between the knees, bliss.', 'pillow'],
  ['site', 'Outside edge.', 'knee'],
  ['run', 'Sat: 20k easy.', { kind: 'easy-running', distanceM: 20_000 }],
  ['run', 'Abingdon in 3:21.', { kind: 'race', durationS: 12_060 }],
  ['quality', 'Like a hot coin in there.', 'burning'],
  ['quality', 'Knee like a rusty gate.', 'stiffness'],
  ['shoe-considered', 'The shop suggested the Brooks Adrenaline.', { brand: 'Brooks', model: 'Adrenaline' }],
];

const tellings: Readonly<Partial<Record<FactKind, readonly Row[]>>> = {
  remedy: remedies,
  referral: referrals,
  recurrence: recurrences,
  trend: trends,
  'usual-recovery': recoveries,
  outcome: outcomes,
  onset: onsets,
  duration: durations,
  severity: severities,
};

/** What holds a word of a kind and tells nothing of it. */
const silent: readonly (readonly [FactKind, string])[] = [
  ['remedy', 'I swim twice a week and cycle to work.'],
  ['remedy', 'It hurts when I do lunges.'],
  ['remedy', 'Yoga makes it worse.'],
  ['remedy', 'I tripped over the foam roller.'],
  ['remedy', 'My sister had an injection for hers.'],
  ['remedy', 'It hurts at rest.'],
  ['remedy', "I've tried everything."],
  ['remedy', 'Moved house in May.'],
  ['remedy', 'Dropped a weight on it.'],
  ['remedy', 'Can I run on it?'],
  ['remedy', 'What should I expect?'],
  ['referral', 'My GPS says 10k.'],
  ['referral', 'My dad saw a cardiologist.'],
  ['referral', 'I work in a hospital.'],
  ['recurrence', 'I came back from holiday.'],
  ['recurrence', "I've run twice this week."],
  ['recurrence', 'When I stand for hours it returns.'],
  ['trend', "It's worse going downhill."],
  ['trend', 'My times are getting better.'],
  ['trend', 'I went from 10 to 30 miles a week.'],
  ['usual-recovery', 'It eases after ten minutes of running.'],
  ['usual-recovery', "It's usually worse after two days."],
  ['outcome', "It's gone numb."],
  ['outcome', 'I had no pain until mile 8.'],
  ['duration', 'Wore the boot for six weeks.'],
  ['duration', 'Waiting list is 12 weeks.'],
  ['duration', "I've worked at a desk for 15 years."],
  ['severity', "I'm slightly worried about my knee."],
  ['severity', 'Slight camber on the road and my hip hurts.'],
  ['onset', "Haven't run since last Thursday."],
  ['onset', 'No pain since I changed my shoes.'],
  ['onset', 'Bit of a bruise coming out today.'],
  ['run', '35 mpw, all on the flat.'],
  ['site', 'I came back on Monday.'],
  ['site', "He'd warned me and I should've listened."],
  ['terrain', 'Hills are my nemesis.'],
  ['price', 'Raised £500 for charity.'],
];

/** Most kinds tell of a complaint, and are read where somebody complains. */
const COMPLAINT = 'My left knee hurts on runs. ';

const told = (kind: FactKind, said: string) =>
  readPost(COMPLAINT + said)
    .facts.filter((fact) => fact.kind === kind && fact.span[0] >= COMPLAINT.length)
    .map(({ value, certainty }) => ({ value, certainty }));

const named = ([said, value, certainty = 'stated']: Row) => ({ said, value, certainty });

describe.each(Object.entries(tellings))('%s', (kind, rows) => {
  test.each(rows.map(named))('$said', ({ said, value, certainty }) => {
    expect(told(kind as FactKind, said)).toContainEqual({ value, certainty });
  });
});

describe('what else is told', () => {
  test.each(others.map(([kind, ...row]) => ({ kind, ...named(row) })))(
    '$kind: $said',
    ({ kind, said, value, certainty }) => {
      expect(told(kind, said)).toContainEqual({ value, certainty });
    },
  );
});

describe('what is not told', () => {
  test.each(silent)('no %s: %s', (kind, said) => {
    expect(told(kind, said)).toEqual([]);
  });
});

describe('a post in which nobody complains', () => {
  test('sells a roller and treats nothing', () => {
    expect(
      readPost('For sale: a foam roller and a pair of crutches, £20.').facts.map(({ kind }) => kind),
    ).not.toContain('remedy');
  });
});
