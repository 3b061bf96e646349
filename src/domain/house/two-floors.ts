import { along, type Layout, names, things, waysIn } from './sample-layouts.ts';

const plane = { width: 30, height: 20 };
/** Both stand one above the other. */
const lift = { kind: 'lift', name: names.lift, at: [15.4, 6], area: [2, 2] } as const;
const stairs = { kind: 'stairs', name: names.stairs, at: [18.6, 6], area: [2.4, 3] } as const;

/** A house on two floors, 30 by 20 metres each, with stairs and a lift: lively below, quiet above. */
export const twoFloors: Layout = {
  floors: [
    {
      floor: { ...plane, key: 'lower', name: { sv: 'Bottenvåningen', en: 'Ground floor' }, level: 0 },
      spots: [
        { ...things.entrance, at: [4, 19.2] },
        { ...things.hall, at: [4, 15.4] },
        { ...things.coats, at: [1.6, 16.6] },
        { ...things.rest, at: [11.5, 15.4], area: [9, 7], seats: 20 },
        { ...things.coffee, at: [13.6, 18.4] },
        { key: 'middle', kind: 'junction', at: [14.6, 10] },
        { ...things.campfire, at: [7, 6.4], area: [8, 8] },
        { ...lift, key: 'lift0', code: 'HT2' },
        { ...stairs, key: 'stairs0' },
        { key: 'east0', kind: 'junction', at: [20, 10] },
        { ...things.obstacles, at: [25, 15], area: [9, 8] },
        { ...things.roomFir, key: 'room0', at: [25.4, 4.6], area: [7, 5], seats: 10 },
        { ...things.wc, key: 'wc0', code: 'WC2', at: [1.8, 12.6], area: [2.4, 2.4] },
        { ...things.exit, at: [29.4, 9.6] },
      ],
    },
    {
      floor: { ...plane, key: 'upper', name: { sv: 'Övervåningen', en: 'Upper floor' }, level: 1 },
      spots: [
        { ...lift, key: 'lift1', code: 'HT3' },
        { ...stairs, key: 'stairs1' },
        { key: 'landing', kind: 'junction', at: [15.4, 9.6] },
        { ...things.lookout, at: [25, 5.2], area: [8.6, 8] },
        { ...things.park, at: [15.4, 15.6], area: [8, 7] },
        { key: 'west1', kind: 'junction', at: [9.6, 10.6] },
        { ...things.oasis, at: [4.8, 15.6], area: [8, 7] },
        { ...things.glade, at: [5.4, 5], area: [9, 8], seats: 10 },
        { key: 'east1', kind: 'junction', at: [21.4, 10.6] },
        {
          ...{ key: 'desks', kind: 'desk', name: names.desks, code: 'DRD', seats: 8, sound: 'talk' },
          ...{ at: [25.4, 15.6], area: [7, 6] },
        },
        { ...things.phoneOne, at: [11.6, 3], area: [2.4, 2.6] },
        { ...things.phoneTwo, at: [29, 11], area: [2, 2.4] },
        { ...things.wc, key: 'wc1', code: 'WC3', at: [20.6, 17.8], area: [2.4, 2.4] },
      ],
    },
  ],
  ways: [
    ...waysIn,
    { between: ['hall', 'wc0'], kind: 'door', width: 0.9 },
    { between: ['hall', 'campfire'] },
    { between: ['rest', 'middle'] },
    { between: ['campfire', 'middle'], by: along.bookshelf },
    { between: ['middle', 'lift0'] },
    { between: ['middle', 'east0'] },
    { between: ['east0', 'stairs0'] },
    { between: ['east0', 'obstacles'], by: along.tools },
    { between: ['east0', 'room0'], kind: 'door', width: 0.9 },
    { between: ['east0', 'exit'], kind: 'door', width: 1 },
    { between: ['lift0', 'lift1'], kind: 'lift', width: 1.1 },
    { between: ['stairs0', 'stairs1'], kind: 'stairs' },
    { between: ['lift1', 'landing'] },
    { between: ['stairs1', 'landing'] },
    { between: ['landing', 'west1'] },
    { between: ['landing', 'park'], by: { sv: 'in bland växterna', en: 'in among the plants' } },
    { between: ['landing', 'east1'] },
    { between: ['west1', 'glade'], kind: 'door', width: 0.9 },
    { between: ['west1', 'oasis'] },
    { between: ['lift1', 'phone1'], kind: 'door', width: 0.8 },
    { between: ['east1', 'lookout'], by: along.windows },
    { between: ['east1', 'desks'] },
    { between: ['east1', 'phone2'], kind: 'door', width: 0.8 },
    { between: ['east1', 'wc1'], kind: 'door', width: 0.9 },
  ],
};
