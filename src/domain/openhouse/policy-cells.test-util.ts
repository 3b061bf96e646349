/** Of the kinds of an open-house week: a field that each lets its writers say. */
export const weekFields = {
  week: { title: 'x' },
  weekTask: { done: true },
  weekSignUp: { coming: true },
  weekAddress: { email: 'x' },
  weekCount: { others: 9 },
  stamp: { off: false },
  application: { aim: 'x' },
  manifesto: { text: 'x' },
  signature: { signed: true },
} as const;

const closed = '- - - · no no · no no · no no';
const read = 'all all all · no no · no no · no no';
const deskOwn = {
  door: closed,
  desk: 'all all all · yes yes · yes yes · yes yes',
  member: 'all - - · yes yours · yes yours · yes yours',
  guest: 'all - - · yes yours · yes yours · yes yours',
  stranger: '- - - · yours yours · yours yours · yours yours',
} as const;

/** Their cells in the table of `policy.test.ts`, which says how they are read. */
export const weekCells = {
  week: {
    door: read,
    desk: 'all all all · yes yes · yes yes · yes yes',
    member: read,
    guest: read,
    stranger: read,
  },
  weekTask: {
    door: closed,
    desk: 'all all all · yes yes · yes yes · yes yes',
    member: closed,
    guest: closed,
    stranger: closed,
  },
  weekSignUp: {
    door: 'some some some · no no · no no · no no',
    desk: 'all all all · yes yes · yes yes · yes yes',
    member: 'all some some · yes yours · yes yours · no yours',
    guest: 'all some some · yes yours · yes yours · no yours',
    stranger: 'some some some · yours yours · yours yours · yours yours',
  },
  weekAddress: deskOwn,
  weekCount: {
    door: closed,
    desk: read,
    member: closed,
    guest: closed,
    stranger: closed,
  },
  stamp: {
    door: closed,
    desk: closed,
    member: 'all - - · yes yours · yes yours · yes yours',
    guest: 'all - - · yes yours · yes yours · yes yours',
    stranger: '- - - · yours yours · yours yours · yours yours',
  },
  application: deskOwn,
  manifesto: {
    door: read,
    desk: 'all all all · yes yes · no no · no no',
    member: read,
    guest: read,
    stranger: read,
  },
  signature: deskOwn,
} as const;
