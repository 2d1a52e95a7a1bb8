/** Other sports, and what is worn, in runners' words by the vocabulary's own; phrases separated by commas. */
export const sportsAndShoes: Readonly<Record<string, string>> = {
  cycling: `
    cycle, cycles, cycling, cycled, bike, bikes, biking, biked, bicycle*, ride, rides, riding, rode, turbo, spin class*,
    spinning, spin, (on|off) (the|my|a) bike, turbo trainer, peloton, (on|off) (the|my|a) (bike|turbo|spin bike|exercise
    bike|static bike|peloton|wattbike), (cycle|cycling|biking|bike|bike rides|bike ride|ride|riding) ~1 (to
    work|hard|uphill|long distances|all day|indoors)?, spin (class*|bike|session*), exercise bike, static bike, stationary bike,
    mountain bik*, wattbike, zwift*, (long|short) (ride|rides)`,
  swimming: `
    swim, swims, swimming, swam, (in|at) the pool, front crawl*, breaststroke*, backstroke, freestyle, butterfly, crawl, aqua
    jog*, (swim|swimming|swims) ~1 (breaststroke|front crawl|backstroke|lengths|laps|front crawl)?, lengths, (the)?
    (pool|swimming pool|front crawl|breaststroke), open water swim*, aqua*, pool running, water running`,
  rowing: `
    row, rows, rowing, rowed, erg, ergs, erging, rower, in the boat, sculling, rowing machine, (on|using) (the|a)
    (rower|erg|rowing machine|concept 2), (row|rowing|ergs) (machine|session*)?, kayaking, canoeing, paddling, paddleboarding`,
  strength: `
    weights, (the)? gym, (at|in|from) the gym, strength (training|work|session*|class*), deadlift*, squat*, press ups, push ups,
    pushups, pullups, pull ups, bench press|presses|pressing|pressed, bench, lunge*, crossfit, lifting weights, weight
    (training|lifting|session*), kettlebell*, leg day, leg press, hiit, core (work|class*|exercise*), bootcamp, body pump,
    circuits, (at|in|from|going to|hitting) (the)? gym,
    (squat|squats|deadlifts|deadlifting|lunges|lunging|pressups|burpees|planks|kettlebell swings|pistol squats|split squats|box
    jumps|bench pressing|overhead press), (weight|weights|strength|circuit*|leg|upper body|resistance)
    (training|session*|class*|day|work|workout*|routine), (lift|lifting|doing) weights, (pull|push|press|sit|chin) ups,
    (crossfit|hiit|bodypump|body pump|boot camp|bootcamp|circuits|metafit), knee extension*, leg extension*, hamstring curl*`,
  football: `
    football, soccer, rugby, five a side, netball, hockey, basketball, tennis, squash, badminton, padel, golf, cricket,
    volleyball, dancing, dance class*, zumba, boxing, martial arts, judo, karate, (playing|play)
    (football|tennis|squash|badminton|netball|hockey|golf|rugby|basketball|cricket|padel|footie|soccer|volleyball), 5 a side,
    (skiing|ski|snowboarding|skating|ice skating|rollerblading|surfing|climbing wall|bouldering|horse
    riding|gymnastics|ballet|fencing|wrestling|tap dancing|dance|dancing)`,
  bowling: 'bowl, bowls, bowling, bowled, follow through, run up, delivery stride',
  'new-shoes': `
    (new|different) (pair of)? (running|trail|road)? (shoe*|trainer*|sneaker*|spikes|runners|boots|pair),
    (chang*|switch*|swap*|move|moves|moved|moving|movement|movements|went) ~2 (shoe*|trainer*|sneaker*|brand*|to a lower drop|to
    zero drop|zero drop|barefoot shoes|minimalist), new ones, newer (shoe*|pair), (new|different|brand new|latest|fresh) ~1
    (pair|shoe*|trainer*|sneaker*|spikes|boots), (breaking|break) in (new)? ~1 (shoe*|trainer*|boots)`,
  'old-shoes': `
    (old|worn|worn out|knackered|dead|ancient|cheap|battered|tired|older) (out)? (pair of)? (running)?
    (shoe*|trainer*|sneaker*|pair|spikes), in my ~1 old ~2
    (nike|nikes|asics|brooks|hoka|hokas|altra|altras|saucony|sauconys|adidas|mizuno|mizunos|salomon|salomons|new
    balance|pegasus|ghosts|ghost|kayanos|kayano|gels|kinvaras|topos|shoes|trainers|ones|pair), (old|older|worn|worn
    out|knackered|dead|ancient|battered|tired|trashed) (out)? (pair*|shoe*|trainer*|sneaker*|spikes|ones|runners)`,
  'these-shoes': `
    (these|those|this pair of|my|the|my running|in) (shoes|trainers|sneakers|spikes|pair|boots|heels|flip flops|work shoes), in
    (my|the|these|those) ~1 (nike|nikes|asics|brooks|hoka|hokas|altra|altras|saucony|sauconys|adidas|mizuno|mizunos|salomon|
    salomons|inov8|new balance|newbalance|pegasus|ghosts|ghost|kayanos|kayano|gels|vaporflys|vaporfly|alphaflys|alphafly|
    novablasts|cliftons|bondis|endorphins|endorphin|speedgoats|kinvaras|topos|topo|puma|pumas|carbon (shoes|plates|racers)|vivos|
    vivobarefoots|escalantes|lone peaks|torins|adrenalines|gts|glycerins|triumphs|rides|guides|nimbus|cumulus|invincibles|adios|
    boston|sl20s) ~1, (in|wearing) (these|those) ~2 (shoes|trainers|sneakers|spikes|pair|boots|heels|flip flops|work shoes|
    runners|football boots|wellies|sandals), (narrow|tight|stiff|carbon|racing|work|safety|smart|formal|dress|flat|minimalist|zero
    drop|barefoot) (shoes|boots|flats|shoe|plimsolls), flip flops, sandals, wellies, racing flats, track spikes, football boots`,
  'other-shoes': `
    (other|another|different) (shoe*|pair|trainer*), (chang*|swapp*|switch*) ~1 (shoe*|trainer*), (in|wearing|with) (my|the)
    (other|different|second|alternative|previous) ~1 (shoes|trainers|pair|ones), (wider|roomier|bigger|wide|larger|higher
    drop|stable|stability|supportive) (shoe*|trainer*|toe box|pair|fit*), (a)? (size|half size) (up|bigger), half a size
    (up|bigger), (change|changing|changed|swap|swapping|swapped|switch|switching|switched|rotate|rotating|rotated) (of|to|back
    to|into)? (my|the|different|other)? (shoes|trainers|pairs), going (up|back to) ~3 (shoes|trainers|size|pair)`,
  'cushioned-shoes': `
    (cushioned|softer|soft|maximalist|max cushion|more cushioned) (shoe*|trainer*|sneaker*|pair), more cushion*,
    (cushioned|cushiony|softer|soft|squishy|squashy|maximalist|max cushion|more cushioned|cushier|well cushioned|padded|plush)
    ~1 (shoe*|trainer*|sneaker*|pair|ones|slippers|socks), more (cushion*|padding), cushioning, (hokas|crocs|oofos|birkenstocks)`,
  barefoot: `
    (take|taking|took|kick|kicking) (my|the) ~1 (shoe*|trainer*) off, (take|taking|took) off (my|the) ~1 (shoe*|trainer*),
    barefoot, bare foot, bare feet, without shoes, no shoes, in socks, (walk*|being|going|go|run*|pad*|around|standing) ~1
    barefoot ~2, (in|wearing) (bare feet|socks|just socks|my socks), (take|taking|took|kick|kicking|taken) (my|the|off
    my|that|off) ~1 (shoe*|trainer*|boot*) (off)?, shoes off, no shoes on`,
  heels: 'high heels, wearing heels, in heels, (high|my|in|wearing|any|work)? heels, heeled (shoes|boots)',
};
