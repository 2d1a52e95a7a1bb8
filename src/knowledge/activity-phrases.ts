/** Activities in runners' words, phrases separated by commas; the canonical word is a phrase for itself. */
export const activityPhrases: Readonly<Record<string, string>> = {
  running: 'run, jog, exercise, when i run, distance, duration, steps, mileage, miles, pavement pounding',
  'easy-running': `
    easy run, slow run, gentle run, recovery run, light jog, gentle jog, slow jog, run easy, run slowly,
    run gently, easy pace, slow pace, plod`,
  'fast-running': `
    fast run, run fast, run hard, hard run, sprint, interval, intervals, speed, speedwork, speed session,
    track session, tempo, tempo run, threshold, fartlek, strides, pace, effort, high intensity`,
  'long-run': `
    long run, long slow run, long easy run, long distance, run long, run far, run too far, run further,
    marathon training, half marathon distance, lsr`,
  'short-run': 'short run, short jog, short distance, run short',
  downhill: `
    downhill, down hill, down steep hill, steep hill, steep slope, down slope, run down hill, run down,
    descent, descend, decline, downhills, coming down, steep descent, steep downhill`,
  uphill: `
    uphill, up hill, up steep hill, run up hill, incline, climb, ascent, hill reps, hill repeats, hill sprints`,
  flat: 'flat, flat run, run flat, on flat, flat ground, flat route, level ground, flat road',
  hills: 'hills, hilly, hilly run, hilly route, undulating, hill',
  trail: `
    trail, off road, uneven ground, fell run, cross country, surface:trail`,
  'hard-surface': `
    hard surface, hard ground, concrete, tarmac, asphalt, pavement, road, sidewalk, road run, surface:road,
    surface:concrete, surface:asphalt`,
  'soft-surface': 'soft surface, soft ground, grass, sand, woodchip, surface:grass, surface:sand, surface:soft',
  treadmill: 'treadmill, dreadmill, surface:treadmill',
  race: 'race, parkrun, marathon, half marathon, park run, a 10k race, ultra',
  walking: 'walk, walk around, stroll, dog walk',
  'long-walk': `
    long walk, walk far, walk too far, walk a lot, walk long, walk too long, walk all day, walk for hour,
    walk too much`,
  hiking: 'hike, ramble, hill walk, trek, sport:hike',
  'stairs-up': 'stair, climb stair, up stair, go up stair, upstairs',
  'stairs-down': 'down stair, go down stair, downstairs, descend stair',
  jumping: 'jump, hop, skip rope, plyometrics, burpees, box jump',
  standing: `
    stand, stand still, stand up, on foot, on feet, stand too long, too long on feet,
    stand all day, queue`,
  'on-feet': 'on feet all day, day on feet, shift on feet, on feet at work, feet all shift',
  sitting: 'sit, sit down, sofa, couch, chair, sit too long',
  desk: `
    desk, computer, laptop, screen, office, typing, keyboard, work at desk, sit at desk, desk job, monitor,
    zoom call`,
  driving: 'drive, car, steering wheel, lorry, long drive, commute by car',
  'looking-down': 'look down, phone, mobile phone, book, read, tablet, knit, head down',
  'arm-work': 'overhead work, raise arms, arms overhead, paint ceiling, reach up, hang laundry',
  carrying: `
    carry, bag, backpack, rucksack, shoulder bag, heavy bag, shopping, carry a child, hydration vest,
    baby carrier`,
  lifting: 'lift, heavy lifting, lift heavy, garden, digging, move furniture',
  cycling: 'cycle, bike, bicycle, ride, turbo, spin class, sport:ride, sport:cycling',
  swimming: 'swim, pool, front crawl, breaststroke, sport:swim',
  strength: `
    weights, gym, strength training, deadlift, squats, press ups, bench press, sport:strength, lunges, crossfit`,
  increase: `
    increase, more mileage, spike, jump in mileage, ramp up, too much too soon, build up too fast, up mileage,
    more than usual, overdo, longest run, further than usual, longer than usual`,
  'new-to-running': `
    new to running, start running, begin running, take up running, couch to 5k, c25k, first run,
    first weeks of running, newbie, beginner`,
  'return-after-break': `
    after a break, return to running, come back to running, time off, first run back, back to running`,
  'new-shoes': 'new shoe, new pair, new pair of shoe, change shoe brand, switch shoe',
  'old-shoes': 'old shoe, worn shoe, worn out shoe, old pair, dead shoe, cheap shoe',
  'these-shoes': 'shoe, these shoe, this pair, these',
  'other-shoes': 'other shoe, other pair, different shoe, different pair, change shoe, swap shoe',
  'cushioned-shoes': 'cushioned shoe, soft shoe, more cushioning, cushioning, maximal shoe, gel insole, insoles',
  barefoot: 'barefoot, bare foot, no shoe, without shoe',
  pillow: `
    pillow, mattress, new bed, hotel bed, sleep awkwardly, sleep funny, sleep wrong, sleep on front,
    sleep on stomach`,
  sleep: 'sleep, night sleep, good night, good sleep, night rest, overnight, in bed',
  'short-sleep': `
    short sleep, bad night, poor sleep, lack of sleep, little sleep, no sleep, tired, sleep badly, short night,
    broken sleep, late night`,
  rest: 'rest, rest day, day off, not run, stop run, take it easy, inactivity, put feet up',
  lying: 'lie, lie down, lie flat, on back, lie on back',
  movement: `
    move, gentle movement, move around, activity, gentle exercise, keep moving, mobility, get going, yoga,
    pilates`,
  'warm-up': 'warm up, once warmed up, warm up exercise, get warm',
  stretching: 'stretch, stretches, foam roll, foam roller',
  'first-steps': `
    first step, first steps in morning, get up, getting out of bed, get out of bed, step out of bed, first few steps`,
  heat: `
    heat, hot bath, hot shower, hot water bottle, heat pack, wheat bag, warmth, bath, shower, deep heat`,
  massage: 'massage, rub, massage gun, massage ball',
  stress: 'stress, stressed, worry, anxiety, deadline, stressful day',
  'turning-head': 'turn head, turn neck, look over shoulder, rotate head, head movement, move neck, move head',
  bending: 'bend, bend over, bend down, twist, reach toes',
  pressing: 'press, touch, poke, push on it',
  coughing: 'cough, sneeze, deep breath, laugh',
  painkillers: `
    painkiller, pain killer, ibuprofen, paracetamol, tylenol, advil, aspirin, naproxen, anti inflammatories,
    nurofen, voltarol, pain relief, medication`,
  cold: 'ice, ice pack, cold pack, cold, ice bath, frozen peas',
  'manual-treatment': `
    chiropractor, physio, osteopath, manipulation, adjustment, acupuncture, physiotherapist, dry needling`,
  illness: 'ill, illness, flu, virus, covid, a cold virus',
};
