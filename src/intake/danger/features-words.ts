/**
 * Single words for places and for what they are like, which make a sign only where they stand close together, in whatever order and
 * grammar: people bend phrases in more ways than a table holds. Phrases separated by commas.
 */
export const placesAndQualities: Readonly<Record<string, string>> = {
  'limb-word': `
    arm, arms, forearm, forearms, elbow, wrist, hand, hands, finger, fingers, thumb, leg, legs, thigh, thighs, knee, shin, calf, ankle,
    foot, feet, toe, toes, (left|right) side, limb, limbs, tricep*, bicep*, quad`,
  'numb-word': `
    numb, number, numbness, numbed, numbing, deadness, deadened, gone dead, went dead, is dead, dead
    (feeling|patch|toe|foot|hand|leg|arm|finger*), pins and needles, tingl*, prickl*, (no|lost|losing|less|little|without) ~1
    (feeling|sensation), (cant|cannot|couldnt|can not|dont|didnt|could not) ~1 feel, asleep, (to|gone|went|goes) sleep*, cotton wool,
    woolly, anaesthe*, anesthe*, novocaine, injection, someone elses, somebody elses, all dead, (like|at|been to|after|from) ~2 (the)?
    dentist*`,
  'weak-word': `
    weak, weaker, weakness, weakening, weakens, floppy, floppier, limp, limper, feeble, feebler, powerless, wither*, wasting, wasted,
    (no|less|lost|losing|little) ~1 (strength|power|force|grip), strength, grip, (lift|hold|carry|grip|squeeze) less, flop*,
    (lift|raise|grip|hold) ~5 less`,
  'power-gone': `
    (strength|power|force|use|life|control|movement) ~3 (gone|left|went|drained|vanish*|disappear*|lost|out|switched|cut),
    (no|lost|losing|lose|loses|without|zero|has no|had no) ~1 (strength|power|force|use of|control|movement), (strength|power|force) ~1
    (left|went|gone|drained|vanished), paralys*, paralyz*, (will not|wont|would not|wouldnt|refuses to|refused to) ~1
    (move|lift|work|do|respond|obey|raise|hold|grip|go|listen|react), useless, went limp, gone limp, is limp, dead weight, packed up,
    stopped (working|responding|moving), just quit, conked out, switched off, shut down, lifeless, (hasnt|havent|hasn) ~1 (got)? ~1
    (any|much) ~1 (strength|power|force)`,
  'face-word': 'face, mouth, lip, lips, cheek, smile, grin, tongue, corner, eyebrow, chin',
  'palsy-word': `
    droop*, slid, slipped down, sagg*, lopsided, wonky, crooked, lop sided, uneven, skewed, numb, numbness, tingl*, gone dead, is dead,
    slack, dribbl*, drool*, paraly*, (isnt|not|wont|doesnt|wouldnt|stopped|cant|didnt) ~1 (work*|mov*|lift|respond*|smil*|match*|close),
    melted, weak, twisted, fallen, half asleep, rubber, rubbery, wax, (like|at|been to|after|from) ~2 (the)? dentist*,
    (dont|doesnt|wont|not) ~1 (do|obey|go) ~1 (what|where), thick, novocain*, pins and needles, frozen, pulled down, drop, drops, dropped,
    (isnt|not|wont|cant) ~1 (keep*|hold*) ~3 in`,
  'speech-word': `
    talk, talking, talked, speak, speaking, spoke, speech, words, word, voice, sentences, tongue, sounded, sounding`,
  'slur-word': `
    slur*, marbles, mush*, porridge, garbled, jumbl*, gibberish, gobbledygook, treacle, thick, mangled, drunk, drunken, scrambled,
    backwards, custard, soup, sludge, mud, marshmallow, gobbledegook, double dutch, gargling, cotton wool, swollen, tripping over,
    tumbling, colliding, tangled`,
  'chest-word': `
    chest, breastbone, breast bone, sternum, heart, rib cage, ribcage, ribs, breast, round me, around me, torso`,
  'weight-thing': `
    elephant*, sandbag*, anvil, brick, bricks, concrete, boulder, a rock, rocks, heavy weight, a weight, fridge, piano, paving, slab, a
    ton, tonne, of lead, cement, vice, vise, clamp, clamped, clamping, ratchet, corset, bear hug, fist, squeez*, crush*, constrict*,
    strangl*, chok*, (someone|somebody) ~3 (sat|sitting|sits|standing|stood|kneeling|leaning|pressing|pushing), tightening, tighten*,
    tightness, tightened, wont open, caving, caved, (someone|somebody|something) ~3 (parked|put|left|dropped|dumped|lying|laid|on top)`,
  puffing: `
    gasp*, puff, puffing, puffed, panting, winded, wheez*, out of breath, short of breath, shortness of breath, out of puff, breathless,
    breathlessness, short of (air|puff|wind), no breath, (lose|losing|lost) ~1 breath`,
  'light-exertion': `
    stairs, stair, upstairs, sofa, walking, bed, dressed, dressing, talking, speaking, kettle, loo, toilet, shower, laces, kitchen, at
    rest, sitting, sat still, lying, doing nothing, shopping, bus stop, hoovering, chair, desk, pillows, conversation, sentence, when i
    walk, walk to the, walk across, walk upstairs, cross the room, the shop, the shops, make the bed, making the bed, carrying shopping,
    getting up, get up`,
  'saddle-sure': `
    genital*, private*, privates, (private|lady|man|boy|my|girl) (parts|bits|area), crotch, bum hole, bumhole, arse, arsehole, backside,
    back passage, anus, rectum, perineum, between (my|the|both) legs, vagina*, vulva, penis, willy, testicle*, balls, scrotum, labia, down
    below, down there, undercarriage, nether regions, (where|bit|part) ~2 i sit ~4, sit bones, saddle area, saddle region, bum cheeks,
    buttocks, intimate*, waist down, fanny, foof, underneath me`,
  'cant-sense': `
    (cant|dont|didnt|cannot|can not|not|no|without|havent|unable to|never|no longer|lost) ~1
    (feel|felt|sense|sensed|sensation|urge|feeling|aware|the urge), (whether|if) ~2 (finished|empty|full|going|gone), (cant|cannot|can
    not|couldnt) tell`,
  'urine-word': `
    wee, weeing, pee, peeing, urine, urinate, urinating, bladder, bowel, bowels, poo, pooing, poop, toilet, loo`,
  'hand-word': 'hand, hands, finger, fingers, thumb, thumbs, typing, writing, handwriting, signature',
  'clumsy-word': `
    clumsy, clumsier, clumsiness, fumbl*, useless, (like|as if) ~4 (gloves|mittens|mitts), feel like gloves, scrawl, illegible, typos,
    uncoordinated, sausages, bananas, (wont|dont|cant|not|doesnt) ~1 (cooperate|obey|coordinate|do what|work properly|work together), all
    over the page, unreadable, spidery`,
  'gait-word': 'gait, walk, walking, legs, steps, stride',
  'odd-walk': `
    wonky, wobbly, robot*, stilts, drunk*, zombie, shuffl*, stagger*, uncoordinated, clumsy, jerky, foam, sponge, mattress, wide, not
    right, odd, off balance, unsteady`,
  'one-calf': '(one|left|right|this|bad|just one|only one) ~1 (calf|lower leg|leg below)',
  'pop-word': `
    pop, pops, popped, popping, snap, snapped, crack, cracked, bang, ping, pinged, twang*, kicked, kick, whack, whacked, shot, gunshot,
    thwack, hit, struck, ripped, tear, tore, clatter*`,
  'no-push': `
    tiptoe*, tip toe*, tippy toe*, push off, heel raise*, calf raise*, (raise|lift) ~2 heel, on (my|the) toes, (no one|nobody|noone|no
    body) ~3, looked (round|behind|around), turned (round|around), from behind`,
  'glass-rash': `
    (glass|tumbler) ~10 (stay*|wont|doesnt|dont|not|didnt|still|remain*|same|there), (spots|rash|spot|dots|blotch*|marks) ~8
    (glass|tumbler) ~4, (stay*|wont|doesnt|dont|not|didnt|still|remain*) ~6 (glass|tumbler)`,
  'spots-word': 'spots, spot, rash, dots, blotch*, marks, freckles, specks, pinprick*',
  'temp-word': 'temperature, temp',
  likened: 'like ~4 (somebody|someone|something|a|an|the|being), as (if|though) ~3',
  'on-it': '(on|round|around|across|over|against) (it|me|my chest|there|top)',
  'it-dropped': 'it (just|suddenly)? (dropped|stopped|hung|flopped|gave up|went dead|died|fell)',
  'turn-head': `
    (turn*|twist*|look*|rotat*|move|moving|tilt*|tip*|crane*|swivel*|glanc*) ~3 (head|neck|shoulder|round|behind|up|left|right|back|over),
    roll* over, shoulder check*, revers*, (turn*|twist*) to ~3 (left|right|look|side)`,
  'spin-word': `
    spin, spins, spinning, dizzy, dizziness, dizzier, whirl*, giddy, swims, swimming about, (world|room|everything|road|floor|ground) ~2
    (tilt*|moves|goes|turns|sways|lurches|swims|rocks|tips|rolls), light headed, lightheaded, wooz*, seasick, vertigo,
    (room|world|everything|ceiling) ~2 (go|goes|going|went) round`,
  hazy: `
    vague, drowsy, foggy, fuzzy headed, zoned out, spaced out, dazed, out of it, spacey, not with it, in a dream, sluggish`,
  reeling: `
    zig zag*, zigzag*, wobbl*, weav*, sway*, lurch*, reel*, stumbl*, totter*, stagger*, veer*, swerv*, drunk*, legless, legs ~2
    (everywhere|jelly|gone), falling about, fell about, fell over (twice|again|# times), singing and`,
  'weeks-long': `
    (4|5|6|7|8|9|10|11|12|13|14|15|16|20|four|five|six|seven|eight|nine|ten|eleven|twelve) (weeks|wks|week), (months|# months|quarter of a
    year|half a year)`,
  unchanged: `
    (where|as|how) ~1 it was (when|at the start|before|on day|then|in|to begin), (exactly|precisely|just) ~1 the same, square one, no
    further (on|forward), (no|zero|not any|without any|hardly any) (change|progress|improvement|difference), (not|hasnt|havent|isnt) ~1
    (budged|shifted|moved|improved|changed|settled|healed|better), no better, same as (ever|before|when|day one|it was)`,
  'wipe-word': `
    wipe, wiping, wiped, loo roll, toilet roll, loo paper, toilet paper, tissue, toilet seat, loo seat, saddle ~2 feel, the seat under`,
  unfelt: `
    someone else, somebody else, someone elses, somebody elses, numb, numbness, (cant|dont|didnt|couldnt|cannot|can
    not|not|no|without|barely|hardly) ~1 (feel|feeling|sensation), padded, cotton wool, nothing there, feel nothing, felt nothing, like ~2
    (nothing|rubber|cardboard|plastic|leather)`,
  'drops-word': `
    dribble, dribbles, dribbling, drops, trickle, trickles, nothing comes, nothing came, wont come, doesnt come, nothing happens, nothing
    happened, no wee, no pee, havent peed, havent weed, not peed, (straining|strain|struggling|struggle) to (wee|pee|go|start), bursting
    but, cant go`,
  'toilet-word': 'toilet, loo, wee, weeing, pee, peeing, bladder, urine, bursting, poo, bowels',
  'soil-word': '(poo|pooed|pooped|shat|soiled|messed|wet|peed|weed|leaked|leaking|wee|pee|accident|accidents) ~4',
  unnoticed: `
    (only|just) noticed, (didnt|dont|not|never|without|no) ~2 (notice|noticed|noticing|feel|felt|feeling|know|knowing|realise|realising|
    idea|aware|clue|sensation|warning), before i (knew|noticed|know|realised), (until|till) ~6
    (leg|told|smell*|wet|saw|looked|noticed|pointed|down)`,
  'leak-word': 'leaked, leaking, leaks, leak, dribbling, dripping, incontinent, accidents, accident with',
  'vehicle-word': `
    car, van, lorry, truck, bus, bike, ebike, e bike, scooter, escooter, e scooter, motorbike, motorcycle, moped, land rover, jeep,
    tractor, quad, horse, pony, cyclist, sledge, toboggan, skis, snowboard, skateboard, taxi, suv, trailer, kart, tram, driver,
    handlebars, mtb`,
  'impact-word': `
    hit, hit by, ran into, ran over, ran me, run over, rolled, knocked, crashed, crash, came off, fell off, thrown, threw, bucked,
    smashed, slammed, ploughed, shunted, clipped, rear ended, hit the deck, into the back, went over, flipped, overturned, collided,
    collision, wiped out, wrote off, t boned, skidded, flew off, off my, doored, piled, smacked`,
  'shock-word': `
    socket, electric, electricity, electrical, electrified, zap, zaps, zapped, zapping, jolt, jolts, current, shock, shocks, lightning,
    zing, zings, live wire, buzz, buzzing, tingle, tingles, tingling, fizz*`,
  'chin-down': `
    look down, looking down, looked down, (bend|bending|bow|bowing|drop|dropping|tuck|tucking|tip|tipping|lower|lowering|flex|flexing|nod|
    nodding) ~2 (neck|head|chin|forward), nod, nodding, chin ~3 chest, look at my (feet|shoes|laces|watch|toes), tuck my chin, head
    forward`,
  cast: 'cast, plaster, splint, backslab, bandage',
  'chest-sore': `
    (chest|breastbone|sternum) ~3 (sore|ache*|aching|hurt*|uncomfortable|burn*|pain*|heavy|discomfort|funny|squeez*|pressure)`,
  'leg-word': 'my leg, leg is, leg has, (the|this|that|one) leg, leg ~1 (swollen|swelled|puffy)',
  'rip-word': `
    split, splitting, ripped, ripping, rip, torn, tearing, tore, unzipped, shredded, pulled apart, ripped apart, came apart, coming apart,
    prised open, cracked open`,
  'chest-core': `
    chest, breastbone, breast bone, sternum, between ~2 shoulder blades, between ~2 shoulders, upper back, top of my back, between
    (the|my) blades`,
  'worst-pain': `
    excruciating, agony, agonising, unbearable, (worst|most ~1) ~1 pain, (violent|terrible|horrific|horrendous|crushing|screaming|savage|
    vicious|dreadful|horrible|searing|indescribable) ~1 pain, (worst|most violent|most horrible) ~3 (ever|life|known), doubled up, doubled
    over`,
  'saddle-soft': `
    bum, bottom, buttock, buttocks, groin, inner thigh, inner thighs, saddle, seat, cheeks, backs of ~2 thighs`,
  'weapon-word': `
    chainsaw, axe, sword, dagger, machete, spear, spears, speared, harpoon*, hot poker, bayonet, cleaver, scythe, sabre, lance, knifed,
    stabbed, shot`,
};
