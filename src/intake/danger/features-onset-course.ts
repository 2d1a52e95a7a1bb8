/** How a thing begins and goes on, whatever it is: phrases of features that others are combined with, separated by commas. */
export const onsetAndCourse: Readonly<Record<string, string>> = {
  sudden: `
    bang, wham, boom, pow, kapow, whoosh, smack, explos*, explod*, erupt*, out of (the)? (clear|thin)? (blue|nowhere|nothing|air|sky),
    (from|out of) (nothing|nowhere), (no|without) (any)? (build up|buildup|lead up|warning|run up), instant*, at once, immediately, in
    (one|a) (second|moment|instant|go|flash|heartbeat|step|stride|blink), within (a|one)? (second|seconds|moment|minute|minutes), so
    (fast|quick|quickly|suddenly|sudden), (quick|fast) as (a)? (flash|lightning), (light|lamp|switch|lights) ~2
    (switched|turned|flicked|flipped|went) (on|off), like (being|i was|id been|i had been)? (hit|struck|shot|stabbed|kicked|axed|clubbed|
    punched|thumped) (by|with)? ~2, one (second|minute|moment) ~6 (next|then|bang), (zero|0|nothing|fine) to (a hundred|a
    100|100|hundred|ten|10|sixty|60|#), (started|began|came|arrived|happened|hit|struck|appeared) ~3 (suddenly|in a second|at
    once|instantly|in one|within seconds|like (thunder|lightning|a train|a bolt|an axe|a shot|a hammer)), whacked (me|by), floored, hit me
    (like|in|out|from), came from (nothing|nowhere), subito, split second, same second, that second, bolt of, lightning,
    (hit|struck|came|started|start|began|begin|grabbed|got) ~1 (me)? (while|when|as) ~3, thunder*, slam, full strength, full force, from
    nothing, (like|as if) ~3 (flick*|flip*|throw*|press*|turn*) ~2 switch, (flick|flip|flicking|flipping|throw|throwing) of ~1 switch, a
    switch, (hit|struck|got|caught) me like ~3, arrived ~3 like ~3`,
  severe: `
    (worst|most (horrible|awful|terrible|dreadful|intense|painful|violent|vicious|excruciating)) ~3, horrible, horribly, horrid, searing,
    sears, monster, unreal, hellish, hell, like hell, blinding, (biggest|strongest|sharpest|massivest) ~2 pain, (so|too)
    (bad|painful|sore|strong|severe|intense|hard|violent) ~3 (i|that|it|couldnt|cant|went|fell), (couldnt|cant|could not|unable to) ~2
    (speak|talk|stand|move|breathe|straighten|get up|stay on my feet), (went|dropped|fell|brought|sank|put) ~2 (down|to my knees|to the
    (floor|ground)|on the (floor|ground|pavement)|to (the)? (floor|knees|ground)), on the (floor|ground|pavement|deck) ~2
    (in|with|screaming|crying), (screamed|screaming|yelled|roared|howled|shouted|shrieked|sobbing|in tears|crying in pain), (like|as if)
    ~3 (axe|knife|dagger|sword|spear|bullet|shot|lightning|chainsaw|sledgehammer|hammer|drill|poker|skewer*), (never|nothing) ~3
    (known|felt|had|experienced) ~4 (pain|like|hurt|anything), (in|of) my (whole|entire)? life, very (strong|hard|intense) (pain|ache),
    strong* ~1 pain, enormous, killer pain, mega, savage, brutal*, merciless, crucifying, crippl*, (gas and air|labour|childbirth|having a
    baby|a baby|broken bone|kidney stone*|birth) ~12 (worse|nothing|compared|tickle), (wanted|going|about|had) to (call|ring|phone) ~3
    (ambulance|999|911|112), a hundred, off the chart*, (i am|im) shaking, white with pain, explod*, explos*, burst, such a pain, such
    pain, (dropped|had to drop|let go of) ~1 (the|my|everything), doubled (me)? (up|over), out loud, indescribable, lightning, full
    strength, strangled, i swore, huge, immense, colossal, massive, (hit|struck) me like ~3, this was worse, like a
    (lorry|truck|train|bus|sledgehammer|hammer|tank|thunderbolt), worse than (childbirth|labour|any|anything|a broken|when i broke)`,
  unlike: `
    (pain|headache|ache|one|feeling|sort|kind|type|way|that|which) ~2 (i|ive) ~1 (never|not|havent) ~2
    (had|felt|known|met|got|experienced|recognise*|recognize*), (dont|didnt|do not|cant|couldnt) ~1
    (recognise|recognize|place|identify|compare) ~2 (it|this|pain|ache|headache|one|to anything|with anything)?, different (this
    time|from|to|than), (its|this is|feels) (new|different|strange|weird|unusual) ~4 (neck|head|headache|ache|pain), (unlike|not like|not
    the same as|nothing to do with) (my|the|any|previous|other|all) ~2 (normal|usual|others|before|ones)?, unfamiliar, unknown,
    unrecognis*, out of character, (worst|biggest|strongest) ~1 (headache|head|head pain|neck pain|migraine) ~3,
    (odd|weird|strange|peculiar|funny|queer) ~1 (pain|ache|sensation|burning|feeling|one) ~4 (neck|head|headache),
    (neck|head|headache|ache|pain) ~6 (odd|weird|strange|peculiar|not normal|unusual|unfamiliar|different) ~3, (headache|head pain|neck
    pain) (i|that i) never ~4, not (my)? (normal|usual|ordinary|typical|regular) (migraine|headache|neck|stiff|ache|pain),
    (not|isnt|wasnt) one of mine, like this one, cant describe, (hard|impossible|difficult) to describe, just wrong, like (none|nothing|no
    other) ~3 (had|known|felt|before), like none`,
  spreading: `
    (bigger|larger|wider|growing|further|higher|crept|creep*|spread*|climb*|mov*|travel*|extend*|advanc*) ~3
    (from|to|into|up|over|past|across|along|every|each|by) ~6, (was|only|just|started|first|began|used to be|monday|yesterday|last week)
    ~8 (now|today|already|then|this (morning|week)) ~3 (all|whole|both|also|half|up (to|the|my)|none|nothing|cant|as far|entire),
    (today|now) (also|even|all|the (whole|entire|other)|both) ~4, (number and number|weaker and weaker|less and less|more and more|worse
    and worse), (gets|getting|becomes|growing|is) (bigger|wider|larger|number|weaker|worse), (each|every) (day|week|morning|hour|run) ~3
    (more|worse|less|weaker|number|bigger|higher), (weaker|worse|number|less|more) ~3 (than|every|each|by the|day by|this|since) ~2
    (yesterday|last|day|week|morning|hour|before|monday|today)?, losing ~2 (strength|power|feeling|grip|muscle), (could|managed) ~8 (last
    week|yesterday|monday|last month|before) ~6 (cant|now|none|not|today), wasting, wasted, thinner, (it is|its) (increasing|expanding),
    becoming, became, turned into, turning into, (lift|raise|grip|hold) ~5 less, now ~1 (numb|weak|dead|tingling) ~2
    (calf|knee|thigh|hip|hand|arm|elbow|shoulder|leg|shin), bigger and bigger, getting (feebler|floppier|clumsier|number),
    (feebler|floppier|clumsier) (every|each|by the) ~1`,
  rising: `
    (keeps|keep|is|still|just|pain|and|only) ~1 (going|ramping|climbing|building|shooting|creeping|mounting|rising|coming) up,
    (worse|more|stronger|higher) (every|each|by the) (hour|minute|half hour|few minutes), (through|hitting) the (roof|ceiling), out of
    (all)? proportion, (far|much|way) (more|worse) ~2 than ~3 (bruise|knock|kick|should|expect*|looks|injury),
    (painkiller*|tablets|pills|codeine|morphine|tramadol|ibuprofen|paracetamol|cocodamol|nurofen) ~4 (useless|pointless|no
    use|nothing|not|dont|doesnt|didnt|no help|no effect|wont|laugh*|touch*), (nothing|no) ~2 (touch*|helps|works|takes ~2 edge),
    (worse|more) than when i (broke|had), insane, unreal, torture, (even|while) ~2 (lying|resting|sitting|at rest|when still|doing
    nothing), unbearable, excruciating, big pain, still (rising|climbing|increasing|building|growing)`,
  'steadily-worse': `
    (bit|little|lot|slightly|notch|tad|touch)? worse (every|each) ~1 (day|week|month|morning|night|run|time),
    (increas*|worsen*|intensif*|grow*|grew|deteriorat*) ~3 (day to day|day by day|each day|every day|week by week|daily|weekly|each
    week|every week|steadily|slowly|all the time|constantly|month by month), more (pain|painful) (every|each) (day|week|month), from (day
    to day|week to week|bad to worse), (keeps|keep) getting (worse|stronger|more painful), (getting|gets) (worse|stronger) all the time,
    going downhill ~3 (week|day|month|fast), on a downward slope, worse than (last week|last month|the week before), (pain|ache|it) ~3
    stronger (each|every)`,
  constant: `
    never (stops|stopped|goes|ends|leaves|eases|switches off|lets up|shuts up|rests|pauses), non stop, without (pause|end|break|a
    break|interruption), day (or|and) night, night (or|and) day, (wake|get up|morning) ~6 (bed|sleep|night|evening) ~4
    (still|and|same|all|there)?, nothing (eases|helps|relieves|touches|changes|shifts|takes|makes|dulls|moves) (it)? ~4
    (lying|sit*|stand*|rest*|position|heat|not|or|whatever|at all|better|difference)?, (lying|sitting|standing|rest*|moving|walking)
    (or|and|nor) ~1 (lying|sitting|standing|rest*|moving|walking) ~3 (same|no difference|makes no|doesnt|nothing|hurts),
    (rest|resting|stopping) (makes|made) no (difference|odds|change), (always|all the time|constantly)
    (hurts|hurting|sore|aching|painful|in pain|present), (hurts|aches|sore|painful|pain) (always|all the time|constantly|non
    stop|nonstop|24|continually|permanently), (comfy|comfortable|good|any) (position|way) ~2 (to (lie|sleep|sit|be)|in bed)`,
  'worst-at-night': `
    (more|worse|worst) ~2 (in the|at|by|during the)? night* ~3 (than|and|when|whatever|i turn|i toss|no|in any), nights are
    (hell|torture|the worst|agony|awful|unbearable|bad), (turn and turn|toss and turn|tossing and turning) ~4, (pain|ache|hurts|it) (at|in
    the|during the) night ~2 (worst|strongest|terrible|bad|worse)`,
  'just-now': `
    since (i|ive) ~1 (got up|woke|waking|this morning), since (this morning|breakfast|lunch|lunchtime|getting up|waking)`,
};
