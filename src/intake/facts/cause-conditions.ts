/**
 * Conditions that pains are put down to beside those of a history: by their field's names, with how people write them; phrases separated by
 * commas.
 */
export const moreConditions: Readonly<Record<string, string>> = {
  'coccyx-injury': '(bruised|cracked|broken|fractured) (coccyx|tailbone), coccydynia',
  'frozen-shoulder': 'frozen shoulder, adhesive capsulitis',
  'rotator-cuff':
    'rotator cuff ~1, (cuff|supraspinatus|biceps|infraspinatus) (tear|tendon|strain|tendin*), swimmers shoulder',
  'osteitis-pubis': 'osteitis ~1, (pubic) symphysis ~1, pgp, pelvic girdle ~1, round ligament ~1',
  'meralgia-paraesthetica': 'meralgia ~1, lateral cutaneous nerve, lateral femoral ~2',
  'thoracic-outlet': 'thoracic outlet ~1',
  costochondritis: 'costo, costochondri*, tietze*',
  frostnip: 'frostnip, frostbite, chilblain*',
  doms: 'doms, delayed onset ~2',
  haglunds: 'haglund*, pump bump*',
  'de-quervains': 'de quervain*, mommy thumb, texting thumb',
  'trigger-finger': 'trigger (finger|thumb)',
  tfcc: 'tfcc ~1',
  scaphoid: 'scaphoid ~1',
  'bone-bruise': '(bone|bony) (bruise|bruising|bruised|oedema|edema), bruised (bone|rib|ribs|heel)',
  'bone-spur': '(bone|bony|heel) spur*, osteophyt*',
  'trunk-strain': `
    (psoas|oblique|intercostal|abdominal|ab|iliopsoas|rectus|lat|trap|pec|serratus) (strain*|tear|pull|injury),
    (pulled|strained|tore|torn) ~1
    (psoas|oblique|intercostal|abdominal|ab|rectus|lat|trap|pec|rib)`,
  gout: 'gout, pseudogout',
  cyst: 'bakers cyst ~1, bakers, ganglion*, cyst, cysts',
  sesamoiditis: 'sesamoid*',
  'tibialis-posterior': 'tib post, post tib, spring ligament',
  'peroneal-tendon': 'peroneals, peroneal, fibularis',
  'fat-pad': 'fat pad ~1, hoffas ~1',
  'nerve-entrapment': `
    (ulnar|radial|median|saphenous|pudendal|femoral|tibial|fibular|common fibular|
    sural|cutaneous|occipital|axillary|digital) (nerve|neuropathy|tunnel),
    (tarsal|cubital) tunnel ~1, neuropathy, neuralgia, neurapraxia`,
  apophysitis: 'severs, osgood*, apophysitis, growth plate*, growing pains',
  epicondylitis: '(tennis|golfers) elbow, epicondyl*',
  'plantar-plate': 'plantar plate ~1, capsulitis, turf toe, metatarsalgia',
  'hallux-rigidus': 'hallux (rigidus|limitus)',
  'jaw-joint': 'tmj, tmd, bruxism, grinding (at night|my teeth), (clench*|grind*) ~1 teeth',
  migraine: 'migraine*, tension headache*, exertional headache*',
  chafing: 'chafing, chafe, jogger* nipple*, heat rash, athletes foot, ingrown ~1, eczema, dry skin',
  'panic-attack': 'panic attack*, depression',
  'sacroiliac-joint': 'sacroiliac ~1, si joint ~1, sij',
  'fifth-metatarsal': '(5th|fifth) met*, jones fracture, base of (the)? (5th|fifth) ~1',
  'rib-injury': '(cracked|popped|broken|slipped|fractured) rib*, rib joint, slipping rib',
  coxarthrosis: 'coxarthros*, gonarthros*, arthros*',
  reflux: 'reflux, heartburn, acid, indigestion, gerd',
  hyperventilation: 'hyperventilat*, exercise induced ~1, vocal cord ~1',
  'avascular-necrosis': 'avascular ~1, osteonecrosis',
  spondylolisthesis: 'spondylolis*, pars ~1',
  'medial-ligament': '(medial|lateral) (collateral)? ligament, high ankle ~1, syndesmo*',
  'gluteal-tear': '(glute|gluteus|glutes) (med|medius|min|minimus)? (tear|tendon|tendin*), gtps, trochanteric ~1',
  'muscle-knot': 'muscle knot*, trigger points, myofascial ~1',
};
