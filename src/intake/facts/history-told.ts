import type { ReadSentence } from '../stance/stance.ts';
import { hitsIn, phraseTable } from '../text/phrase-table.ts';
import { type Found, foundAt } from './found.ts';
import { conditionsIn } from './runner.ts';

const classes = {
  past: `
    (in|since|back in|from|of|late|early)? (197*|198*|199*|200*|201*|202*), in (the)? #, as a
    (kid|child|teenager|teen|boy|girl|student|baby|junior|youngster), at (age|#|school|uni|university|college|high
    school|twelve|thirteen|eleven), in (my|the) (teens|twenties|thirties|20|30|army|navy|school
    days|playing days), (#|some|many) years (ago|back), years (ago|back), when i was ~2
    (#|at|in|kid|child|young|little|twelve|eleven|thirteen|baby), last (year|summer|winter|spring|autumn|season), since
    (school|childhood|i was), (junior|senior|freshman|sophomore) year, once before, on the other (side|leg|foot|knee), on one side
    before`,
  broke: `
    broke, broken, fractured, tore, torn, ruptured, dislocated, sprained, snapped, cracked, operated, replaced, repaired, fused,
    scoped, plated, manipulated, pulled, shaved, trimmed,
    resurfaced, pinned, herniated, slipped, popped, rolled`,
  thing: `
    acl, meniscus, cartilage, disc, discectomy, microdiscectomy, labrum, labral tear, hip replacement, total hip, knee
    replacement, scope, scopes, hip scope, op, operation, surgery, reconstruction, recon, repair, tear, rupture,
    dislocation, osgood, osgood schlatter, frozen shoulder, whiplash, stents, vasectomy, hernia repair, c section, haglunds, pao,
    collarbone, growth plate ~1, plate, tommy john, costochondritis, uveitis, pneumothorax, stroke, heart attack, compartment
    syndrome, bone stress, hip resurfaced`,
};
const told = phraseTable(
  [
    [
      true,
      `<broke> ~5 (<past>), <thing> ~4 (<past>), had my (little)? (boy|girl|son|daughter|twins) (in|#|last|at) ~1, # weeks
      (pp|post partum|post natal), (my|our) (second|third|fourth) baby, (flat|flattest) feet ~1, high arches, im (hyper)? bendy,
      ex smoker, prediabetic, pre diabetic, known case of ~1, low ferritin, two new (knees|hips), (had|have) that many
      (sprains|injuries), chronic roller`,
    ],
  ],
  classes,
);
/** What happened once and is the complaint. */
const NOW =
  / (?:this (?:week|morning|time)|yesterday|today|on (?:saturday|sunday|monday|tuesday|wednesday|thursday|friday)) /;
const DISTANT = / (?:pb|ran|race|marathon|fence|window|record|shoes|sleep|news) /;

/** What the asker has or had, told by its year, its age or its side: "herniated L5 in college", "hip scope 2018". */
export function historyToldIn(sentence: ReadSentence, isClaimed: (from: number, to: number) => boolean): Found[] {
  const { line } = sentence;
  if (sentence.asks || NOW.test(line) || DISTANT.test(line)) return [];
  return hitsIn(told, sentence)
    .filter(({ from, to }) => !isClaimed(from, to))
    .slice(0, 2)
    .flatMap(({ from, to }) => {
      const named = conditionsIn(sentence).find((each) => each.from < to && each.to > from);
      return foundAt(sentence, 'history', named?.value ?? null, from, to);
    });
}
