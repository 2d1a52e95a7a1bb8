/** What leads up to a cause and what stands behind one; phrases of the table language, separated by commas. */

/** What says that the words behind it are taken for the cause, so plainly that one outside the tables can be read off. */
export const plainLeads = `
    of the opinion that, convinced (its|it is|that|this is|it must be|the|my)?, (could|can|might|may|would) (it|this|that) ~1 be
    (due to|down to|caused by|because of|related to|from|coming from|something to do with|that)?, (is|are|was) (it|this|that) ~1
    (due to|down to|because of|caused by|related to|from), due to, caused by, brought on by,
    (its|is|was|be|all|probably|mostly|partly|purely|mainly|entirely|likely) down to, put* ~2 down to, putting ~2 down to,
    attribut* ~2 to, blam* (it|this|that)? (on)?, (its|thats|this is|that is|it is|comes|coming|came|stems|stemming) from,
    (called|calls|labelled|named|diagnosed) it (a|an|as)?, (narrow*|boil*|comes|come) ~1 down to, (its|is
    it|thats|be|is|all|just|probably|mainly|partly) because (i|my|ive|im|of), as a result of, result of, could be (the|my|a|an),
    wonder* (if|whether) (its|it is|this is|its just|it might be|it could be|that)? (just)? (my|the|a|an|from), (i|we) ~1
    (think|reckon|suspect|guess|believe) (its|it is|that its|it might be|it may be|it could be|thats|this is)
    (just|probably|all|actually)? (my|the|a|an|from|because of), triggered by the`;

/** What leads up to a cause of the tables. */
export const causeLeads = `
    (is it|its|is) possible (that)?, possible that, do you (think|reckon) (it|its|the|my|that)?, (is there|any) ~1
    (chance|possibility|likelihood|way) (that)? (its|it is|it could be|this is|the|my)?, (is there|any|there a) ~1
    (link|connection|correlation|relation) (between|with|to), (could|can|might|may|would|will|must|has to|have to|got
    to|gotta|had to) ~2 (be|have been|just be) (just|partly|possibly|simply|a case of|as simple as|linked to|a|the|my)?,
    (is|was|are) (it|this|that) (just|possibly|maybe|likely|simply|all|a|my|the|partly|really|actually|still|that i|because i)?,
    related to, linked to, connected (to|with), (its|it is|thats|this is|is it|is this|be|was
    it|happened|all|just|simply|probably) because, because of, (something|anything|lots|a lot|nothing|much) to do with, do with,
    resulting from, thanks to, courtesy of, fault (of|for),
    (pain|pains|painful|paining|painfully|ache*|sore*|stiff*|injury|problem) from, (im|i am|was|been|iam|am|are|youre)
    (thinking|leaning (towards|to)|guessing|assuming|betting (on)?|going with|suspecting), (inclined|tempted) to
    (think|blame|say|believe), lean* (towards|toward) (it|this|that)? (being)?, think (its|it
    is|the|my|that|it|theyre|they|i|that it|this|you|your|most|ive|maybe|im), thought (it|its|that|my|the|maybe|i|id|ive),
    thinking (it|its|this|maybe|that)?, suspect*, reckon*, wonder* (if|whether|about|whats)?, guess* ~1, probably, prob,
    possibly, maybe, perhaps, likely, (my|the|best|main|first|personal|own)
    (guess|bet|money|theory|hunch|suspicion|feeling|instinct|suspect|thought|worry|fear|concern|prime suspect|main suspect)
    (is|would be|on|was|are|right now is|at the moment is) (that)? (its|its the|i|im|ive|my|the)?, (money|moneys) (is|would be)?
    on, chances are ~1 (its|that)?, smack* of, (fear|fearing) the worst, (a|the)
    (feeling|suspicion|hunch|inkling|sense|theory|thought|worry|sinking feeling|sneaking suspicion) (that)? (it|its|it
    is|this|that|my|the)?, sounds (more|a bit|very|a lot|just|exactly)? like, sound like, sounds, looks like, seems (to
    be|related to|linked to|more like), seem to be, feels (more|a bit|very|a lot|just)? like (a|its|an|the)?, feels
    (muscular|nervy|more|like), smells like, screams, reeks of, presents like, textbook, classic, (its|it is|it was|thats|that
    is|this is|this was|its)
    (probably|likely|just|not|obviously|clearly|definitely|possibly|maybe|more|mostly|mainly|all|partly|surely|classic|a
    classic|typically|typical|a|an|my|your|the|because|almost certainly|got to be|to do with)?, it (seems|appears) (to
    be|its|like|that), (isnt|not|arent|wasnt) (my|the|your|a|from|down to|because of|caused by|due to), or (is|could|are|was)
    (it|this|that), or (just|simply|maybe|my|the|because|that),
    (cause|culprit|reason|problem|issue|explanation|answer|trigger|fault) (is|was|might be|could be|may be|being|must be),
    points (to|towards), pointing (to|towards), (shows|showed|revealed|found|confirmed|showing|suggested) ~1 (a|an|some|small|it
    was)?, diagnos* ~2 (with|as|it as|of)?, (self|been|was|were|ive) ~1 diagnosed (with|as)?, (told|tell|tells|telling) (me)?
    (it|its|that|it was|i have|i had|im|this is|it might be|it could be|thats), (said|saying|say|says) (its|it|it is|that|it
    was|it could be|it might be|i have|i had|its just|this is|thats|im), (thatll|that will|itll|it will) be,
    (thinks|think|reckons|believes|suspects|blames) (its|it|it is|that|this is|i have|im|i|it was|my|the|a|it might be|it could
    be|thats|that its)?, (says|swears|insists|guesses|adamant|certain|sure|suggests|suggested|said|positive) (its|it|it is|that
    its|this is|that it is|i have|im|it was|it might be|it could be|thats|that), happens because, (if|whether) (its|it
    is|you|this is|that is|thats), might be, may be, could be, can be,
    (said|says|suggested|suggests|mentioned|mentions|diagnosed), (i|so|and|we) (figured|assumed|presumed|imagined|feared),
    wondered about, mine (was|is|were|turned out to be), came (back|up) (as|with|showing), (show*|came|come) up (as|with)?,
    turn* out (to be|it was|it is|that|its|i have|i had|my)?, hope (it|its|this|that) ~1 (isnt|not), symptoms of, signs of, ask
    yourself, check (your|the|for), consider,
    (scared|worried|terrified|afraid|paranoid|concerned|panicking|convinced|stressing|anxious|fear*|dreading) (that)? (its|it
    is|it might be|it may be|it could be|this is|this might be|this could be|i have|ive got|ive done|ive|about|of|it|this)?,
    worry (its|it is|that|about|this is), googl* (says|suggests|reckons|tells|points|said|thinks), (according to) ~2 (its)?,
    what about, (ive been told|i was told|told) (that)? (its|i|im|i have|my|it was|it is|ive got)?, i (do)? tend to, (i)?
    apparently, does (this|that|it) sound like, would (that|this|it) be, (blame|blaming) (the|my)?, fault of`;

/** What rules out the cause behind it. */
export const deniedLeads = `
    (cant|couldnt|cannot) (possibly|really|just|surely)? be (because of|down to|due to|from|caused by|related to)?,
    (have|has|ive|been|was|were)? ruled out, ruling out, rule out, ruled (the|my) ~1, not convinced (its|it is|that its|by),
    doubt* (its|it is|that|if|it has|the|my|very much its)?, nothing to do with, (dont|doesnt|didnt|do not)
    (think|believe|reckon|feel|suspect|see how) (its|it is|that|the|my|it|this is|that its|its just|thats|it could be|it was),
    (isnt|is not|its not|wasnt|it is not|not|arent) (just|down to|because of|caused by|due to|related to|my|the|your|a|from|to
    do with|really|an), (wouldnt|dont|cant|cannot|not|never|hard to|do not) (really)? blam* ~1, not (the fault of|going to
    blame), (dont|not|cant) (buy|accept|see) (that)? ~1 (its|it is|it being), refuse to (believe|accept) (that)? (its|it is),
    rather than, unrelated to, no (link|connection) (with|to|between)`;

/** What stands behind a cause that is named before it. */
export const causeTails = `
    (is|are|might be|may be|could be|was|were|probably|partly|mostly|be)? to blame, (is|are|being|might be|could be|be)? the
    culprit*, at fault, responsible (for)?, (is|are|was|were|could be|might be|may be|being|be|been) ~1 (the|a|my)? ~1
    (problem|cause|reason|culprit|issue|trigger|factor|explanation|answer|root ~2),
    (cause|causes|caused|causing|triggering|triggered) ~2
    (it|this|that|these|those|my|the|your|all|some|most|stiff|neck|pain|pains|problem*|issue*|injur*|trouble|such),
    (does|do|did|doing|done) (that|it|this|the damage|me in), (will|can|could|might|would) do (that|it|this),
    (has|have|had|got|having|with) (something|a lot|anything|nothing|much|everything|a bit) to do with,
    (play|plays|playing|played) a (part|role), (brought|brings|bring) (it|this) on, (is|are) why, thats why, contribut*,
    (could|might|may|can|would) ~1 (explain|contribute|be causing|be doing|be behind|be the|have caused|cause|be making|be to
    blame|have something to do), explains, (i|iwould|id) ~1
    (suppose|guess|think|reckon|imagine|assume|presume|bet|suspect|believe|fear|expect|wonder), leads to, (behind|responsible
    for) (it|this|all), be causing, be behind, according to, apparently, (related|induced),
    (says|said|reckons|thinks|suggested|according) (to|my|the|dr|doctor|youtube|google|a|she|he|they|physio|gp|her|his),
    (maybe|perhaps|possibly|probably), (cant|cannot|wont|doesnt|dont|probably) ~1 (be helping|help matters|help the
    situation|helping|helps matters), probably (doesnt|dont|isnt|didnt|hasnt) ~1 (help*|helping), (make|making|made|makes)
    (my|your|the|it) ~2 (worse|hurt|ache|sore|bad|flare), (not|doesnt|dont) helping matters, no doubt, (a|is a|be a) ~1
    possibility, (a|the) (likely|possible|probable) (cause|culprit|suspect|candidate)`;

/** What stands behind a cause that is ruled out. */
export const deniedTails = `
  (isnt|arent|wasnt|werent|not|cant be|couldnt be|wont be) ~1 (issue|problem|cause|culprit|reason|blame|factor|answer|explanation|responsible|relevant|related)`;

/** What speaks of the cause before it without naming it: "so maybe it's that", "could that do it?". */
export const pointers = `
    (could|might|may|can|would|will) (that|this|it|they|these|those) ~1 (be (it|that|why|causing|the|doing|to
    blame|behind|related|part|a factor|a cause|something|responsible|relevant|connected)|do (it|this|that)|cause|explain|have
    ~3|affect|make|trigger|contribute), (so|and|or|which|but|then)? (maybe|perhaps|possibly|probably) (its|it is|thats|that
    is|that|this|this is|because of) (that|it|the (problem|cause|reason|culprit|issue)|why|what|related|to blame|part)?,
    (wonder|wondering|not sure|dont know|unsure|curious) (if|whether) ~1 (thats|that|that is|this|this is|its|it
    is|they|theyre|it|there) ~2 (it|the (problem|cause|reason|culprit|issue|trigger)|why|related|to
    blame|part|has|had|could|might|is|did|does|was|causing|caused|a link|a factor|a connection|connected), (which|that|this)
    (probably|possibly|likely|surely|cant|might|may|could|wont|must|will|obviously|clearly) ~2 (help*|be (it|why|the|a
    factor|part|to blame)|explain*|contribut*|caus*|not help*|doesnt help|didnt help|play*|helped), (is|was) (that|this|it) (the
    (problem|cause|reason|culprit|issue|trigger)|why|related|relevant|to blame|a factor|connected|part ~3|likely ~3|causing),
    (could|might|may) be (that|this|it|why|related|connected|relevant|linked|the (cause|reason|problem)|a factor), which
    (probably|might|may|could) ~2, (i|id|im)? ~1 (think|guess|suspect|reckon|suppose|assume|thinking) ~1 (thats|that is|this
    is|thats probably|it may be|it might be) (it|that|why|the (problem|cause|reason|culprit|issue)|what|related|to blame|part)`;

/** What says that something new came with the pain. */
export const coincidences = `
    coincid* with, when (i|ive|id|we) (just|first|also|recently)?
    (started|switched|changed|swapped|moved|joined|began|upped|increased|got my|bought),
    (roughly|about|around|right|just|exactly|funnily enough|coincidentally|suspiciously|literally|pretty much) (when|after|the
    time|as) (i|ive|id|we)?, (around|about|at|roughly|over)? (the|that|this) (same)? (time|point|week|month) (that)? (i|as
    i|ive|when i|my|we)?, same (time|week|month) (as|that|i|when)?, (round|around|about|roughly|right) (about)? then,
    (round|around|about|roughly|at) (about)? the time (it|this|that|the|my) ~2, (only|main|one|biggest|big)
    (thing|change|difference|thing thats|other thing) ~2 (changed|different|new|is|was|i can think of|ive changed|has
    changed|thats different), (nothing|not much) (else)? (has|is|was) (changed|different|new) (except|apart from|other
    than|but|besides), (only|just) (new|recent) (thing|change) (is|was)`;

/** Phrases that look like a lead and are none. */
export const notLeads = `
    (think|thought|thoughts|thinking) (about|of), down to (#|about|under|my last|the
    (wire|ground|shop|beach|road|last|car|knee|foot|ankle|toes|elbow|hand|river|sea|hospital)), not a
    (runner|big|massive|huge|fan|doctor|natural), from (#|jjb|amazon|the shop|a shop|sports direct|home|work|experience|now
    on|time to time|reading|what i|there|then|here|today|yesterday), probably (get|buy|try|the (asics|nike|brooks|hoka)|going),
    maybe (get|buy|try|a (#)), not (only|just|sure|on|in|too|so|very|been|able|getting|going), its not (too|so|that)
    (bad|painful), (what|how) about (you|the rest), is (my|the) (first|second|next|last|favourite|target|goal), are my
    (first|only)`;

/** Questions about oneself that hold a fault: "Am I overstriding?", "Is my back just weak?". */
export const faultQuestions = `
    (have|had) i (got|done|just|been)?, do i (have|just|simply|run|land|hold|carry|sit|lean|slouch|hunch), did i (just)?, am i
    (just|simply|possibly)?, (is|are) (it|this|that)? (that)? (my|the|all the|all this|i|im), is it that (i|im|my), is (all)?
    (the|this), could i be (just|simply)?, might i be`;

/** Faults: causes that say by themselves that something is amiss. */
export const faults: ReadonlySet<string> = new Set([
  'weakness',
  'tight-muscles',
  'gait',
  'spike',
  'pace',
  'leg-length',
  'flat-feet',
  'arm-carriage',
  'posture',
  'alignment',
  'weight',
  'dehydration',
  'short-sleep',
]);
