/** The ground that somebody runs on, in the vocabulary's words where it has them. */
export const terrainWords: Readonly<Record<string, string>> = {
  downhill: `
    downhill*, down hill*, (run|running|go|going|coming|come|runs) down ~3 (hill*|slope*|mountain*), descent*, steep
    downs, decline, down steep hill*, down the hill*`,
  uphill:
    'uphill*, up hill*, (run|running|go|going|runs) up ~2 (hill*|slope*|mountain*|incline*), incline*, up the hill*',
  hills: 'hill, hills, hilly, undulating, steep (route*|road*|street*|lane*|hill*|paths|trail*)',
  flat: `
    flat (run*|ground|route*|road*|course*|surface*|terrain|path*|trail*), on (the|a)? flat, flat, level ground, the
    flat, pan flat`,
  trail: `
    trail, trails, off road, offroad, uneven ground, fell, fells, cross country, forest*, woods, woodland*, muddy,
    mud, rocky, bridleway*, towpath*, canal path, gravel, technical terrain`,
  'hard-surface': `
    pavement*, concrete, tarmac, asphalt, sidewalk*, roads, on the road, on road, road and, and road,
    (mostly|mainly|only|surface|terrain) road, road running, road run*, hard (surface*|ground|paths|roads), cobble*, blacktop`,
  'soft-surface': 'grass, sand, the beach, soft (surface*|ground|paths), woodchip*, playing field*, astroturf, astro',
  treadmill: 'treadmill*, dreadmill*, running machine*, tready',
  track: 'the track, a track, athletics track, running track, cinder track, indoor track',
};
/** Phrases that hold such a word and name no ground. */
export const notTerrain = `
    (run|runs|running|ran|do|did) (xc|cross country), (folding|used|old|new) treadmill, hill
    (session*|rep*|repeat*|sprint*|training|work|run*|effort*|walk*), (last|final|next|that) hill, treadmill
    (thing|test|analysis|video|assessment|desk), (gait|shop) ~2 treadmill, (the|a|on a) treadmill (in|at) (the)?
    (shop|store|clinic|physio*), (flat|just|really|feel|feeling|felt|im|completely) flat, track
    (session*|night*|club|work*|spikes|team|workout*), steep (learning|price|drop*), (out|put|turned) ~2 to grass, for sale ~3,
    (lie|lying|lay|laid|lies) ~1 flat, flat on my ~2, (press*|lay) flat, (xc|cross country)
    (team|ski*|season|coach|practice|meet|squad), (sit|sits|sitting|sat|lying|sleep*|standing|stand) on (a)? hard, hard
    (chair*|floor*), flat (feet|foot|footed|shoe*|white|out|mate*|share|battery|pack*|screen|tyre*|lining), racing flat*, my
    flat, a flat, (new|our) flat, trail (shoe*|runner*|trainer*|mix|head|blaz*), road (shoe*|trainer*|bike|trip|rage|map),
    (on|keep) track, track (record|suit*|pants|of|it|my|down|spikes), back on track, foot of the hill, hill (walk*), mud guard,
    sand bag*, sandals, sand paper, hit the road, on the road to, down the road, up the road, the roads (are|were), concrete
    (plan|plans|evidence|idea), woods (son), over the hill, fell
    (over|off|down|on|from|out|and|in|asleep|ill|into|apart|for|heavily|awkwardly|while|when|during|yesterday|last), i fell,
    fell running shoe*, (nike|hoka|asics|salomon|inov|brooks|saucony|altra) ~2 (trail|terra|track|fell|road), steep
    (learning|price|increase|curve)`;
