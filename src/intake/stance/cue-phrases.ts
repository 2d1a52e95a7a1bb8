/** Phrases of the table language that say how the words after them are meant; separated by commas. */

/** Words that deny what follows them in their clause. */
export const negators = `
  no, not, never, without (so much as)?, not so much as, nor, neither, dont, doesnt, didnt, isnt, arent, wasnt, werent, havent, hasnt, hadnt, aint,
  denies, deny, doubt (it|its|if|that|this|they|whether)?, unlikely, negative for, free of, free from, lack of, absence of, zero, nil, nothing, rather than, instead of,
  cant (say|see|feel|find|think) (any|i|there), cant feel any, wouldnt (say|call|blame|put), not blaming, dont blame, cant blame, didnt notice, i not have`;

/** Where a negator denies nothing of what follows: "no better", "not only", "doesn't help the numbness". */
export const notNegators = `
  no
  (better|idea|ideas|longer|wonder|doubt|matter|joy|luck|use|good|relief|change|help|effect|improvement|benefit|avail|success|less|way|control|end|choice|clue|difference|reason),
  (havent been|hasnt been|isnt|not|without) (trying|dieting|meaning), nothing like (it|this|that|my|a|the|any|anything|ive), nothing
  (one (second|minute|moment)|helps|helped|works|worked|to|else|seems|i|that|has|is|can|touches|eases|relieves|but|more|short|will|does|changed|changes|makes|about|wrong|serious|major|too),
  not a (bad|terrible|severe|massive|huge|serious|big|proper), not (only|just|sure|until|better|improving|gone|going (away|anywhere|well|to go|down|to get)|getting|this|to|the
  same|able|been able|like|bad|much|too|great|quite|certain|long|even|sleeping|well|good|right|so|feeling well|yet
  better|helping|worth|far|being able), never (better|felt|known|ending|had anything like|been this|(had|experienced) (a|an) ~2 like|had such), without
  (the|a|my|any)?
  (shoe*|bag|rucksack|backpack|insoles|running|injury|help|warning|trying|reason|relief|luck|success|noticing|knowing|feeling|realising|realizing|meaning|stopping|medication|painkillers|effect),
  <aux> (really|even|always|actually|seem to|want to|need to|been able to)? <verb>`;

/** Verbs after which a negator denies the verb and not what follows it. */
export const deniedVerbs = `
  help*, stop*, cure*, fix*, improv*, reliev*, ease|eases|eased|easing|easier, go, goes, going, gone, touch*, chang*,
  shift*, know, understand, want*, like, care, mind, explain*, matter*, let, settl*, clear|clears|cleared|clearing,
  disappear*, need, able, run, runs, running, walk*, sleep*, work*, do, doing, tell, mean, last, mak*, ignor*, deal,
  handl*, stand, cope, expect, worry, stay, bother*, subsid*, heal|heals|healed|healing, eat*, drink*, drive*, get
  (rid|any better|better|why|to|past), (see|seen) (a|my|the), been to, return, train|training|trained, forget, put,
  turn, move|moves|moved|moving|movement|movements, fade|fades|fading, blanch*, bend*, straighten*, lift*, climb*,
  finish*, complet*, miss|missed|missing|misses, plan|planned|planning, bargain*, anticipat*, have going`;

/** Where what a negator denies ends. */
export const negationEnds =
  'but maybe perhaps probably because when whenever if since after before until unless while although though however except apart so just only still that which who than then';

/** Verbs: a list of things denied does not run over them. */
export const listEnds =
  'i im ive it its my is was are were am has have had feel feels felt just more only some lots now still then do does did can cant keeps keep goes went gets got hurts aches started began worse worst better mainly mostly usually sometimes';

/** Words that half say what follows. */
export const hedgers = `
  maybe, might, may, perhaps, possibly, possible, probably, likely, seems, seem, seemed, think, thinking it, guess,
  suppose, suspect, wonder, wondering, reckon, (sort|kind) of, kinda, sorta, a bit like, not (sure|certain)
  (if|whether|about)?, could be, could have, apparently, appears, fear, afraid, of the opinion, worried that, worried (it|its|this|i),
  almost, iwould (blame|bet|put|imagine|assume), guessing, figured, assumed, assume, assuming, presume, presumably, imagine, my (guess|hunch|money|bet|theory), sounds like, looks like, unsure, can imagine, would say, i feel like, feel as if, feels as if, not exactly,
  what feels like, some sort of, some kind of, thought, thinks, reckons`;

/** Words that half say what stands before them. */
export const hedgersBehind = `
  or something, or (sth|similar), (i|id|iwould) (think|guess|suppose|reckon|believe|say|imagine|assume|presume|suspect|fear|bet), i (am|m)? not sure, perhaps,
  probably, apparently, not sure though`;

/** Openings of questions. */
export const questionOpenings = `
  (is|are|was|were) (it|this|that|there|these|those|they|my|the), (do|does|did)
  (i|it|this|that|you|anyone|anybody|these|my|the|your|running|shoes), (could|can|would|should|might|may|shall)
  (it|this|that|i|you|my|the|these|they|there|anyone|a|running|someone|we), (have|has) (i|anyone|anybody|you|it|this),
  (any|anyone|anybody)
  (ideas|idea|advice|suggestions|tips|thoughts|know|knows|else|had|have|got|get|recommend|experience*|ever|tried),
  (what|why|how|when|where|which|who)
  (is|are|was|do|does|did|should|could|can|would|might|causes|else|about|long|much|come|am|have|has|kind|sort|shoe*|stretch*|exercise*|helps|i),
  (wondering|wonder|ask|asking|know|tell) (if|whether), do i, am i, or (is|are|should|could|do|does|can|would)
  (it|this|i|my|they), what if, will (it|this|i), worth`;

/** Questions that take for granted what they ask about. */
export const takingForGranted = `
  (a|any|some|good|best|which)
  (stretch|stretches|exercise|exercises|cure|tips|advice|ideas|remedy|remedies|fix|suggestions|shoes|shoe) ~1
  (for|on|with), (advice|help|tips|suggestions) (on|with|for|about), why (is|are|do|does|did|has|have|am|would), how
  (do|can|should|could|to) (i|you|we|get|stop|treat|fix), what (causes|is causing|could be causing|can i do|should i
  do|to do|helps|do i do|would cause|could cause|might cause) ~3, is (it|this|that)
  (ok|normal|common|usual|bad|serious|safe|wrong|dangerous|weird|worrying|a problem|anything to worry|something to
  worry) (to|that|for|if|when|i|my|a)?, (anyone|anybody) (else|elses), should i (be worried|worry|be concerned|be
  worrying) (about|that|by), (am i|is it) (right|wrong) to (worry|run), how (long|serious|bad|worried), can i still?
  (run|train|race) (with|on|through), is it (ok|safe|fine) to (run|train|race|keep running) (with|on|through), what
  could this be`;

/** Questions after which the asker likely has it. */
export const likelyTaken = `
    (has|have)? (anyone|anybody) (here|ever|on here)?
    (had|have|got|get|gets|experienced|suffer*|suffered|struggl*|deal*), (do|does|did) (anyone|anybody)
    (get|have|suffer|experience), any experience with, got experience with`;

/** Suppositions. */
export const suppositions = `
    if (i|it|you|my|the|this|there|that|im|ive|you|its|a|any|symptoms), (look|watch|looking|watching) (out)? for,
    asked (me)? (about|if|whether), (read|reading|googled|heard) (that|about|up|somewhere|online), (warning|danger)
    signs, red flags (are|like|such), in case, unless, should (it|i|you) (get|feel|become|start|notice|develop), what
    if, (would|will) (mean|cause|lead)`;

/** Words for somebody else. */
export const others = `
  (my|a|the|our|his|her|their|your|another|one of my|an old|this|some|another|old|mr|whose|poor|late|dear|running)
  <old>? <relation>, <relation> of mine, (one|two|another|some|most|all|many|each) of (the|my|our) ~1 (lads|lad|kids|girls|boys|athletes|runners|swimmers|players|team|group|squad|women|men|members|students|clients|patients),
  (one|two|some) of my pupils (had|has|collapsed|fainted|fell|broke|said|got|who|did|hurt), (another|the|my|a) (lad|athlete|pupil|swimmer|player|trainee), (someone|somebody) ~1, people, everyone, everybody, others,
  (some|most|many|other|older|all|few)
  (people|runners|folk|folks|friends|mates|women|men|patients|members|blokes|guys), (a|one|another|this|the|some)
  (guy|bloke|woman|man|lady|chap|runner|lad|girl|boy|person|patient|client|member|colleague|coworker)
  (at|in|i|who|from|on|with|had|has|got|was|next|collapsed|here|there), he, she, hes, shes, his, her, hers, him, you,
  your, youre, youve, yours, theirs, anyone who, those who, dog, cat, horse,
  (mum|mom|dad|mother|father|nan|gran|grandma|grandad|grandfather|grandmother) (has|had|is|was|got|gets|died),
  patients (who|with), (wife|husband|partner|daughter|son) (has|had|is|was|got|gets), (mums|dads|moms|nans|grans|grandads|wifes|husbands) (pee|wee|urine|heart|leg|legs|knee|back|chest|face|speech|arm|hip|bladder|memory|head|hand|hands|neck|bones|eyes|calf|foot),
  (mums|moms|dads|nans|grans|grandads|grandmas) (got|had|has|been|in|getting)`;

/** Relations of the asker. */
export const relations = `
  mum, mums, mom, moms, mother, mothers, dad, dads, father, fathers, wife, wifes, husband, husbands, partner,
  partners, boyfriend, girlfriend, fiance, fiancee, friend, friends, mate, mates, buddy, buddys, pal, neighbour,
  neighbours, neighbor, neighbors, colleague, colleagues, coworker, coworkers, brother, brothers, sister, sisters,
  son, sons, daughter, daughters, kid, kids, child, children, baby, aunt, aunts, auntie, uncle, uncles, grandma,
  grandmas, gran, grans, nan, nans, grandad, grandads, grandfather, grandfathers, grandmother, grandmothers, grandpa,
  cousin, cousins, nephew, niece, boss, flatmate, roommate, teammate, teammates, clubmate, running partner, running
  buddy, training partner, other half, ex, stepdad, stepmum, dog, dogs, cat, cats, horse, missus, hubby, in law,
  (mother|father|brother|sister) in law, twin, parents, family, student, client, patient, team mate, club mate,
  workmate, landlord, teacher, coach, best friend, best mate`;

/** What somebody else says is about the asker unless it names somebody. */
export const speaking =
  'says said thinks thought reckons told tells suggested suggests recommends recommended swears insists believes noticed noticing pointed spotted';
