/** Sites by the names that runners give them, phrases separated by commas. */
export const siteWords: Readonly<Record<string, string>> = {
  head: 'head, heads, headache*, skull, temple, temples, forehead, scalp, back of my head, face, cheek, eye socket*',
  jaw: 'jaw, jaws, jawline, tmj',
  neck: 'neck, necks, nape, cervical spine, neckache, base of my skull',
  shoulder:
    'shoulder, shoulders, collarbone, collar bone, clavicle, rotator cuff, deltoid, delts, trap, traps, trapezius',
  chest: 'chest, breastbone, sternum, pec, pecs, pectoral*',
  ribs: 'rib, ribs, ribcage, rib cage, my side hurts, flank, intercostal*, side stitch*, stitch',
  'upper-back': `
    upper back, shoulder blade*, shoulderblade*, between (my|the)? shoulder*, (between|under|beneath|behind|below) ~2
    shoulder (blade*), scapula*, lats, thoracic, interscapular, rhomboid*, top of (my|the) back,
    upper spine`,
  'mid-back': '(middle|mid) (of my|of the)? back, mid back, midback, middle back',
  'lower-back': `
    (lower|low) back, (lower|low) backs, lowerback, lumbar, small of (my|the) back, base of (my|the) spine, my back down, back down,
    bottom of (my|the) back, lower spine, lower part of (my|the) back`,
  back: 'back, spine, backache, spinal, vertebra*',
  abdomen: 'stomach, tummy, belly, abdomen, abdominal*, gut, abs',
  pelvis: 'pelvis, pelvic, si joint*, sacroiliac, sacrum, tailbone, coccyx, pubic bone, pubis',
  arm: 'arm, arms, forearm*, bicep*, tricep*, upper arm*',
  elbow: 'elbow, elbows',
  wrist: 'wrist, wrists',
  hand: 'hand, hands, finger, fingers, thumb, thumbs, knuckle*, palm, palms, little finger',
  hip: 'hip, hips, hip flexor*, hip bone, outer hip, front of ~2 hip, hip joint*',
  groin: 'groin, groins, adductor*, inner thigh*',
  buttock: `
    buttock*, glute*, bum, butt, backside, piriformis, sit bone*, sitting bone*, sitz bone*, high hamstring*, bum cheek*, arse,
    deep in my bum, high hamstring`,
  thigh: 'thigh*, quad, quads, quadricep*, it band*, itb, itbs, iliotibial, front of ~1 leg',
  hamstring: 'hamstring*, hammy, hammies, biceps femoris, hamstrings, back of ~1 thigh*',
  knee: `
    knee, knees, kneecap*, knee cap*, patella*, back of ~1 knee, (inside|outside|front|side) of ~2 knee*, meniscus`,
  shin: 'shin, shins, shinbone, shin bone*, tibia*, shin splint*, shinsplint*',
  calf: 'calf, calfs, calves, calf muscle*, soleus, gastroc*, back of ~1 lower leg*',
  achilles:
    'back of ~1 (foot|feet), (big|thick) tendon, heel tendon, achilles, achilles tendon*, heel cord, back of ~1 ankle*',
  ankle: 'ankle, ankles, peroneal*, malleolus, ankle bone*',
  heel: 'heel, heels, heel bone, bottom of ~1 heel',
  arch: 'arch, arches, instep, insteps, (arch|arches) of ~1 (foot|feet)',
  foot: `
    foot, feet, plantar, forefoot, midfoot, metatarsal*, sole, soles, (ball|balls|top|bottom|outside|inside|side|underside) of
    ~3 (foot|feet), navicular, cuboid`,
  toe: 'toe, toes, big toe*, little toe*, toenail*, pinky toe, bunion*, hallux',
  leg: 'leg, legs, lower leg*',
};

/** Phrases that name a part of the body and mean something else; the longer of two that overlap counts. */
export const notSites = `
  (leg|legs|foot|feet|knees|arms) up (on|against|the), (with|put) my (legs|feet|knees|arms) up,
    cross* ~1 (legs|arms), head down, (lie|lying|lay|laid) on my (back|stomach|side|front), (knee|ankle|hip|thigh|calf|elbow)
    (high|length|deep|sock*|sleeve*|brace*|support*|strap*|pad*|guard*|lift*|drive|raise*|warmer*|compression|circle*|bends), high
    knees, shin (guard*|pad*), hip (hop|pack|belt|flask|thrust*|bridge*|hinge*|opener*), hand (held|some|over|out|y|bottle*|made|
    weights), handheld, hands free, on the (other|one) hand, at hand, by hand, on hand, out of hand, (with|using|between) (my|the|
    a|your)? (finger|fingers|thumb|thumbs|hand|hands|fingertips|knuckle*), (sunburn*|sunburnt|burnt) ~1 (neck|face|shoulders|back|
    arms|legs), (smoke|noise) ~3 back, an arm and a leg, single leg, (put|puts|putting) a foot (wrong|right), neck on the line, on
    my shoulders, head torch, (says|heart|head) (one|another) thing, break a leg, strong back, (heart|head) says, first hand,
    second hand, in hand, big hand, hand on heart, hands up, hands down, give me a hand, (a|any) hand with, gives me a hand, short
    hand, left hand side, right hand side, arm (warmer*|chair|band|rest|swing|pit|in arm|carriage), the way i (hold|carry|swing)
    my arms, (hold|carry|swing|swinging|holding|carrying|pump|pumping|shake|shaking|drop|dropping|raise|fold|relax) (out)? (my|
    your) (arms|shoulders|hands), arms (length), arm of the (sofa|chair), face (the|it|up|value|into|of|to|mask|plant), faced,
    facing, in the face of, face to face, saving face, saved face, at face value, face off, (inches|cm|inch|centimetres) (above|
    below|from|up from) (the|my)? (ankle*|knee*|heel|wrist|elbow|hip), (bring|brings|brought|bringing|set|sets|setting|put|puts|
    hold|holds) (it|this|that|me|them|the pain|everything) back, (come|came|comes|coming|go|goes|going|went|get|gets|got|getting|
    be|back|run|ran|jog|jogged|hop|hopped|straight|right|look|looked|looking|thinking|cut|cutting|bounce|bounced|dial|dialled|
    scale|scaled|scaling|hold|held|step|stepped|kept|pull|pulled|put|report|feedback|flew|fly|flown|drove|walk|walked|turned|turn|
    ease|easing|eased|welcome|hit|kick|set|sit|sat|write|reply|way|build|building|built|few|while|year|years|months|weeks|days|
    month|week|hour|hours|minutes|then|been|am|im|was|is|are|were|return|returned|returns|bring|brings|brought|call|called|long|
    now|sent|give|gave|slept) back, back (in|to|on|at|then|when|home|into|up|off|and forth|again|down the|down a|from|out|door|
    garden|yard|pack|wards|ground|log|lash|stroke|with a|after|next|soon|running|training|story|road|country|by|each|every|the
    next|straight), backs (up|off), (heart|head|neck) (rate*|start|torch|phones|lamp|band|wind|count|wear|butt|tie), heads (up|
    off), head (out|home|off|for|to|back|down to|over|up|into|on|coach|start|torch|wind|gear|space|in the game|first), headed,
    heading, over my head, in my head, off the top of my head, head over, ahead, headtorch, head torch, per head, clear my head,
    get my head, use your head, neck and neck, neck of the woods, bottle neck, roll neck, neck warmer, neck gaiter, pain in the
    (neck|arse|butt|bum|backside), between my legs, (forefoot|midfoot|heel|mid foot|fore foot) (strik*|land*|runner*), heel
    (strik*|drop*|counter*|raise*|lift*|cup*|toe|lock|stack|to toe), heel to toe, on the heels, at heel, hot on the heels, toe
    (box*|off|cap*|nail clipper*|line|spring|drop|socks|nail varnish|raises), tip toe*, toes (the line), toe the line, head to
    toe, foot (path*|fall*|ball*|step*|wear*|print*|bridge|hill*|pod*|note*|strike*|plant|of the|loose|ing), footfall*, on foot,
    by foot, on my feet, on (the|your|her|his|their) feet, on feet, feet up, (#) (foot|feet) (of|tall|high|elevation|ascent|
    climb*|gain|deep|long|wide|above|drop), # (foot|feet), six foot*, square feet|foot|metres, back foot, get my feet, cold feet,
    two feet, feet first, put my foot (down|in), best foot forward, barefoot, bare feet, my feet (off|hit) the ground, off my
    feet, foot race, under foot, underfoot, on your feet, flat feet, flat footed, shoulder (of the|of a|season|bag*|strap*|width|
    to shoulder|high|stand|stands|standing|stood|load*), shoulder the, hard shoulder, cold shoulder, chest (strap*|freezer|press|
    presses|pressing|pressed|of drawers|monitor|infection*|pack|day|mount), treasure chest, off my chest, heart rate chest, leg
    (day|press|presses|pressing|pressed|curl*|extension*|raise*|swing*|length*|room|warmer*|work|of the|of a|of our|1|2|one|two|
    swings|lift*), legs eleven, (first|second|last|final|each|relay|outward|return|third|bike|run|swim|next) leg, leg it, pulling
    my leg, on its last legs, dead legs, calf (raise*|sleeve*|stretch*|guard*|sock*|drop*|compression), achilles (heel), calves
    milk, thigh (high|gap), stomach (bug|for|the), (cant|couldnt) stomach, gut (feeling|instinct), gut wrenching, abs (workout*|
    exercise*|work), bum (deal|note|steer|bag*|rap), butt in, cheek (y), kick (up)? the (butt|bum|backside), the back (of|garden|
    door|end|row|straight), the back burner, at the back of, in the back of, on the back of, back of (the (house|pack|car|field|
    bus|room|fridge)), bring up the rear, jaw drop*, all ears, elbow (room|grease|bump*|others), rib (tickl*|eye), (tight|short)
    rib, arch (rival*|way|support*), arch support*, trap (door|bar), (speed|booby|tourist|poverty|mouse) trap*, sole (purpose|
    reason|trader|aim|focus|mate|of (my|the|a) shoe*|of my trainer*), outer sole, in sole*, mid sole*, out sole*, (thick|worn|
    rubber|new|firm|soft|stiff|carbon|grippy) sole*, the sole, soles (of (my|the) (shoe*|trainer*)|are worn|have worn|wearing),
    stitch (it|up|in time|fix), stitches, in stitches, cross stitch, palm (tree*|oil|off), thumbs up, rule of thumb, fingers
    crossed, finger (on the|crossed|out|food|s crossed), (lift|lifting|touch|push|raise|raising|pick up|picking up) (a finger|my
    (left|right)? (leg|knee|foot|arm)), eye (on|socket cream|contact|catching|opener), keep an eye, spine (of the|of a|tingling|
    chilling), knee jerk*, bees knees, weak at the knees, quad (bike*|lock|bikes), hips (dont lie), temple (of|meads), bending my
    (knee|knees), bend (my|your) (knee|knees), quarter back, full back, half back, wing back, centre back, center back, tailback,
    drawback, playback, payback, sit back, horse back, hamstring (curl*|stretch*), glute (bridge*|exercise*|work|activation|
    strength*|med exercises), quad stretch*, hip flexor stretch*, chin up*, neck stretch*, back stretch*, ankle weight*, wrist
    (watch|band|strap|hr|based|unit), nutrition back, palm of, foot file`;

/** Words that make a part of the body one that is complained of, phrases separated by commas. */
export const complaintWords = `
    nag|nags|nagged|nagging, bug|bugs|bugged|bugging, (carrying|kicking|starting) (on|off), went, (has|have|had) (gone|went),
    grumbl*, complain*, protest*, moan*, angry, unhappy, behav*, misbehav*, copped, crook, dodgy, dicky, gammy, knackered,
    buggered, niggl*, grab*, settle*, eased, eases, easing, hobbl*, limp*, wince*, agony, murder, killing, uncomfortable,
    discomfort, spasm*, seiz*, lock*, twing*, stubborn, mystery, diagnosis, sick of, suffering, suffer*, struggl*, ruin*,
    wreck*, surpris*, worr*, bother*, playing up, act* up, flaring, flare*, blown, popped, snapped, ping*, give* way, giving
    way, giving me, gives me, (isnt|not) (my|the), problem*, issue*, trouble*, tug, tugged, catch*, pinch*, murder, locked,
    turned my, (always|only|just) (on|when|during|after|at|in|with), diagnos*, # (weeks|months|days|years), injur*, strain*,
    sprain*, pull*, twist*, tweak*, tore, torn, tear|tears|tearing|tore|torn, rolled, broke*, fracture*, bad, worse, worst,
    better, gone, fine, ok, healed, sorted, flar*, weird, funny, odd, wrong, gyp, grief, hernia, tendon*, bursitis, bust*,
    jar|jarred|jarring|jars, wrenched, cramp*, weak*, tire*, fatigue*, heavy, feel*, recover*, better, red, lump*, turn it,
    playing, warm, hot, fatigued, rubbing, blister*, diagnosed, scan*, mri, x ray*, xray*`;

/** What makes a part of the body the writer's own. */
export const ownParts = `(my|mine|his|both|left|right|inner|outer|lower|front|inside|outside|sore|bad|dodgy) ~1`;

/** What is done to a part of the body against a pain elsewhere, or as exercise. */
export const handledParts = `
  (strengthen*|stretch*|roll*|foam
  roll*|ice|iced|icing|massag*|lift*|raise|raises|raised|raising|move|moves|moved|moving|movement|movements|shak*|drop*|tap*|bend*|warm*|train|training|trained|use|uses|used|using|cross*|tighten*|contract*|clench*|relax*|hold*|work*
  on|elevat*|exercise*|swing*|put|tuck*|squeez*|focus* on|above|land on) ~1 (my|your|the|both|those|each|on)? ~2`;
