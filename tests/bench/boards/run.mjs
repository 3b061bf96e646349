import { measureWall } from '../walls.ts';
import { measureExcalidraw } from './excalidraw.mjs';

/** `npm run bench -- [notes]`: a tree of so many leaves beside a board with as many notes, in one run. */
const notes = Number(process.argv[2] ?? 5000);
const ours = await measureWall(notes);
const theirs = await measureExcalidraw(notes);
const line = (name, { ready, frame, add }) =>
  console.log(
    `${name.padEnd(12)} ready ${Math.round(ready)} ms   frame ${frame.toFixed(1)} ms   add ${add.toFixed(1)} ms`,
  );
console.log(`${notes} notes, processor slowed down four times`);
line('Stigen', ours);
console.log(`  a bare page that reads the leaf and writes a line: add ${ours.addFloor.toFixed(1)} ms`);
line('Excalidraw', theirs);
