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
