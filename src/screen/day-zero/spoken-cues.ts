import { useEffect, useState } from 'react';

/** Whether this browser can speak. */
function canSpeak(): boolean {
  return 'speechSynthesis' in globalThis;
}

/**
 * Cues said aloud where the browser can speak, off until somebody turns them on.
 *
 * @param cue what to say now; null for silence
 * @param language of the cue
 */
export function useSpokenCues(cue: string | null, language: string) {
  const [isOn, setOn] = useState(false);
  useEffect(() => {
    if (!isOn || cue === null || !canSpeak()) return;
    const said = new SpeechSynthesisUtterance(cue);
    said.lang = language;
    speechSynthesis.speak(said);
    return () => speechSynthesis.cancel();
  }, [isOn, cue, language]);
  return { isPossible: canSpeak(), isOn, toggle: () => setOn(!isOn) };
}
