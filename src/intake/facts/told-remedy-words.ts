/** What is done to a thing, to a habit or to the body against a trouble, in the past. */
export const changed = `
  moved|swapped|switched|raised|lowered|loosened|tightened|slackened|shortened|lengthened|widened|narrowed|trimmed|snipped|taped|wrapped|
  padded|propped|tilted|bent|doubled|halved|ditched|binned|chucked|retired|deferred|rotated|alternated|undid|unlaced|relaced|laced|soaked|
  cupped|lubed|squeezed|hung|borrowed|ordered|bought|purchased|tried|adjusted|removed|added|shifted|flipped|turned|skipped|dropped|cut|
    slept|
  changed|reduced|slowed|strapped|smeared|rubbed|greased|wore|used|resumed|quit|stopped|cancelled|parked|put|stuck|took|left|gave|went|
    lifted|
  packed|threw|sewed|cinched|opened|heated|froze|drank|swallowed|sat|stood|lay|laid|breathed|swung|shook|leant|leaned|walked|ran|rested`;

/** What must stand behind some of them for the thing to be a remedy. */
export const changedHow: Readonly<Record<string, string>> = {
  put: 'on|under|in|between|up|down|back|round|around|behind|over|into|onto|inside|against',
  stuck: 'on|under|in|between|behind|over|into|onto|inside|to',
  took: 'off|out|up|paracetamol|some',
  left: 'off|home|out',
  gave: 'up',
  went: 'back|over|up|down|without',
  packed: 'in',
  threw: 'out|away|bin',
  sat: 'on',
  stood: 'on',
  lay: 'on|with|flat',
  laid: 'on|with|flat|off',
  walked: 'instead|home|backwards',
  ran: 'without|instead|holding|with|in|barefoot|slower',
  turned: 'the|it|them|round|around|my',
  opened: 'the|my|it|up',
  cut: 'a|the|them|it|out|down|back|off',
  dropped: 'the|it|them|to|down|back|those|my',
  changed: 'the|my|it|them|to|from|into',
  moved: 'the|my|it|them|to',
  stopped: `
    wearing|using|doing|drinking|eating|taking|crossing|carrying|pushing|sitting|the|my|those|it|altogether|poking|running|lifting|and|for`,
  quit: 'the|my|it|wearing|using|doing|drinking|carrying|crossing|locking',
  skipped: 'a|the|my',
  tried: 'a|the|both|some|new|two|my',
  bought: 'a|an|some|the|new|my|two',
  ordered: 'a|an|some|the|new|my|two',
  retired: 'the|my',
  used: 'a|the|my|some',
  wore: 'a|the|my|two|some|one',
  added: 'a|the|some|more|in',
  shook: 'it|them|out',
  breathed: 'on|out|in|through',
  swung: 'both|my|the',
  lifted: 'the|it|my',
  reduced: 'the|my|to|it|from',
};

/** What is moved, changed or dropped in a life, and treats nothing. */
export const noChange = `
  house|houses|home|flat|flats|job|jobs|city|abroad|country|office|offices|gear|gears|pace|weight|stone|kids|baby|lane|lanes|school|roles|
    teams
  ankle|foot|knee|finger|thumb|hand|leg|head|heel|corner|pain|out|shower|fall|tumble|photo|picture|look|while|race|parkrun|marathon|half
  shoe|shoes|trainers|pair|pairs|sneakers|sale
  mileage|km|miles|k|wife|husband|mum|dog|cat|bike|car|van|beer|phone|watch|house|place|ages|hours|minutes|seconds`;

/** What somebody who answers tells to do: verbs as they begin a sentence or what follows a comma. */
export const advised = `
  try|get|put|take|move|swap|switch|change|raise|lower|drop|loosen|tighten|slacken|shorten|lengthen|cut|trim|tape|wrap|stick|use|wear|sit|
    lie|
  sleep|stand|stretch|roll|rub|ice|soak|squeeze|hold|keep|let|leave|stop|quit|start|run|walk|jog|swim|cycle|do|add|skip|avoid|rest|wait|
    give|
  repeat|build|go|look|breathe|shake|swing|lift|press|push|pull|hang|prop|tuck|turn|rotate|alternate|drink|eat|bin|ditch|ease|back|warm|
  strengthen|work|practise|practice|tilt|size|pop|freeze|slow|buy|tie|lace|undo|land|lean|relax|open|split|shuffle|bend|straighten|march|
  massage|heat|mobilise|mobilize|lay|pad|lube|grease|set|chuck|shove|throw|step|reduce|limit|carry|treat|stay|finish|load|bring|defer|
    cushion`;

/** Behind such a verb: what sends to somebody, wishes well, or only talks. */
export const noAdvice = `
  well|checked|seen|looked|us|know|posted|care|luck|touch|worrying|reading|talking|asking|ask|posting|being|fun|hope
  scan|scanned|xray|mri|doctor|physio|gp|someone|somebody|referred|help|better|soon|there|yourself|overthinking`;

/** Verbs of which nobody asks whether to do them as a remedy. */
export const noQuestion = `
  have|need|want|know|look|think|seem|feel|sound|care|see|ask|call|ring|book|bother|mention|tell|worry|be|expect|say|find|trust|believe|
    contact
  phone|visit|panic|consult|demand|speak|explain|help|hope|blame|join|enter|sign|post|read|describe|understand|figure|make|suffer|hear|land
  overpronate|heel|weigh|count|just|really|still|need|notice|qualify|get|accept|chance|buy|correct|assume|sell`;

/** Running itself, of which it is asked whether it may be gone on with. */
export const running = `run|running|jog|jogging|race|racing|train|training|parkrun|start|do|continue|return|go|carry`;
