import { useEffect } from 'preact/hooks';
import { keepBreakfast } from '../../../local/keep-breakfast.ts';
import { dietsById } from '../../../local/queries/breakfast.ts';
import { signUpsSince } from '../../../local/queries/breakfast-day.ts';
import { today } from '../../../local/queries/hub.ts';
import { session } from '../../../local/session.ts';

/**
 * At the desk, whenever somebody signs up or says what they do not eat while a page of the kitchen is open: tells
 * the kitchen the counts at once. (The desk's first page does so every minute.) Says nothing when nothing is new.
 */
export function useEatersKept(): void {
  const isDesk = session.value?.role === 'desk';
  const signUps = isDesk ? signUpsSince(today.value).value : undefined;
  const diets = isDesk ? dietsById.value : undefined;
  useEffect(() => {
    if (!isDesk) return;
    keepBreakfast().catch((error: unknown) =>
      console.error('breakfast: the kitchen was not told who eats what', error),
    );
  }, [isDesk, signUps, diets]);
}
