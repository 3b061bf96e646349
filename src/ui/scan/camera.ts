/** Which way the wanted camera looks: at the person (`user`) or away from them (`environment`). */
export type Facing = 'user' | 'environment';

/** Why there is no picture. `in-use`: another program holds the camera. `insecure`: the page is not on HTTPS. */
export type CameraErrorCode = 'no-camera' | 'denied' | 'in-use' | 'insecure' | 'unknown';

export interface Camera {
  readonly stream: MediaStream;
  /** What the device really gave; a tablet without a back camera answers `environment` with its front one. */
  readonly facing: Facing;
  /** While not live the stream stays (asking again would ask the person again) but carries no picture. */
  setLive(isLive: boolean): void;
  /** Calls back once if the camera goes away by itself: unplugged, taken, permission withdrawn. */
  onLost(callback: () => void): void;
  /** Lets go of the camera; its lamp goes out. */
  stop(): void;
}

export type CameraResult =
  | { readonly ok: true; readonly camera: Camera }
  | { readonly ok: false; readonly code: CameraErrorCode; readonly detail: string };

/** What is asked of the browser, so that tests can bring their own. */
export interface CameraScope {
  readonly isSecureContext: boolean;
  readonly mediaDevices: Pick<MediaDevices, 'getUserMedia'> | undefined;
}

const browserScope = (): CameraScope => ({
  isSecureContext: window.isSecureContext,
  mediaDevices: navigator.mediaDevices,
});

/** DOMException names of getUserMedia, as the W3C Media Capture and Streams specification lists them. */
const codesByName: Readonly<Record<string, CameraErrorCode>> = {
  NotFoundError: 'no-camera',
  OverconstrainedError: 'no-camera',
  NotAllowedError: 'denied',
  SecurityError: 'denied',
  NotReadableError: 'in-use',
  AbortError: 'in-use',
};

/** Says in one code why getUserMedia rejected. */
export const causeToCode = (cause: unknown): CameraErrorCode => {
  const name = cause instanceof Error ? cause.name : '';
  return codesByName[name] ?? 'unknown';
};

const toFacing = (track: MediaStreamTrack | undefined, asked: Facing): Facing => {
  const mode = track?.getSettings().facingMode;
  return mode === 'user' || mode === 'environment' ? mode : asked;
};

const streamToCamera = (stream: MediaStream, asked: Facing): Camera => {
  const tracks = stream.getVideoTracks();
  return {
    stream,
    facing: toFacing(tracks[0], asked),
    setLive: (isLive) => {
      for (const track of tracks) track.enabled = isLive;
    },
    // The event stays away when a track ends by our own stop().
    onLost: (callback) => tracks[0]?.addEventListener('ended', callback, { once: true }),
    stop: () => {
      for (const track of stream.getTracks()) track.stop();
    },
  };
};

/**
 * Asks for a camera, once. The direction is a wish: a device with one camera gives that one.
 * Refusals are values; see `CameraErrorCode`.
 */
export const openCamera = async (
  facing: Facing,
  scope: CameraScope = browserScope(),
): Promise<CameraResult> => {
  if (!scope.isSecureContext) return { ok: false, code: 'insecure', detail: 'the page is not on HTTPS' };
  if (!scope.mediaDevices) return { ok: false, code: 'no-camera', detail: 'no mediaDevices in this browser' };
  try {
    const stream = await scope.mediaDevices.getUserMedia({
      audio: false,
      video: { facingMode: { ideal: facing }, width: { ideal: 1280 }, height: { ideal: 720 } },
    });
    return { ok: true, camera: streamToCamera(stream, facing) };
  } catch (cause) {
    return { ok: false, code: causeToCode(cause), detail: String(cause) };
  }
};
