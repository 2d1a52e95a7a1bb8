/** What `<name>` stands for in the tables of remedies. */
export const remedyClasses = {
  span: `
    (a|an|the|this|last|past|#|another|one more) ~2 (day|days|week|weeks|weekend|fortnight|month|months|year|season),
    couple (of)? (days|weeks|months), few (days|weeks|months), (days|weeks|months)`,
  part: `
    calf, calves, quad, quads, glute, glutes, hamstring, hamstrings, hammies, hip, hips, hip flexor, hip flexors, groin, adductor,
    adductors, achilles, itb, it band, psoas, piriformis, back, neck, shoulder, shoulders, chest, ankle, ankles, foot, feet, toe,
    toes, arch, plantar, soleus, shin, shins, knee, knees, leg, legs, thigh, thighs, core, wrist, forearm, thoracic, spine, upper
    back, lower back, heel, muscles`,
  hard: `
    speedwork, speed work, speed, intervals, track ~1, hills, hill ~1, long run, long runs, tempo, tempos, sprint*, fast ~1, racing,
    parkrun`,
};

/**
 * What is only ever done, worn, taken or put on against a trouble: its name is enough, whatever the words around it. Phrases separated by commas.
 */
export const treatmentWords: Readonly<Record<string, string>> = {
  stretching: `
    (<part>) (stretch|stretches|stretching), (stretch|stretches|stretched|stretching) (out)? (my|the|your|both|his|her)?
    (left|right)? (<part>|it|them|out|everything), (yoga|pigeon|runners|couch|wall|towel|doorway|dynamic|static|eccentric|physio|pre
    run|post run) (stretch|stretches|stretching|pose)`,
  'foam-rolling': `
    foam roll*, foam roller*, rollered, foamy, (the|my|a) foamie, (rolling|roll|rolled|rolls) ~1 (it|out|them|my|your|the) ~4
    (out|with|on|over|against) ~2 (ball|roller|pin|stick), (rolling|roll|rolled) (it|them) (out)?, (rolling|roll|rolled) out,
    (rolling|roll|rolled) (my|the|your) ~1 (<part>), (the|my|a|your) roller,
    (lacrosse|spiky|massage|tennis|golf|hockey|cricket|trigger|trigger point|peanut|squash|physio) (ball|balls|roller|stick),
    rolling pin, massage stick, muscle roller, rumble roller, roller stick, the stick on ~1 <part>`,
  ice: `
    iced, icing, ices, ice (pack*|bath*|it|and|or|massage|cup*|spray), bag of (ice|peas|frozen peas), (peas|ice) on (it|my|the),
    frozen (peas|bottle*|veg*|water bottle*|sweetcorn|spinach), cold (pack*|water immersion|bath*|compress*|plunge*|shower
    on|spray|therapy), (put|putting|stick|sticking|stuck|puts|use|using|used|with|try|trying|tried|applied|applying|apply|some|more)
    ~1 ice, ice (on|to) ~1 (<part>|it), ice ~1 (#|# times|daily|every|after|twice|morning|before bed) ~1, cryo*, (roll*) ~4
    (frozen|iced|cold) (bottle|water bottle|can|tin|ball|peas|water|coke|drink), contrast (bath*|shower*|therapy|water)`,
  heat: `
    (heat|wheat) (pack*|pad*|bag*|rub|patch*|lamp|wrap*|gel|cream|therapy|treatment*), (ice|cold) (or|and|then|versus|vs) heat,
    (use|try|apply|put|with|using|tried|some|trying|applied|applying|put) ~1 heat, heat (on|to) ~1 (<part>|it),
    (epsom|magnesium|salt) (bath*|soak*), (hot|warm) (bath*|shower*|water bottle*|tub*|compress*|towel*|soak*), hottie, deep heat,
    heating pad, electric blanket, epsom (salt|salts) ~1, (sauna|jacuzzi|steam room) ~1`,
  rest: `
    (rested|resting) (it|up|completely|properly|for|more), rested ~1 <span>, rest (it|up|completely|for|properly|more),
    (just|to|and|plus|but|with|or|of|some|proper|complete|full|total|more|enough|need|prescribed|advised|recommended|says|said|tried|try|mean|strict|bed)
    rest, rest (didnt|hasnt|doesnt|did|does|made|makes|and|with) ~1, <span> (completely|totally|fully|entirely)? (off|out)
    (running|it|work|training|everything|sport)?, <span> of nothing, (pull|pulled|pulling) out of (the|my|this) ~2,
    (pack|packed|jack|jacked) it in, <span> (of|s)? (complete|full|total|proper|enforced|absolute)? rest,
    (take|taking|took|taken|have|having|had|give|gave|given|giving) ~2 <span> (off|rest|out|break) (running)?,
    (take|taking|took|taken|have|having|had) ~1 time (off|out) (running)?, (give|gave|given|giving) it a (rest|break), (give|gave|given|giving) it ~1 <span>,
    (not|no|without) (run|ran|been running|done any running|been out) (at all|since|for|in|until|till), (havent|hasnt|hadnt) (trained|gone out|gone running|run|ran|been running|done any running|been out|been for a run|laced up|put a shoe on) (at all|since|for|in|until|till)?, (no|zero) running,
    (off|out of) (running|action) ~1, (laid|lay|laying|layed|lays) (right)? off (the)? (running|training|it)?, (backed|backing)
    (right|well)? off, (avoid|avoiding|no more|cut out|bin|binned|binning|ditch|sack off|sacked off|jack in|jacked
    in|skip|skipped|skipping|missed|missing|cancelled|sat out|sitting out) ~3
    (run|runs|running|race|session|sessions|parkrun|jumping|<hard>), (stop|stopped|stopping|paused|pausing|quit|given up|gave
    up|packed in|cease|halted|suspended) ~1 (run|running|training|sport|exercise|exercising|everything) ~1, knocked
    (running|it|training) on the head, (hung|hang|hanging) up (my|the) (running)? (shoes|trainers|boots|spikes), stay off
    (it|the|my), stayed off (it|the|my), keep* off (it|my|the), kept off (it|my|the), (take|taking|took|taken) (it|things) easy,
    feet up, enforced break, (skip|skipped|skipping|miss|missed|missing) (the|my|this) ~1 (#|long one),
    (park|parked|bin|shelve|stop|pause) (it|running|everything)? (completely|altogether|entirely|for now|for a (bit|while|week|few
    weeks)), call it a day, (stop|stopping) altogether, (had|have|having|take|taking|took) ~2 (break|layoff|lay off),
    (extra|more|few|couple|some|two|three|#|of) rest days, no impact, time off, time out from running, (did|do|done|doing) no (exercise|running|sport|training) ~1`,
  massage: `
    massag*, theragun, hypervolt, percussion (gun|massager), massage gun, gun massage, self massage, rub|rubs|rubbed|rubbing ~1
    (it|my) ~1, trigger point*, deep tissue ~1, sports massage*, graston, gua sha, cupping ~1,
    (dig|digging|dug|press|pressing|knead*) ~2 (thumb|thumbs|fingers|knuckle|knuckles) ~3, myofascial release, soft tissue
    (work|release|massage|treatment)`,
  strengthening: `
    strengthen*, (calf|heel|toe|leg|straight leg|bent knee|tib|tibialis|arm) (raise*|drop*|lowers|dips), heel lifts (off|on|every|#|daily), (leg|hamstring)
    curl*, (glute|hip) (bridge*|thrust*|exercise*|work|activation|med ~1|kickback*), heel (down|up) exercise*, exercises with ~2
    (heel|band|weight*), (squeez*|press*) ~2 (ball|pillow|towel) ~3, side (plank*|leg ~1|lying ~2), dead bug*, deadbug*, bird dog*,
    (step) (up|ups|down|downs), toe (yoga|curls|scrunches|spreads|lifts), towel (curls|scrunches|scrunching|grabs), (short foot|foot
    core|intrinsic) ~1 (exercise*)?, (band|banded|crab|monster|lateral band) (walk*|work|exercise*|side ~1|pull*|clams), eccentric*
    ~1, alfredson* ~3, clam, clams, clamshell*, hip (hikes|hitches|drops|abduction*), core
    (work|exercise*|strength*|class*|stuff|routine|stability), nordic* ~1, isometric* ~2, resistance band*, thera band*, strength
    (work|exercise*|training|and conditioning|class*|routine|programme|program|sessions|stuff), (s and c) ~1, single leg
    (squat*|deadlift*|bridge*|raise*|balance*|rdl*|calf|work|stuff|exercise*), rehab* ~1, prehab, (physio|physical
    therapy|pt|chiro|osteo|knee|hip|foot|shoulder|back|neck|ankle|calf|glute|hamstring|band|balance|proprioception|stability|mobility|rotator
    cuff|chin tuck*) (exercise*|rehab|homework|drills), wall (sits|sit|slides|squats), spanish squat*, split squat*, bulgarian ~1,
    goblet squat*, leg (press|extensions|extension|weights), theraband, (the|some|his|her|their|my|these|of|set of|sheet of|bunch
    of|more|few|any|daily|stupid|boring|these) exercises, copenhagen*, (nerve) (floss*|glide*|slider*|stretch*), ankle
    (alphabets|circles|pumps), marble pickups, glute med ~1, wobble (board|cushion), balance board, bosu ~1, chin tuck*, tibialis
    raise*, (lift|lifting) heavy, heavy (lifting|weights|slow ~2), press ups, pelvic floor ~1, (work|working|worked) on (my|the)
    (<part>) ~2, (hip|glute|calf|ankle|foot|knee|hamstring|core|quad|quads|back) (strength|stuff|conditioning)`,
  'contract-relax': `
    (tighten*|contract*|tense|tenses|tensed|tensing|clench*) ~4 (muscle*|neck|shoulders) ~12 (relax|release|let go),
    contract relax, contract ~6 muscle*, muscle energy, (tighten*|contract*) ~3 muscle*`,
  'scarf-cradle': `
    (scarf|towel|sling) ~12 (head|cradle|bed|hang*|suspend*), suspend* ~6 (head|bed), cradle ~4 head, neck
    (traction|hammock)`,
  movement: `
    yoga, pilates, tai chi, keep* (it)? (moving|mobile|active), kept (it)? (moving|mobile|active), mobility
    (work|exercise*|routine|stuff|drills)?, gentle (movement|exercise*|mobilis*|walking|walks|cycling|swimming), aqua jog*,
    hydrotherapy, physio pool, (swapp*|switch*|replac*|trad*) ~5 (for|with|to|onto) (the|some|a)?
    (bike|pool|swim*|cycling|elliptical|rower|rowing|spin ~1|turbo|cross trainer), pool run*, deep water running, (cross|x)
    (train|training|trained|trainer), elliptical, turbo instead, stay active, get moving,
    (swim*|cycl*|bike|biking|rowing|spinning|spin|turbo|walk|walking|elliptical) instead, (walking|walk|walked) more, short walks,
    (swapped|switched|swapping|switching|moved|turned) (to|onto|over to) (the)?
    (bike|cycling|swimming|pool|rower|rowing|elliptical|turbo|walking|spin ~1)`,
  insoles: `
    insole*, orthotic*, orthos, arch support*, heel (pad*|cup*|wedge*|insert*|cushion*|raise in), heel lifts
    (in|into|under|for|from),
    (put|putting|wear|wearing|wore|use|using|got|bought|buy|fancy|with|tried|foam|gel|cork|rubber|felt|pair of) heel lifts,
    metatarsal (pad*|dome*|bar*), met (pad*|dome*), inserts, gel (pads|heel*|insoles), superfeet, footbeds, currex, sole inserts,
    powerstep*`,
  strap: `
    (knee|patella|patellar|itb|it band|elbow|tennis elbow|wrist|thigh|calf|cho pat|chopat|achilles|groin|hamstring|cho)
    (strap*|band*), (a|an|the|my|this|those|aso|lace up|of those|one of those) (strap|brace|straps|braces),
    (knee|ankle|back|wrist|elbow|hip|neck|lace up|aso|hinged|neoprene|foot) (brace*|support|supports|belt), neck collar, si belt,
    sacroiliac belt, sling`,
  taping: `
    tape (it|my|on|for|up|didnt|helped|made|and|round|around|to), (some|the|of|with|k|physio|zinc
    oxide|kt|tried|trying|try|blue|sports|leuko) tape, tapes, taping, taped (it|up|my|for|the)?, kt tape, kinesio* ~1, kinesiology
    ~1, rocktape, rock tape, leukotape, strapping, strapped (it|my|me|up), strap (it|my) ~1 (up)?, buddy (taped|taping|strap*),
    bandag*`,
  compression: `
    (flight|surgical) (socks|stockings), compression (sock*|sleeve*|tights|bandage*|shorts|boots|stocking*|wrap|gear|top|calf
    ~1|leggings), (calf|knee|ankle|thigh|compression|elbow) (sleeve*|guard*), tubigrip, elevat* ~1, normatec ~1, recovery boots,
    rice (it|protocol|ing|thing|for|method|and), riced, ricing ~1, (doing|did|do|the usual|usual|of|tried|just|with|by) rice, crepe bandage`,
  'shoe-change': `
    (switch*|chang*|go|going|move|moving|swap*|went|moved|gone) (to|into|from) ~2 (shoe|shoes|trainer*|pair),
    (wider|narrower|bigger|firmer|lighter|stiffer|rocker|different|more cushioned|cushioned|softer|flatter|higher drop|lower
    drop|stability|supportive|roomier|neutral|proper) ~1 (shoe*|trainer*|pair|fit), (new|different|better|cushioned|proper|more
    cushioned|wider|stability|softer) (running)? (shoe*|trainer*|pair|ones),
    (chang*|replac*|swap*|switch*|ditch*|retir*|bin*|rotat*|swapp*) ~4 (shoe*|trainer*|sneaker*), half a size (up|bigger|larger),
    (go|went|gone|going|size|sized) ~2 (up|bigger) ~3 (size)?, bigger size, (different|other|new) (sneaker*|runners) ~1, rotat* ~2 (shoe*|pairs), more cushion*,
    (gone|went|going|go|switched|swapped|changed|moved) (back)? (to) (my|the) ~1 (old|other|previous)? ~1
    (shoe*|pair|ones|trainers|model|version), (go|going|gone|went) back to my old ~1, (stopped|stop|given up|gave up|quit|ditched|no
    more) ~1 (wearing)? (heels|flats|flip flops|ballet pumps), shoes changed, toe box`,
  lacing: `
    (lace|laces|lacing|laced|relac*|loosen*|lock|slacken*|undo*|undid|retie*|untie*) ~3
    (lace*|differently|lacing|looser|shoes|them|shoelace*), (runners|lace|heel) (loop|lock) ~1, lacing, looser laces,
    (runners|runner|surgeons) knot, lock lac*, window lac*, skip* ~2 (eyelet*|lace hole*)`,
  socks: `
    (thin*|thick*|double|toe|injinji|merino|different|better|seamless|two pairs of|proper|decent|new|wool|padded|cushioned|liner)
    (running)? sock*, injinji*`,
  'relax-arms': `
    (drop|dropping|relax|relaxing|shake|shaking|lower|lowering|loosen|loosening) ~2 (your|my|the) (shoulders|arms|hands|elbows|jaw)
    ~1, (keep|keeping|kept) ~3 (shoulders|arms|hands|elbows|jaw) (relaxed|low|down|loose), shake ~1 out ~2 (arms|hands), unclench
    ~2, hold a crisp*`,
  pillow: `
    (decent|new|different|better|memory foam|thinner|orthopaedic|orthopedic|proper|flatter|good|supportive|change
    ~1|softer|firmer|cervical|contour|ergonomic|feather|extra|neck) pillow*, pillow (between|under) ~1 (knees|legs|knee),
    (new|firmer|better|softer|different|decent) mattress*`,
  cadence: `
    (increas*|up|upped|upping|higher|quick*|raise|raises|raised|raising|lift|lifting|work* on|bump* up|bring up) ~2 (cadence|step
    rate|turnover|leg turnover|stride rate), cadence (work|up|drills), metronome, (shorter|smaller|quicker|short|shortening)
    (steps|strides|stride), (shorten|shortened|shortening) ~2 stride*, smaller steps, 180 (steps|spm|bpm)`,
  'lower-mileage': `
    (cut|cutting|cuts|scaled|scaling|scale|dialled|dialed|dial|dialling|dialing|eased|easing|ease|pulled|pull|pulling|rein*|throttled)
    (it|things|everything|mileage|my mileage|right|way|my running|the running)? (right|way)? (down|back) (on|to|my|the|for|from|in|a
    bit|running|mileage)?,
    (knock|knocked|knocking|cut|cutting|reduc*|drop|dropped|dropping|lower|lowered|lowering|halv*|half|slash*|dial*|bring|brought|ease|eased|limit|limited|limiting|trim*)
    ~2 (mileage|miles|distance|volume|training load|weekly ~1|running volume|workload),
    (drop|dropped|ditch|ditched|ditching|bin|binned|binning|shelved|scrap|scrapped|stopped|stop|stopping|cut out|cutting out|giving
    up|given up|gave up|knock|knocked|no more|dropping) ~2 (<hard>) ~1 (on the head)?, run less, fewer (miles|runs|days),
    (slow|slowed|slowing) (it|everything|things|right|my runs|my running|all my runs)? (right)? down, ease off, (10|ten) percent
    rule, build up (slowly|gradually|more), less running, (run|running|runs) ~1 (slower|easier|shorter|less), only
    (running|run|doing) ~1 # (times|days|miles|k|km|runs|easy|x) ~1, only (running|run|doing) (twice|once|three times),
    (easy|short|gentle) (runs|running|miles|stuff) only, (sticking|stick|stuck|keep|keeping|kept) (to|it|everything|things|all my
    runs) ~1 (easy|short|slow|flat|the flat) ~1, (run|jog) walk* ~1, walk run ~1, (keep|keeping|kept|stay|staying) (it|everything|my
    runs|runs)? ~1 under # ~1, walk breaks, every other day running, (down|dropped|cut|back) to # (runs|miles|days|km|k|sessions)`,
  'running-technique': `
    (midfoot|mid foot|forefoot) (strike|strik*|land*), (land|landing) ~2 (midfoot|mid foot|forefoot|toes),
    (chang*|alter*|tweak*|fix*|improv*|work* on|correct*|adjust*) ~2 (running)? (form|technique|style|gait|posture), chi running,
    barefoot running, run tall*, running tall*, lean forward, running drills, drills, a skips, posture (work|correction|exercise*),
    pose method`,
  'night-splint': `
    night splint*, boot splint*, sock splint*, (strassburg|strasbourg|strassberg) sock*, (sleep*|slept|wear|wearing) in a
    (boot|splint|sock) ~1, dorsal splint, night (boot|sock)`,
  acupuncture: `
    acupuncture, acupuncturist, dry (needling|needled|needles), needling, needled, needle (it|me|my|the),
    (stick|stuck|put|putting|sticking|stuck) ~1 needles, needles in (it|me|my)`,
  manipulation: `
    manipulat*, adjustment*, (chiro*|chiropractor) (adjust*), (back|neck|pelvis|hips|spine|sacrum)
    (adjusted|realigned|cracked|clicked|popped|manipulated|put back ~1),
    (click|clicked|clicking|clicks|cracked|crunched|realign*|adjusted) (it|my|me|back), crack|cracks|cracked|cracking ~2
    (back|neck), (click*|popp*|put) (my|it) ~2 (back in|in), traction, mobilisation*, mobilization*`,
  injection: `
    injection*, cortisone ~1, (steroid|cortisone|hyaluronic|prp|botox|gel) (jab*|shot*|injection*), (a|the|another|two|my|his|of) (jab|jabs), (gave|give|got|get|had|have|requested|getting|having|offered) ~1 (a|another|the) shot, injected, prp ~1, hydrodilatation, botox`,
  shockwave: 'shockwave* ~1, shock wave ~1, eswt',
  electrotherapy: `
    (tens|ems) ~1 (machine|unit|thing|pads|device)?, (doing|did|some|of|with|trying|tried|plus) ultrasound, (ultrasound|laser|electro|red light|infrared|magnetic|electric)
    (therapy|treatment*|stimulation), electrotherapy, compex, ultrasound (sessions|on|from the physio), infrared ~1`,
  'posture-breaks': `
    (take|taking|took|regular|frequent|more) ~1 breaks (from|every|at|away|to) ~3, (get|getting|stand|standing|got) up every ~3,
    (get|getting|stand|standing|stood|got) up (more|and (walk|move|stretch)) ~2, (screen|monitor|laptop) ~2 (up|raised|higher|to eye
    level|on a stand) ~3, (standing|sit stand) desk, (raise|lift|adjust*|raised|lifted|raising|higher|lower) ~3
    (screen|monitor|chair|desk|laptop), (sit|sitting|sat) up straight, ergonomic*, workstation ~1, laptop (stand|riser),
    (new|better|proper|decent) (desk|office)? chair, lumbar (support|cushion|roll), posture (corrector|brace), donut cushion, wedge
    cushion, coccyx cushion`,
  hydration: `
    (drink|drinking|drank|drunk) ~3 water ~1, (drink|drinking|drank|drunk) ~1 (more|plenty|lots|loads|enough|gallons|fluids) ~2,
    hydrat*, rehydrat*, electrolyte*, salt (tablets|tabs|sticks|caps*), stay hydrated, more (water|fluids|salt), pickle juice,
    bananas, dioralyte, (high 5|nuun|lucozade|precision hydration) ~1, more salt`,
  'warm-up': `
    (warm|warming|warmed) up (properly|first|before|more|longer|well|routine|drills|exercises|for),
    (proper|longer|better|decent|good|thorough|full|dynamic|more|some) (warm up|warmup|warm ups), warmup routine, dynamic
    (stretch*|warm up), activation ~1, cool down ~1, warm down, cooldown, leg swings`,
  supplements: `
    glucosamine ~1, turmeric ~1, curcumin, (vitamin|vit) (d|c|b12|k) ~1, collagen ~1, fish oil*, cod liver oil ~1, omega (3|three)
    ~1, supplement*, calcium ~1, iron (tablet*|supplement*|pills), magnesium (tablet*|supplement*|glycinate|citrate|capsule*),
    protein shake*, tart cherry ~1, cherry juice, msm, cbd (oil|capsules)?, bone broth, creatine, zinc`,
  splint: `
    (a|the|my|finger|wrist|in|toe|mallet) splint*, (walking|moon|air|surgical|medical|cam|big|aircast|plastic|recovery) (boot|boots),
    (a|the|that|this) boot (for|until|and|by), in a boot, (protective|walking) cast, crutch, crutches, air cast, aircast, plaster
    cast, in (plaster|a cast), bunion (corrector*|splint*), toe (spacer*|separator*|spreader*), (mouth|bite|night) guard`,
  ointment: `
    (a|some|the|anti inflammatory|pain|that|this|barrier|steroid|cooling|heat|antifungal|anti chafe|capsaicin|deep)
    (cream|gel|ointment|balm|lotion|rub), (voltarol|ibuprofen|voltaren|anti
    inflammatory|arnica|biofreeze|cbd|tiger|diclofenac|nappy|magnesium|menthol|pain relief|heat|muscle|arthritis|chamois|nappy rash)
    (gel|cream|balm|oil|rub|spray|roll on|emulgel|lotion|patch*|patches), (tube|tubes|jar|tub|pot) of ~1,
    (rub*|slather*|smother*|smear*|spread*|dollop*) ~4 (voltarol|voltaren|arnica|oil|vaseline), (voltarol|voltaren) (on|to|into|all
    over) ~1, arnica, tiger balm, biofreeze, deep freeze, bio freeze, sudocrem, vaseline, body glide, bodyglide, squirrels nut
    butter, chamois cream, calamine, germolene, savlon, e45, compeed, blister (plaster*|pack*|patch*|tape), moleskin, zinc oxide ~1,
    lidocaine ~1, 2toms, lube, talc, talcum powder, anti chafe ~1, surgical spirit, corn plaster*`,
  'soft-ground': `
    (move|moved|moving|switch|switched|switching|stick|sticking|stuck|get|getting|swap|swapped|keep|keeping|kept|stay|staying) ~4
    (to|on|onto|for|over to|off road onto) (the)? (grass|sand|beach|field*|softer ground|soft ground|softer
    surfaces|treadmill|dreadmill|trails|trail|canal path|flat|track), softer (surface*|ground|paths), soft (surfaces|ground) only`,
  'thinner-pack': `
    (lighter|better fitting|different|proper|looser|smaller|other|belt instead of a) (rucksack|backpack|pack|bag|vest|belt|bottle),
    (tighten*|loosen*|adjust*|shorten*|lengthen*) ~3 (strap|straps|pack|vest|rucksack), (swap*|switch*|mov*|carry*|carri*|put*) ~4
    (other|left|right) (hand|shoulder|arm|side|pocket), (moving|moved|move) ~2 (phone|bottle|keys) ~4 (back|belt|waist|pocket),
    phone in (my|the) (back|belt|waist)`,
  'foot-care': `
    (cut|trim|cutting|trimmed|trimming|file|filed) ~2 (nail|nails|toenail|toenails) ~1, (drain|lance|pop|drained|lanced|popped) ~2
    (blister|blisters), pumice ~1, pedicure`,
  diet: `
    low fodmap ~1, (cut|cutting|given|giving) (out|up) (dairy|gluten|coffee|caffeine|sugar|alcohol|wheat|lactose), gels instead,
    eating (earlier|less), eating breakfast`,
  breathing: `
    breathing exercise*, belly breathing, nose breathing, box breathing, (breathe|breathing) (in|out)? through (my|the|your) nose,
    (breathe|breathing) rhythm*`,
  'bike-fit': `
    bike fit*, (raise*|lower*|mov*|dropp*|adjust*|chang*) ~2 (saddle|seat|handlebars|cleats|cleat|bars|stem)`,
};
