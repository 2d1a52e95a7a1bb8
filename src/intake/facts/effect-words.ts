/** What an activity does to the pain, phrases separated by commas. */
export const effectWords: Readonly<Record<'worse' | 'better' | 'nothing' | 'no-relief', string>> = {
  worse: `
    worse, worst, worsen*, aggravat*, (sets|set|setting) (it|things|me|the pain|this) off,
    (brings|bring|brought|bringing) (it|this|the pain) ~1 (on|back), (gets|getting) me, (creeps|crept|creep|builds|built|build|comes|flares) (up|in|on), (always|mostly|mainly|usually|worst|typically) (on|when|after|during|if|with|at|in), within (minutes|seconds|a (minute|mile|few minutes)) of, trigger*, flare*, (flares|flare|flared) (it)? up,
    irritat*, exacerbat*, provok*, (makes|make|made|making) (it|me|the pain|my <word>|them|things)
    (hurt|ache|sore|stiff|bad|flare|throb|burn|tight|numb), (comes|come|came|coming) on, (kicks|kick|kicked) (in|off),
    (starts|start|started) (up|to (hurt|ache|burn|throb|tighten)), starts, started, (comes|come|came|coming)
    (straight)? back (again)?, returns, return, returned, (wakes|woke|waking|wake) me (up)?, bother*, bad, really bad,
    very bad, noticeable, noticeably,
    (gets|get|getting|got|goes|go|has|had|have|having|feel|feels|felt|feeling|notice|noticed|noticing) (it|this|the
    pain|them|the same thing|the same|same thing|the twinge|a pain|pain|problems|trouble), more
    pain|pains|painful|paining|painfully, (hurts|hurt|sore|painful|aches|stiff|bad|happens) (more|most|the
    most|worse), (happens|happen|happening|occurs|appears|appear|shows up)
    (more|most|mostly|when|if|on|after|during|only)?, cant
    (walk|run|jog|bend|stand|sit|turn|lift|climb|hop|do|squat|go|drive|lie), (can|could|may|i|do|does|did|but) not (run|jog|walk|bend|jump|squat), before (it|the pain|this|things) ~1 (comes|starts|kicks|returns|hurts|flares|tightens|seizes|begins|sets|creeps|builds), only
    (on|when|after|during|if|with|going|in), struggle (to|with|on), (the)? (problem|problems|trouble) (with|when|on),
    evident, unbearable, agony, (dont|doesnt|cant) like, complains, plays up, play up, protests, struggles, screams,
    the main (culprit|trigger), a no go, no go, off limits, out of the question, impossible,
    (increases|increase|increasing) (it|the pain)?, no good, killer, murder, (can)? (barely|hardly|scarcely) (get|walk|run|go|climb|bend|lift|turn|sit|stand|manage), (get|gets|getting|got) ~1 (headache*|cramp*|stitch|stitches), (makes|made|has) me (limp|hobble|wince|stop), limp|limps|limping|limped, hobbl*, screaming, screams, troubles, troubled, hates, doesnt like, the worst, torture, hell, awful, horrible, horrendous, a nightmare, uncomfortable, tricky, unpleasant, misery, miserable, excruciating, a struggle, hard work, not fun, no fun, sore after, (stops|stopped|stop|stopping) (me|us) (from)? ~1 (run*|walk*|train*|sleep*|mid|dead|in my tracks)?, (it|knee|neck|back|calf|hip|heel|that|leg|and|shin|foot|ankle|achilles|hamstring) (bites|bit|kills|nags|moans|grumbles|pulls|tugs|twinges|screams|protests|complains), (makes|make|made|making) (it|me|the pain|my <word>|them) (grumble|moan|complain|scream|throb|worse|flare up|seize), (not|isnt|arent|wasnt|never|less than|far from) (fine|ok|good|great|happy|so good|pleasant|comfortable|fun|so fine)`,
  better: `
    better, (it|knee|neck|back|calf|hip|heel|that|leg|and) ~1 (likes|loves|seems to like|seems to love|responds ~1 to), goes (after|with|within|once|when|as soon as|by), (passes|passed|pass) (off)?, (sorts|sorted) (it|me|things), (gets|got|get|getting) rid of (it|the pain|this|them), quieter, (lovely|bliss|heaven|heavenly|magic|a lifesaver|wonderful|amazing|brilliant|glorious), (clears|cleared) it ~1, (dies|died|dying) (down|off|away), (backs|backed) off, comfortable, (the)? only comfortable ~1, ease|eases|eased|easing|easier, ease|eases|eased|easing (off|up)?, (helps|help|helped|helping), loosen*
    up?, settles, settle, settled, settling, reliev*, relief, (goes|go|going|went) (away|off), gone
    (away|off|completely)?, disappear*, (clears|clear|cleared) (up)?, fade*, fading, (stops|stop|stopped)
    (hurting|it|the pain)?, (fixes|fix|fixed|fixing), (sorts|sorted) ~1 (out)?, sort (it|itself|out|me|things), (is|was|a|such a|great|real|only) comfort, comforting, improv*, sooth*, calm*, (barely|hardly|scarcely) ~1 (notice|feel) (it|a thing|anything), works
    (well|for me|wonders|great|a treat)?, worked (well|for me|wonders|great|a treat)?, did the trick, does the trick,
    (wears|wear|wore) off, subsid*, (took|takes|take) it away, less
    (pain|pains|painful|paining|painfully|sore|stiff|painful), (hurts|hurt|sore|aches) less, (pain|ache|stiffness|it)
    less, reduc*, lessen*, (warms|warm) up, feels good, good (for|when|with|after|if|on), bearable, manageable, cured,
    cures, releases, release, (free|frees) (it)? up, gives relief, makes a difference, made (a|a big|all the)
    difference, does me good, no pain, pain free, painless, (is|was) good, alleviat*, dulls, takes the edge off,
    (shifts|shift|shifted) it, (makes|make|made) (it|things) (better|easier|bearable), did (it)? good, a godsend, the
    only thing that`,
  nothing: `
    (never|not) (on|when|during|after|while|if|with|in|at), (its|is|was|are) not (there|present|felt), (isnt|arent|wasnt) there, (symptom|pain|ache|trouble|niggle|issue) free, (without|no) (bother|hassle|drama|reaction|complaint*|symptoms), (provokes|triggers|causes|does|brings|changes|produces) nothing, not happen*, (doesnt|dont) (happen|occur|appear|show up|come on|get me|set it off), silent, nothing, nada, zilch, (is|are|was|feels|being) (fine|ok|alright|great|perfect), (is|are|was|were|feel|feels|seem|seems|im|its|all|am|been|be|stay*|totally|absolutely|perfectly|completely|works)
    ~1 (fine|ok|no problem|no issue|not a problem|alright|painless|pain free|not an
    issue|good|comfortable|unaffected|grand), fine
    (on|with|when|during|in|going|running|walking|doing|while|if|for|at|to|after|off)?, (no|without|zero|never any) ~1
    (pain|problem*|issue*|trouble|discomfort|bother|symptoms|effect) ~1 (on|with|when|during|in|at
    all|going|running|walking|while|if|after|doing)?, is no problem, pain free, painless, unaffected,
    (doesnt|dont|didnt|does not|do not|never|wont) ~2
    (hurt|bother*|affect|matter|aggravate|ache|mind|trigger|cause|make it worse|make any difference|seem to
    matter|make a difference), not at all, ok (on|with|when|if|during|to|in|going)?, (isnt|not) (a problem|an
    issue|affected|bothered|painful|sore|worse), never (had|get|got|have|felt|feel|notice) (it|this|pain|the
    pain|any|a) ~1, no different, no worse, nothing (when|on|with|during|while|at all|there)`,
  'no-relief': `
    (doesnt|dont|didnt|hasnt|havent|wont|isnt|not|never|nor|wasnt|barely|hardly) ~3
    (help*|ease|eases|eased|easing|easier|reliev*|touch*|improv*|work*|loosen*|shift*|fix*|cure*|any better|much
    better|make it better|made it better|better|done (much|anything|a thing|any good)|do (much|anything|a thing|any
    good)), (hasnt|havent|didnt|doesnt|dont) ~1 (change|changed|touch|touched) (it|anything|much|things|a thing|the pain|a lot), (make|makes|made) no odds, (no|little|zero|without|didnt make a|hasnt made a|makes no|made no|make no|not much|not a lot of) ~1
    (joy|relief|luck|help|effect|improvement|difference|success|use|better|benefit), (did|does|doing|do) (nothing|naff
    all|nowt|sod all|bugger all), useless, a waste (of (time|money))?, nothing (helps|works|helped|worked), no change,
    (makes|made|make) (it)? no difference, (neither|none|nothing) ~3 (helped|helps|worked|works|help|work|made ~1 difference)`,
};
