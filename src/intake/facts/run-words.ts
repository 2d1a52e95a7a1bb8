/** What tells of one run that was run; phrases of the table language, separated by commas. */

/** Kinds of run by the vocabulary's words. */
export const runKinds: Readonly<Record<string, string>> = {
  'long-run': 'long* ~2 (run|runs|one|ones|miler), longest ~2 (run|ever|yet|distance), lsr, sunday long one',
  'easy-running': `
    (easy|gentle|slow|recovery|light|steady|relaxed|shakeout|shake out) ~3 (run|runs|jog|jogs|#|k|km|mile|miles|miler|plod),
    # (k|km|miles|mile|minutes) (easy|slow|slowly|gentle|gently|steady|recovery), plod, ran ~4 (easy|slow|slowly|gently|steadily)`,
  'fast-running': `
    (fast|hard|tempo|speed|interval|intervals|track|threshold|progression|fartlek|sprint) ~1
    (run|session|workout|reps|intervals|work), (intervals|fartlek|speedwork|tempo|strides|sprints|yassos),
    hill (reps|repeats|sprints|session), # (k|km|miles|mile) (tempo|hard|fast|threshold), (a|my|the) tempo,
    # (x|of|times) (200|300|400|600|800|1000|1200|1600) ~1, (a set of|some)? (200|300|400|600|800|1000|1200|1600) s`,
  race: `
    half marathon, marathon, race, parkrun, park run, ultra, (5|10) (k|km) race, relay, triathlon, ironman, duathlon,
    time trial, (my|the|a|first|second|another|last) (half|full), the ~2 half, great north run, cross country`,
};

/** Races that are called after their town: a marathon where somebody ran it. */
export const marathonTowns =
  'london,boston,chicago,new york,nyc,berlin,tokyo,paris,valencia,rome,amsterdam,dublin,edinburgh,manchester,brighton,sydney,melbourne,hamburg,frankfurt,loch ness,yorkshire,snowdonia,valencia,vienna,philly,philadelphia';

/** That a run was run, by a verb that says so alone. */
export const ranWords = `
  (i|and|then|just|ive|we|id|have|had|also|only|even)? (ran|raced|jogged), (ive|i have|have|weve|had) (run|jogged),
  (i|and|then|we|ive|just)? (went|been|gone|headed|popped|nipped) ~1 (for|on) (a|an|my|our|another|the) ~4
  (run|jog|plod|trot|parkrun|k|km|miles|mile|miler),
  (i|and|then|we|ive|just)? (went|been|gone|tried|attempted) ~1 (running|jogging|to run|to jog), went (straight|back)? out`;

/** Verbs that tell of a run where what they are said of is one: "did 10 miles", "managed a parkrun". */
export const didWords = `
    (i|and|then|just|ive|we|id|have|had|also|only|even)? (did|done|managed|completed|finished|attempted|tried|raced|covered|
    clocked|logged|survived|hit|had|made|squeezed|bagged|recorded|tackled|started|abandoned|cut) (it|in|out|short)?, (knocked|
    banged|smashed|bashed|churned|cranked|ground|busted|reeled|ticked) (out|off), (got|getting|made it|hobbled|limped|struggled|
    shuffled|cruised) (round|through|to|in|out|up to|around|home from|as far as), walk* (home|back) from, (back|home|in) from (a|
    an|my), (took part|competed|took on) (in)?, (was|were) (at|doing|running), doing, (set|got|ran) ~2 (pb|pr) (at|in|over|for),
    (pb|pr) (at|in|over), (pbd|prd), (after|following|during|since|on|through|into|in|from) (a|an|my|the|that|one|another|last|
    this|our|yesterdays|todays|<day>), (the|that) ~2 (i|we) (did|ran|raced)`;

/** Words that tell of what comes again, or is only wanted. */
export const habitual =
  /^(?:always|usually|normally|typically|generally|regularly|every|each|most|often|sometimes|never|week|weekly|times|when|whenever|if|unless|would|used|could|can|cant|want|wanted|per|average|averaging|any|until|once)$/;
/** Words that tell of what is to come. */
export const toCome =
  /^(?:hoping|hope|hopefully|planning|plan|planned|tomorrow|next|upcoming|coming|will|iwill|should|shall|must|due|meant|supposed|entered|booked|signed|registered|training|build|building|aiming|aim|ahead|want|wanting|need|got|have|dreading|wait)$/;
