import { signal } from '@preact/signals';

const read = (): boolean => document.fullscreenElement !== null;

/** Does the app fill the screen by the page's own wish? */
export const isFullScreen = signal(read());

/** Can it? Not on iPhones, and not where a frame or a policy forbids it. */
export const canFullScreen = (): boolean => document.fullscreenEnabled === true;

// Somebody who left it on purpose is not brought back by the next tap.
let hasLeft = false;

const enter = async (): Promise<void> => {
  try {
    await document.documentElement.requestFullscreen({ navigationUI: 'hide' });
  } catch (error) {
    console.debug('full screen: not granted', error);
  }
};

/** In or out of full screen; from a tap. */
export const toggleFullScreen = async (): Promise<void> => {
  if (!read()) return enter();
  hasLeft = true;
  await document.exitFullscreen();
};

/** On the door's tablet: fills the screen with the first tap, where that is allowed. @returns stops */
export function fillScreenOnFirstTap(): () => void {
  const onChange = () => {
    if (isFullScreen.value && !read()) hasLeft = true;
    isFullScreen.value = read();
  };
  const onTap = (event: PointerEvent) => {
    // An installed app has the screen already; a mouse means that somebody is trying things on a laptop.
    if (
      hasLeft ||
      read() ||
      event.pointerType !== 'touch' ||
      matchMedia('(display-mode: fullscreen)').matches
    )
      return;
    void enter();
  };
  document.addEventListener('fullscreenchange', onChange);
  if (canFullScreen()) document.addEventListener('pointerup', onTap);
  return () => {
    document.removeEventListener('fullscreenchange', onChange);
    document.removeEventListener('pointerup', onTap);
  };
}
