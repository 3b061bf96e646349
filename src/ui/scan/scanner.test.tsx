import { act, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { setLanguage } from '../../i18n/language.ts';
import type { Camera, CameraResult } from './camera.ts';
import { Scanner } from './scanner.tsx';

const device = vi.hoisted(() => ({
  openCamera: vi.fn(),
  readFrame: vi.fn(),
  closeReader: vi.fn(),
}));
vi.mock('./camera.ts', () => ({ openCamera: device.openCamera }));
vi.mock('./reader.ts', () => ({
  createReader: () => ({ readFrame: device.readFrame, close: device.closeReader }),
}));
vi.mock('./frame.ts', () => ({ grabSquare: async () => ({ width: 1, height: 1, close: () => {} }) }));

const createCamera = () => {
  const lost: (() => void)[] = [];
  const camera = {
    stream: new MediaStream(),
    facing: 'user',
    setLive: vi.fn(),
    onLost: (callback) => lost.push(callback),
    stop: vi.fn(),
  } satisfies Camera;
  return { camera, lose: () => lost.forEach((callback) => void callback()) };
};

let isHidden = false;
const hidePage = (hidden: boolean): void => {
  isHidden = hidden;
  document.dispatchEvent(new Event('visibilitychange'));
};

const refuse = (code: string): CameraResult => ({ ok: false, code, detail: 'test' }) as CameraResult;

const show = () => {
  const onText = vi.fn();
  const onError = vi.fn();
  const view = render(<Scanner onText={onText} onError={onError} label="Skanna" facing="user" />);
  return { ...view, onText, onError };
};

beforeEach(() => {
  setLanguage('sv');
  isHidden = false;
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => isHidden);
  vi.spyOn(HTMLMediaElement.prototype, 'play').mockResolvedValue(undefined);
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  device.openCamera.mockReset();
  device.closeReader.mockReset();
  device.readFrame.mockReset().mockResolvedValue({ ok: true, text: null });
});
afterEach(() => {
  vi.restoreAllMocks();
});

test('the scanner says what to do and tells the code it reads', async () => {
  const { camera } = createCamera();
  device.openCamera.mockResolvedValue({ ok: true, camera });
  device.readFrame.mockResolvedValue({ ok: true, text: 'hej' });
  const { onText } = show();
  expect(screen.getByRole('status').textContent).toBe('Startar kameran …');
  await waitFor(() => expect(onText).toHaveBeenCalledWith('hej'));
  expect(screen.getByRole('region', { name: 'Skanna' })).toBeTruthy();
  expect(screen.getByRole('status').textContent).toBe('Håll upp koden mot kameran');
});

test('its words follow the language', async () => {
  device.openCamera.mockResolvedValue({ ok: true, camera: createCamera().camera });
  show();
  await screen.findByText('Håll upp koden mot kameran');
  act(() => setLanguage('en'));
  expect(screen.getByRole('status').textContent).toBe('Hold your code up to the camera');
});

test('leaving lets the camera and the reader go', async () => {
  const { camera } = createCamera();
  device.openCamera.mockResolvedValue({ ok: true, camera });
  const { unmount } = show();
  await screen.findByText('Håll upp koden mot kameran');
  unmount();
  expect(camera.stop).toHaveBeenCalledOnce();
  expect(device.closeReader).toHaveBeenCalledOnce();
});

test('a camera that comes when the person has left already is let go at once', async () => {
  const { camera } = createCamera();
  let give: (result: CameraResult) => void = () => {};
  device.openCamera.mockReturnValue(
    new Promise<CameraResult>((resolve) => {
      give = resolve;
    }),
  );
  const { unmount } = show();
  unmount();
  give({ ok: true, camera });
  await waitFor(() => expect(camera.stop).toHaveBeenCalledOnce());
});

test('while the page is hidden nothing is filmed', async () => {
  const { camera } = createCamera();
  device.openCamera.mockResolvedValue({ ok: true, camera });
  show();
  await screen.findByText('Håll upp koden mot kameran');
  hidePage(true);
  expect(camera.setLive).toHaveBeenLastCalledWith(false);
  hidePage(false);
  expect(camera.setLive).toHaveBeenLastCalledWith(true);
  expect(device.openCamera).toHaveBeenCalledOnce();
});

test.each([
  ['no-camera', 'Den här enheten verkar inte ha någon kamera.'],
  ['in-use', 'Kameran används av något annat. Stäng det och försök igen.'],
])('%s is told to the caller and said in words', async (code, words) => {
  device.openCamera.mockResolvedValue(refuse(code));
  const { onError } = show();
  await screen.findByText(words);
  expect(onError.mock.calls).toEqual([[code]]);
});

test('after a refusal a tap asks for the camera again', async () => {
  device.openCamera.mockResolvedValueOnce(refuse('denied'));
  device.openCamera.mockResolvedValueOnce({ ok: true, camera: createCamera().camera });
  show();
  fireEvent.click(await screen.findByRole('button', { name: 'Försök igen' }));
  await screen.findByText('Håll upp koden mot kameran');
  expect(screen.queryByRole('button')).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('region'));
});

test('a camera that is pulled out ends the visit with a reason', async () => {
  const { camera, lose } = createCamera();
  device.openCamera.mockResolvedValue({ ok: true, camera });
  const { onError } = show();
  await screen.findByText('Håll upp koden mot kameran');
  act(lose);
  expect(onError).toHaveBeenCalledWith('unknown');
  expect(camera.stop).toHaveBeenCalledOnce();
});

test('a reader that cannot be loaded ends the visit with a reason', async () => {
  const { camera } = createCamera();
  device.openCamera.mockResolvedValue({ ok: true, camera });
  device.readFrame.mockResolvedValue({ ok: false, code: 'no-reader', detail: 'offline' });
  const { onError } = show();
  await waitFor(() => expect(onError).toHaveBeenCalledWith('no-reader'));
  expect(camera.stop).toHaveBeenCalledOnce();
});
