/** Words whose slips are mended: of the body, of what is felt, of danger, and of what brings it on. */
export const keyWords = `
between tearing ripping flight urgent
abdomen abdominal ached aches achilles aching acting adductor adrenaline agony agonising agonizing angina ankle ankles ankylosing antibiotics arches arthritis asics asleep
backache bending biceps bladder bleeding blisters blackout blackouts blacked blood blurred blurry bowel bowels breastbone breath breathe breathing breathless breathlessness bruise bruised bruising brooks bursitis burning button buttons buttock buttocks
calf calves cancer cartilage chemotherapy chest chewing chiropractor clammy clavicle clicking clicks clumsy coccyx colitis collapse collapsed collarbone colour coloured concrete confused confusion constant control coughed coughing cramp cramps cramping crohns crutches cushioned cushioning
depressed depression diabetes diabetic diarrhoea difficult difficulty discomfort dizzy dizziness doctor double downhill drooping droopy
elbow elbows electric ending exercise exercises excruciating exhausted eyelid eyelids
faint fainted fainting faintness fasciitis feeling felt fever feverish finger fingers fluttering forearm forefoot fracture fractures fractured
genitals genital glutes groin
hamstring hamstrings headache headaches headtorch heartbeat heatstroke heavy hernia hipflexor hopping hurting hurts hypermobile
ibuprofen improve improved improving incontinent incontinence infection inflamed inflammation injured injury injuries insoles intervals irregular
jogging journey
kayano kneecap knees knee
ladder lightheaded ligament ligaments loosen loosens lumbar lying
marathon massage mattress medication meniscus meningitis metatarsal metatarsals migraine migraines mileage minutes mizuno morning mornings muscle muscles muscular
naproxen nausea nauseous nearly neck numbness numb
operation orthotics osteopath osteoarthritis osteoporosis
pain painful painkiller painkillers palpitations paracetamol paralysed patella pavement pelvis physio physiotherapist physiotherapy pillow piriformis plantar podiatrist posture press pressure problem problems progressively prostate psoriasis psoriatic pupil pupils
racing rheumatoid rigid rucksack running
sacrum saddle salomon saucony scalp sciatica seeing sensation severe shivering shoelaces shortness shoulder shoulders sharp shooting sitting sleep sleeping slurred sneeze soreness spasm spasms speech spinal spine spondylitis spreading sprain sprained squats stabbing stagger staggered staggering stairs standing steadily steroids sternum stiffness stiff stiffer stomach straight strain strained strength stretch stretched stretches stretching stroke struggling stumbled stumbling sudden suddenly suicidal suicide surgery swallow swallowing sweating sweats swelling swollen symptoms
tailbone temperature tender tenderness tendon tendonitis tendinitis tendinopathy testicles thigh thighs throbbing throbs tight tightness tightening tingling tingle tingly tiptoe tiptoes toenail torn touch trainers trapped treadmill tumour twinge twisted
unable unbearable unsteady uphill urinate urine
vertebra vertebrae vertigo vision vomit vomiting vomited
waking walking warm weakness weight worse worsening worst wrist
weeks months yesterday every better suffering trouble numbing spread bone started since after before during`;
