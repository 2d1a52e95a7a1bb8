/** Wishing not to be there, being low, sleep and work: phrases of the features, separated by commas. */
export const moodAndDays: Readonly<Record<string, string>> = {
  suicidal: `
    (dont|do not|not|no longer|didnt|never) ~2 (want|wanna|wish|like|feel like) ~2 (be|being|stay|staying|carry on|keep|keep on|go
    on|continue|live|exist) ~2 (here|alive|around|living|existing|anymore|any more|in this world|with (this)? life),
    (everyone|everybody|they|family|kids|children|wife|husband|world|people|mum|partner|all) ~5
    (better|happier|easier|lighter|cope|fine|relieved) ~4 (without|if i|when i|once i) ~3, (world|nobody|no one|noone|no
    body|anyone|who|people|they) ~2 (wont|wouldnt|would|will|even)? (miss|notice|care|mourn|mind) ~3
    (me|gone|disappeared|werent|wasnt|vanished)?, (scared|afraid|frightened|worried|terrified) ~2 (ill|i|im|of|iwill) ~3 (do
    something|hurt|harm|to myself|myself|what i), do something (to myself|stupid|silly|final|terrible|permanent|bad),
    (hurt|hurting|harm|harming|cut|cutting|burn*) myself ~3 (last|again|on purpose|because|tonight|when|to|today|yesterday)?, how
    (id|iwould|i could|i might) ~1 (do it|end it|die|kill|finish it|disappear), (thought|thinking|think|thoughts|planned|plan|planning|
    worked|working|know|imagin*|pictur*|research*|googl*) ~3 how (i|id|to|iwould) ~2 (do|end|die|go|kill|finish), (plan|plans) ~3
    (pills|tablets|rope|bridge|end|kill|train|die|gas|overdose|meds), (pills|tablets|rope|noose|blade|meds) ~8 (in my hand|plan
    to|stared|counted|lined up|staring|enough to (end|kill|do)|thought about), (looked|look|looking|stare*|staring|stood|sat|sit) ~4
    (rope|pills|tablets|knife|blade|tracks|ledge|edge|drop|noose) ~6, (written|wrote|left|leaving|writing) ~2
    (note|notes|letter|letters|goodbye*|will) ~4, done with (it all|everything|life|living|it|this world|all of it), (finished|through|had
    enough) with (it all|life|everything|living), (not|no longer|isnt) ~1 worth (living|it|going on|carrying on), life ~2 (not|isnt|no) ~1
    (worth|point|meaning|value|use|good), no (more)? (wish|desire|will|want|reason|point|wanting|strength) ~2 (live|living|alive|life|go
    on|to be|carry on|exist*|continue), (lost|losing) ~1 will to live, (stop|cant stop|keep|constantly|been|always)? ~1
    (thinking|thoughts|think|thought|fantasis*|dream*|imagin*) ~3 (not existing|not being (here|alive|around)|dying|death|being
    dead|ending it|ending it all|suicide|killing|disappearing|jumping|not waking|never waking|crashing my|driving into|swerv*|letting go),
    (driv*|steer*|crash*|swerv*|rid*) ~3 (into|off|under) ~2 (wall|tree|bridge|lorry|oncoming|river|cliff|traffic|barrier|truck|pillar),
    (if|hope|wish|pray*|wishing|hoping) ~2 (i|id) ~2 (didnt|dont|never|wouldnt|not|wont) ~1 wake* (up)? ~6, (go|went|going|fall) to sleep
    and (not|never) ~2, (one step|just let go|step off|jump) and ~4, (rather|sooner|better|prefer to|easier to) ~1 (be)? (dead|die|dying),
    (cant|can not|cannot) (do|take|live|go on|bear|stand) ~2 (this|like this|it|life) ~2 (any more|anymore|any longer|no more),
    (want|wanna|wish|would like|ready|like|just) ~3 (it)? ~1 (all)? to (end|be over|stop being|die|disappear|finish), (dont|no|cant) ~2
    (see|find|have) ~2 (point|reason|sense|purpose|future) ~3 (living|life|going on|alive|here|carry*|me|being),
    (end|ending|finish|finishing) (things|it|it all|my life|everything|myself), (painless|easiest|quickest|best) ~1 (way|ways) ~2
    (die|go|out|end|do it), suicid*, (kms|kys), no one needs me, (im|am|feel) (only|just)? (a)? burden ~3, (off|kill|top|hang|drown)
    myself, hurting myself, (dont|not) ~2 (deserve|fit) to live, (disappear|vanish) (forever|for good|from (this|the)
    (world|earth|planet)), (going|gonna|want) to (leave|join) ~2 (world|mum|dad|him|her|earth), (thoughts|thought) (of|about)
    (suicide|death|dying|the end), (wish|hope|want*|wouldnt mind|pray*|kind of hope|hoping|wishing|like it) ~3
    (car|bus|lorry|truck|train|something|someone|somebody|driver|van) ~3 (hit|hits|run|runs|kill*|take*|flatten*|took|knock*) ~2
    (me|over), (dont|cant|cannot|not sure|do not|doubt|can not) ~3 (carry on|go on|keep|continue|keep on|stay) ~1
    (living|existing|alive|life|being here|with life), (took|take|taken|swallow*) ~4 (pills|tablets|paracetamol|overdose|meds) ~6
    (wake|waking|sleep|end|die|hoping|all of them|enough), my own funeral, (plan*|imagin*|pictur*) ~3 funeral, death ~4
    (way|escape|relief|answer|option|solution|peace|sounds|welcome|easier), sleep ~2 (forever|for ever|for good|and never|and not),
    (want|need) out (of (everything|life|it all|this life|here)|for good), out of everything, (platform|bridge|edge|cliff|ledge|rooftop|
    roof|tracks|railway) ~6 (think*|thought*|wonder*|imagin*|tempt*|stare*|standing), (sense|point|reason|wish|will|purpose) ~2
    (live|living|alive|life|exist*|go on), dont care (if|whether) ~1 (i)? ~1 (live|die|wake), (live or die), (easier|better|best) ~2
    (if|when) ~2 (gone|dead|werent here|wasnt here|not here|wasnt around|disappeared|died), (no one|nobody|noone) ~1 (would|will|d)?
    (miss|care|notice|cry), (hit|run over|knocked down|killed) by ~2 (bus|lorry|car|truck|train|van) ~8 (relief|relieved|wouldnt
    (mind|care)|glad|happy|good|easier|solve), (pills|tablets|meds) ~6 (sort|fix|solve|end|finish|everything|be enough), (see|know)
    (why|what) (id|iwould|i should|i would) (stay|bother living|go on|carry on|keep going), voice ~3 (telling|tells|saying|says) ~3
    (finish|end|jump|die|kill|do it), dying would be, being dead, (look*|lean*|star*) ~2 over the (edge|side|rail|railing|bridge|cliff),
    (written|wrote|writing) (the|my|some|all the|all my) letters, sort* (out)? (the|my) (insurance|will|funeral|finances|passwords|
    pension|paperwork), (look*|think*|stare*|star*|drawn|stand*) ~4 (canal|river|bridge|cliff|reservoir|train|trains|railway|water|edge|
    drop|sea|lake) ~10 (quiet*|peaceful*|bottom|easy|calm*|over|easier|cold|deep|simple|quick*),
    (plan|plans|planned|planning|rehears*|imagin*|picture|picturing|know|worked out|working out) ~3 how (id|iwould) ~2
    (finish|do|end|go|die|kill) ~1, (last|final) (message|post|goodbye) ~2, (say|saying|said) (cheers|thanks|thank
    you|goodbye|bye|farewell) to (you (lot|all|guys)|everyone) for (the company|everything|all),
    (saved|saving|stockpil*|stash*|counted|counting|collect*|hoard*|storing|stored) ~3 (tablets|pills|painkillers|meds|paracetamol|
    insulin|amitriptyline|codeine), enough ~2 (tablets|pills|paracetamol|insulin) ~1 to, (bought|got|have|found|hidden) ~1 (a|the|some)?
    (rope|razor*|blades|noose), (bridge|cliff|railway|platform|motorway|viaduct|overpass|level crossing|rope|roof|canal|reservoir|balcony|
    weir|pier|multistorey|train tracks|tracks|traffic) ~14 (jump*|how high|how far down|how deep|how cold|would
    (mind|care|miss|notice)|swerve|end it|throw myself|over quick*|not come (back|out|up)|not coming back|all be over|solve|let
    go|stepping off|step off|one step|letting go), (jump*|step*|throw*|swerv*|lean*|leap*) ~4 (off|under|in front of|out in front|into)
    ~3 (bridge|cliff|train|tube|traffic|lorry|truck|bus|oncoming|roof|viaduct|hgv|motorway|platform|
    balcony), (run*|walk*|drive|driving|cycl*|wander*) ~3 (in front of|under|out in front of|into oncoming|into the path of) ~2
    (train|tube|traffic|lorry|truck|bus|car|cars|hgv), (walk*|swim*|wade|wading) ~2 (into|out) ~3 (sea|river|lake|waves|ocean) ~4
    (not|never|stop|keep), (better off|happier|easier|lighter|fine|relieved|all be better|be better) ~3 (without me|if i (wasnt|werent|was
    gone|were gone|was dead|were dead|died|disappeared|just|went)|once im gone|with me gone|when im gone|me dead),
    (world|family|kids|everyone|they|wife|husband|people|partner|mum) ~4 (better|happier|easier|fine) ~1 without me,
    (want|wanted|wanting|wanna|wish i could|wish i would|like|love|rather|thought about|think about|thinking about|thinking of|think
    of|thoughts of|thoughts about|dream of|dream about|fantasise about|fantasies about|ready|imagine|imagining|daydream about) ~2
    (disappear|disappearing|vanish|vanishing|cease to exist|stop existing|stop being here|fade away|sleep forever|go to sleep and|be
    gone|be dead|being dead|being gone|end it|ending it|everything to stop|it all to (stop|end|be over)|not be (here|alive|around)|not
    being (here|alive|around|on this)|not waking|not existing|not exist|give up on life|be with (my (mum|dad|nan)|mum|dad|him|her)
    (again|in heaven)|oblivion|check out for good), (want*|urge*|tempted|thoughts of) ~2 (hurt*|harm*|cut|cutting) myself,
    (written|writing|wrote|drafted|drafting|leave|left|leaving) ~3 (suicide note|goodbye*|letters to|letter to|note for (my|the)|notes
    for), (say*|said) (my|our)? goodbye* ~3 (to (the|my|everyone)|kids|family|dog), giv* away ~2
    (stuff|things|medals|possessions|belongings|trophies), affairs in order, sort* ~1 affairs, (top|topping|off|offing|do away with|doing
    away with|do in|hang|hanging|drown|drowning|harm|harming) myself, (might|will|gonna|could) do something
    (stupid|silly|daft|drastic|final|permanent), unalive*, overdos*, (final|only|permanent) ~1 (way out|exit|escape),
    (done|finished|through) with (life|living|being here|this world|existing|being alive), had enough of (life|living|being
    here|existing|being alive|this life), no longer want ~2 (live|be here|exist|be alive|go on), self harm*, selfharm*, (cutting|cut)
    myself again, cutting again, (planned|worked out|working out|picked|chosen|thought about|thinking about|googled|googling|looked
    up|looking up) ~3 (how (id|iwould|to) ~1 (do it painless*|die|end it|kill|end my)|how many (tablets|pills|paracetamol)|where id do
    it|painless*|ways to (die|go|end)), (not|dont) deserve to (live|be here|be alive|exist), (dark|darkest|scary|bad) thoughts ~2
    (about|of|at|scare|again|come|keep|most|every|lately|creep)?, thoughts ~2 (very)? dark, thoughts ~2 (scare|frighten) me,
    (scared|frightened|afraid|worried|terrified) ~2 what i (might|could|will|may) do, (feel like|being|im|am|just|such) a burden, waste of
    (space|oxygen|air), the (end|only thing) ~2 looking forward to ~3 (end|death|over), (dont|not|didnt|no longer|never|wouldnt) ~1
    (want|wanna|wish|mind if i|care if i|bothered if i|mind if|care if) ~5 (wake up|waking up|wake|be here|exist|be around|be
    alive|live|living|carry on living|see (tomorrow|another|christmas|the)) ~3 (tomorrow|again|or ever|ever|at all|anymore|any
    more|morning|day|next)?, (mind|care|bothered|fine|ok) ~3 (not|never|didnt|dont) ~1 (wake|waking|woke), rather not (be|wake|exist|live)
    ~1 (here|around|alive|up|at all)?, (wish|hope|hoping|rather|pray*|wished|hoped) ~2 (i|id|iwould|ive) ~3
    (didnt|dont|wont|not|never|wouldnt|hadnt|wasnt|werent) ~2 (wake|woken|been born|exist|be here|be around|have to
    wake|here|born|alive|around|existed), (wasnt|werent|isnt|not|no longer|wont be|wouldnt be) ~1 (here|around|alive|about) (any
    more|anymore|at all|tomorrow|to see|next|for much longer|any longer), if i (just)? (wasnt|werent|was not|wasn) ~2
    (here|around|alive|about), (nobody|no one|noone|anyone|anybody|who) ~1 (would|will|wouldnt|would even) (even)? (miss|notice|care|mind)
    ~6, (would|will) (anyone|anybody|they|people|he|she|my (kids|family|wife|husband)) ~1 (miss|notice|care|mind) ~6,
    (no|any|see|much|whats the|what is the|the) ~2 (point|future|way out|reason) ~2 (in|of|to|for)? ~1 (me|being here|anything
    anymore|anything any more|living|carrying on|going on|it all|being alive|staying|existing|this life|life|waking up|getting up|ahead of
    me|left for me), (cant|dont|not|unable to|couldnt) ~3 (go on (like this|living|any more|anymore|with (it|life))|face
    (another|living|tomorrow|life|being)|do life|see a future|see a way out|see any way out|see myself (here|being around)|do this
    life|keep living|trust myself|keep myself safe), not safe (with|from|around) myself, life (without|with no) ~6 (not worth|isnt
    worth|no point|whats the point), tired of (being alive|life|living|existing|being here|being), (dont|cant|cannot) see myself ~1
    (here|being here|around|alive|making it|getting to|seeing) ~4, giv* ~3 away ~6 (need|where im going|anymore), (cant|cannot|dont|can
    not) see ~1 (any|a|the|much)? ~1 (reason|point|future|way) ~2 (go on|going on|carry on|carrying
    on|continue|continuing|live|living|stay), (any|no|a|much) (reason|point) (to|in) (go on|going on|carry on|carrying on),
    (keep|kept|always|cant stop|found myself) ~1 (looking|staring|thinking|look|stare) ~4 (bridge|cliff|railway|tracks|train
    line|platform|canal|reservoir|motorway), how many ~1 (paracetamol|pills|tablets|sleeping pills|painkillers) ~2
    (it|would|id|take|to|needed|need), (everyoned|theyd|kidsd|familyd) ~2 (better|happier|easier|cope) ~3 without ~2, (want|need) ~2 it ~3
    (stop|end) ~6 (for good|forever|all of it|for ever)`,
  'feeling-low': `
    (mood|morale|spirits) ~4 (floor|low|down|rock bottom|gutter|shot|terrible|awful|bad|plummet*|through the floor|dark|black|sunk|pits),
    (making|makes|made|getting|gets|got|leaves|left|leaving) me ~2 (miserable|depressed|down|low|sad|tearful|hopeless|desperate|cry|
    unhappy|suicidal|despair|despondent), (lost|gone|taken) (all)? ~1 (joy|pleasure|happiness|hope|enjoyment|zest), no (joy|pleasure|hope)
    (in|left|any), (sad|empty|hopeless|miserable|tearful|worthless|lonely) (all the time|every day|most
    days|constantly|since|because|about it), (really|truly|so|very|slowly) ~1 (wearing|grinding|dragging|bringing|getting) me down, at the
    end of my (tether|rope), cant see (an|the) end, (stopped|avoid*|cant|dont|not|cant face|no longer) ~2 (seeing
    (friends|people|anyone|mates)|answering|going out|talking|replying|face (people|work|anyone|anything|the day|going)|bother*
    (with|getting|to get)|enjoy* (anything|life|things)|care about|leave the house|leaving the house|get out of bed|picking
    up|washing|returning) ~5, (no|lost|zero) ~1 (joy in|interest in (anything|life|everything)|pleasure in|hope left|purpose), nothing
    (feels|brings|is) ~2 (fun|joy|good|worth|matters|enjoyable), (feel*|felt|been|am|im) ~2 (flat and|useless|empty
    inside|worthless|hopeless|a failure|like giving up|pathetic|depress*|tearful|miserable|weepy|numb inside|grey inside|dead inside|like
    crying|in bits|so lonely|so alone|defeated|rubbish about myself|down in the dumps|bleak|wretched), (cry|crying|sob*|weep*|tears) ~2
    (most|every|all|over|for no|daily|constantly|again), (keep|kept|cant stop|been|found myself|always|burst into|in|end up in|toast and)
    ~1 (crying|sobbing|weeping|tears), tearful, (black dog|dark place|dark hole|rock bottom|at the end of my (rope|tether)|at my
    lowest|end of my tether|low mood|mental health|head is in|headspace|antidepress*|anti depress*|depress*|anxiety|moping|identity
    gone|lost myself|lost without|dont know who i am|snapping at|spiral*), (get*|got|bring*|drag*|wear*|grind*) me ~1 down, whats the
    point`,
  'cant-sleep': `
    (can|could) not sleep, (lie|lying|lay) awake, (keep*|wak*|woke|stop*) ~2 (me|us) ~3 (sleep*|awake|up|night),
    (hardly|barely|not|never|scarcely) ~1 (slept|sleep|sleeping), sleep (is|has been|was)? ~1 (shot|gone|ruined|wrecked|terrible|non
    existent|awful|out of the window|broken|suffering|impossible), no sleep, sleepless, (wakes|woke|waking|wake) me ~3,
    (havent|not|no|hardly|never|cant|without|dont|barely) ~2 (had|got|get|getting|have|had a|a) ~2 (proper|decent|full|good|whole|single)
    (night|nights|sleep) ~2, (lie|lying|lay|sit|sitting) ~3 (awake|staring|wide awake|ceiling|counting), staring at the
    (ceiling|clock|wall), (awake|up) (most|half|all|till|until) ~3 (night|nights|# am|dawn|#), (keep*|kept) me (awake|up), insomnia, awake
    (all|half|most), (sleep*|slept) ~3 (wreck*|ruin*|shot|gone|terrible|awful|rubbish|broken|poor*|(2|3|4|5|two|three|four|five)
    hours|destroyed|atrocious|non existent), (wreck*|ruin*|shot|destroy*|kill*|robb*|cost*) ~2 sleep, exhausted from ~3 (sleep|nights),
    zombie ~4 (sleep|night)`,
  'cant-work': `
    call* in sick, (cant|couldnt|can not|could not|unable to|not able to|not been able to) ~2 (do|go|work|get|manage|face) ~2
    (job|work|shift*|office|in), (off|missed|missing|miss) ~2 (work|shifts|job|sick|the office), (sick|doctors)
    (leave|note|certificate|line), (stopped|not|havent|cant|couldnt|no longer|quit|gave up|given up|avoid*|unable to|called in|calling
    in|had to) ~3 (going|been|go|face|manage|turn up|turning up|sick|leave|do|get) ~2 (in|into|to|at|through)? ~1 (the)?
    (work|office|school|uni|university|college|job|shifts|shift|sick), signed off, off (work|sick|school|uni), sick note, fit note, sick
    leave, (miss*|lost|taking|taken|took) ~3 (work|shifts|days off|sick days|days of work|time off|my job), (boss|manager|hr) ~6
    (sick|absence|off|days|fed up|warning), (job|work) ~4 (impossible|suffer*|at risk|on the line|cant|struggl*|losing)`,
};
