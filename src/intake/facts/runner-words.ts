/** The ground that somebody runs on, in the vocabulary's words where it has them. */
export const terrainWords: Readonly<Record<string, string>> = {
  downhill: `
    downhill*, down hill*, (run|running|go|going|coming|come|runs) down ~3 (hill*|slope*|mountain*), descent*, steep
    downs, decline, down steep hill*, down the hill*`,
  uphill:
    'uphill*, up hill*, (run|running|go|going|runs) up ~2 (hill*|slope*|mountain*|incline*), incline*, up the hill*',
  hills: 'hill, hills, hilly, undulating, steep',
  flat: `
    flat (run*|ground|route*|road*|course*|surface*|terrain|path*|trail*), on (the|a)? flat, flat, level ground, the
    flat, pan flat`,
  trail: `
    trail, trails, off road, offroad, uneven ground, fell, fells, cross country, xc, forest*, woods, woodland*, muddy,
    mud, rocky, bridleway*, towpath*, canal path, gravel, technical terrain`,
  'hard-surface': `
    pavement*, concrete, tarmac, asphalt, sidewalk*, roads, on the road, on road, road and, and road, (mostly|mainly|only|surface|terrain) road, road running, road run*, hard
    (surface*|ground|paths|roads), cobble*, blacktop`,
  'soft-surface': 'grass, sand, the beach, soft (surface*|ground|paths), woodchip*, playing field*, astroturf, astro',
  treadmill: 'treadmill*, dreadmill*, running machine*, tready',
  track: 'the track, a track, athletics track, running track, cinder track, indoor track',
};
/** Phrases that hold such a word and name no ground. */
export const notTerrain = `
  (lie|lying|lay|laid|lies) ~1 flat, flat on my ~2, (press*|lay) flat,
  (xc|cross country) (team|ski*|season|coach|practice|meet|squad), (sit|sits|sitting|sat|lying|sleep*|standing|stand) on (a)? hard, hard (chair*|floor*), flat
  (feet|foot|footed|shoe*|white|out|mate*|share|battery|pack*|screen|tyre*|lining), racing flat*, my flat, a flat,
  (new|our) flat, trail (shoe*|runner*|trainer*|mix|head|blaz*), road (shoe*|trainer*|bike|trip|rage|map), (on|keep)
  track, track (record|suit*|pants|of|it|my|down|spikes), back on track, foot of the hill, hill (walk*), mud guard,
  sand bag*, sandals, sand paper, hit the road, on the road to, down the road, up the road, the roads (are|were),
  concrete (plan|plans|evidence|idea), woods (son), over the hill, fell
  (over|off|down|on|from|out|and|in|asleep|ill|into|apart|for|heavily|awkwardly|while|when|during|yesterday|last), i
  fell, fell running shoe*, (nike|hoka|asics|salomon|inov|brooks|saucony|altra) ~2 (trail|terra|track|fell|road),
  steep (learning|price|increase|curve)`;

/** How somebody stands to running: what `experience` reads besides lengths and weekly distances. */
export const experienceWords: Readonly<Record<string, string>> = {
  'new-to-running': `
    newbie, newby, noob, beginner*, novice, new to (running|this|jogging|it), new runner, (couch|coach) to 5 k, couch
    to 5 k, c25k, c 25 k, (just|recently|only) (started|starting|begun|took up|taken up) (running|jogging|to run),
    first time runner, complete beginner, just getting into running, (first|second) week of running, starting out,
    never run before, (week|wk) # of (c25k|couch)`,
  race: `
    for (a|the|my) ~1 (marathon|half marathon|ultra|half|triathlon|ironman|10 k), (marathon|half|race|ultra|ironman|event) in # (weeks|months|days), training for ~2 (berlin|london|boston|chicago|new york|nyc|tokyo|paris|manchester|valencia|rome|amsterdam|dublin|edinburgh|comrades|utmb|western states|great north run), (my|first) (one|marathon|half|ultra) in <month>, (training|train|prepar*|build|building|built|builds up|gearing up|in training|entered|signed up|got a place|build
    up) (for|to run|in|into) ~5 (marathon|half|10 k|10 k|5 k|5
    k|ultra|race|triathlon|ironman|event|london|boston|relay|100 miler), (marathon|half marathon|ultra|10 k|race|hm)
    (training|plan|programme|program|block|prep|build up), (my|first|for a|for my|next|upcoming) (marathon|half
    marathon|ultra|half) (is|in|coming|next|this) ~2, (my first|a first|second ever|for a) (marathon|half marathon|half|ultra|10 k|race), have a
    (marathon|half|race|10 k|ultra) (in|coming|next|on) ~2`,
  increase: `
    up from (#|about #|around #), (didnt|not|havent|to|and|did) up (my|the) ~1 (mileage|miles|training|distance|volume), (ramp*|went|gone|jump*|increas*|built|moved|up|weare|going) ~1 from (like|about|around|maybe|roughly|just|only)? # ~2 to (like|about|around|maybe|roughly|nearly|over)? # ~1 (km|k|miles|mile|mpw), (increas*|upped|upping|upped|bump*|doubl*|tripl*|jump*|ramp*|raise|raises|raised|raising|built up|crank*) ~2
    (mileage|miles|distance|training|volume|km|long run*|running|weekly)`,
  'return-after-break': `
    (return*|back|came back|coming back|got back|getting back) (to|into) (running|it|training) ~1 (after|from) ~4,
    (first|started) run* (again|back) after, after (a|# ) ~2 (break|layoff|lay off|time off) from running, restart*
    running`,
  runner:
    '(run|ran|running|runner) (most|all|pretty much all) (of)? my (adult)? life, (run|runs|ran|running) ~2 for (my|a|the|our) (school|club|college|university|uni|county|team|country), member of (a|my|the|our) ~2 club, runner all my life, (keen|regular|experienced|club|casual|recreational|lifelong|seasoned|occasional|serious|competitive|distance|marathon|ultra|trail|fell|veteran|masters|social|ex) runner*',
};

/** Conditions by name; whether one is history, an explanation or a worry depends on the words around it. */
export const conditions: Readonly<Record<string, string>> = {
  'plantar-fasciitis': 'plantar (fasc*|fac*|fash*|fasi*), pf, fasciitis, plantar fasciopathy, heel spur*',
  'stress-fracture': `
    stress (fracture*|fx|response*|reaction*), hairline (fracture*|crack|cracks|cracked|cracking), bone stress injur*,
    bsi`,
  fracture: 'fracture*, broken bone*',
  'it-band': 'itb, itbs, it band*, it band syndrome, iliotibial ~2, (runners|it) band',
  'runners-knee': `
    runners knee, patellofemoral ~2, pfps, chondromalacia, patella tracking, kneecap tracking, patellar
    (tracking|maltracking)`,
  'shin-splints': 'shin splint*, shinsplint*, mtss, medial tibial ~3',
  tendinopathy: `
    (glute|gluteal|hip|patellar|peroneal|quad|posterior tibial|tibialis|glutes) tendon*, posterior tibial ~1, peroneal
    (tendon|thing|problem), tendonitis, tendinitis, tendinopath*, tendonopath*, tendinosis, tendonosis,
    (achilles|patella*|gluteal|hamstring) tendin*, inflamed tendon, tendon (problem|issue|trouble|injury)`,
  bursitis: 'bursitis, bursa',
  sciatica: `
    sciatica*, sciatic (nerve|pain)?, trapped nerve*, pinched nerve*, compressed nerve*, nerve
    (compression|entrapment|impingement)`,
  'disc-problem': `
    (slipped|bulging|herniated|prolapsed|worn) (disc|discs|disk|disks), (disc|disk)
    (problem*|bulge*|prolapse*|herniation|degeneration)`,
  arthritis: 'arthrit*, osteoarthrit*, (oa) in ~2, cartilage (damage|wear|loss), worn (cartilage|joint*)',
  'rheumatoid-arthritis': 'rheumatoid (arthritis)?',
  'meniscus-tear': 'meniscus ~1, torn cartilage, cartilage tear, (torn|tear) ~2 meniscus',
  'acl-injury':
    'acl ~1 (injury|tear|rupture|reconstruction|surgery|repair|op)?, cruciate ~1, mcl ~1 (injury|tear|sprain)?',
  'muscle-tear': `
    grade (1|2|3|one|two|three|i|ii) ~1 (tear|strain), (small|partial|slight|minor) ~1 tear, (a|an)? strained ~1
    (calf|hamstring|quad|groin|adductor|muscle), (is it|its|be|just|is this) (just|only)? a (strain|pull|tear),
    (tore|torn|pulled|ripped|ruptured|strained) ~3 (calf|hamstring|quad|muscle|groin|hammy|soleus|thigh|adductor|hip
    flexor|glute|back|shoulder|ligament*|tendon), muscle (tear|strain), calf (tear|strain), hamstring (tear|strain),
    (adductor|groin|quad|hip flexor|back|soleus|glute|neck|thigh) (tear|strain*|pull), pulled muscle`,
  sprain: `
    (sprain*|rolled|twisted|went over on|turned) ~2 (ankle*|knee*|wrist*|foot), sprained (this|that|it|the (same|other))
    (one|ankle)?, ankle sprain*, ligament (damage|tear|injury|sprain), torn ligament*`,
  'broken-bone': `
    (broke|broken|fractured|snapped|smashed|shattered) ~3 (ankle|leg|foot|wrist|arm|collarbone|collar
    bone|toe|rib*|hip|back|neck|pelvis|tibia|fibula|metatarsal*|bone|elbow|clavicle|vertebra*)`,
  dislocation: 'dislocat* ~2',
  surgery: `
    surgery, surgeries, operation*, (meniscus|cartilage|acl|bunion|hernia|achilles|disc|cruciate|knee|hip) op, hysterectomy,
    appendectomy, metalwork, (plate|plates|pins|screws) in (my|the), had (my|the|an|both) ~2
    (out|removed|replaced|reconstructed|repaired|operated|scoped|fused|pinned|resurfaced), (an|the|had|knee|hip|back) op,
    arthroscop*, (knee|hip) replacement*, keyhole, operated on, fusion, reconstruction, discectomy, laminectomy, meniscectomy,
    microdiscectomy`,
  mortons: 'mortons (neuroma|toe|foot)?, neuroma*',
  'carpal-tunnel': 'carpal tunnel',
  hernia: 'hernia*, sports hernia, sportsmans (hernia|groin)',
  fai: 'impingement, fai, labral tear|tears|tearing|tore|torn, labrum ~1, torn labrum',
  compartment: '(compartment|exertional compartment) ~1 syndrome*, cecs',
  piriformis: 'piriformis ~1 (syndrome)?',
  bunion: 'bunion*, hallux ~1',
  'flat-feet': 'flat (feet|footed|foot), fallen arch*, overpronat*, over pronat*, pronat*, collapsed arch*',
  'leg-length': 'leg length ~1, one leg (shorter|longer) ~3',
  scoliosis: 'scoliosis, curvature ~3 spine, kyphosis',
  anaemia: 'anaemi*, anemi*, iron deficien*, low (iron|ferritin)',
  menopause: 'menopaus*, perimenopaus*, postmenopaus*, peri menopaus*, post menopaus*',
  'glandular-fever': 'glandular fever, mononucleosis, epstein barr',
  'vitamin-d-deficiency': '(vitamin|vit) d (deficien*|low), low (vitamin|vit) d',
  'eating-disorder': 'anorexi*, bulimi*, eating disorder*, red s, reds',
  amenorrhoea:
    'amenorrh*, (periods|period) ~3 (mia|stopped|missing|irregular|absent), lost my period*, (no|missed) periods',
  epilepsy: 'epilep*',
  coeliac: 'coeliac*, celiac*',
  ibs: 'ibs, irritable bowel',
  raynauds: 'raynaud*',
  pots: 'pots syndrome, dysautonomia',
  'multiple-sclerosis': 'multiple sclerosis',
  'lyme-disease': 'lyme ~1',
  shingles: 'shingles',
  endometriosis: 'endometriosis',
  'pelvic-prolapse': 'prolapse, prolapsed bladder',
  osteoporosis: 'osteoporo*, osteopeni*, brittle bones, low bone density',
  diabetes: 'diabet*, type (1|2|one|two)',
  asthma: 'asthma*',
  hypermobility: 'hypermobil*, hyper mobil*, ehlers danlos, ehlers, eds',
  fibromyalgia: 'fibromyalgia, fibro, chronic fatigue, me cfs',
  migraine: 'migraine*',
  cancer: 'cancer, lymphoma, melanoma, tumour, tumor, leukaemia, leukemia, chemo*',
  'heart-disease': `
    stents, bypass, heart (attack|disease|condition|problem*|failure|murmur|bypass|surgery), angina, atrial fibrillation, stent*,
    pacemaker`,
  'blood-pressure': '(high|low) blood pressure, hypertension',
  stroke: '(a|had|mini) stroke, tia',
  'blood-clot': 'dvt, blood clot*, deep vein thrombosis, pulmonary embolism',
  psoriasis: 'psoriasis, psoriatic ~1',
  spondylitis: 'ankylosing (spondylitis)?, spondylitis, axial spondylo*',
  'bowel-disease': 'crohns (disease)?, colitis, ibd, ulcerative (colitis)?',
  gout: 'gout',
  lupus: 'lupus, autoimmune ~1',
  thyroid: 'thyroid ~1, hypothyroid*, hyperthyroid*',
  whiplash: 'whiplash',
  'frozen-shoulder': 'frozen shoulder, rotator cuff ~1 (tear|injury|problem)?',
  spondylosis: 'spondylosis, degenerative ~2, stenosis, wear and tear',
  covid: 'covid, long covid',
  concussion: 'concuss*',
  pregnancy: 'pregnan*, gave birth, post partum, postpartum, had a baby, c section*',
  overuse: 'overuse ~1 (injury)?, repetitive strain, rsi',
};

/** Words by which a condition is one that the writer has or had. */
export const historyCues = `
    (had|have|has|ive|having|got|gotten|with)
    (a|an|my|the|some|two|three|#|previous|bad|mild|severe|slight|bilateral|chronic|recurring|recurrent|both|had|got|suffered|always|never|no|flat|high|low|type|osteo*|rheum*|diab*|asthma|arthrit*|scolio*|hyper*|psoria*|sciatica|plantar|shin|stress|cancer|surgery|knee|back|hip|ankle|neck|shoulder|acl|broken|torn|fibro*|ehlers|eds|gout|crohns|colitis|lupus|covid|migraine*|whiplash|bunion*|hernia*|thyroid|ankylosing|carpal),
    (twice|once|times) before, history of, previous*, in the past, years ago, months ago, last
    (year|summer|winter|spring|autumn|season), diagnosed ~3, suffer* (from|with), (a|an|my) old, prone to, used to
    (get|have|suffer), recover* from, as a (kid|child|teenager|teen|boy|girl), years back, before this, childhood, born with, ago,
    it was my, operated, underwent, went over on, medical history, off running, broke, tore, torn, past injur*, always had, ever
    since i, following, surgery, operation, had (an|the)? op, in
    (1990*|2000*|2001*|2002|2003|2004|2005|2006|2007|2008|2009|201*|202*|199*|198*), since (199*|200*|201*|202*|the)`;

/** Drugs by what they are, phrases separated by commas. */
export const medicationWords: Readonly<Record<string, string>> = {
  ibuprofen: 'ibuprofen*, nurofen*, advil, motrin, brufen, vitamin i',
  paracetamol: 'paracetamol*, panadol, calpol',
  acetaminophen: 'tylenol, acetaminophen',
  aspirin: 'aspirin',
  naproxen: 'naproxen, aleve, naprosyn',
  diclofenac: 'diclofenac, voltarol, voltaren',
  codeine: 'codeine, dihydrocodeine',
  'co-codamol': 'cocodamol, co codamol',
  tramadol: 'tramadol',
  opioid: 'morphine, oxycodone, oxycontin, percocet, vicodin, hydrocodone, endone, tapentadol, buprenorphine, opioid*',
  meloxicam: 'meloxicam, mobic',
  celecoxib: 'celecoxib, celebrex',
  etoricoxib: 'etoricoxib, arcoxia',
  indomethacin: 'indomethacin, indometacin',
  ketoprofen: 'ketoprofen, oruvail',
  'mefenamic-acid': 'mefenamic ~1, ponstan',
  colchicine: 'colchicine',
  allopurinol: 'allopurinol',
  amitriptyline: 'amitriptyline, nortriptyline',
  gabapentin: 'gabapentin, pregabalin, lyrica',
  'anti-inflammatory': 'anti inflammator*, antiinflammator*, anti inflam*, antiinflam*, nsaid*',
  painkiller: 'painkiller*, pain killer*, pain meds, pain relief (tablets|gel|medication), pain medication',
  statin: 'statin*, atorvastatin, simvastatin, rosuvastatin, lipitor, crestor',
  steroid: `
    prednisolone, prednisone, oral steroid*, (on|taking|course of) ~1 steroids, cortisone
    (injection*|shot|shots|jab*), steroid (injection*|shot|shots|jab*|tablet*)`,
  'blood-thinner': `
    blood thinner*, warfarin, apixaban, rivaroxaban, xarelto, eliquis, anticoagulant*, clopidogrel, edoxaban, heparin, clexane`,
  contraceptive: `
    (on|taking|took|came off|off|started|starting) (the)? (mini|combined)? pill, contraceptive ~1, birth control, mirena, depo
    provera`,
  hrt: 'hrt',
  antibiotic: 'antibiotic*, ciprofloxacin, cipro, amoxicillin, doxycycline, levofloxacin',
  'blood-pressure-drug':
    'ramipril, amlodipine, lisinopril, losartan, beta blocker*, bisoprolol, blood pressure (tablet*|med*|pill*)',
  antidepressant: `
    antidepressant*, sertraline, citalopram, escitalopram, fluoxetine, prozac, ssri*, venlafaxine, duloxetine, mirtazapine, zoloft,
    lexapro, cymbalta`,
  metformin: 'metformin, insulin, ozempic, mounjaro, wegovy',
  iron: 'iron (tablet*|pills|infusion*|supplement*), ferrous ~1',
  bisphosphonate: 'alendronic ~1, alendronate, fosamax, bisphosphonate*, prolia, denosumab',
  thyroxine: 'thyroxine, levothyroxine',
  omeprazole: 'omeprazole, lansoprazole',
  antihistamine: 'antihistamine*, cetirizine, loratadine',
  inhaler: 'inhaler*, ventolin, salbutamol',
  'muscle-relaxant':
    'muscle relaxant*, relaxant*, muscle relaxer*, diazepam, cyclobenzaprine, flexeril, valium, methocarbamol',
  supplement: 'glucosamine, chondroitin, turmeric, collagen, magnesium (tablets|supplement*)',
  methotrexate: 'methotrexate, humira, adalimumab',
};
/** Medication named no further. */
export const anyMedication =
  '(any|other|on|no|taking|regular|prescription|of) (medication*|meds|medicine*|tablets|drugs|pills), medication';
