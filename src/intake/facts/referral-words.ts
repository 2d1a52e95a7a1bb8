/** Practitioners, phrases separated by commas. */
export const practitionerWords: Readonly<Record<string, string>> = {
  gp: `
    gp, gps, gps surgery, doctor, doctors, family doctor, (my|the|a|your) (pcp|primary care), physician, general practitioner,
    medic, medics, medical (advice|attention|help|opinion|centre|center),
    (rang|ring|phoned|phone|called|call|contact|contacted|local|docs|gp|doctors) ~1 surgery, surgery about, quack*, (the|my) docs,
    111, urgent care, walk in (clinic|centre|center), nhs, nurse practitioner, (practice|gp|school) nurse, the nurse,
    nurse (line|at|on|who|measured|said), polyclinic, sick (call|bay|parade), the surgery (can|said|say|want*|rang|about),
    occ health, occy health, occupational health, health visitor, (walk in|drop in|out of hours), campus health, health centre, pcp,
    teledoc, telehealth,
    (private|out of hours|family) (gp|doctor), nhs 111, (rang|phoned|called|call|ring) (the nurse|nurse line)`,
  physiotherapist: `
    physio, physios, physiotherap*, kine, kinesitherap*, biokinetic*, (womens|pelvic) health (physio|pt)?, pelvic floor physio,
    physical therap*, pt, dpt, fizio, fysio, msk (physio*|clinic|team|service)`,
  podiatrist:
    'podiatr*, podolog*, pedicurist, chiropod*, orthotist, foot (doctor|specialist), biomechanics (specialist|clinic|expert)',
  chiropractor: 'chiropract*, chiro',
  osteopath: 'osteopath*, osteo, cranial ~1',
  'massage-therapist': `
    (a|my|the)? (sports|deep tissue)? massage (therapist*|person|guy|lady), masseu*, massotherap*, massage therapist,
    sports massage (on|next|booked|friday|monday|tuesday|wednesday|thursday|saturday|sunday), massage
    (man|woman|place|clinic), rmt, soft tissue therapist, sports (therapist*|therapy), (a|get a|had a|have a|book a|some|good) (deep
    tissue|sports) massage`,
  'gait-analysis': `
    gait (analysis|analysed|analyzed|assessment|assessed|lab|test*|scan|video), (analys*|assess*|film*|video*) ~2 gait,
    biomechanical (assessment|analysis), (specialist|proper|decent|good|local|dedicated)? (running|runners) (shop*|store*), running
    specialist, video analysis, get fitted, shoe fitting, (bike|shoe) fit, fitted for (shoes|trainers), gait check*, sweatshop,
    fleet feet, run (shop|store)`,
  specialist: `
    specialist*, consultant*, sports (doctor*|medicine|physician*|med doc*|med|doc|docs|clinic), (doctor|doc|physician) of sport*,
    orthop*, ortho, orthos, msk, fracture clinic, (knee|foot|hip|spine|shoulder|back|ankle|hand)
    (clinic|guy|doctor|doc|man|consultant|surgeon), gynae*, urolog*, endocrin*, haematolog*, hematolog*, pain clinic, surgeon*,
    (running|run|bone|hip|dance|headache|hand|sports|foot|fracture) clinic, traumatolog*, (the|my) (midwife|ob|obgyn|prosthetist),
    midwife, midwives, prosthetist, orthodontist, derm, pulmonolog*,
    rheumatolog*, cardiolog*, neurolog*, expert, gastro, dermatolog*, optician*, dentist*`,
  emergency: `
    a and e, a e, urgent care centre, ed, accident and emergency, (go|went|straight|get|off|been|trip|taken|at|in|the) ~3
    (er|hospital|a e), paramedic*, miu, casualty, emergency (room|department|dept|services), ambulance, 999, 911, hospital, call
    112, minor injuries ~1`,
  scan: `
    ultrasound (done|this|next|on|in|#|grade|fluid|clear), (dynamic|private|nhs) ultrasound, ultrasounded, imaged,
    imaging (has|was|booked|showed|next),
    radiograph*, radio x, raio x, scan is (on|booked|next), the scan, a scan, an echo, echocardiogram, stress test,
    nerve (test|tests|conduction|study), (uric acid|blood|thyroid|compartment) test*,
    pressures tested, bone density ~1,
    (an|the|had|my)? ultrasound (showed|shows|found|revealed|came|scan*|of|on), mri*, x ray*, xray*, x rayed, xrayed, (bone|ct|an
    ultrasound|ultrasound|dexa|pet|diagnostic) (scan*|booked), (an|the|my|private|had|having|another) ultrasound, ultrasounds, usg,
    (the|my|a|scan|mri|private|another)
    (scan|scans) (showed|shows|results|result|found|came|was|is|says|booked|on|revealed|next), scan
    (clear|normal|negative|fine|results|result|showed|next|booked|came|on|in), scanned, nerve conduction ~1, dexa,
    (get|have|had|need|want|for) ~3 (scan*|scanned|imaging), blood test*, bloods, blood work, ferritin (test|check*), ecg, ekg, bone
    scan`,
  pharmacist: 'pharmacist*, chemist, (local|my|the) pharmacy',
  nutritionist: 'dietician*, dietitian*, nutritionist*',
  counsellor: 'counsellor*, therapist, psycholog*, samaritans, counsel*',
};
/** Phrases that hold such a word and send to nobody. */
export const notPractitioners = `
    who (is|was|works as) (a|an) ~2 (physio*|doctor|nurse|gp|podiatrist|osteo*|chiro*|consultant|surgeon),
    (wife|husband|mate|friend|sister|brother|dad|mum|mom|daughter|son|girlfriend|boyfriend|partner|wifes|husbands|mates|friends|sisters|brothers|dads|mums|moms|daughters|sons|girlfriends|boyfriends|partners)
    (is|was)? (a|an) ~1 (physio*|doctor|nurse|gp|osteo*|chiro*|podiatrist|consultant|surgeon), (work|works|working|worked)
    (in|at|for) (a|the|our|my) ~1 (hospital|physio*|gp|doctors), whos (a|an) ~2
    (physio*|doctor|nurse|gp|podiatrist|osteo*|chiro*|consultant|surgeon),
    (wife|husband|mate|friend|sister|brother|dad|mum|mom|daughter|son) is (a|an) (physio*|doctor|nurse|gp), (doctor|dr) google, nhs
    (physio*|podiatr*|waiting|list|orthop*), pt (session*|work), (at|in) pt, gps (watch*|track*|data|signal|said|says|had|distance),
    my gps, a gps, garmin gps, by gps, specialist (shoe*|subject|shop (for|of)), expert* (say*|advice|here|on here|on the), am i
    (no|an) expert, not an expert, no expert, running shop staff, (physio|physiotherapy|chiro) exercise*, cheers (doc|doctor),
    thanks (doc|doctor), whats up doc, doctor who, doctor martens, dr martens, coach (trip|journey|to 5 k|to 5k|house), works
    (in|at) (a|the) hospital, im a (doctor|physio*|nurse|gp|paramedic|medic|podiatrist|chiropractor), i am a
    (doctor|physio*|nurse|gp|paramedic|podiatrist|chiropractor), not a (doctor|physio*|medic|medical|gp), as a
    (doctor|physio*|nurse|medic|gp), hospital (shift*|ward*|porter), massage (gun|ball), ultrasound (therapy|treatment|machine|gel),
    (gait|posture) nerd, ed (sheeran|said)`;
/** That somebody is sent, or was seen. */
export const referralCues = `
    bother*, trouble, avoid*, one, two, three, four, #, see, seen, saw, seeing, go, going, went, been to, visit*, book*,
    appointment*, consult*, get, got, ask*, speak*, talk*, check*, refer*, try, suggest*, recommend*, my, the, a, an, says, say,
    said, told, thinks, gave, advised, diagnosed, should, need*, call, ring, contact, find, wait*, had, have, under, discharged,
    refer*, sent, send*, paid, pay, paying, showed, came, clear, next, ended, spent, seeing, rang, phoned, saw, for, with, by, to,
    worth, good, your`;
