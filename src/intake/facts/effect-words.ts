import { betterVerbs, worseVerbs } from './effect-verbs.ts';

/** What effects are said of: classes of the phrases below. */
export const effectClasses: Readonly<Record<string, string>> = {
  word: 'knee,neck,back,leg,foot,hip,heel,calf,shin,ankle',
  side: 'left,right,bad,sore,dodgy,injured,lower,upper,good,other,poor,old,whole',
  part: `
    knee,knees,kneecap,neck,back,leg,legs,foot,feet,hip,hips,heel,heels,calf,calves,shin,shins,ankle,ankles,achilles,shoulder,shoulders,
    hamstring,hamstrings,groin,arch,arches,toe,toes,big toe,hand,hands,wrist,wrists,elbow,elbows,arm,arms,head,chest,ribs,glute,glutes,
    buttock,bum,quad,quads,thigh,thighs,tendon,muscle,muscles,lower back,upper back,it band,itb,hip flexor,hip flexors,sciatica,pf,
    plantar fasciitis,pain,pains,ache,aches,stiffness,numbness,tingling,soreness,tightness,symptoms,discomfort,swelling,burning,cramp,
    cramps,headache,headaches,niggle,spasm,body,fingers,jaw,stomach,stitch`,
  it: 'it,me,this,that,them,things,everything,us,mine,(my|the|this|that|both|these|those) <part>,(my|the|this|that) <side> <part>',
};

/** What an activity does to the pain, phrases separated by commas. */
export const effectWords: Readonly<Record<'worse' | 'better' | 'nothing' | 'no-relief', string>> = {
  worse: `
    ${worseVerbs}
    worse, worst, worsen*, aggravat*, (sets|set|setting) (it|things|me|the pain|this) off, (brings|bring|brought|bringing) (it|
    this|the pain) ~1 (on|back), (gets|getting) me, (creeps|crept|creep|builds|built|build|comes|flares) (up|in|on), (always|
    mostly|mainly|usually|worst|typically) (on|when|after|during|if|with|at|in), within (minutes|seconds|a (minute|mile|few
    minutes)) of, trigger*, flare*, (flares|flare|flared) (it)? up, irritat*, exacerbat*, provok*, (makes|make|made|making) (it|
    me|the pain|my <word>|them|things) (hurt|ache|sore|stiff|bad|flare|throb|burn|tight|numb), (comes|come|came|coming) on,
    (kicks|kick|kicked) (in|off), (starts|start|started) (up|to (hurt|ache|burn|throb|tighten)), starts, started, (comes|come|
    came|coming) (straight)? back (again)?, returns, return, returned, (wakes|woke|waking|wake) me (up)?, bother*, bad, really
    bad, very bad, noticeable, noticeably, (gets|get|getting|got|goes|go|has|had|have|having|feel|feels|felt|feeling|notice|
    noticed|noticing) (it|this|the pain|them|the same thing|the same|same thing|the twinge|a pain|pain|problems|trouble), more
    pain|pains|painful|paining|painfully, (hurts|hurt|sore|painful|aches|stiff|bad|happens) (more|most|the most|worse), (happens|
    happen|happening|occurs|appears|appear|shows up) (more|most|mostly|when|if|on|after|during|only)?, cant (walk|run|jog|bend|
    stand|sit|turn|lift|climb|hop|do|squat|go|drive|lie), (can|could|may|i|do|does|did|but) not (run|jog|walk|bend|jump|squat),
    before (it|the pain|this|things) ~1 (comes|starts|kicks|returns|hurts|flares|tightens|seizes|begins|sets|creeps|builds), only
    (on|when|after|during|if|with|going|in), struggle (to|with|on), (the)? (problem|problems|trouble) (with|when|on), evident,
    unbearable, agony, (dont|doesnt|cant) like, complains, plays up, play up, protests, struggles, screams, the main (culprit|
    trigger), a no go, no go, off limits, out of the question, impossible, (increases|increase|increasing) (it|the pain)?, no
    good, killer, murder, (can)? (barely|hardly|scarcely) (get|walk|run|go|climb|bend|lift|turn|sit|stand|manage), (get|gets|
    getting|got) ~1 (headache*|cramp*|stitch|stitches), (makes|made|has) me (limp|hobble|wince|stop), limp|limps|limping|limped,
    hobbl*, screaming, troubles, troubled, hates, doesnt like, the worst, torture, hell, awful, horrible, horrendous, a nightmare,
    uncomfortable, tricky, unpleasant, misery, miserable, excruciating, a struggle, hard work, not fun, no fun, sore after,
    (stops|stopped|stop|stopping) (me|us) (from)? ~1 (run*|walk*|train*|sleep*|mid|dead|in my tracks)?, (it|knee|neck|back|calf|
    hip|heel|that|leg|and|shin|foot|ankle|achilles|hamstring) (bites|bit|kills|nags|moans|grumbles|pulls|tugs|twinges|screams|
    protests|complains), (makes|make|made|making) (it|me|the pain|my <word>|them) (grumble|moan|complain|scream|throb|worse|flare
    up|seize), (not|isnt|arent|wasnt|never|less than|far from) (fine|ok|good|great|happy|so good|pleasant|comfortable|fun|so
    fine), (sets|set|setting) <it> ~1 off, (brings|bring|brought|bringing) <it> ~1 (on|back), (flares|flared|flare|stirs|stirred|
    stir|winds|wound|wind|fires|fired|sparks|kicks) <it>? (up|off), (does|do|did|doing|done|finishes|finish|finished) <it> ~1 (in|
    off|over), (makes|make|made|making) <it> ~2 (hurt|hurts|ache|sore|stiff|bad|flare|throb|burn|tight|numb|worse|grumble|moan|
    complain|scream|seize|tingle|cramp|angry|painful|tighten|swell|limp|hobble|wince|stop|uncomfortable|act up|play up|spasm|stab|
    twinge|unhappy|angry|angrier|shriek|grumpy|cranky|cross|sing|yell|yelp|click|pop|buckle|give|give way|give out|lock|lock up|
    catch|pinch|nag|drag|wobble|go numb|go dead|go to sleep|unbearable|stabby|shooting|burny|achy|crampy|very sore|flare up|kick
    off|go|cry|swear|stagger|impossible), (destroys|destroyed|destroy|kills|killed|kill|murders|hammers|hammer|batters|batter|
    wrecks|wreck|ruins|ruin|trashes|punishes|shreds|cripples|crucifies|annihilates|bothers|bother|jars|jar|tweaks|tweak|strains|
    strain|loads|stresses|upsets|upset|annoys|angers|pains|nobbles|knackers|punish|slaughters|inflames|inflame|tightens) <it>,
    (hurts|hurt|gets|get|pulls|pull) (me|the pain|my <part>|the <part>|my <side> <part>), (irritat*|aggravat*|provok*|trigger*|
    exacerbat*|worsen*|inflam*|antagoni*) <it>?, (doesnt|dont|wont) agree with <it>, (gives|give|gave|giving|causes|cause|caused|
    causing) <it> ~2 (grief|gyp|jip|trouble|pain|hell|problems|bother|gip|stick|discomfort|aches|flare ups|what for|pins and
    needles|issues|stiffness|numbness|cramp|headaches|spasm|twinges), (is|are|was|were)? what (does|did|do) it, (is|are|was|were)
    what (sets|brings|gets|kills|hurts|triggers|causes) ~3, (does|do) it (every time|for me|each time|without fail|too), (the|my|
    biggest|main|worst)? (trigger|triggers|offender|offenders|nemesis|enemy|killer|killers|bugbear|deal breaker|problem|problems|
    issue|issues) (is|are|seems to be|being|comes|come), (is|are|seems|seem) ~1 (trigger|triggers|offender|offenders|nemesis|
    enemy|killer|killers|bugbear|problem|problems|issue|worst), (leaves|leave|left|leaving) <it> ~2 (sore|stiff|limping|hobbling|
    in bits|in pieces|achy|aching|throbbing|in agony|crippled|numb|tight|burning|painful|worse|unable|in pain), pay for it,
    (regret|regretting|suffer|suffering) (it|for it|afterwards|later|the next day|for days), feel (it|the pain|a twinge|this|them)
    ~1 (most|more|mostly|mainly|worst|especially|when|if|on|after|during|whenever|in|with|at|going|coming)?, (only|mainly|mostly|
    usually|typically|always|generally|often|sometimes|especially|particularly|tends to|seems to|will)? (feel|feels|get|gets|
    notice|noticed) (it|this|the pain|the twinge|the ache|pain|the symptoms) ~1 (when|if|on|after|during|whenever|in|with|at|
    going|coming|mostly|most), (cant|couldnt|cannot|unable to|not able to|struggle to|struggling to|difficult to|hard to|
    impossible to|painful to|hurts to|hurt to|sore to|agony to|tough to|difficulty|trouble|hard work) (sleep|lie|kneel|get|carry|
    wear|swim|cycle|ride|hold|grip|raise|reach|look|cross|straighten|manage|tolerate|bear|face|even|put|push|pull|pick|walk|run|
    sit|stand|climb|bend|turn|lift|squat|go|drive|sleeping|walking|running|sitting|standing|climbing|bending|turning|lifting|
    getting|going|lying|putting|straightening), (grumbles|moans|complains|whinges|whines|twinges|nags|protests|barks|squeals|
    yelps|sings|shouts|screams|howls|objects|rebels|revolts|sulks|kicks off|stabs|bites|nips|pulls|catches|grabs|plays up|acts up|
    flares|seizes|jars|niggles|tightens|stiffens|swells|throbs) ~1 (when|if|on|after|during|whenever|in|with|at|going|coming|most|
    up), (acts|act|acting|acted|playing) up, angry, angrier, unhappy, crippling, brutal, dreadful, terrible, nasty, grim, ropey,
    dire, diabolical, disastrous, fatal, (does|do|did) (it|my <part>|the <part>) no (favours|good), (is|are|was) (the)? (death|
    purgatory|torment|agony|hell|pain), (is|are) (out|off the (table|cards|menu)), (sore|painful|stiff|achy|tender|tight|numb|bad|
    worse) (on|when|after|during|if|with|going|in|from|to), (builds|build|building|ramps|creeps|increases|grows|intensifies|
    mounts|worsens|climbs|gets going) (up|the|with|as|over|through|after|during)?, (pain|it|ache|twinge|stiffness|numbness|
    tingling|throbbing|this|symptoms|problem) ~1 (comes|come|came|kicks|kick|starts|appears|shows|arrives|sets|hits|strikes|
    surfaces|rears|begins|returns|happens|occurs|crops|develops) ~1 (on|in|up|back|when|after|during|around|about|at|by|only|
    whenever|with|from)?, (hits|hit|strikes|strike|grabs|gets|catches|stabs) (me|us), comes and goes with, (brought|set|triggered|
    aggravated|worsened|provoked|made worse|irritated|sparked) ~1 (on|off)? by, no picnic, feel* like ~4 (when|whenever|if|after|
    during), only by, (is|are|was|were|being|feels|feel|becomes|gets) ~1 (horrid|horrible|horrific|hideous|comical|laughable|
    guaranteed|ruled out|beyond me|too much|bad news|pants|crap|shocking|gruesome|dodgy|sketchy|risky|fatal|lethal|vile|evil|
    wicked|miserable|dire|hellish|the pits|the devil|the absolute worst|the pain|ouch|ouchy|a no|a definite no|a mistake|a joke|a
    big no|a bad idea|a pain|a bit much|a stretch|a battle|a mission|a chore|an ordeal|an effort|a disaster|a horror|a lottery|
    asking for it|asking for trouble|pushing it|another story|another matter|a different story|a different matter|not happening|
    not an option|not possible|not pretty|not nice|not great|not good|not clever|not advised|no go|no longer possible|sore|
    painful|where it hurts|where it gets me|when it hurts|when i feel it|when i notice it|when it gets me|difficult|tough|hard|
    hard work|tiring|gone), forget it, no chance, no way, not so much, not happening, dont ask, dont even ask, guarantees <it>,
    (brings|brought|bring) (tears|a tear|me to tears|me out in ~2), (sets|set|knocks|knocked) me back, do me no favours, does me
    no favours, cricks <it>, (annoy|anger|inflame|trigger|provoke|tighten|destroy|batter|punish|worsen|stiffen|jar|niggle|
    exacerbate|antagonise|stir|rile|riles|riled|enrage|enrages) <it>, i (hit|go through) the (ceiling|roof), (its|it is|pain is|is
    it) back (again|with a vengeance|worse|by|within), and its back, (cant|couldnt|hard to|struggle to|impossible to|never|unable
    to) (get|find|be) ~2 (comfortable|comfy), (headache|stitch|cramp|numbness|tingle|tightness|burning|burn|swelling) ~1 (comes|
    come|came|starts|appears|arrives|sets in|kicks in|begins|returns|builds), costs me, (ruins|spoils|wrecks) (my|the) (day|week|
    night|sleep), i (know|knew) about it, (undo|undoes|undid|undone) (it|all|everything|the good work), (sets|set) the (pain|
    thing|whole thing|ball) ~1 (off|rolling), (one|two|#) (steps|step) back, lights (it|me|up) ~1, sends (it|me|my ~1|a ~2|pain*|
    shock*|jolt*|shooting*) ~3, (says|say|said) no, (had|has|have|having|got|get) me (in (tears|bits|agony|pieces|stitches)|
    crying|wincing|yelping|limping|hobbling|swearing|screaming), in (tears|bits|pieces), (i|im|and im) (perched|squirming|wincing|
    hobbling|limping|shuffling|crippled|in agony|in trouble|in tears|paying), (know|knew) (about it|all about it), the worst bit,
    kicks off, tends to (hurt|ache|flare|tighten|seize|swell|throb), a (pain|bugger|bitch|killer|nightmare|challenge|problem|
    trigger|no no)`,
  better: `
    ${betterVerbs}
    better, (it|knee|neck|back|calf|hip|heel|that|leg|and) ~1 (likes|loves|seems to like|seems to love|responds ~1 to), goes
    (after|with|within|once|when|as soon as|by), (passes|passed|pass) (off)?, (sorts|sorted) (it|me|things), (gets|got|get|
    getting) rid of (it|the pain|this|them), quieter, (lovely|bliss|heaven|heavenly|magic|a lifesaver|wonderful|amazing|brilliant|
    glorious), (clears|cleared) it ~1, (dies|died|dying) (down|off|away), (backs|backed) off, comfortable, (the)? only comfortable
    ~1, ease|eases|eased|easing|easier, ease|eases|eased|easing (off|up)?, (helps|help|helped|helping), loosen* up?, settles,
    settle, settled, settling, reliev*, relief, (goes|go|going|went) (away|off), gone (away|off|completely)?, disappear*, (clears|
    clear|cleared) (up)?, fade*, fading, (stops|stop|stopped) (hurting|it|the pain|when|if|once|after|as|within|by|straight|
    immediately|completely), has stopped, stopped, it stops, (fixes|fix|fixed|fixing), (sorts|sorted) ~1 (out)?, sort (it|itself|
    out|me|things), (is|was|a|such a|great|real|only) comfort, comforting, improv*, sooth*, calm*, (barely|hardly|scarcely) ~1
    (notice|feel) (it|a thing|anything), works (well|for me|wonders|great|a treat)?, worked (well|for me|wonders|great|a treat)?,
    did the trick, does the trick, (wears|wear|wore) off, subsid*, (took|takes|take) it away, less (pain|pains|painful|paining|
    painfully|sore|stiff|painful), (hurts|hurt|sore|aches) less, (pain|ache|stiffness|it) less, reduc*, lessen*, warms up, feels
    good, good (for|when|with|after|if|on), bearable, manageable, cured, cures, releases, release, (free|frees) (it)? up, gives
    relief, makes a difference, made (a|a big|all the) difference, does me good, no pain, pain free, painless, (is|was) good,
    alleviat*, dulls, takes the edge off, (shifts|shift|shifted) it, (makes|make|made) (it|things) (better|easier|bearable), did
    (it)? good, a godsend, the only thing that, (eases|ease|eased|helps|help|helped|helping|relieves|relieve|relieved|settles|
    settle|settled|calms|calm|calmed|soothes|soothe|soothed|loosens|loosen|loosened) <it>? ~1 (off|up|down|out|no end|right down|
    somewhat|slightly)?, (frees|free|freed|sorts|sort|sorted|fixes|fix|fixed|cures|cure|cured|shifts|shifted|clears|clear|cleared|
    numbs|numbed|dulls|dull|dulled|reduces|reduce|reduced|quietens|quietened|lessens|lessened|unlocks|unlocked|untangles|quiets|
    alleviates|alleviated|softens|mutes|tames|banishes) <it> ~1 (off|up|down|out|no end|right down|somewhat|slightly)?, (keeps|
    keep|kept|keeping) <it> ~1 (at bay|happy|quiet|under control|in check|going|loose|calm|mobile|manageable|down|away|settled),
    (takes|take|took|taking) <it> ~1 (away|down a notch|off), (takes|take|took|taking) (the|some of the|a bit of the|most of the|
    all the) (edge|sting|pressure|pain|heat|strain|load|worst|bite) ~1 (off|out|away|of)?, happier, kinder, gentler, easier,
    comfier, looser, calmer, (is|are|was|were|feels|feel)? (a)? (lifesaver|life saver|godsend|game changer|gamechanger|miracle|
    blessing|dream|treat|saviour|magic|bliss|heaven|winner|relief|gem), (much|far|way|a lot|lots|a bit|slightly|loads|so
    much|noticeably|definitely|significantly|loads|infinitely) (better|easier|happier|less (sore|painful|stiff|bad|tight|
    noticeable)), (some|great|instant|temporary|short term|immediate|a bit of|blessed|real|total|huge|the only|only|get|gives|
    gave|give|giving|bring|brings|offers|provides|got|find|found) ~1 relief (from|by|with|if|when|is|comes|came)?, (vanishes|
    vanish|vanished|melts|melt|evaporates|dissolves|recedes|receded|subsides|dissipates|abates|lets up|let up|lets go|quietens|
    calms down|settles down|dies down|wears off|backs off|fades|goes quiet|tails off|clears up|clears off|goes away|goes off|eases
    off|eases up|disappears), (goes|go|went|gone) (once|when|after|if|as soon as|the moment|the minute|by|within|completely|
    straight away|immediately|almost immediately|instantly|with|as), (the|my|only|one|best|main|what|all)? ~1 (trick|answer|
    saviour|cure|fix|solution|thing that (helps|works|eases it|helped|worked|stops it|touches it|gives relief|does anything|makes
    a difference|shifts it|takes the edge off)) (is|was|are|were|has been|seems to be|for me is)?, what (helps|helped|works|
    worked|eases it|fixed it|sorts it|sorted it|cured it|fixed|did it|saved me|saves me) ~1 (is|was|are|were|most|me)?, (is|are|
    was|were) what (helps|helped|works|worked|eases it|fixed it|sorts it|sorted it|fixed|saved me), swear by, (do|does|did|doing|
    done|has done|works|worked|working) ~1 (wonders|the trick|the job|a treat|well|nicely|me good|it good|great|for me), improves,
    (has|have)? (made|makes|make|making) ~2 (difference|improvement), (made|makes|make|making) <it> ~1 (better|easier|bearable|
    manageable|comfortable|disappear|go away|feel better|go), better (if|when|with|after|on|once|for|in|by|from|as|than), (less|
    fewer) (pain|painful|sore|stiff|tight|bad|achy|ache|stiffness|numb|numbness|tingling|discomfort|symptoms|noticeable|severe|
    twinges|of (it|a problem|an issue)), (likes|loves|responds ~1 to|enjoys|prefers|appreciates|thrives on), (can|could) (run|
    walk|jog|go|get about) ~1 (pain free|painfree|without pain), (helpful|effective|soothing|therapeutic|restorative|beneficial),
    (is|are|feels|feel) ~1 (nice|lovely|great|amazing|wonderful|divine|blissful|fantastic|brilliant|best|the best), best (when|if|
    in|on|with|after|for|position), unwinds, back to normal (by|after|within|with|once), (right|ok|fine) (as rain|again|by|
    within), (turned|turns) <it> (round|around), (comes|came|come) back to life, comes right, (took|takes|brings|brought|got|gets|
    knocks|knocked|dropped|drops) <it> ~1 (down)? from (a)? # (to|down to) ~1 #, (took|takes|brings|brought|gets|got) <it> (down)?
    to (a)? #, (bought|buys|gives|gave) me ~2 (hours|days|weeks|months|minutes|miles|hour|day|week|month), (holds|held|keeps|kept)
    <it> (together|going|warm|quiet), (gets|got|lets|let) me (to sleep|sleep|through|by|run|walk|back), (takes|took|taking) the
    (pressure|load|weight|strain) off ~1, (it|everything) (lets|let) go, (i can|i could) (last|manage|get) ~2 (hour|hours|miles|
    minutes|longer|further), (is|are|was|were) the only thing that (helps|eases|works|gets me|lets me|touches|shifts|takes|stops|
    settles|keeps|allows|relieves|soothes|brings|gives|does|can|makes it better|seems to|has|worked|helped) ~1, (sees|saw) it off,
    (chases|chased) it away, (sorts|sorted) me ~1, (its|thats|is) (bliss|heaven|lovely|magic), makes all the difference, (forget|
    forgot) (about it|its there|all about it|it is there), (a|an)? (absolute|total)? (bliss|godsend|lifesaver)`,
  nothing: `
    (never|not|isnt|arent|wasnt|nothing) there, (not|never|havent|hasnt) had (one|it|any|them) (on|with|in|at|during|when)?, (never|not)
    (shown|showed|appeared|turned up|been a problem|been an issue|put a foot wrong),
    (never|not) (on|when|during|after|while|if|with|in|at), (its|is|was|are) not (there|present|felt), (isnt|arent|wasnt) there,
    (symptom|pain|ache|trouble|niggle|issue) free, (without|no) (bother|hassle|drama|reaction|complaint*|symptoms), (provokes|
    triggers|causes|does|brings|changes|produces) nothing, not happen*, (doesnt|dont) (happen|occur|appear|show up|come on|get me|
    set it off), silent, nothing, nada, zilch, (is|are|was|feels|being) (fine|ok|alright|great|perfect), (is|are|was|were|feel|
    feels|seem|seems|im|its|theyre|all|am|been|be|stay*|totally|absolutely|perfectly|completely|works) ~1 (fine|ok|no problem|no issue|
    not a problem|alright|painless|pain free|not an issue|good|comfortable|unaffected|grand), fine (on|with|when|during|in|going|
    running|walking|doing|while|if|for|at|to|after|off)?, (no|without|zero|never any) ~1 (pain|problem*|issue*|trouble|discomfort|
    bother|symptoms|effect) ~1 (on|with|when|during|in|at all|going|running|walking|while|if|after|doing)?, is no problem, pain
    free, painless, unaffected, (doesnt|dont|didnt|does not|do not|never|wont) ~2 (hurt|causes|bother*|affect|matter|aggravate|ache|mind|
    trigger|cause|make it worse|make any difference|seem to matter|make a difference), not at all, ok (on|with|when|if|during|to|
    in|going)?, (isnt|not) (a problem|an issue|affected|bothered|painful|sore|worse), never (had|get|got|have|felt|feel|notice)
    (it|this|pain|the pain|any|a) ~1, no different, no worse, nothing (when|on|with|during|while|at all|there), (copes|cope|coped|
    puts up|gets on|manages|tolerates|handles|deals) ~1 (with|fine|ok|well|on)?, (doesnt|dont|didnt|does not|do not|never|wont|
    isnt|arent|hasnt|havent|not) ~2 (hurt|hurts|bother|bothered|bothering|bothers|affect|affected|affecting|matter|aggravate|
    aggravated|ache|aches|mind|trigger|triggered|cause|set <it> off|bring <it> on|make <it> worse|make ~1 difference|upset|
    irritate|irritated|flare|provoke|start|come on|happen|trouble|troubled|feel <it>|notice <it>|get <it>|have <it>|an issue|a
    problem|impact|faze|do anything to it|stop me|seem to mind|play up|complain|grumble|worse|painful|sore), no <part>? (pain|
    pains|problem|problems|issue|issues|trouble|discomfort|bother|symptoms|hassle|complaints|twinge|twinges|niggles|ache|aches|
    numbness|tingling|grief|drama|reaction|difficulty) (at all|whatsoever)? (on|with|when|during|in|at all|going|running|walking|
    while|if|after|doing|whatsoever|from|whilst|at|or)?, (unbothered|unaffected|unfazed|unphased|untroubled) ~1 (by|with|on)?,
    (without|with no|with zero) (pain|any pain|issue|issues|a problem|problems|any problem|any problems|trouble|any trouble|
    bother|discomfort|hurting|it hurting|feeling it|feeling a thing|a twinge|it bothering me|symptoms|any symptoms|any issues|any
    issue|any bother|any discomfort|my <part> ~1 hurting|my <part> ~1 complaining|<part> ~1 pain), (all day|for hours|happily|
    quite happily|perfectly well|just fine|till the cows|forever|all day long|for miles|as normal), (notice|feel|felt|have|get|
    got|noticed) (nothing|no pain|zero pain), (never|dont|doesnt|didnt) (do|does) it, (is|are|was|were|feels|feel|felt|seems|seem|
    seemed|been|being|its|theyre|im|all|totally|absolutely|perfectly|completely|generally|usually|mostly|always|stays|remains) ~1 (fine|
    ok|alright|great|perfect|no problem|no problems|no issue|no bother|not a problem|not an issue|painless|pain free|painfree|
    unaffected|comfortable|grand|hunky dory|all good|good|normal|no trouble|trouble free|manageable|tolerable|doable|symptom free|
    not affected|not too bad|not so bad|bearable|sweet|dandy|golden|sound), (fine|ok|alright|grand|painless|good|happy|all good|
    comfortable|no problem) (on|with|when|during|in|going|running|walking|doing|while|if|for|at|to|after|off|whatever|both|
    afterwards|again on|so long as|as long as|over|up|down|doing), (free of|free from) (pain|symptoms|it), (can|could) (do|manage|
    handle) ~3 (fine|ok|no problem|happily|without ~2), (not|isnt|arent|wasnt|doesnt seem|dont seem|unaffected) ~1 (affected|
    bothered|influenced|triggered|related|linked|aggravated|provoked|made worse|changed) ~1 (by|to), (get|gets|got) away with,
    nothing at all, not a (peep|squeak|twinge|murmur|thing|hint|sausage|flicker|problem|bother|jot), zero (pain|issue|issues|
    problems|symptoms|discomfort|bother|trouble), neither here nor there, (neither|doesnt|dont) help* (nor|or) hurt*, (behaves|
    behaving|behaved) ~1, (isnt|not|arent|wasnt) ~1 (too|so|that|as) bad, 0 (when|if|on|during|while|walking|running|at|cycling|
    after), (dont|doesnt|didnt|never) set <it> off, (dont|doesnt|never|wont) (do it|set it off|bring it on|trigger it|bother <it>|
    trouble <it>), good as gold, (dont|doesnt|never|barely|hardly) ~1 (feel|notice) (it|a thing|anything|pain|any pain), (hurts|
    hurt) (no|neither) ~1, makes no odds, (no|zero|not a) (drama|dramas|worries|stress|biggie), (is|are|was|were) a (breeze|
    doddle|piece of cake|non event|non issue), (dont|doesnt|didnt) (touch|register|bother|trouble) <it>`,
  'no-relief': `
    (doesnt|dont|didnt|hasnt|havent|wont|isnt|not|never|nor|wasnt|barely|hardly) ~3 (help*|ease|eases|eased|easing|easier|reliev*|
    touch*|improv*|work*|loosen*|shift*|fix*|cure*|any better|much better|make it better|made it better|better|done (much|
    anything|a thing|any good)|do (much|anything|a thing|any good)), (hasnt|havent|didnt|doesnt|dont) ~1 (change|changed|touch|
    touched) (it|anything|much|things|a thing|the pain|a lot), (make|makes|made) no odds, (no|little|zero|without|didnt make a|
    hasnt made a|makes no|made no|make no|not much|not a lot of) ~1 (joy|relief|luck|help|effect|improvement|difference|success|
    use|better|benefit), (did|does|doing|do) (nothing|naff all|nowt|sod all|bugger all), useless, a waste (of (time|money))?,
    nothing (helps|works|helped|worked), no change, (makes|made|make) (it)? no difference, (neither|none|nothing) ~3 (helped|
    helps|worked|works|help|work|made ~1 difference), (doesnt|dont|didnt|hasnt|havent|wont|isnt|not|never|nor|wasnt|barely|hardly|
    scarcely) ~3 (help|helps|helped|helping|ease|eases|eased|easing|easier|relieve|relieved|touch|touched|touching|improve|
    improved|work|worked|working|loosen|shift|shifted|shifting|fix|fixed|cure|cured|budge|budged|sort|sorted|settle|calm|better|
    make it better|made it better|done (much|anything|a thing|any good|a lot|squat|diddly)|do (much|anything|a thing|any good|a
    lot|squat)|made ~2 difference|make ~2 difference|making ~2 difference|cut it|cutting it|the answer), (no|little|zero|without|
    minimal|limited|not much|not a lot of|only a bit of) ~1 (joy|relief|luck|help|effect|improvement|success|use|better|benefit|
    change|impact|result|results|good|difference), (did|does|doing|do|done|has done|have done|is doing) (nothing|naff all|nowt|sod
    all|bugger all|jack|zilch|zip|diddly squat|squat all|not a sausage|the square root of nothing|very little|not a lot|not much|
    little|absolutely nothing|next to nothing) ~2, (useless|pointless|hopeless|futile|ineffective|worthless|rubbish|waste of time|
    a waste|no use|no good|to no avail|in vain|with no luck|without success|with no success|no effect|no change|no help|not
    helping|no improvement|no dice|no cigar|nada|no better), nothing (helps|works|helped|worked|touches|eases|shifts|fixes|
    relieves|seems to help|has helped|has worked|ive tried helps|makes a difference|is helping), (makes|made|make|making) (it|
    <it>)? ~1 (no|little|zero|bugger all|sod all|not much|absolutely no) ~1 (difference|odds|impact|change), (neither|none|
    nothing|no amount) ~4 (helped|helps|worked|works|help|work|made ~1 difference|makes ~1 difference|touches|touched|did
    anything|does anything|has helped|had any effect|shifts|eases|eased|fixes), (doesnt|dont|didnt|hasnt|havent|wont|not) ~2
    (make|made|making) ~5 difference, (barely|hardly|scarcely|doesnt even|didnt even|dont even|not even) ~1 (scratch*|touch*|
    dent*|make*|made) ~4, waste of (time|money|space|effort), (just|exactly|still|much|back to) the same, (no|not) (better|further
    forward|nearer|wiser|worse no better), (didnt|doesnt|hasnt|havent) ~1 (last|lasted|hold|held|stick|stuck|long)`,
};
