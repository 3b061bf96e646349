/** One picture to look for a code in. Whoever hands a frame to the reader gives it away. */
export type Frame = ImageBitmap | ImageData;

/** Page → worker: look in this frame. `id` comes back with the answer. */
export interface FrameRequest {
  readonly id: number;
  readonly frame: Frame;
}

/** Worker → page: the text of the code, `null` when there was none, or why nothing could be read at all. */
export type FrameReply =
  | { readonly id: number; readonly text: string | null }
  | { readonly id: number; readonly failure: string };

/** A bitmap holds memory outside the page's heap until it is closed; pixel data is simply forgotten. */
export const releaseFrame = (frame: Frame): void => {
  if ('close' in frame) frame.close();
};
