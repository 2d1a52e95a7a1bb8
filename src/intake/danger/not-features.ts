/** Phrases that look like a feature and are none; the longer of two that overlap counts. */
export const notFeatures = `
  (dont|not|never|didnt) ~1 (want|wanna|wish) ~1 to (die|kill myself|end it|end my life|hurt myself|harm myself), feeling down (below|
  there),
  (nobody|noone|no one) would be better, (doesnt|dont|didnt|never|wont) (bother|bothers|trouble|affect) ~1 me,
  (doesnt|dont|didnt|never|wont) (make|makes|made|give|gives|gave|leave|leaves) ~1 me ~2 (dizz*|giddy|faint|sick|breathless|numb|weak|
  spin*|pain|cough*|tingl*|unsteady|wobbl*|light headed|lightheaded|short of breath|headache*),
  (rash|spots|spot|it|they) ~1 (went|goes|go|fade|fades|faded|disappear|disappears|disappeared|vanish|vanishes|blanch|blanches|
  blanched) ~3 (when|under|with) ~6
  (glass|tumbler) ~4,
  jolted (my|the), (want|wanted) to die (when i (see|run|do|think|hear)|at|after|on the|halfway|by mile), breathless with laughter,
  shiver* (down|up) (my|the|your) spine, electric (atmosphere|crowd|feeling), black* out (my|the|our)
  (windows|window|room|curtains|bedroom), down # (kilos|kg|lbs|pounds|stone|lb|kilo), (nearly|almost|practically) ~3 in tears, in tears
  (laughing|of), dark yellow, (hill*|rep|reps|pace|start|it|that|session|climb*|descent|which|this|those|sprints) (was|were|is|are) ~1
  (suicide|suicidal|murder), rather die than, (kill|die) for (a|the|some|my|those|that|this|it), staggered (start*|wave*), staggering
  (amount|number|view*|distance|cost|price), never ending (hill*|road|climb*|winter|race|story|queue|mud|rain), (in|into|after|before)
  (the)? dark, (stop*|popp*|went|go|going) ~2 for a (pee|wee|piss), constant (drizzle|rain|wind|noise|traffic|climb*|hills|stream|
  supply|battle|cadence|gradient), (out|knocked|crashed) of (the)? (cup|league|competition|race), wind knocked, heart skipped a beat
  (when|as|at|seeing|reading|opening), flutter on, breathless (excitement|anticipation), clammy (weather|day|conditions|morning),
  (low|down) on (energy|sleep|salt|iron), (wet|peed|weed) (myself|my pants) (laughing|with),
  (hydration|water|camelbak|running|pack|vest|litre) bladder*, bladder (in|for|hose|tube|bite|leaks in) ~2
  (pack|vest|rucksack|bag|camelbak)?, fainthearted, faint hearted, suicides (are|on|were|is|tonight|again), (nearly|almost) cried,
  (gone|went|go|going|goes) grey (inside|hair*|at|on top|overnight), (hair|beard|temples) ~2 grey, head gasket, gall bladder, hay fever,
  (so|and|but|now|just) im (just|really|a bit|very|totally)? confused, im (just|really|a bit|very|totally|completely|so)? confused,
  (sleep*|slept) like a baby ~8, (dvt|clot|cancer|heart|stroke) scare*, (race|cabin|marathon|spring|running|taper|dance|dancing|world
  cup|football) fever, fever pitch, faint (pain|pains|painful|paining|painfully|ache*|twinge*|line|bruise*|click*|trace|idea|hope|
  discomfort|tingle*), feint, faintest, foot (fall|falls|falling), confused (about|by|as to|which|what|over|whether|on|how|with
  all|why), sick (of|and tired of), sick note, off sick with, sick pay, (suicide|suicides)
  (sprint*|hill*|drill*|run*|shuttle*|interval*|session*|rep*), (did|do|doing|some|with|of) suicides, suicide pace,
  (shoe*|trainer*|midsole*|arch*|foam|cushioning|chair|heel) ~1 collapsed, collapsed (arch|arches|heel|midsole*|shoe*|foot), collapsed
  (on|onto|into) (the|my|a) (sofa|couch|bed|chair|settee), passed out (asleep|on the (sofa|couch|bed)|leaflets|flyers),
  (stumble|stumbled|stumbling) (on|over|across|upon), dead leg, dead legs, cold sweat top, bar stool, step stool, stool (height|at
  work), (weak|weakness) (glute*|core|ankle*|hip*|quad*|hamstring*|arch*|excuse|spot*|point*|link), (hot|warm)
  (up|weather|bath|shower|water|day|drink*|pack|tub), warm (up|ups|down|downs), (knocked|kick*) (out|off) (a|my|the)
  (mile*|minute*|second*|pb), kick* (off|on|up|drills|myself), kick* in (at|after|when|around|about|later|during|by|from|the
  (last|final|home)), pop (over|round|along|to|into|down to|out (to|for)|in (to|for)|on (my|the|a)), popped
  (over|round|along|to|into|down to|out (to|for)|in (to|for)), popping (over|round|to|into|out (to|for)), snap|snaps|snapped|snapping
  (back|up|out|into|shot|shots), hit (the|my) (wall|road|trail*|gym|target*|gels|mileage|goal|pace|pb), hit (#|a
  (wall|pb|pr|groove|patch|plateau|peak|rhythm|new|low)), bang on, kicked on, kickstart*, (like|as if|felt like) ~2 (hit|run
  over|flattened|mown down) by (a|the) (bus|truck|train|lorry|car|freight train|steamroller), (thought|think|felt|feels like) ~3
  (dying|die) (on|at|after|by|up|in|of|from|halfway|mid), (dying|die) (to run|to get|for a run|to race|to know|to try), out cold from,
  air con, bike crash helmet, neck and neck, neck of the woods, (is|are|was|a real|a right|a proper|a total|im a|being a|such a|am a)
  pain in the neck, (kill*|killed|killing|nearly killed) myself (on|in|with|doing|training|up|trying|over|during), broke (my|the)
  (pb|record), broke (in|out|up|even|off), breaking in, heart rate (monitor*|zone*|strap*|training|data|variability|average|avg|max|
  sensor), heart (isnt|wasnt|not) in, by heart, heart of, heart monitor*, chest strap*, chest
  (freezer|infection|press|presses|day|expander|muscles|hair|of drawers), stroke rate, breast stroke, front stroke, under pressure
  (at|from|to|on|with|in), blood pressure cuff, light (run*|jog*|weight*|pack|rain|exercise|training|shoe*|session*|stretch*), lights
  on, light on, temperature (outside|was warm|dropped|in the gym), pins and needles clinic, shock (absor*|wave|to|horror|loading),
  shocks absor*, electric (bike|blanket|scooter|car), drop (of|a shoe|in the shoe*|shoe*|to), dropped (out|off|by|in|a size|my pace|the
  pace|mileage), mm drop, heel drop*, toe drop*, constant (pace|speed|state|effort|rate|heart), wake up call, swell bottle, swell time,
  swelled with, red (route*|top|card|light*|zone|kit), hot (spot*|feet), worst case, worst comes, in the heat of, dead heat, heat
  (pack*|pad*|rub|cream|spray|wrap*|treatment|lamp*|therapy), heat (helps|eases|on it), the heat helps, deep heat, weather (was|is)
  (warm|hot), (cancer|tumour) (research|charity|charities|trust|run|walk|uk), for cancer, race for life, raising money for, (in aid of)
  ~4, balance (board*|exercise*|bike|work|training|pad|cushion|drills), unsteady (pace|schedule), injured list, knocked (back|it
  back|off (a|#) (second*|minute*|mile*)), seized the, tear drop*, shed load*, weight (training|lifting|session*|machine*|vest|plates|
  bench|room|loss programme), lost weight since (i started|starting|running|i began|taking up), flying (start|shoes|along|visit), no
  sensation seeking, sleep in, slept in, sleeping in, sleep (over|through my alarm), up at # (to|for) (run|train), up early, dark
  (nights|evenings|mornings|outside|at night|so), (run|ran|running|runs) (at night|in the dark), at night (to|for a) run`;
