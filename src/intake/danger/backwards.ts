import type { ReadSentence } from '../stance/stance.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words before "back" after which it is a direction. */
const directed = words(`
  go goes going gone went get gets getting got come comes coming came be been bring brought take took straight run ran running walk
  walked walking jog jogged
  jogging head headed fly flew flown drive drove im ease easing build building work way welcome look looking hold held set cut cutting
  dial scale scaled feel
  soon right all turned turn flight there home again bounce bounced fight`);
/** Words behind it that say where to. */
const onward = words(`
  to at home into then running training again racing jogging when track monday tuesday wednesday thursday friday saturday sunday soon
  tomorrow next of`);
const inUse = words(`
  training action business shape the town work a my january february march april may june july august september october november
  december spring summer autumn
  winter`);
/** Words behind it that speak of a part of the body. */
const hurting = words(`
  pain pains ache aches is has hurts hurt feels felt was spasm spasms trouble problem problems injury went gone been muscle muscles
  sore agony stiff killing and
  gave`);
const ofTheBody = words(
  'my the lower upper mid middle low whole bad sore stiff achy aching entire a his her tight dodgy old',
);

/** Whether a "back" is a way and no part of the body: "went back to training", "back at it". */
export function isDirection({ words: all, afterComma }: ReadSentence, index: number): boolean {
  const [before, next] = [all[index - 1]?.text ?? '', all[index + 1]?.text ?? ''];
  if (all[index].text !== 'back' || ofTheBody.has(before) || hurting.has(next)) return false;
  const after = all[index + 2]?.text ?? '';
  return (
    directed.has(before) ||
    (onward.has(next) && !afterComma[index + 1]) ||
    (next === 'in' && (inUse.has(after) || /^\d+$/.test(after)))
  );
}
