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
