/** How far apart the features of a sign may stand: in one sentence, in neighbouring ones, or anywhere the asker wrote. */
export type Reach = 'sentence' | 'near' | 'anywhere';

/** A way in which a sign shows: every feature of the list, `a|b` for either; the first is where the fact stands. */
export type SignRule = { readonly sign: string; readonly reach: Reach; readonly features: string };

const rules = (reach: Reach, ...rows: readonly (readonly [string, string])[]): SignRule[] =>
  rows.map(([sign, features]) => ({ sign, reach, features }));

/**
 * Which features together make a sign of the danger screen.
 *
 * Looser than the questions where the difference would be an emergency missed, and never looser in words that runners
 * use every day: legs are heavy, lungs burn, sweat runs. Features of age come from what the asker says of it.
 */
export const signRules: readonly SignRule[] = [
  ...rules(
    'sentence',
    ['E1', 'tearing upper-pain'],
    ['E1', 'tearing chest-pain'],
    ['E1', 'sudden severe upper-site'],
    ['E9', 'lost-power just-now'],
    ['E11', 'confused|staggering effort heat'],
    ['S2', 'blank-limb spreading'],
    ['S2', 'weak-limb|foot-drop|weaker spreading'],
    ['S2', 'numb-limb spreading'],
    ['S2', 'weak-limb spreading'],
    ['S2', 'tingling-limbs spreading'],
    ['S9', 'swollen calf warm|red|tender'],
    ['S9', 'one-bigger calf'],
    ['S10', 'joint-hot swollen hot|red'],
    ['G4', 'late-night-waking months-long|long-stiff-morning'],
  ),
  ...rules(
    'near',
    ['E1', 'sudden severe upper-pain'],
    ['E1', 'sudden severe heart-site'],
    ['E1', 'sudden severe chest-site'],
    ['E1', 'tearing upper-site sudden|severe'],
    ['E1', 'tearing chest-site'],
    ['E2', 'cold-sweat'],
    ['E2', 'sweating upper-pain|chest-pain|chest-tight'],
    ['E2', 'nausea upper-pain|chest-pain|chest-tight|breathless'],
    ['E2', 'dizzy chest-pain|chest-tight|breathless'],
    ['E3', 'pleuritic breathless|coughing-blood|long-journey|operation|hormones'],
    ['E3', 'pleuritic swollen|one-bigger'],
    ['E3', 'pleuritic chest-site'],
    ['E4', 'unlike headache|neck-pain'],
    ['E4', 'neck-worked headache'],
    ['E4', 'neck-worked neck-pain unlike'],
    ['E4', 'sudden headache'],
    ['E4', 'sudden neck-pain jolt|unlike'],
    ['E8', 'stiff-neck light|confused|fixed-rash'],
    ['E8', 'fixed-rash fever|unwell'],
    ['E8', 'light fever headache|neck-pain'],
    ['E9', 'lost-power sudden'],
    ['E9', 'weak-limb sudden'],
    ['E9', 'cant-lift sudden|just-now'],
    ['E10', 'collapsed|blackout|faint effort'],
    ['E10', 'faint in-effort'],
    ['E10', 'racing-heart faint|blackout|dizzy|collapsed'],
    ['E11', 'confused|staggering heat'],
    ['E11', 'confused|staggering effort'],
    ['E11', 'collapsed|blackout heat'],
    ['E12', 'tense calf-shin swollen|rising|stretch|numb-foot'],
    ['E12', 'swollen calf-shin stretch rising'],
    ['E12', 'numb-foot calf-shin hard-effort rising|swollen'],
    ['S1', 'heavy-legs neck|spine-pain'],
    ['S1', 'odd-gait neck|clumsy-hands'],
    ['S2', 'foot-drop spreading'],
    ['G1', 'plain-weight-loss unintended'],
    ['S2', 'foot-drop blank-limb|weak-limb|spine-site'],
    ['S5', 'in-effort settles-on-stopping chest-pain|chest-tight|upper-pain|left-arm'],
    ['E2', 'left-arm chest-pain|chest-tight|breathless|cold-sweat|nausea|faint'],
    ['S5', 'chest-tight in-effort'],
    ['S6', 'new-headache over-50'],
    ['S6', 'sight-change over-50'],
    ['S6', 'headache over-50 scalp-tender|jaw-chewing|sight-change'],
    ['S7', 'blood-pressure neck|headache'],
    ['S9', 'one-bigger calf warm|red|tender|long-journey|operation|hormones|no-knock'],
    ['S9', 'swollen calf warm|red|tender'],
    ['S9', 'swollen calf long-journey|operation|hormones'],
    ['S9', 'calf tender long-journey|operation'],
    ['S10', 'joint-hot swollen fever|cant-move-joint|unwell'],
    ['S10', 'joint hot|red|swollen fever'],
    ['S10', 'joint hot|red cant-move-joint swollen|unwell'],
    ['S11', 'cant-walk twist ankle-foot'],
    ['S11', 'bone-tender twist'],
    ['S11', 'pressed-sore bony-place twist ankle-foot'],
    ['S11', 'crunched twist ankle-foot'],
    ['S12', 'pop-heel heel-site'],
    ['S12', 'no-tiptoe heel-site'],
    ['S13', 'weight-pain hip-groin'],
    ['S13', 'cant-hop hip-groin'],
    ['S13', 'no-weight hip-groin'],
    ['S13', 'night-pain hip-groin'],
    ['G9', 'bone-spot bone each-run|at-night|training-jump|periods|steadily-worse'],
    ['G9', 'bone-tender at-night|each-run|periods|training-jump'],
    ['G9', 'pressed-sore bony-place at-night|each-run|periods|training-jump'],
  ),
  ...rules(
    'anywhere',
    ['E2', 'breathless'],
    ['E2', 'faint'],
    ['E2', 'chest-tight'],
    ['E2', 'crushing-chest'],
    ['E3', 'coughing-blood'],
    ['E3', 'breathless swollen calf'],
    ['E3', 'clot-fear breathless|chest-pain'],
    ['E5', 'double-vision'],
    ['E5', 'speech'],
    ['E5', 'swallowing'],
    ['E5', 'drop-attack'],
    ['E5', 'face'],
    ['E5', 'eyelid'],
    ['E5', 'pupils'],
    ['E5', 'very-dizzy'],
    ['E5', 'dizzy|unsteady|sight-change neck-pain|headache'],
    ['E5', 'numb-limb|weak-limb neck-pain|headache|face|speech'],
    ['E6', 'saddle-numb'],
    ['E6', 'bladder'],
    ['E6', 'sexual-numb'],
    ['E7', 'crash neck-pain|cant-turn-head|neck midline-tender|cant-turn-head|tingling-limbs|neck-pain'],
    ['E7', 'crash neck-pain|cant-turn-head'],
    ['E7', 'high-fall neck-pain|cant-turn-head'],
    ['E7', 'head-blow neck-pain|cant-turn-head'],
    ['E7', 'injury neck over-65'],
    ['E7', 'injury neck-pain tingling-limbs|cant-turn-head|midline-tender|over-65'],
    ['E4', 'headache head-blow'],
    ['E8', 'stiff-neck fever'],
    ['E9', 'lost-power'],
    ['E10', 'palpitations'],
    ['E10', 'blackout effort'],
    ['E11', 'heatstroke'],
    ['E13', 'suicidal'],
    ['S1', 'clumsy-hands'],
    ['S1', 'unsteady'],
    ['S1', 'shock-spine'],
    ['S2', 'weak-limb spine-pain|neck-pain'],
    ['S3', 'fever|unwell spine-site'],
    ['S4', 'osteoporosis|steroids|over-65 spine-pain|spine-hurt severe|sudden|midline-tender|small-knock'],
    ['S5', 'chest-pain'],
    ['S6', 'scalp-tender not-under-50'],
    ['S6', 'jaw-chewing not-under-50'],
    ['S7', 'blackout'],
    ['S7', 'dizzy-turning'],
    ['S4', 'osteoporosis|steroids|over-65 small-knock midline-tender|crunched'],
    ['S10', 'joint-hot fever'],
    ['S8', 'dark-urine'],
    ['S8', 'rhabdo'],
    ['S8', 'muscle-wreck dark-urine'],
    ['S9', 'clot-fear'],
    ['S11', 'no-weight'],
    ['G1', 'cancer'],
    ['G1', 'weight-loss'],
    ['G2', 'constant'],
    ['G2', 'steadily-worse'],
    ['G2', 'worst-at-night'],
    ['G3', 'first-episode under-20|over-55 spine-pain|neck-pain'],
    ['G4', 'long-stiff-morning'],
    ['G4', 'inflammatory'],
    ['G4', 'spondylitis'],
    ['G4', 'long-stiff-morning better-moving'],
    ['G4', 'better-moving worse-resting months-long spine-pain|stiff-neck'],
    ['G5', 'running-down-arm'],
    ['G9', 'periods bone'],
    ['G6', 'unstable'],
    ['G7', 'no-better-weeks'],
    ['G7', 'flares'],
    ['G8', 'cant-sleep'],
    ['G8', 'cant-work'],
    ['G8', 'feeling-low'],
  ),
];

/** What a sign's denial is said in: "no fever" is the sign S3, denied. Other features deny nothing by themselves. */
export const deniedAs: Readonly<Record<string, string>> = {
  breathless: 'E2',
  'cold-sweat': 'E2',
  nausea: 'E2',
  sweating: 'E2',
  faint: 'E2',
  'chest-tight': 'E2',
  'coughing-blood': 'E3',
  'double-vision': 'E5',
  speech: 'E5',
  swallowing: 'E5',
  dizzy: 'E5',
  'saddle-numb': 'E6',
  bladder: 'E6',
  blackout: 'E10',
  collapsed: 'E10',
  palpitations: 'E10',
  suicidal: 'E13',
  fever: 'S3',
  'dark-urine': 'S8',
  'night-pain': 'G2',
  cancer: 'G1',
  'weight-loss': 'G1',
  'plain-weight-loss': 'G1',
  'clumsy-hands': 'S1',
  'weak-limb': 'S2',
  'no-weight': 'S11',
};

/** Phrases that look like a feature and are none; the longer of two that overlap counts. */
export const notFeatures = `
  jolted (my|the), (nearly|almost) cried, (gone|went|go|going|goes) grey (inside|hair*|at|on top|overnight), (hair|beard|temples) ~2 grey, head gasket, gall bladder, hay fever, (so|and|but|now|just) im (just|really|a bit|very|totally)? confused, im (just|really|a bit|very|totally|completely|so)? confused, (sleep*|slept) like a baby ~8, (dvt|clot|cancer|heart|stroke) scare*, (race|cabin|marathon|spring|running|taper|dance|dancing|world cup|football) fever, fever pitch, faint
  (pain|pains|painful|paining|painfully|ache*|twinge*|line|bruise*|click*|trace|idea|hope|discomfort|tingle*), feint,
  faintest, foot (fall|falls|falling), confused (about|by|as to|which|what|over|whether|on|how|with all|why), sick
  (of|and tired of), sick note, off sick with, sick pay, (suicide|suicides)
  (sprint*|hill*|drill*|run*|shuttle*|interval*|session*|rep*), (did|do|doing|some|with|of) suicides, suicide pace,
  (shoe*|trainer*|midsole*|arch*|foam|cushioning|chair|heel) ~1 collapsed, collapsed
  (arch|arches|heel|midsole*|shoe*|foot), collapsed (on|onto|into) (the|my|a) (sofa|couch|bed|chair|settee), passed
  out (asleep|on the (sofa|couch|bed)|leaflets|flyers), (stumble|stumbled|stumbling) (on|over|across|upon), dead leg,
  dead legs, cold sweat top, bar stool, step stool, stool (height|at work), (weak|weakness)
  (glute*|core|ankle*|hip*|quad*|hamstring*|arch*|excuse|spot*|point*|link), (hot|warm)
  (up|weather|bath|shower|water|day|drink*|pack|tub), warm (up|ups|down|downs), (knocked|kick*) (out|off) (a|my|the)
  (mile*|minute*|second*|pb), (kick*) (in|off|on|up|down|drills|myself), pop
  (in|over|out|into|to|round|down|on|along), popped (in|over|out|into|to|round|down|along), popping
  (in|out|over|round), snap|snaps|snapped|snapping (back|up|out|into|shot|shots), hit (the|my)
  (wall|road|trail*|gym|target*|gels|mileage|goal|pace|pb), hit (#|a), bang on, kicked on, kickstart*,
  (like|as if|felt like) ~2 (hit|run over|flattened|mown down) by (a|the) (bus|truck|train|lorry|car|freight train|steamroller), (thought|think|felt|feels like) ~3 (dying|die) (on|at|after|by|up|in|of|from|halfway|mid), (dying|die) (to run|to get|for a run|to race|to know|to try), out cold from, air con, bike crash helmet, neck and neck, neck of the woods, pain in the neck, (kill*|killed|killing|nearly killed) myself (on|in|with|doing|training|up|trying|over|during), broke (my|the)
  (pb|record), broke (in|out|up|even|off), breaking in, heart rate*, heart (isnt|wasnt|not) in, by heart, heart of,
  heart monitor*, chest strap*, chest (freezer|infection|press|presses|pressing|pressed|day|expander|muscles|hair|of
  drawers), stroke rate, breast stroke, front stroke, under pressure, blood pressure cuff, light
  (run*|jog*|weight*|pack|rain|exercise|training|shoe*|session*|stretch*), lights on, light on, temperature
  (outside|was warm|dropped|in the gym), pins and needles clinic, shock (absor*|wave|to|horror|loading), shocks
  absor*, electric (bike|blanket|scooter|car), drop (of|a shoe|in the shoe*|shoe*|to), dropped (out|off|by|in|a
  size|my pace|the pace|mileage), mm drop, heel drop*, toe drop*, constant (pace|speed|state|effort|rate|heart), wake
  up call, swell bottle, swell time, swelled with, red (route*|top|card|light*|wine|zone|kit), hot (spot*|feet), worst
  case, worst comes, in the heat of, dead heat, heat (pack*|pad*|rub|cream|spray|wrap*|treatment|lamp*|therapy), heat
  (helps|eases|on it), the heat helps, deep heat, weather (was|is) (warm|hot), (cancer|tumour)
  (research|charity|charities|trust|run|walk|uk), for cancer, race for life, raising money for, (in aid of) ~4,
  balance (board*|exercise*|bike|work|training|pad|cushion|drills), unsteady (pace|schedule), injured list, knocked
  (back|it back|off (a|#) (second*|minute*|mile*)), seized the, tear drop*, shed load*, weight
  (training|lifting|session*|machine*|vest|plates|bench|room|loss programme), lost weight since (i
  started|starting|running|i began|taking up), flying (start|shoes|along|visit), no sensation seeking, sleep in, slept in, sleeping in, sleep (over|through my alarm), up at #
  (to|for) (run|train), up early, dark (nights|evenings|mornings|outside|at night|so), (run|ran|running|runs) (at
  night|in the dark), at night (to|for a) run`;
