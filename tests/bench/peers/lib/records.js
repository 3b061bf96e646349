// The workload's records: the same bytes for every peer, every run.
const FIRST = [
  'Ana',
  'Ben',
  'Chloé',
  'Dmitri',
  'Esra',
  'Femi',
  'Greta',
  'Hiro',
  'Ines',
  'Jonas',
  'Kavya',
  'Liam',
  'Maya',
  'Noor',
  'Olga',
  'Pedro',
];
const LAST = [
  'Almeida',
  'Baker',
  'Costa',
  'Dubois',
  'Eriksen',
  'Fischer',
  'Garcia',
  'Hansen',
  'Ito',
  'Jansen',
  'Kowalski',
  'Lopez',
  'Moreau',
  'Novak',
  'Okafor',
  'Petrov',
];
const ORG = [
  'Kiln Studio',
  'Northwind',
  'Paper Boat',
  'Lumen Labs',
  'Harbour Co',
  'Field & Sons',
  'Ottoman Arts',
  'Solo',
];
const VIA = ['door', 'desk', 'kiosk', 'app'];
const T0 = 1767250000000;

// A small integer hash, so that record i never depends on the ones before it.
function h(i, salt) {
  let x = (i * 2654435761 + salt * 40503) >>> 0;
  x ^= x >>> 15;
  x = Math.imul(x, 2246822519) >>> 0;
  x ^= x >>> 13;
  return x >>> 0;
}

export function record(i) {
  const at = T0 + i * 7000 + (h(i, 1) % 5000);
  // Time-sortable id (ULID-like): 9 base36 characters of time, 7 of hash.
  const id = at.toString(36).padStart(9, '0') + h(i, 2).toString(36).padStart(7, '0');
  const m = h(i, 3) % 400;
  return {
    id,
    hub: 'hub-lisbon-1',
    member: `m${String(m).padStart(5, '0')}`,
    name: `${FIRST[m % 16]} ${LAST[(m >> 4) % 16]}`,
    org: ORG[m % 8],
    at,
    via: VIA[h(i, 4) % 4],
    pin: h(i, 5) % 3 === 0,
  };
}

export function records(from, to) {
  const out = new Array(to - from);
  for (let i = from; i < to; i++) out[i - from] = record(i);
  return out;
}
