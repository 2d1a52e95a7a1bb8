/** Classes that the phrases of the danger features share. */
export const featureClasses: Readonly<Record<string, string>> = {
  limb: 'arm,arms,leg,legs,hand,hands,foot,feet,forearm,(left|right) side,one side,side of my body,limb,limbs',
  arm: 'arm,arms,hand,hands,fingers,forearm,elbow,thumb',
  my: 'my,the,this,both,one,an,a,his,left,right,(my|the|one) (left|right|whole|entire|upper|lower|other)',
  upper: `
      chest, neck, jaw, between (the|my) shoulders, arm, arms, breastbone, sternum, (upper|middle|mid) back, (between|under|behind) ~2 shoulder
      blade*, shoulder blade*, shoulderblade*, left shoulder, throat, heart`,
  saddle: `
      groin, genital*, privates, private (parts|area|bits), saddle, crotch, bum, bottom, backside, arse, butt, rectum,
      back passage, anus, anal, perineum, between my legs, inner thigh*, vagina*, vulva, penis, willy, testicle*,
      balls, scrotum, labia, down below, down there, (my|lady|man|boy|private) bits, front bottom, fanny, foof, ring piece, pelvic floor, nether regions, undercarriage, sit bones, intimate*`,
  numb: `
    numb*, (feels|felt|is|are|gone|went) (completely|totally|all)? dead, (feels|felt) like (cotton wool|the dentist|novocaine|nothing), no feeling, no sensation, lost (all)? (feeling|sensation), losing (feeling|sensation), loss of
    (feeling|sensation), cant feel, couldnt feel, deadened, reduced (feeling|sensation), no (normal)? feeling, gone
    dead, tingl*, pins and needles, altered sensation`,
  cant: `
    cant, couldnt, unable to, not able to, (struggl*|trouble|hard|difficult|difficulty|impossible|problem*|unable)
    (to|with|in)?, barely, hardly, not been able to, wont let me, cant even, could not, can not, havent been able to,
    lost the ability to`,
  joint: 'knee*,ankle*,hip,hips,elbow*,wrist*,shoulder*,toe,big toe,joint*,finger*',
  fall: 'fell,fall,fallen,falling,tumbled,tumble,slipped,tripped',
};
