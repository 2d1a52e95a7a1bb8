/** What is done against a pain, in runners' words by the vocabulary's own; phrases separated by commas. */
export const aids: Readonly<Record<string, string>> = {
  'loosening-laces': `
    (tying|tie|tied|doing|lacing) ~2 laces ~2 (loose*|looser|loosely), (loosen*|undo*|slacken*|looser|chang*|re) ~2
    (lace*|lacing|shoelace*), relac*, looser laces, lacing, (loosen*|undo*|slacken*|untie*|chang*|relac*|retie*|redo*|adjust*)
    ~2 (lace*|lacing|shoelace*|shoe*), (looser|loose|different|skip) (lace*|lacing), (a)? different lacing ~1, lacing
    (them|it|my shoes|the shoe*) ~2, stop* to (loosen|undo|retie) ~3`,
  insoles: `
    insole*, orthotic*, inserts, arch support*, heel (pad*|lift*|cup*|wedge*), metatarsal pad*, met pad*, gel pad*, footbed*,
    (new|custom|the|my|wearing|gel|prescription|superfeet|hard|soft)? (insole*|orthotic*|inserts|inner soles|innersoles|arch
    supports|heel cups|heel lifts|heel pads|met pads|metatarsal pads|toe spacers|toe separators)`,
  pillow: `
    pillow*, mattress*, new bed, hotel bed*, (slept|sleep|sleeping) ~1 (awkward*|funny|wrong|on my
    (front|side|stomach|belly)|badly on), sleeping position, (new|different|another|thinner|thicker|flat|firmer|memory foam|the
    right|no|a) (pillow*|mattress*|bed), (pillow|cushion) (between|under) ~3, (change|changing|changed|swap*|switch*)
    (of|my|the)? (pillow*|mattress), sleep* (on|in) ~2 (soft|hard|strange|different|hotel) ~1 (bed|mattress|pillow|sofa|floor),
    sofa bed`,
  rest: `
    rest, rests, resting, rested, rest day*, (a|some|few|couple of|#) days off, day off, days off, getting off, time off,
    (stop|stopped|stopping|not) (running|run), (when|once|if|as soon as) i stop, feet up, tak* it easy, inactiv*, (a|one|two|#)
    (week|weeks) off, after (a|#) (rest|break), when i (stop|rest), easing off, being still, off running, stopping,
    (taking|take|taken|keeping|keep|getting) (the|my)? weight off ~3, (putting|put) (my|the) feet up,
    (complete|total|full|proper|a bit of|some|a)? rest (days|day|week|from running)?, (a|few|couple
    of|two|three|#|several|some|some time|one|good|whole|full)? (day|days|week|weeks|month|months|fortnight) (off|rest|of
    rest|away|without running|of no running|out), (a|an|couple of|few|#)? (days|day|weeks|week) rest, time off (running)?,
    (take|taking|took|have|having|had) (a break|time off|some time off|a rest|the day off|it easy), (when|if|once|whenever|as
    soon as|soon as|the moment|the minute|until) (i|ive|im|you) ~1
    (stop|stopped|finish|finished|rest|rested|quit|pause|done|slow to a stop), (stop|stopping|stopped|pausing|quitting|ceasing)
    (running|run|training|jogging|for ~2|and ~1)?, (not|without|no) running, laying off ~1, lay off (it|running), lie in,
    (put|putting|keep|keeping) (my|the)? ~1 feet up, elevat*, sit it out, doing nothing, (when|while|if|once) (im|i am)
    (resting|still|not running|not moving|inactive|stationary), (sitting|standing) out, being inactive, at rest, unload*,
    offload*, weight off`,
  movement: `
    (get*|got|keep*|am|im|i) (moving|active|mobile|going), move, moving, moves, move|moves|moved|moving|movement|movements
    (around|about|it|more), moving around, gentle (movement|exercise|activity), mobilis*, mobiliz*, mobility, yoga, pilates,
    being active, activity, active, tai chi, keep* (it)? mobile,
    (keep|keeping|kept|get|getting|got|once|being|when|if|staying|stay) (i|im|i am|it|things|my ~1|its)? ~1
    (moving|mobile|active|loose|going), (move|moves|moving|moved) (about|around|it|a bit|more|my ~1),
    (gentle|light|general|any|some|a bit of|regular) (movement|moving|exercise|activity|mobilis*|mobiliz*|motion),
    (yoga|pilates|tai chi|mobility work|mobility|gentle stretching and moving), (wiggl*|shak*|circl*|rotat*|jiggl*) (it|them|my
    ~1) (out|about|around)?, (a)? (change of|changing|change|shifting) position, get* up and (move|moving|walk|walking) ~1,
    walk* it off, shaking (them|it) out, loosen* (it|things) up`,
  stretching: `
    couch stretch*,
    stretch, stretches, stretching, stretched, foam roll*, foam roller*, roller, rolling it, rolling, lacrosse ball,
    (stretch|stretches|stretched|stretching) (it|out|it out|daily|them|off)?, (calf|hamstring|quad|hip
    flexor|glute|piriformis|back|neck|it band|itb|chest|hip) stretch*, (foam)? (roll|rolls|rolling|rolled|roller) (it|my ~2|the
    ~2|out|it out|them)?, (yoga)? poses, childs pose, pigeon pose, cat cow, downward dog`,
  heat: `
    (the)? heat, (hot|warm) (bath*|shower*|water|water bottle*|pack*|tub|stone*), heat (pack*|pad*|lamp*|rub|patch*), wheat
    bag*, warmth, bath, baths, bathing, shower, showers, (run|runs|ran|running) (a|the) (hot|warm)? bath* (with salts)?, deep
    heat, heating pad*, hot and cold, sauna, tiger balm, (bath|soak) ~2 salts, epsom*, a soak, (hot|warm|long hot|nice hot|epsom
    salt|salt|radox)? (bath|baths|shower|showers|soak|tub|jacuzzi|hot tub|sauna|steam room) ~1, (a)? (hot water bottle|wheat
    bag|wheatie|heat pad|heat pack|heating pad|electric blanket|heat lamp|heat wrap|thermacare ~1|hottie|warm compress|hot
    compress), (applying|some|moist|with|using|the|any)? (heat|warmth), warm (weather|clothes|day*|room|conditions), hot
    (weather|day*|conditions|sun|temperatures), (deep heat|tiger balm|voltarol gel|heat rub|heat cream|ralgex|radian b),
    (summer|the sun|sunshine|humid*|keeping (it)? warm)`,
  cold: `
    (the)? ice, iced, icing, ice (pack*|bath*|it|cube*), cold (pack*|water|bath*|air|weather|shower*), frozen
    (peas|bottle*|bag*|veg|water bottle*|can), (the)? cold, cryo*, winter, ice baths, (ice|icing|iced|ices)
    (it|pack*|bath*|afterwards|cube*|massage)?, (bag of|pack of)? (rolling (it)? on a frozen bottle|frozen
    (peas|bottle|bottles|water bottle|veg|sweetcorn|can|golf ball)), (a)? (cold|ice|freezing|cool)
    (pack*|bath*|water|shower*|plunge|sea|compress|gel|spray|air), (below|under|less than) (about|around)? # degrees, (sub
    zero|subzero|freezing) ~1, minus # ~1, frost*, (cold|winter|wet|damp|freezing|chilly|cooler|colder)
    (runs|run|weather|day*|morning*|conditions|night*|months|temperature*|snap), (in|the) (cold|winter|damp|rain), air con*,
    draught*, sea swimming, dipping it in ~3`,
  massage: `
    massage*, massag*, rub, rubs, rubbing, rubbed, massage gun*, theragun, sports massage*,
    (tennis|spiky|massage|golf|cricket|hockey) ball*, kneading, self massage, gua sha, massage ball*, (sports|deep
    tissue|thai|self|good|foot|a|the|regular|firm|gentle|weekly)? massag*, (rub|rubs|rubbing|rubbed|knead*|press*|dig*) (it|my
    ~1|the ~1|my (thumb|thumbs|knuckles) into ~2), (massage|theragun|percussion|hypervolt) gun*, (a|the)?
    (tennis|spiky|massage|golf|cricket|hockey|lacrosse|trigger point|squash|rubber) ball* ~1, (roll*|sit*|lie|lying) (on|it
    on|it over|it with|my ~1 on|my ~1 over) (a|the) ~1 (ball|rolling pin), trigger point (therapy|release|work|massage), getting
    (it)? (rubbed|worked on), myofascial release`,
  painkillers: `
    painkiller*, pain killer*, ibuprofen, paracetamol, tylenol, advil, aspirin, naproxen, anti inflammator*, antiinflammator*,
    nurofen, voltarol, voltaren, pain relief, nsaid*, diclofenac, codeine, acetaminophen, aleve, motrin, cocodamol, co codamol,
    panadol, tablets, meds, pain meds, (a couple of|some|taking|two|on|with|strong|over the counter|regular|prescription)?
    (painkiller*|pain killer*|ibuprofen*|nurofen|paracetamol|naproxen|anti inflammator*|antiinflammator*|codeine|co
    codamol|aspirin|advil|aleve|tylenol|nsaid*|tablets|pills|meds|pain
    relief|voltarol|voltaren|diclofenac|tramadol|gabapentin|amitriptyline|solpadeine|panadol)`,
  'manual-treatment': `
    chiropract*, physio, physios, physiotherap*, osteo, osteopath*, manipulation*, adjustment*, acupuncture, dry needling,
    physical therap*, shockwave (therapy|treatment|sessions)?, cupping, ultrasound, cortisone*, steroid injection*, injection*,
    (seeing|going to|went to|a|the|my|regular|trip to|visit to|sessions with|after seeing|treatment (from|by|with))?
    (physio|osteo|osteopath|chiro|chiropractor|physiotherapist|acupuncturist|sports therapist) ~1
    (session*|treatment*|appointment*|visit*|adjustment*)?, (acupuncture|dry needling|needling|shockwave|shock
    wave|cupping|manipulation|adjustments|cracking it|getting (it)? cracked|ultrasound treatment|laser
    (therapy|treatment)|traction|tens (machine|unit)|cortisone (shot*|injection*|jab*)|steroid
    (shot*|injection*|jab*)|injections|the injection|an injection|the jab|physical therapy|pt sessions)`,
  strengthening: `
    (calf|heel|toe|leg|hip|glute|hamstring|arm|shoulder)
    (raise*|drop*|curl*|lift*|bridge*|thrust*|exercise*|strength*|press|presses|pressing|pressed), eccentric*, strengthen*,
    (rehab|physio|physiotherapy|strength|the|core|glute|hip|these|those) exercise*, isometric*, glute (work|bridge*), clam*,
    clamshell*, resistance band*, single leg (squat*|deadlift*|work), monster walks, planks, rehab, exercises, nordic*, loading
    (it)?, (heavy|slow|single leg|bent knee|eccentric|isometric|seated|daily|the|my|some|regular)?
    (calf|heel|toe|leg|hip|glute|hamstring|arm|shoulder|core|ankle|foot|quad|wall|band)
    (raise*|drop*|curl*|lift*|bridge*|thrust*|exercise*|strengthen*|work|press*|sit*|walk*|dips|rotation*),
    (strength|strengthening|conditioning|rehab|resistance|stability|balance) (work|exercise*|training|routine|programme|stuff),
    (eccentrics|isometrics|heel drops|calf raises|alfredson*|clams|clam shells|clamshells|bridges|glute bridges|crab
    walks|monster walks|nordics|nordic curls|copenhagens|wall sits|toe curls|towel scrunches|short foot|step downs|hip
    hitches|hip thrusts|dead bugs|planks), (my|the|his|her|doing)? (physio|rehab|these|those|prescribed|prehab) exercises,
    (glute|core|hip|foot|calf) (work|strength), strengthen* (my|the|it) ~2, heavy (slow)? resistance`,
  taping: `
    tape, taped, taping, kt tape, kinesio*, rock tape, rocktape, k tape, strapping, strapped, strap it, (kt|k|kinesio*|rock|zinc
    oxide|sports|leuko)? (tape|taping|taped) (it|my ~1|the ~1|up|it up)?, strapp* (it|my ~1|the ~1|up|it up)?, mcconnell ~1, low
    dye ~1, buddy tap*`,
  compression: `
    compression*, calf sleeve*, knee sleeve*, compression (sock*|sleeve*|tights|bandage*), tubigrip, bandage*, knee
    (brace|support|strap*), ankle (brace|support), patella strap*, brace, support bandage,
    (compression|calf|knee|ankle|elbow|thigh|wrist) (sleeve*|sock*|guard*|tights|bandage*|support*|brace*|wrap*|strap*),
    (patella|knee|itb|it band|elbow|tennis elbow|patellar) (strap*|band*|brace*|support*|clasp*), (tubigrip|neoprene ~1|elastic
    bandage*|ace bandage*|back belt|si belt|support belt|pelvic belt), wearing (a|my|the) ~1 (brace|support|sleeve|strap)`,
  splint: `
    (a|the|my|wearing a|in a)? (splint*|walking boot|moon boot|aircast), (night|heel|wrist|strassburg|plantar)?
    (splint*|boot|strassburg sock), (in)? (the|a) (walking|moon|air|aircast|cam|protective) boot, crutches`,
  hydration: `
    drink* (enough|more|water|plenty), hydrat*, electrolyte*, dehydrat*, (drink|drinking|drank|sipping|sip) ~1
    (more|enough|plenty|water|lots|fluids|electrolytes|loads), (water|fluids|electrolytes|hydrating|staying hydrated|electrolyte
    (tabs|drinks|tablets)|rehydrating|hydration)`,
};
