/** Things done against a pain, phrases separated by commas. */
export const remedyWords: Readonly<Record<string, string>> = {
  stretching: 'stretch, stretches, stretching, stretched',
  'foam-rolling': `
    foam roll*, foam roller*, (rolling|roll|rolled) (it|out|them|my|your) ~3 (out|with|on (a|the) (ball|roller|bottle)), lacrosse ball, spiky
    ball, massage ball, tennis ball, golf ball, hockey ball`,
  ice: `
    ice, iced, icing, ice (pack*|bath*|it), cold (pack*|water immersion|bath*), frozen (peas|bottle*|water bottle*),
    cryo*`,
  heat: `
    (or|ice and) heat, (heat|wheat) (pack*|pad*|bag*|rub|patch*|lamp), (use|try|apply|put|with|using|tried|some) ~1 heat, hot
    (bath*|shower*|water bottle*|tub), deep heat, heating pad, epsom salts, warm bath*`,
  rest: `
    (rest|resting|rested) (it|up|completely|for|more|and|properly)?, (avoid|avoiding|lay off|laying off|layed off|laid off|no more|cut out|skip) ~1 (run|running|sprint*|hill*|speedwork|jumping|the sprints|the hills|intervals), stay off (it|the) ~1, # (days|weeks|week) off, (week|fortnight|month) off, (take|taking|took|have|had) ~3 (off
    running|off|rest), (complete|full|total) rest, time off, (stop|stopped|stopping|paused|quit|given up) running ~2, (not|havent|no) (run|been running) (since|for), (cut|back) off running, easing off, take
    it easy, lay off (it|running)?, stay off it`,
  massage: 'massage*, massag*, theragun, massage gun, self massage, rub it, trigger point*, deep tissue',
  strengthening: `
    strengthen*, (calf|heel|toe) (raise*|drop*|lift*), (leg|hamstring) curl*, (glute|hip)?
    (bridge*|thrust*), (glute|hip) (exercise*|work), heel (down|up) exercise*, exercises with ~2 (heel|band|weight*), (squeez*|press*) ~2 (ball|pillow|towel) ~3, side plank*, dead bug*, bird dog*, (step|toe) (ups|yoga|curls), towel (curls|scrunches), banded ~2, eccentric*, clam*, monster walks, squats, lunges, planks, (lift|lifting) heavy, heavy (lifting|weights), hip hikes, core
    (work|exercise*|strength*), nordic*, isometric*, resistance band*, strength (work|exercise*|training), single leg
    ~1, rehab (exercise*|work), physio exercises, press ups, deadlifts, wall sits, step downs, theraband,
    (the|some|his|her|their|my|these) exercises`,
  'contract-relax': `
    (tighten*|contract*|tense|tenses|tensed|tensing|clench*) ~4 (muscle*|neck|shoulders) ~12 (relax|release|let go),
    contract relax, contract ~6 muscle*, muscle energy, (tighten*|contract*) ~3 muscle*`,
  'scarf-cradle': `
    (scarf|towel|sling) ~12 (head|cradle|bed|hang*|suspend*), suspend* ~6 (head|bed), cradle ~4 head, neck
    (traction|hammock)`,
  movement: `
    yoga, pilates, tai chi, keep* (it)? (moving|mobile|active), mobility (work|exercise*)?, gentle
    (movement|exercise*|mobilis*|walking), (swim*|cycl*|bike|biking|rowing|elliptical|spinning) instead, swimming, cross train|training|trained, aqua jog*, stay active, get moving`,
  insoles: `
    insole*, orthotic*, arch support*, heel (pad*|lift*|cup*|wedge*|insert*), metatarsal pad*, met pad*, inserts, gel
    pads, superfeet`,
  strap:
    '(a|an|the|elbow|tennis elbow|my|this|aso|lace up|knee|patella|patellar|itb|it band) ~1 (strap|brace|support), (those|patella|knee|itb|it band) straps',
  taping: 'tape, taping, taped, kt tape, kinesio*, rocktape, strapping, strap it (up)?',
  compression: `
    compression (sock*|sleeve*|tights|bandage), calf sleeve*, knee (sleeve|brace|support|strap*), patella strap,
    tubigrip, ankle (brace|support), elevat*`,
  'shoe-change': `
    (switch*|chang*|go|going|move|moving) (to|into) (a|the)? ~3 (shoe|shoes|trainer*), (wider|narrower|bigger|firmer|lighter|stiffer|rocker|different) (shoe*|trainer*|pair|fit),
    (new|different|better|cushioned|proper|more cushioned|wider|stability|softer) (running)? (shoe*|trainer*|pair),
    (chang*|replac*|swap*|switch*) ~3 (shoe*|trainer*), half a size (up|bigger|larger), (go|size) ~1 up ~3 (size),
    bigger (size|shoes), rotate ~2 (shoe*|pairs), more cushioning`,
  lacing: `
    (lace|laces|lacing|laced|relac*|loosen*|runners loop|heel lock) ~3 (lace*|differently|lacing|looser|shoes|them),
    lacing, looser laces, runners knot`,
  socks: '(thin*|thick*|double|toe|injinji|merino|different|better|seamless) sock*',
  'relax-arms': `
    (drop|relax|shake|lower|loosen) ~2 (your|my|the) (shoulders|arms|hands) ~1, shake ~1 out ~2 (arms|hands), unclench
    ~2, hold a crisp*`,
  pillow:
    '(decent|new|different|better|memory foam|thinner|orthopaedic|proper|flatter|good|supportive|change ~1) pillow*, (new|firmer|better) mattress*',
  cadence: `
    (increas*|up|higher|quick*|raise|raises|raised|raising) ~2 (cadence|step rate|turnover|leg turnover), shorter
    (steps|strides|stride), shorten ~1 stride*, smaller steps, 180 (steps|spm|bpm)`,
  'lower-mileage': `
    (cut|cutting|cuts) (down|back),
    (cut|reduc*|drop|lower|back off|dial|bring|ease) ~3 (mileage|miles|distance|volume|training|running|weekly), run
    less, fewer miles, slow down, ease off, (10|ten) percent rule, build up (slowly|gradually|more), less running, run
    (slower|easier)`,
  'running-technique': `
    (midfoot|forefoot) (strike|strik*|land*), change ~2 (running)? (form|technique|style|gait), chi running, barefoot
    running, run tall, lean forward, running drills, drills, posture (work|correction)`,
  'night-splint': 'night splint*, strassburg sock',
  acupuncture: 'acupuncture, dry needling, needling',
  manipulation:
    'manipulat*, adjustment*, (click|clicked|clicking|cracked|crunched) (it|my|me), crack|cracks|cracked|cracking ~2 (back|neck)',
  injection: 'injection*, cortisone, (steroid|cortisone) (jab*|shot*), prp ~1',
  shockwave: 'shockwave* ~1, shock wave therapy',
  'posture-breaks': `
    (take|regular|frequent|more) ~1 breaks ~4, get up every ~3, standing desk, (raise|lift|adjust*) ~3
    (screen|monitor|chair|desk), sit up straight, ergonomic*, workstation ~1`,
  hydration: 'drink (more|plenty|lots|enough) ~2, hydrat*, electrolyte*, salt (tablets|tabs), stay hydrated, magnesium',
  'warm-up':
    'warm up (properly|first|before|more|longer|well|routine)?, warming up, dynamic (stretch*|warm up), warm up',
  supplements: 'glucosamine, turmeric, vitamin d, collagen, fish oil, cod liver oil, supplement*, calcium',
  splint: '(a|the|night|my|finger|wrist|in) splint*, walking boot, moon boot, crutches, air cast, aircast, cast',
  ointment: `
    (a|some|the|anti inflammatory|pain) (cream|gel|ointment|balm), (voltarol|ibuprofen|voltaren|anti inflammatory|arnica|biofreeze|cbd|tiger) (gel|cream|balm|oil), arnica, tiger
    balm, biofreeze, deep freeze, bio freeze`,
  'soft-ground':
    '(run|running|move|switch|stick|get) ~2 (to|on) (the)? (grass|sand|beach|field*|softer ground|soft ground|trails|softer surfaces|the treadmill)',
  'thinner-pack': '(lighter|better fitting|different|proper) (rucksack|backpack|pack|bag|vest)',
};

/** Phrases that hold the word of a remedy and name none. */
export const notRemedies = `
  ice (cream*|rink|skat*|hockey|lolly|cold|axe), (on|black|the) ice (and|on|this|outside), (slipped|slip|fell|fall|skidded) ~3 ice, (patch|sheet) of ice, rest of, the rest (is|are|was), rest
  assured, stretch of, (long|short|flat|uphill|downhill|home|last|final) stretch, red tape, tape measure, on tape,
  (for|raising) (a)? charity, wear a mask, support (group|vehicle|crew|act|team), get my support, the cast (of|iron)`;

/** Practitioners, phrases separated by commas. */
export const practitionerWords: Readonly<Record<string, string>> = {
  gp: `
    gp, gps, gps surgery, doctor, doctors, family doctor, (my|the|a|your) (pcp|primary care), physician, general
    practitioner, medic, medical (advice|attention|help|opinion), surgery about, 111, urgent care, walk in
    (clinic|centre), nhs`,
  physiotherapist: 'physio, physios, physiotherap*, physical therap*, pt',
  podiatrist: 'podiatr*, chiropod*, foot (doctor|specialist), biomechanics (specialist|clinic|expert)',
  chiropractor: 'chiropract*, chiro',
  osteopath: 'osteopath*, osteo, cranial ~1',
  'massage-therapist': `
    (a|my|the)? (sports|deep tissue)? massage (therapist*|person|guy|lady), masseu*, massage therapist, sports
    (therapist*|therapy), (a|get a|had a|have a|book a|some|good) (deep tissue|sports) massage`,
  'gait-analysis': `
    gait (analysis|analysed|analyzed|assessment|lab|test*), (specialist|proper|decent|good|local|dedicated)?
    (running|runners) (shop*|store*), running specialist, video analysis, get fitted, shoe fitting, fitted for
    (shoes|trainers), gait check*, sweatshop, fleet feet, run (shop|store)`,
  specialist: `
    specialist*, consultant*, sports (doctor*|medicine|physician*|med doc*|med), orthop*, surgeon*, rheumatolog*,
    cardiolog*, neurolog*, expert, gastro, dermatolog*, optician*, dentist*`,
  emergency: `
    a and e, accident and emergency, (go|went|straight|get|off|been|trip|taken) ~3 (er|hospital|a e), casualty,
    emergency (room|department|dept|services), ambulance, 999, 911, hospital, call 112, minor injuries ~1`,
  scan: `
    (an|the|had|my)? ultrasound (showed|shows|found|revealed|came|scan*|of|on),
    mri*, x ray*, xray*, x rayed, (bone|ct|an ultrasound|ultrasound|dexa) scan*, (get|have|had|need|want|for) ~3
    (scan*|scanned|imaging), blood test*, ecg, ekg, bone scan`,
  pharmacist: 'pharmacist*, chemist',
  nutritionist: 'dietician*, dietitian*, nutritionist*',
  counsellor: 'counsellor*, therapist, psycholog*, samaritans, counsel*',
};
/** Phrases that hold such a word and send to nobody. */
export const notPractitioners = `
  who (is|was|works as) (a|an) ~2 (physio*|doctor|nurse|gp|podiatrist|osteo*|chiro*|consultant|surgeon), whos (a|an) ~2 (physio*|doctor|nurse|gp|podiatrist|osteo*|chiro*|consultant|surgeon), (wife|husband|mate|friend|sister|brother|dad|mum|mom|daughter|son) is (a|an) (physio*|doctor|nurse|gp), (doctor|dr) google, nhs (physio*|podiatr*|waiting|list|orthop*), pt (session*|work), (at|in) pt, gps (watch*|track*|data|signal|said|says|had|distance), my gps, a gps, garmin gps,
  by gps, specialist (shoe*|subject|shop (for|of)), expert* (say*|advice|here|on here|on the), am i (no|an) expert,
  not an expert, no expert, running shop staff, (physio|physiotherapy|chiro) exercise*, doctor who, doctor martens, dr
  martens, coach (trip|journey|to 5 k|to 5k|house), works (in|at) (a|the) hospital, im a
  (doctor|physio*|nurse|gp|paramedic|medic|podiatrist|chiropractor), i am a
  (doctor|physio*|nurse|gp|paramedic|podiatrist|chiropractor), not a (doctor|physio*|medic|medical|gp), as a
  (doctor|physio*|nurse|medic|gp), hospital (shift*|ward*|porter), massage (gun|ball)`;
/** That somebody is sent, or was seen. */
export const referralCues = `
  bother*, trouble, avoid*, one, two, three, four, #, see, seen, saw, seeing, go, going, went, been to, visit*, book*, appointment*, consult*, get, got, ask*, speak*,
  talk*, check*, refer*, try, suggest*, recommend*, my, the, a, an, says, say, said, told, thinks, gave, advised,
  diagnosed, should, need*, call, ring, contact, find, wait*, had, have, for, with, by, to, worth, good, your`;

/** Words beside a remedy that make it something tried. */
export const tryingWords = `
  tried, try, trying, do, doing, did, done, use, using, used, gave, given, prescribed, get, getting, got, iwill,
  should, could, bought, wear*, apply*, take, taking, took, say, says, told, advised, recommend*, started, fixed,
  helped, regular*, daily, twice, every (day|morning|night|evening|other day)`;
