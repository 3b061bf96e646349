import { describe, expect, test, vi } from 'vitest';
import { type CameraScope, causeToCode, openCamera } from './camera.ts';

const createTrack = (settings: MediaTrackSettings) => {
  const track = new EventTarget();
  return Object.assign(track, { enabled: true, stop: vi.fn(), getSettings: () => settings });
};

const createScope = (settings: MediaTrackSettings = {}) => {
  const track = createTrack(settings);
  const stream = { getTracks: () => [track], getVideoTracks: () => [track] };
  const getUserMedia = vi.fn(async (_asked?: MediaStreamConstraints) => stream as unknown as MediaStream);
  const scope: CameraScope = { isSecureContext: true, mediaDevices: { getUserMedia } };
  return { scope, track, getUserMedia };
};

const open = async (scope: CameraScope) => {
  const result = await openCamera('environment', scope);
  if (!result.ok) throw new Error(result.detail);
  return result.camera;
};

test('the browser is asked once, and the direction is a wish, so that any camera will do', async () => {
  const { scope, getUserMedia } = createScope();
  await open(scope);
  expect(getUserMedia).toHaveBeenCalledOnce();
  expect(getUserMedia.mock.calls[0]?.[0]).toMatchObject({
    audio: false,
    video: { facingMode: { ideal: 'environment' } },
  });
});

test('the camera says which way it really looks, and what was asked where the device does not know', async () => {
  expect((await open(createScope({ facingMode: 'user' }).scope)).facing).toBe('user');
  expect((await open(createScope().scope)).facing).toBe('environment');
});

test('a camera that is not live keeps its stream but shows nothing, and stopping lets it go', async () => {
  const { scope, track } = createScope();
  const camera = await open(scope);
  camera.setLive(false);
  expect(track.enabled).toBe(false);
  camera.setLive(true);
  expect(track.enabled).toBe(true);
  camera.stop();
  expect(track.stop).toHaveBeenCalledOnce();
});

test('a camera that goes away by itself says so', async () => {
  const { scope, track } = createScope();
  const onLost = vi.fn();
  (await open(scope)).onLost(onLost);
  track.dispatchEvent(new Event('ended'));
  expect(onLost).toHaveBeenCalledOnce();
});

describe('a refusal is a value', () => {
  test('without HTTPS nobody is asked', async () => {
    const { scope, getUserMedia } = createScope();
    const result = await openCamera('user', { ...scope, isSecureContext: false });
    expect(result).toMatchObject({ ok: false, code: 'insecure' });
    expect(getUserMedia).not.toHaveBeenCalled();
  });

  test('a browser that knows no cameras has none', async () => {
    const result = await openCamera('user', { isSecureContext: true, mediaDevices: undefined });
    expect(result).toMatchObject({ ok: false, code: 'no-camera' });
  });

  test.each([
    ['NotFoundError', 'no-camera'],
    ['OverconstrainedError', 'no-camera'],
    ['NotAllowedError', 'denied'],
    ['SecurityError', 'denied'],
    ['NotReadableError', 'in-use'],
    ['AbortError', 'in-use'],
    ['SomethingNewError', 'unknown'],
  ])('%s is told as %s', async (name, code) => {
    const getUserMedia = async () => {
      throw new DOMException('no', name);
    };
    const result = await openCamera('user', { isSecureContext: true, mediaDevices: { getUserMedia } });
    expect(result).toMatchObject({ ok: false, code });
  });

  test('what is not even an error is unknown', () => {
    expect(causeToCode('boom')).toBe('unknown');
  });
});
