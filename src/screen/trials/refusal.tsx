import { useWords } from '../words/words.tsx';

/** Why a question cannot be put to a trial: in the page's words where it has any, else in the program's own. */
export function Refusal({ refusal }: { readonly refusal: { readonly code: string; readonly text: string } }) {
  const worded = useWords().trials.hub.refusal(refusal.code, refusal.text);
  return worded === null ? <p lang="en">{refusal.text}</p> : <p>{worded}</p>;
}
