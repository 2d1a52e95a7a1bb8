/** Words whose slips are mended: of the body, of what is felt, of danger, and of what brings it on. */
export const keyWords = `
abdomen abdominal ached aches achilles aching acting adductor adrenaline after agonising agonizing agony angina ankle
ankles ankylosing antibiotics arches arthritis asics asleep backache before bending better between biceps blacked
blackout blackouts bladder bleeding blisters blood blurred blurry bone bowel bowels breastbone breath breathe
breathing breathless breathlessness brooks bruise bruised bruising burning bursitis buttock buttocks button buttons
calf calves cancer cartilage chemotherapy chest chewing chiropractor clammy clavicle clicking clicks clumsy coccyx
colitis collapse collapsed collarbone colour coloured concrete confused confusion constant control coughed coughing
cramp cramping cramps crohns crutches cushioned cushioning depressed depression diabetes diabetic diarrhoea difficult
difficulty discomfort dizziness dizzy doctor double downhill drooping droopy during elbow elbows electric ending every
excruciating exercise exercises exhausted eyelid eyelids faint fainted fainting faintness fasciitis feeling felt fever
feverish finger fingers flight fluttering forearm forefoot fracture fractured fractures genital genitals glutes groin
hamstring hamstrings headache headaches headtorch heartbeat heatstroke heavy hernia hipflexor hopping hurting hurts
hypermobile ibuprofen improve improved improving incontinence incontinent infection inflamed inflammation injured
injuries injury insoles intervals irregular jogging journey kayano knee kneecap knees ladder ligament ligaments
lightheaded loosen loosens lumbar lying marathon massage mattress medication meningitis meniscus metatarsal
metatarsals migraine migraines mileage minutes mizuno months morning mornings muscle muscles muscular naproxen nausea
nauseous nearly neck numb numbing numbness operation orthotics osteoarthritis osteopath osteoporosis pain painful
painkiller painkillers palpitations paracetamol paralysed patella pavement pelvis physio physiotherapist physiotherapy
pillow piriformis plantar podiatrist posture press pressure problem problems progressively prostate psoriasis
psoriatic pupil pupils racing rheumatoid rigid ripping rucksack running sacrum saddle salomon saucony scalp sciatica
seeing sensation severe sharp shivering shoelaces shooting shortness shoulder shoulders since sitting sleep sleeping
slurred sneeze soreness spasm spasms speech spinal spine spondylitis sprain sprained spread spreading squats stabbing
stagger staggered staggering stairs standing started steadily sternum steroids stiff stiffer stiffness stomach
straight strain strained strength stretch stretched stretches stretching stroke struggling stumbled stumbling sudden
suddenly suffering suicidal suicide surgery swallow swallowing sweating sweats swelling swollen symptoms tailbone
tearing temperature tender tenderness tendinitis tendinopathy tendon tendonitis testicles thigh thighs throbbing
throbs tight tightening tightness tingle tingling tingly tiptoe tiptoes toenail torn touch trainers trapped treadmill
trouble tumour twinge twisted unable unbearable unsteady uphill urgent urinate urine vertebra vertebrae vertigo vision
vomit vomited vomiting waking walking warm weakness weeks weight worse worsening worst wrist yesterday`;
