import { type ReadonlySignal, signal } from '@preact/signals';
import { type Language, language } from '../../../i18n/language.ts';
import { withoutMarks } from '../hub-words.tsx';

const codes: { readonly [L in Language]: string } = { sv: 'sv', en: 'en' };

const voices = signal<readonly SpeechSynthesisVoice[]>([]);
const reading = signal(false);

/** Is something being read? */
export const isReading: ReadonlySignal<boolean> = reading;

/** Begins to know the voices of this device, which come when they come. @returns stops, and silences what is read */
export function watchVoices(): () => void {
  voices.value = [];
  if (!('speechSynthesis' in window)) return () => undefined;
  const synthesis = window.speechSynthesis;
  const look = (): void => {
    voices.value = synthesis.getVoices();
  };
  look();
  synthesis.addEventListener('voiceschanged', look);
  return () => {
    synthesis.removeEventListener('voiceschanged', look);
    stopReading();
  };
}

/** The voice for today's language, one that needs no network if there is one; undefined for none. */
export function voiceNow(): SpeechSynthesisVoice | undefined {
  const fitting = voices.value.filter(({ lang }) => lang.toLowerCase().startsWith(codes[language.value]));
  return fitting.find(({ localService }) => localService) ?? fitting[0];
}

/** Reads sentences one after the other, and tells of each when it begins. What was read before stops. */
export function readAloud(
  sentences: readonly string[],
  voice: SpeechSynthesisVoice,
  onAt: (at: number | null) => void,
): void {
  const synthesis = window.speechSynthesis;
  synthesis.cancel();
  reading.value = true;
  sentences.forEach((sentence, i) => {
    const said = new SpeechSynthesisUtterance(withoutMarks(sentence));
    said.voice = voice;
    said.lang = voice.lang;
    said.onstart = () => onAt(i);
    // An error is an end, too: a voice that fails leaves the text, which is complete.
    said.onend = said.onerror = () => {
      if (i < sentences.length - 1 || !reading.peek()) return;
      reading.value = false;
      onAt(null);
    };
    synthesis.speak(said);
  });
}

/** Silence. */
export function stopReading(): void {
  reading.value = false;
  if ('speechSynthesis' in window) window.speechSynthesis.cancel();
}
