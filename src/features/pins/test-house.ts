import { vi } from 'vitest';
import type { Change } from '../../domain/change.ts';
import { type Hub, newHub } from '../../domain/hub.ts';
import type { Organisation } from '../../domain/organisation.ts';
import type { Person } from '../../domain/person.ts';
import type { Role } from '../../domain/role.ts';
import { commit } from '../../local/commit.ts';
import { openLocal } from '../../local/db.ts';
import { hub } from '../../local/queries/hub.ts';
import { saveSession } from '../../local/session.ts';

const authority: Organisation = {
  name: 'Myndigheten för samhällsskydd och beredskap',
  short: 'MSB',
  kind: 'authority',
  place: '',
  checked: true,
};

const member: Person = {
  firstName: 'Åsa',
  lastInitial: '',
  organisation: 'org-msb',
  kind: 'member',
  visible: false,
  checked: true,
  firstDay: null,
};

/** Changes other settings of the house. */
export async function setHub(fields: Partial<Hub>): Promise<void> {
  const saved = await commit([{ kind: 'hub', id: 'hub-one', fields }]);
  if (!saved.ok) throw new Error(saved.code);
}

/** A house of invented people on this test's own storage. */
export async function openHouse(
  name: string,
  options: {
    hub?: Partial<Hub>;
    role?: Role;
    person?: string | null;
    people?: Readonly<Record<string, Partial<Person>>>;
  } = {},
): Promise<void> {
  const { role = 'door', person = null, people = {} } = options;
  const opened = await openLocal(name);
  if (!opened.ok) throw new Error(opened.code);
  await saveSession({
    protocol: 2,
    version: '0',
    time: Date.now(),
    hub: 'hub-one',
    device: 'device-one',
    role,
    person,
    address: 'https://hubb.example',
    join: null,
    printer: false,
  });
  const given = { name: 'Gläntan', language: 'sv', closes: '18:00', timeZone: 'Europe/Stockholm' } as const;
  const changes: Change[] = [
    { kind: 'hub', id: 'hub-one', fields: { ...newHub({ ...given, ...options.hub }) } },
    { kind: 'organisation', id: 'org-msb', fields: { ...authority } },
  ];
  for (const [id, part] of Object.entries(people))
    changes.push({ kind: 'person', id, fields: { ...member, ...part } });
  const saved = await commit(changes);
  if (!saved.ok) throw new Error(saved.code);
  if (!hub.value) throw new Error('the hub was not read');
}

/** Stands in for the browser's dialog, which closes at once. Answers what was on paper each time. */
export function catchPrints(): { pages: string[][]; css: string[] } {
  const caught = { pages: [] as string[][], css: [] as string[] };
  // The small DOM of the tests keeps no page rules.
  vi.spyOn(CSSStyleSheet.prototype, 'replaceSync').mockImplementation((css) => {
    caught.css.push(css);
  });
  Object.assign(window, {
    print: () => {
      const root = document.getElementById('print-root');
      caught.pages.push([...(root?.querySelectorAll('section') ?? [])].map((page) => page.textContent ?? ''));
      window.dispatchEvent(new Event('afterprint'));
    },
  });
  return caught;
}
