/** What it feels like, phrases separated by commas. */
export const qualityWords: Readonly<Record<string, string>> = {
  pain: `
    nag|nags|nagged|nagging, (bugging|bugs|bugged|troubling|troubles|plaguing|plagued) (me|us), ow, owie, ouchie,
    (is|are|was|been|being) (excruciating|agonising|sore as), (hell|murder) (on|of) ~1 pain, pain, pains, painful, paining,
    painfull, hurt, hurts, hurting, discomfort, uncomfortable, killing me, (giving|gives|gave|been giving|give) me
    (gyp|grief|jip|trouble|bother|hassle|problems|issues|jib|hell|some grief), playing up, agony, agonising, agonizing, niggle*,
    niggly, niggling, bothering me, bothers me, bothered me, ouch, ow, ouchy, (play|plays|played) up, twinge*, twinging,
    nip|nips|nipped|nipping, tug, tugged, catch|catches|caught|catching, pinch|pinches|pinched|pinching, grabs, (is|are|being)
    murder, (is|are|feel|feels) (destroyed|shot|toast|ruined|wrecked|killing), gammy, dodgy, wrecked, trashed, knackered,
    buggered`,
  ache: `
    toothache*, bruisey, bruisy, achiness, ache*, aching, achy, achey, sore*, tender*, dull, bruised feeling, grumbl*, backache`,
  stiffness: `
    (like|set like|as) ~2 (concrete|brick|bricks|plank|rope|ropes|drum|ironing board|rusty (hinge|gate)|rust|tin
    man|steel|cable|piano wire), (is|are|feels|feel|set) (concrete|wooden|rusty|cement), (cant|couldnt|can barely|can hardly)
    (turn|move|straighten|twist) (my|it|the) (neck|head|knee|back|leg) ~1, wont (bend|turn|straighten), stiff, stiffness,
    stiffer, stiffen*, stif, tight, tightness, tightens, tighten, tightened, tightening, tighter, tense, tenses, tensed, tension,
    seize*, seizing, locked up, locks, locks up, locking up, (has|have|had|just) locked, cricked, crick, rigid, knotted, knots,
    knot, (is|are|feel|feels|gone|like|locked|set) (rock)? solid, rock hard, like (a|an)?
    (rock|rocks|stone|stones|wood|board|plank|iron), (neck|back|shoulder|calf|shoulders|calves) very hard`,
  sharp: `
    (like|as) ~2 (nail|needle|dagger|skewer|cattle prod|hot knife|shard|glass|tack|drawing
    pin|splinter|thorn|arrow|lightning|taser), electric (zip|zap|jolt|bolt|twang|pulse), (zips|zaps|zings), lightning bolt, a
    (zap|stab), (like|as if|as though) (someone|somebody|something) ~2 (pok*|stab*|jab*|stick*|stuck|driv*|drill*|hammer*|knif*)
    ~1, (hot|red hot)? (knife|needle|screwdriver|skewer|dagger) ~1 (in|into|through) (it|there|my), stabby, sharp, sharper,
    sharpest, stab|stabs|stabbing|stabbed, shooting, knife like, like a knife, knifelike, piercing, like a needle,
    (shoots|shot|zaps) (down|up|into|through|along|across|out), sharply, electric shock*, zing*, jabbing`,
  burning: `
    (hot|live|red hot) (coin|coal|coals|poker|wire|iron|spot|patch|stone|ember), (like|pure|is) fire, (stings|stinging|stung) ~1,
    scorch*, (is|are|feels|feel|rubbed|and) raw, like ~2 (cigarette|blowtorch|chilli|acid|nettles), burn, burns, burning, hot
    (foot|feet), (foot|feet|toes|sole|soles) (is|are|get|gets|feel|feels|go|goes|getting|went|felt) (really|very|so)? hot, burnt
    feeling, burned, on fire, burny, scalding`,
  tingling: `
    (buzzes|buzzing|buzzy) (on|in|down|along|up|feeling|toes|fingers|hand|foot|thumb), ants
    (down|in|up|crawling|under|running|all over), crawly, crawling feeling, static, (pins|needles) in, fuzzy
    (toes|fingers|feet|hand|foot), zappy, tingl*, pins and needles, prickl*, fizz*, buzzing, pins n needles`,
  numbness: `
    (gone|goes|go|went|is|are|feel|feels|felt|half|thumb|hand|fingers|foot|toes|leg) (dead|asleep|woolly), (dead|numb)
    (patch|spot|strip|hand|foot|toes|arm|area|fingers|thumb), (no|lose|loses|lost|losing|little|less) (feeling|sensation) ~1,
    (fell|falls) asleep, numbish, not mine, (someone|somebody) elses (leg|arm|foot|hand), numb|numbness|numbed|numbing,
    (go|goes|going|went|gone|fall|falls|falling) (to sleep|dead|asleep), no feeling in, lost (all)? feeling, loss of feeling,
    losing feeling, cant feel my`,
  throbbing: `
    (it|head|toe|foot|knee|and|that) (beats|pounds|pulses|thumps|bangs|pumps), (beats|pounding|thumping) like ~2 drum, pulse
    like, its own (heartbeat|pulse), throb*, pulsing, pulsating, pounding headache, pounds`,
  swelling: `
    (a|an|the|little|soft|hard|tender|squishy|small|big|visible|bony|sore|huge) ~1 (lump|lumps|bulge), lumpy, bulge*,
    (like|is|are|has|have|up like|size of|mines|its) ~2 (egg|grape|grapefruit|satsuma|golf ball|tennis
    ball|sausage|sausages|football|footballs|footy|plum|walnut|inner tube|water balloon),
    (blew|blown|puffs|puff|puffed|fills|filled|fill) up, inflate*, (twice|double) ~1 size, golf ball, swell*, swollen,
    (inch|cm|bit|lot|bigger) ~1 (bigger|larger|fatter) than (the|my) ~1 (other|right|left) ~1, thicken*,
    (is|its|feels|looks|gone) (thick|thicker), thick and (warm|sore|hard|red), puffy, puffed up, puffiness, balloon*, fluid on`,
  bruising: `
    black and yellow, yellow and green, yellow green, black toenail*, purple (colour|color), purple down ~4, turned purple, gone
    purple, goes purple, (gone|turned|is|are|went|going) (black|blue|purple), bruise*, bruising, black and blue`,
  clicking: `
    (squeaks|squeaky|squeaking|squeaked), gravelly, gritty, (like|of|feels) ~2 (gravel|velcro|rice krispies|bubble
    wrap|sandpaper|broken glass|grit), (it|knee|hip|ankle|shoulder|wrist|jaw|elbow|and) (snaps|snapped|pops|cracks),
    (makes|made|making) ~2 (noise|sound|click|clunk|pop|crack), creaky, click*, crunch*, cracks, cracking, grind*, grating,
    clunk*, creak*, crepitus, popping, pops, snapping`,
  cramp: `
    charley hors*, (locks|balls|knots|bunches) up (like|into|in) ~2 (fist|ball|knot), (calf|foot|toes|toe|arch|hamstring)
    (cramped|balls up), cramp*, charley horse`,
  spasm: 'spasm*, twitch*',
  heaviness: `
    (heavy|dead) (leg|legs), leaden, (legs|leg|arm|arms) ~1 (lead|weary), (so|legs|leg|arm|arms|are|get|gets|felt) heavy,
    dragging (feeling|weight|sensation), wet (sand|cement|concrete), like ~2 (sandbag*|drainpipe*|tree trunk*),
    (feels|felt|feel|feeling|is|goes|went) ~1 (heavy|like lead), heaviness, heavy feeling`,
  weakness: `
    (foot|feet|toe|toes|leg) ~2 (slap|slaps|slapping|drags|dragging), (no|less|losing|little) (power|strength|grip),
    (cant|cannot|couldnt|unable to|can hardly|can barely) (push up|raise up|go up|stand) on ~2 (toes|toe|tiptoe),
    (getting|got|bit|lot|feels|even|much) weaker, feeble, (kept|keep|keeps) dropping (things|stuff|cups|my ~1), (like|to|of)
    jelly, weak (grip|ankle|leg|legs|hand|knee|wrist|foot), (feels|feel|felt|is|are|gone|going|very|really|weaker|bit|and|so) ~1
    weak, and weak, weakness, no strength, lost strength, loss of strength`,
  locking: 'locking, (knee|knees|elbow|finger|thumb|toe|ankle|joint|kneecap) ~1 (lock|locks|locked|locking)',
  instability: '(gives|giving|gave) way, unstable, wobbly, buckl*, gives out, gave out, instability',
  itching: 'itch*',
  redness: '(is|are|looks|look|and|bit|gone|very|all) red, redness',
  blister: 'blister*',
};

/** Phrases that hold such a word and mean something else. */
export const notQualities = `
    (tighten|tightened|tightening) (the|a|it|them|that|up|those) ~1 (strap*|screw*|lace*|belt|buckle|knot*|band|vest|shoe*),
    (tighten|tightened|tightening) (the|my|a) ~1 (strap*|screw*|lace*|belt),
    (too|so|laced|lace|laces|tied|fit|fits|bent|curled|clenched|elbows|fists|fit|snug and|very) ~1 (tight|tightly)
    (shoe*|trainer*|lace*)?, laced ~2 tight, laces ~2 tight, bent ~1 tight, (a|tight|tighter) (schedule|squeeze|fit|turns),
    (clicked|clicks|crunched) (it|my|me), caps lock, lock down, (got|get|the|my|my first) buckle, (it|that|this) (pains|hurts)
    me to say, (lock|locked) (in|on|out|myself|the|my), (catch|catching|caught|catches) (up|on|out|a|the|my (breath|foot|toe)),
    nip (to|out|in|round|down), sunburn*, tug of ~1, thick (sole*|sock*|skin*|soled|end), grumble about,
    (knackered|trashed|wrecked|buggered) (old)? (shoe*|trainer*|pair|asics|nike*|brooks|kayano*|sneakers|pegasus), (in|my)
    knackered, (patellofemoral|chronic|myofascial) pain (syndrome|clinic), pain syndrome*, pain (relief|killer*|killers|au
    chocolat|management|clinic|threshold|barrier|cave|free), painkiller*, painless*, pain in the (arse|butt|bum|backside), no
    pain no gain, growing pains, took pains, at pains, champagne, it (hurts|pains) me to (say|admit), wouldnt hurt to, wont hurt
    to, doesnt hurt to, cant hurt, (couldnt|cant|wouldnt|wont) hurt (to|you)?, hurt (my|your) (chances|feelings|wallet),
    (not|isnt|wasnt|without being) injured, injured list, back from injury, stiff (competition|upper
    lip|drink|shoe*|sole*|boot*|penalty|breeze|carbon|plate*|climb|test), (scared|bored|worried|frozen) stiff, tight
    (on|schedule|budget|deadline|bend*|turn*|corner*|shoe*|lace*|trousers|shorts|squeeze|margin*|time|fit*), tights,
    (shoes|trainers|laces|shorts|they) ~2 (too)? tight, sit tight, hold tight, sleep tight, skin tight, money is tight, tight
    knit, tight lipped, past tense, tension (headline*|band*|in the air), sharp (bend*|turn*|left|right|corner*|at
    #|increase*|rise|drop|uphill|downhill|climb|descent|drink), (look|looking|stay|pretty) sharp, # sharp, sharpen*, shooting
    (at|range|star|up the|for|past|pains from), stab at, stab in the dark, burn (off|out|calories|fat|through|rate|energy|up
    the|the candle), burning (question|desire|calories|fat|up the|through|out|off|ambition), burned (out|off|through), burns
    calories, heartburn, lung burn*, lungs (burn*|were burning|on fire), slow burn, rope burn, sunburn*, burn in, side burns,
    friction burn, cracking (on|run|pace|time|session|on with|day|good), crack (on|at|of dawn|it|the|open|into|up), cracked
    (on|it|the|up|sub|my pb|a|under), clicked (on|with|off|through|for me|in), click (on|here|and|the|with|of|off), clicks on,
    grind (out|through|it|on), daily grind, grinding (out|through|up), crunch (time|the numbers|es|through|class), crunches,
    snapping (point|up|a photo), pop|pops|popped|popping (in|over|to|round|out), cramped, cramp (my style), (weak|weakness)
    (glute*|core|excuse|spot*|point*|hip*|ankle*|link|link*|quad*|hamstring*|abs), bruised ego, bruising
    (pace|schedule|encounter), unstable (shoe*|surface*|ground|terrain), itching to, (scratch|seven year) (the|an)? itch, dull
    (day|weather|moment|route|run|and grey|conversation), sore (loser|point|subject|losers), sight for sore eyes, tender
    (hooks|age|loving|process), knots per, tie (a|the|my|double)? knot*, tying (a|the|the knot), ache for, aching to, pounding
    (the|pavement*|heart|on|along|down|concrete|music|heart), swelling (crowd|numbers|with), swell season, buckle
    (up|my|of|on|the), belt buckle, buckled (up|down), seize the, seized the (day|chance|opportunity), numb from (the)?
    (cold|boredom), red (light|top|route*|wine|shoes|zone|hat|shirt|card|dot|flag|flags), rigid
    (schedule|plan|routine|shoe|boot*), crack|cracks|cracked|cracking (pb|sub), fizzy, fizzled, buzzing
    (after|from|about|to|for), no pain (no|cave)`;

/** How bad it is, phrases separated by commas. */
export const severityWords: Readonly<Record<string, string>> = {
  mild: `
    mild, mildly, slight, slightly, minor, not a (bad|terrible|severe|massive|huge|serious|big) (pain|ache|one|soreness)?, bit of a
    (stiff*|sore*|ache*|tight*|niggle*|twinge*|pain|pains|painful|paining|painfully|tender*), niggly,
    niggling, a little (sore|stiff|pain|pains|painful|paining|painfully|achy|tender|tight|uncomfortable), a bit
    (sore|stiff|achy|tender|tight|uncomfortable), low level, not (too|that|very|so) (bad|painful|sore), barely
    (noticeable|hurts), nothing major, nothing serious, nothing too bad`,
  moderate: `
    moderate, moderately, fairly (painful|sore|bad), quite (painful|sore|bad|stiff), pretty (painful|sore|bad|stiff),
    medium`,
  severe: `
    severe, severely, excruciating*, agony, agonising*, agonizing*, unbearable, killing me, crippling,
    (really|so|very|extremely|incredibly|horribly|terribly|super) (painful|bad|sore),
    (terrible|awful|horrible|horrendous|intense|massive|extreme|serious|bad) (pain|pains|painful|paining|painfully|ache*|soreness),
    in bits, worst pain|pains|painful|paining|painfully, worst ~1 ever, (it|its|pain|ache|that|this) ~1 (is|was|gets|got)?
    (absolutely|really|just|pretty|properly)? (horrendous|brutal|savage|vicious|unreal|hideous|dreadful|intense|off the
    scale|through the roof), screaming, in tears, unable to walk, (can|could) (barely|hardly) walk, very strong pain`,
};
