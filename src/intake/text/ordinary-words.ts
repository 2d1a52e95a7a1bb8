/** Ordinary words that are one or two slips away from a key word and are meant as they stand. */
export const ordinaryWords = `
abductor aced aces ache achey achieves acres acted actin adrenalin alter angle angles anklet antibiotic archer archers
ashes atter backed badder batter beater bedding betters bettor bicep binding bitter blacken blacker blackest blackfoot
bleaching bleeping blending blessing blinders blinding blister blocked blond bloods bloody bloom bonding books
boosters bowed bowers bowl bowls breach breadth breaking breathed breather breathes breaths breeding brood brook
brooms browsing bruiser bruises brushing burping burritos burton burying butter camp camping camps cancel cancers
canker carriage caves champ champs cheat checking chess chests chicks chucking chugging churches clamp clamps clanking
clapping clerking click climbing clinging clinking clipping cloaking clocking clocks clucking clumpy clutches coaching
collapses collusion color colored coloreds colours concerto concerts conclusion concussion confessed confession
confided confined confuse confuses confusing conjured constance constantly consultant consumed contestant controls
contusion contusions counting coupling coursing courting cracking cram cramming cranking crap crapping craps crashing
crawling creeping crest crimp crouching crowns crunches crushing cultured cushions daring decreased depressing
depressive diameter diarrhea doable doctors doubled doubles doubly downfall dripping drooling droop dropping droppings
drowning eclectic electrical electron electronic emery endings ever exercised exorcise exorcism exorcist expertise
factored fain faintest faints fairness fait fascists featured features feeding feelings feint felling fewer fight
finder finders finer firearm fiver flattering flaunting flights flighty flinging flint flirting forearms forefront
foremost fright fronting fueling generals genitalia glute gluten grain grin groan grown hammering harts hastings heady
heartache heartaches heartbeats heartbreak heartfelt heave hoping hunting hunts hurling hurt hurtling huts imported
importing imposing improper improves improvise improvised improvising inception induction infecting infections
infectious inflated inflation informed infraction infrared ingestion injection injections injure inquiries insertion
insole inspection insured intention internal interval invention journeys kneecaps kneel ladders laying ling liniment
loose looser lumber markings massaged massager massages mattresses meanings mediation medications meditation message
migrating minute mistress moaning month mooning moths mourning mouths nearby neatly operating operational operations
operative operator orthotic paralysis paralyze paralyzed pasture patellar pelvic physios pillows placement planter
pleasure pres pressured pressures progressive prostrate prowlers racking raging raking raping rapping raring rating
raving rippling ruining saddled saddles salmon saloon scalding scale scalps scaly scamp scanning schooling scooping
scouting scratched scratches scratching screaming screeches screeching sculling seating seats sedation seeking seeming
seeping seine selling sensational sensations setting sever severe severed sewing sexing shallow shard share shark
sharps sheep shelling shifting shilling shimmering shine shitting shocking shouldnt shouldve shoelace shootings shopping shortest
shorties shorting shouting shoveling showering shredding shutting sifting sketches sketching skiff skilling slapping
sledding sleek sleeps sleepy sleet slipping slurping smelling smuggling sneaking sneezed sneezes sneezing sneezy sniff
sniffer sniveling snooping snorting snuggling softness solomon soothing sorceress sounding spain spalding spam
spanking speaking speeding spelling spending spice spike spilling spin spines spins spiral spite spitting spondylosis
spooning sporting spotting spouting spraying spreads spurred squads squat squaws stacking staff stain stained stains
stair stalking stalling stamping standish stared starlight starling starred starring stars starter starting startled
starved starving stated stealing steaming stebbins steep steering stepping sterling steroid stiffed stiffen stiffens
stiffs stifler stillness stinging stinking stirs stitched stitches stitching stoke stomachs straighten straighter
straights strains stranded strangling strapped streaking streaming strengthen strengths stretcher stretchers stretchy
strike strobe strode strokes stuff stumble stumbles stunning sufferings suicides swallows swearing swears sweat sweaty
sweep sweeping sweets swine swirling swooping symptom tangle tapped teaming teasing temperatures tended tendinosis
tendonosis tendons tenner tentacles testicle testifies throb throes throwing throws tickling tightens tightest tights
tingler tingles tinkle tinkling toenails torch touche touchy tough trackers trailers trainees trainer traitors trapper
trappers tripped troubled troubles tumor twine twinging twinkling twister unbeatable unbreakable usable visions
visiting vomits wading waist walling waning waring waving waxing weaknesses weeds week weeps weigh weighs weights
wellness wore worsen wort wright wrists writ yesterdays`;
