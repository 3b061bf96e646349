import { type Camera, type CameraErrorCode, type Facing, openCamera } from './camera.ts';
import { grabSquare } from './frame.ts';
import { createReader } from './reader.ts';
import { type Watch, watchFrames } from './watch.ts';

/** Why scanning is not possible. `no-reader`: the code reader is not on this device yet, or broke down. */
export type ScanErrorCode = CameraErrorCode | 'no-reader';

export interface ScanHandlers {
  /** The camera runs and codes are looked for; `facing` is what the device really gave. */
  onLooking(facing: Facing): void;
  onText(text: string): void;
  /** The visit is over and the camera let go. */
  onError(code: ScanErrorCode): void;
}

/** What a visit takes from the device. */
export interface ScanParts {
  openCamera: typeof openCamera;
  createReader: typeof createReader;
  grab: typeof grabSquare;
}

const deviceParts: ScanParts = { openCamera, createReader, grab: grabSquare };

/**
 * One scan visit: one question for the camera, one reader, frames until `stop` (the returned function).
 * While the page is hidden nothing is filmed and nothing is read.
 */
export const startScan = (
  video: HTMLVideoElement,
  facing: Facing,
  handlers: ScanHandlers,
  parts: ScanParts = deviceParts,
): (() => void) => {
  const reader = parts.createReader();
  let camera: Camera | null = null;
  let watch: Watch | null = null;
  let isOver = false;

  const stop = (): void => {
    isOver = true;
    document.removeEventListener('visibilitychange', followPage);
    watch?.stop();
    reader.close();
    camera?.stop();
    video.srcObject = null;
  };

  const fail = (code: ScanErrorCode, detail: string): void => {
    if (isOver) return;
    stop();
    console.warn(`scan: ${code}`, detail);
    handlers.onError(code);
  };

  /** Some systems stop a video when its page goes to the background; then it has to be started again. */
  const play = async (): Promise<void> => {
    try {
      await video.play();
    } catch (cause) {
      // Going to the background while the picture starts also ends here; coming back plays again.
      if (!document.hidden) fail('unknown', String(cause));
    }
  };

  const followPage = (): void => {
    camera?.setLive(!document.hidden);
    if (document.hidden) watch?.pause();
    else {
      watch?.resume();
      if (camera) void play();
    }
  };

  const begin = async (): Promise<void> => {
    const result = await parts.openCamera(facing);
    if (!result.ok) {
      fail(result.code, result.detail);
      return;
    }
    if (isOver) {
      result.camera.stop();
      return;
    }
    camera = result.camera;
    camera.onLost(() => fail('unknown', 'the camera went away'));
    video.srcObject = camera.stream;
    watch = watchFrames({
      grab: () => parts.grab(video),
      read: (frame) => reader.readFrame(frame),
      onText: handlers.onText,
      onFailure: (detail) => fail('no-reader', detail),
    });
    followPage();
    handlers.onLooking(camera.facing);
  };

  document.addEventListener('visibilitychange', followPage);
  void begin();
  return stop;
};
