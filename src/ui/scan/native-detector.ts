import type { Frame } from './reader-messages.ts';

/** The browser's own reader. `detect` rejects when the device's service behind it is broken. */
export interface NativeDetector {
  detect(frame: Frame): Promise<string | null>;
}

interface BarcodeDetectorLike {
  detect(source: Frame): Promise<readonly { readonly rawValue: string }[]>;
}

interface BarcodeDetectorClass {
  new (options: { formats: string[] }): BarcodeDetectorLike;
  getSupportedFormats(): Promise<readonly string[]>;
}

const isDetectorClass = (value: unknown): value is BarcodeDetectorClass =>
  typeof value === 'function' && 'getSupportedFormats' in value;

/**
 * The Shape Detection API's BarcodeDetector, or `null` when this browser has none that knows QR codes.
 * Having the class proves nothing: on a phone without its vendor's services the list of formats is empty.
 */
export const startNativeDetector = async (scope: object = globalThis): Promise<NativeDetector | null> => {
  const Detector: unknown = Reflect.get(scope, 'BarcodeDetector');
  if (!isDetectorClass(Detector)) return null;
  try {
    if (!(await Detector.getSupportedFormats()).includes('qr_code')) return null;
    const detector = new Detector({ formats: ['qr_code'] });
    return {
      detect: async (frame) => (await detector.detect(frame)).find((code) => code.rawValue)?.rawValue ?? null,
    };
  } catch (cause) {
    console.info('scan: no native code reader', cause);
    return null;
  }
};
