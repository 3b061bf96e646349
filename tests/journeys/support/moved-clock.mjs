// Loaded into a hub's server before it starts: moves its clock by as many ms as the named file says.
import { readFileSync } from 'node:fs';

const shift = Number(readFileSync(process.env.MOVED_CLOCK, 'utf8'));
const RealDate = Date;
globalThis.Date = class extends RealDate {
  constructor(...args) {
    if (args.length === 0) super(RealDate.now() + shift);
    else super(...args);
  }
  static now() {
    return RealDate.now() + shift;
  }
};
