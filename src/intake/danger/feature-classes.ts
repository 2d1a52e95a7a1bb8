/** Classes that the phrases of the danger features share. */
export const featureClasses: Readonly<Record<string, string>> = {
  limb: `
    arm, arms, leg, legs, hand, hands, foot, feet, forearm, (left|right) side, one side, side of my body, limb, limbs`,
  arm: 'arm, arms, hand, hands, fingers, forearm, elbow, thumb',
  my: 'my, the, this, both, one, an, a, his, left, right, (my|the|one) (left|right|whole|entire|upper|lower|other)',
  upper: `
    chest, neck, jaw, between (the|my) shoulders, arm, arms, breastbone, sternum, (upper|middle|mid) back, (between|under|behind) ~2
    shoulder blade*, shoulder blade*, shoulderblade*, left shoulder, throat, heart`,
  saddle: `
    groin, genital*, privates, private (parts|area|bits), saddle, crotch, bum, bottom, backside, arse, butt, rectum, back passage, anus,
    anal, perineum, between (my|the|both) legs, inner thigh*, vagina*, vulva, penis, willy, testicle*, balls, scrotum, labia, down below,
    down there, (my|lady|man|boy|private) bits, front bottom, fanny, foof, ring piece, pelvic floor, nether regions, undercarriage, sit
    bones, intimate*`,
  numb: `
    numb*, (feels|felt|is|are|gone|went) (completely|totally|all)? dead, (feels|felt) like (cotton wool|the dentist|novocaine|nothing), no
    feeling, no sensation, lost (all)? (feeling|sensation), losing (feeling|sensation), loss of (feeling|sensation), cant feel, couldnt
    feel, deadened, reduced (feeling|sensation), no (normal)? feeling, gone dead, tingl*, pins and needles, altered sensation`,
  cant: `
    cant, couldnt, unable to, not able to, (struggl*|trouble|hard|difficult|difficulty|impossible|problem*|unable) (to|with|in)?, barely,
    hardly, not been able to, wont let me, cant even, could not, can not, havent been able to, lost the ability to`,
  without: `
    cant, couldnt, dont, didnt, doesnt, wont, wouldnt, cant even, no longer, not, never, can no longer, could not, unable to, havent,
    hasnt, isnt, arent, wasnt`,
  blank: `
    numb*, dead, deadened, padded, cotton wool, dentist, dentists, novocaine, novocain, lidocaine, anaesthe*, anesthe*,
    (gone|went|goes|going|fallen|fell|falls|half) (to sleep|asleep), asleep, wooden, rubbery, rubber, (like|of)
    (wood|cardboard|plastic|leather|plasticine|cloth|sponge|wax|jelly), (someone|somebody) elses, (not|isnt|arent|werent|wasnt) (mine|part
    of me|my own|really there|there), no feeling, no sensation, (lost|losing|loss of|less|reduced|hardly any|barely any|no) (all|any|the)?
    (feeling|sensation), pins and needles, tingl*, fuzzy, frozen, foreign, (feel|feels|felt|feeling) (absolutely)? nothing, nothing there,
    (through|wearing|in|behind) (a|thick|two|several)? ~1 (glove|gloves|sock|socks|nappy|jeans|blanket|layers|mitten|mittens|clingfilm),
    insensitive, senseless, muffled, disconnected`,
  aching: `
    pain*, ache*, aching, achy, hurt*, sore*, agony, throb*, burn*, stab*, sting*, kill*, scream*, bruis*, tender*, cramp*, spasm*,
    twing*, niggl*, grumbl*, creak*, stiff*, dodgy, nagg*, on fire, locked, seized, crick*, cricked, not right, playing up, crunch*,
    wrecked, discomfort, shooting, knife*, tight*, clench*, complain*, dreadful, excruciating, sharp`,
  vessel: 'toilet, loo, lav, urinal, bog, bowl, pan, john, bathroom, restroom, potty, throne',
  water: `
    pee, wee, weeing, peeing, urine, urinate, urinating, piss, pissing, tinkle, widdle, stream, flow, bladder, waterworks, number one,
    number ones`,
  stool: 'poo, poos, pooing, poop, stool, stools, bowel*, wind, gas, faeces, number two, number twos, fart*',
  urine: `
    urine, pee, pees, wee, wees, piss, peeing, weeing, pissing, tinkle, widdle, stream, sample, urinating, water i pass, waters, my water`,
  'dark-colour': `
    brown*, black, dark brown, rust*, mahogany, red, reddish, pink*, maroon, burgundy, blood*, crimson, chocolate coloured, tea coloured`,
  'dark-drink': `
    coke, cola, coca, pepsi, guinness, stout, coffee, espresso, tea, treacle, gravy, wine, port, marmite, soy sauce, whisky, whiskey,
    bourbon, porter, root beer, muddy, mud, blood*, chocolate, ribena, prune juice, ale, molasses, dr pepper, iced tea, cranberry, bovril,
    balsamic, ketchup, rose, oxo, vimto, sherry, rum, beetroot, brown ale, black tea, black coffee, orange, teapot, coffee pot, tea bag`,
  late: `
    (4|5|6|7|8|9|10|11|12|13|14|15|16|18|20|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many) (weeks|week|wks), # months,
    months, # month, (a|#) years`,
  vehicle: `
    car, van, lorry, truck, bus, bike, ebike, e bike, scooter, escooter, e scooter, motorbike, motorcycle, moped, land rover, jeep,
    tractor, quad, horse, pony, cyclist, sledge, toboggan, taxi, suv, trailer, tram, driver, handlebars`,
  impact: `
    hit, ran into, ran over, rolled, knocked, crashed, came off, fell off, thrown from, thrown off, bucked, smashed, slammed, ploughed,
    shunted, clipped, rear ended, flipped, overturned, collided, wiped out, wrote off, flew off, went over, tboned`,
  stuck: `
    plank, board, wood, wooden, solid, rigid, concrete, locked, stone, iron, steel, poker, frozen, brick, post, rod, granite, set in,
    welded, broom*, ramrod, scaffold*, fused`,
  ache: `
    head, skull, temple, temples, forehead, behind (my|the|one|both)? ~1 (eye|eyes), back of (my|the)? (head|skull), base of (my|the)?
    (skull|head), cranium, brow`,
  heartbeat: 'heart, pulse, ticker, heartbeat, heartbeats, heart beat, heart rhythm, hr',
  calf: 'calf, calfs, calves, lower leg, lower legs, shin, shins',
  'small-thing': `
    button*, keys, key, laces, lace, shoelace*, zip*, coin*, pen, pencil, bra, earring*, necklace, cutlery, fork, chopsticks, needle,
    safety pin*, pins on ~2 number, race number, bib, cufflink*, watch strap, phone, jar*, lid*, bottle top*, gel packet*, tin*, contact
    lens*, toothbrush, keyboard, touchscreen, tie, change, plug, mug*, cup*, spoon, kettle, glass, plate*, laces up, jewellery, clasp,
    typing, handwriting, signature, buckle, lock`,
  'fine-work': `
    button*, zip, zips, coin, coins, bra strap, bra hook*, bra clasp, earring*, necklace, cutlery, chopsticks, needle, safety pin*,
    cufflink*, watch strap, laces, shoelaces, shoe laces, contact lens*, handwriting, signature, typing, pen, jewellery, tweezers`,
  fiery: `
    hot, red, scarlet, crimson, beetroot, tomato, lobster, post box, postbox, pillar box, fire engine, burning, glow*, radiat*, radiator,
    on fire, boiling, warm, inflamed, angry, purple, fry an egg`,
  long: '30, 35, 40, 45, 50, 55, 60, 70, 75, 80, 90, 120, thirty, forty, fifty, sixty, ninety, forty five',
  oneLimb: 'arm, arms, leg, legs, hand, hands, foot, (left|right) side, limb, limbs, fingers',
  joint: 'knee*, ankle*, hip, hips, elbow*, wrist*, shoulder*, toe, big toe, joint*, finger*',
  fall: 'fell, fall, fallen, falling, tumbled, tumble, slipped, tripped',
};
