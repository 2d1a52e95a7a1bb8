/** What is no longer felt or held between the legs: phrases whose own words deny, separated by commas. */
export const pelvisLost: Readonly<Record<string, string>> = {
  'saddle-numb': `
    (sat|sit|sitting|sits) ~6 (saddle|seat|toilet|loo|chair|stool) ~4 <without> ~1 feel, <without> ~2 (feel|notice|tell) ~4
    (paper|wipe|wiping|toilet roll|tissue|loo roll|bog roll|toilet seat|the seat|the saddle|myself down|wiped|cleaned|been cleaned),
    (wipe|wiping|wiped|saddle|seat|toilet paper) ~5 (feel|felt|feels|feeling) ~1 (nothing|anything), (wipe|wiping|wiped) ~4 <without> ~3
    feel, <without> ~3 (feel|feeling|felt|sensation) ~6 <saddle>, <without> feel ~4 (sitting on|chair|seat|cushion) ~3 (under|beneath)?,
    (wip*|clean*|wash*) ~4 (like)? ~2 (somebody|someone) else*, <saddle> ~5 (injection|dentist*|anaesth*|cotton
    wool|padded|cushion*|nappy|novocaine|wax|not mine|somebody elses|someone elses|foreign|wooden|blank|no feeling|lost feeling|without
    feeling|numbed), (numb*|no feeling|dead|pins and needles|tingl*|strange|woolly|weird) ~2 (between|around|in|round|near) ~1
    (the|my|both)? (legs|saddle|groin|bits|private*|anus|bottom|backside|crotch|genital*), (loo roll|toilet paper|toilet roll|loo
    paper|wip*|tissue) ~6 (someone|somebody) else*, (sat|sit|sitting) ~8 (cant|couldnt|cannot|dont|didnt) ~1 feel (it|anything|the|my
    (bum|bottom|backside|arse)), numb bits, bits ~2 numb, numb ~1 (bum|bottom|backside|privates|crotch|genitals|willy|undercarriage),
    (sat|sitting|sit) on ~2 (cushion|pillow|wallet|sponge|cotton wool|balloon|nothing) ~8, numb underneath`,
  bladder: `
    (wet|wet patch|damp|puddle|leak*|wee|pee|poo|it) ~3 before i (know|knew|notice|noticed|feel|felt|realise|realised) ~4
    (it|going|wet|gone|need*)?, before i (know|knew|even know|realise|realised) im (going|wet|weeing|peeing),
    (stand*|stood|sit|sits|sat|sitting|stuck|hover*|wait*|go|went|get) ~6 <vessel> ~10 (nothing|wont|cant|couldnt|doesnt|didnt|dribbl*|
    trickl*|drip*|ages|strain*|push*), (nothing|wont|cant|couldnt|doesnt|didnt|not|hardly) ~3 (come|comes|came|coming|start|starts|flow|
    flows|go|happens|happen|happened) ~8 (<vessel>|<water>|<stool>), (<water>|<stool>) ~5 (wont|doesnt|didnt|not|isnt|cant|hardly|refuses)
    ~3 (come|start|go|empty|flow|work|out|happen|obey|budge), (<water>) ~4 (stopped|stuck|just a trickle|trickl*|dribbl*|shut down|on
    strike|gone on strike|slowed|vanish*|hesitat*|takes ages|has to be forced|slow to start), (have|has|had|having|need) to
    (push|strain|force|press|squeeze|bear down) ~6 (<water>|go|it out|toilet|empty), (full|bursting|desperate) ~6
    (nothing|cant|couldnt|wont|not) ~4 (come|comes|go|out|pee|wee|happens|start), (dont|cant|didnt|couldnt|never|wont|no
    longer|not|without) ~2 (feel|feeling|felt|know|knowing|tell|telling|notice|noticing|noticed|sense|sensing|aware|realise|realising|
    realize|realizing) ~6 (<water>|<stool>|need to go|need a|needing|when i need|loo|toilet|full|wet|leak*|going|passing|come out|coming
    out|ive gone|i went), (dont|cant|couldnt|no longer|not) ~2 (feel|know|tell|sense) ~4 (full|empty|need*) ~5,
    (wet|damp|soak*|soil*|puddle|leak*|patch|accident*) ~9 (without|didnt|never|not|no) ~2 (notic*|know*|knew|feel*|felt|realis*|realiz*|
    warning|idea|mean*|aware|control|sens*), (pants|knickers|boxers|undies|underwear|underpants|leggings|mattress|bed|trousers|sheets|
    seat|jeans|shorts) ~4 (wet|damp|soil*|stain*|dirty) ~8 (didnt|without|never|no idea|not|accident|bladder|wee|pee),
    (no|lost|losing|lose|less|little|without) ~2 control ~3 (down there|below|down below|of (my|the)?
    (wee|pee|poo|bowels|bladder|stream|bottom|back passage|sphincter|number two*)|when i go), (<stool>) ~6 (slip*|leak*|comes out|came
    out|come out|escape*|by itself|on its own|without|accident*|no control|uncontrol*|just happens|skid*|messed),
    (<water>|<stool>|bladder|bowels|waterworks|plumbing) ~4 (mind of (its|their) own|on strike|dont respond|gone to sleep|asleep|shut
    down|gone haywire|not right|gone wrong|going wrong|unpredictable|doing its own thing|weird|odd|funny|strange|gone numb|acting
    up|playing up), (had|having|have|another|few|couple of|# ) ~2 accident* ~3 (in my (pants|bed|trousers|shorts|knickers)|on the
    (loo|way)|bladder|bowel*|down there|toilet wise|wetting|bathroom|with my (bladder|bowel*)), skid mark*, (wear*|need*|using|use|bought)
    ~2 (nappies|nappy|incontinence|pads|diapers|tena) ~6 (since|because|leak*|control|back)?,
    (messed|pooed|peed|weed|wet|soiled|shat|shit|crapped|pissed) (myself|my (pants|shorts|trousers|bed|knickers)|the bed),
    (dribbl*|trickl*|leak*) ~4 (<water>|all day|after i|without), (<without>) ~3 (pee|wee|poo|urinate|empty|go) ~2 (properly|fully|at
    all|since|for # hours|all day|for a day|without (pushing|straining)), havent (peed|weed|been able to (pee|wee|go)|done a wee|passed
    water|passed urine|had a wee) ~6, (stood|standing) ~3 (pee|wee) ~5 nothing, (pee*|wee*|urinat*|urine|going|flow|stream) ~2
    (takes|taking|took|needs) ~2 (forever|ages|long|minutes|effort|push*|strain*), (stop start|stopstart|start stop|stop and start) ~3,
    (urine|pee|wee|water|poo|stool) ~2 (comes|came|come|runs|leaks|goes|flows|drips|escapes) ~1 (out|by itself|without|on its
    own|alone|when it wants|before), (push*|press*|lean*|strain*) ~4 (belly|stomach|tummy|bladder|start) ~4
    (wee|pee|urinat*|empty|go|start|stream)?, (stream|flow) ~3 (weak|feeble|slow|dribble|trickle|stops|poor|gone|thin), catheter,
    (accident|accidents|puddle|leak*) ~6 (feel|felt|notice*|knew|know|sense*|aware), (wet|wetting|soak*) (the)? bed, (lost|losing|no)
    control ~3 (bowel*|bladder|pee|wee|poo), incontinen*, (poo*|pee*|wee*|soil*|mess*) ~2 (myself|my pants|pants|trousers|bed|knickers)
    ~4, (bladder|bowel*) ~3 (not|doesnt|wont|isnt|dont|stopped|gone|dead|lazy|strange|empty or not), couldnt go for # ~3, (cant|cannot|can
    not|couldnt|could not|unable to) ~2 (pee|wee|urinate|pass water|pass urine), (cant|cannot|can not|couldnt|could not|unable
    to|dont|doesnt) ~2 (empty|hold|control) ~3 (bladder|bowel*|pee|wee|urine|water|it in|poo|wind|stream|myself in), (cant|cannot|can
    not|couldnt|dont) ~1 (feel|tell|know) (when|if|whether) ~6 (pee*|wee*|poo*|bladder|full|empty|go|going|toilet|loo|finished)`,
  'sexual-numb': `
    <without> ~3 (feel|feels|felt|feeling|sensation) ~6 (sex|intercourse|making love|orgasm|climax|masturbat*|in bed
    with|bedroom|erection|intimate|intimacy|making out), (sex|intercourse|love|orgasm|climax|intimate|intimacy|bedroom) ~9 (nothing|no
    sensation|no feeling|numb*|dead|dentist|cant feel|couldnt feel|dont feel|didnt feel|anaesth*|switched off|feels like nothing|someone
    elses), (cant|couldnt|unable to|not able to|havent been able to|struggl*|wont) ~3 (get it up|get hard|stay hard|erect*|an erection|get
    (one|it) up|climax|orgasm|come during|finish during) ~3, (penis|willy|cock|manhood|member|clitoris|equipment|tackle|junk|wedding
    tackle) ~6 (<blank>|cant feel|doesnt work|not working|wont work|stopped working), (no|lost|weak|without) ~1 (erection*|orgasm*|sexual
    feeling|feeling during sex|sensation during sex)`,
};
