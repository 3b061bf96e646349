import { convertToExcalidrawElements, Excalidraw } from '@excalidraw/excalidraw';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import '@excalidraw/excalidraw/index.css';

/** A board of so many notes, each a sheet with words on it; as wide as it is high, as a wall of paper notes is. */
const across = 72;

const note = (n) => ({
  type: 'rectangle',
  x: (n % across) * 130,
  y: Math.floor(n / across) * 90,
  width: 110,
  height: 70,
  backgroundColor: ['#d3f9d8', '#fff3bf', '#ffe3e3'][n % 3],
  fillStyle: 'solid',
  label: { text: `Fråga hur helgen var, gång ${n + 1}`, fontSize: 9 },
});

const afterPaint = (then) =>
  requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = then;
    channel.port2.postMessage(null);
  });

function storage() {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('board', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('scene');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
}

const done = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Makes the board and keeps it on the device, as its text. */
async function fill(count) {
  const elements = convertToExcalidrawElements(Array.from({ length: count }, (_, n) => note(n)));
  const db = await storage();
  await done(
    db.transaction('scene', 'readwrite').objectStore('scene').put(JSON.stringify(elements), 'notes'),
  );
  return elements.length;
}

/** Opens the kept board; says `board: painted MS` when the frame after its first sight has been painted. */
async function open() {
  const db = await storage();
  const text = await done(db.transaction('scene').objectStore('scene').get('notes'));
  const elements = JSON.parse(text);
  let api;
  let isSaid = false;
  createRoot(document.getElementById('app')).render(
    createElement(Excalidraw, {
      initialData: { elements, scrollToContent: true, appState: { zoom: { value: 0.16 } } },
      excalidrawAPI: (given) => {
        api = given;
        window.board.api = given;
      },
      onChange: (all) => {
        if (isSaid || all.length < elements.length) return;
        isSaid = true;
        afterPaint(() => console.debug(`board: painted ${performance.now()}`));
      },
    }),
  );
  return () => api;
}

/** Adds a note; answers how long it took until it was painted, ms. */
function add(n) {
  return new Promise((resolve) => {
    setTimeout(() => {
      const from = performance.now();
      const { api } = window.board;
      api.updateScene({
        elements: [...api.getSceneElementsIncludingDeleted(), ...convertToExcalidrawElements([note(n)])],
      });
      afterPaint(() => resolve(performance.now() - from));
    });
  });
}

/** Keeps the length of every frame from now on, ms. */
function watchFrames() {
  const frames = [];
  window.board.frames = frames;
  let last = performance.now();
  const tick = (now) => {
    frames.push(now - last);
    last = now;
    requestAnimationFrame(tick);
  };
  requestAnimationFrame((now) => {
    last = now;
    requestAnimationFrame(tick);
  });
}

window.board = { fill, open, add, watchFrames };
if (location.search !== '?fill') open();
