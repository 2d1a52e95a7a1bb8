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
    (finish|end|jump|die|kill|do it), dying would be, being dead, (look*|lean*|star*) ~2 over the (edge|side|rail|railing|bridge|cliff)`,
  'feeling-low': `
    (mood|morale|spirits) ~4 (floor|low|down|rock bottom|gutter|shot|terrible|awful|bad|plummet*|through the floor|dark|black|sunk|pits),
    (making|makes|made|getting|gets|got|leaves|left|leaving) me ~2 (miserable|depressed|down|low|sad|tearful|hopeless|desperate|cry|
    unhappy|suicidal|despair|despondent), (lost|gone|taken) (all)? ~1 (joy|pleasure|happiness|hope|enjoyment|zest), no (joy|pleasure|hope)
    (in|left|any), (sad|empty|hopeless|miserable|tearful|worthless|lonely) (all the time|every day|most
    days|constantly|since|because|about it), (really|truly|so|very|slowly) ~1 (wearing|grinding|dragging|bringing|getting) me down, at the
    end of my (tether|rope), cant see (an|the) end`,
  'cant-sleep': `
    (can|could) not sleep, (lie|lying|lay) awake, (keep*|wak*|woke|stop*) ~2 (me|us) ~3 (sleep*|awake|up|night),
    (hardly|barely|not|never|scarcely) ~1 (slept|sleep|sleeping), sleep (is|has been|was)? ~1 (shot|gone|ruined|wrecked|terrible|non
    existent|awful|out of the window|broken|suffering|impossible), no sleep, sleepless, (wakes|woke|waking|wake) me ~3`,
  'cant-work': `
    call* in sick, (cant|couldnt|can not|could not|unable to|not able to|not been able to) ~2 (do|go|work|get|manage|face) ~2
    (job|work|shift*|office|in), (off|missed|missing|miss) ~2 (work|shifts|job|sick|the office), (sick|doctors)
    (leave|note|certificate|line)`,
};
