import { vi } from 'vitest';
import type { Change } from '../../domain/change.ts';
import { type Hub, newHub } from '../../domain/hub.ts';
import type { Person } from '../../domain/person.ts';
import { isPersonal, type Role } from '../../domain/role.ts';
import { commit } from '../../local/commit.ts';
import { openLocal } from '../../local/db.ts';
import { loadDirectory } from '../../local/queries/directory.ts';
import { loadOrganisations } from '../../local/queries/organisations.ts';
import { saveSession } from '../../local/session.ts';

/** The Tuesday before a breakfast, at noon: it locks at 14:15. */
export const tuesday = Date.UTC(2026, 10, 24, 11);
export const wednesday = '2026-11-25';

export interface TestHouse {
  readonly hub?: Partial<Hub>;
  readonly role?: Role;
  /** Whose phone it is. */
  readonly person?: string | null;
  readonly people?: Readonly<Record<string, Partial<Person>>>;
  readonly also?: readonly Change[];
}

const personChange = (id: string, part: Partial<Person>): Change => ({
  kind: 'person',
  id,
  fields: {
    ...{ firstName: 'Åsa', lastInitial: '', organisation: 'org-skv', kind: 'member' },
    ...{ visible: false, checked: true, firstDay: '2020-01-01' },
    ...part,
  },
});

/** Commits, or fails the test. */
export async function say(...changes: Change[]): Promise<void> {
  const done = await commit(changes);
  if (!done.ok) throw new Error(done.code);
}

/** A house of invented people on this test's own storage. */
export async function openHouse(
  name: string,
  { hub = {}, role = 'door', person = null, people = {}, also = [] }: TestHouse = {},
): Promise<void> {
  const opened = await openLocal(name);
  if (!opened.ok) throw new Error(opened.code);
  await saveSession({
    ...{ protocol: 2, version: '0', time: Date.now(), hub: 'hub-one', device: 'device-one' },
    ...{ role, person, address: 'https://hubb.example', join: isPersonal(role) ? null : 'join-code' },
    printer: false,
  });
  const fields = newHub({
    ...{ name: 'Gläntan', language: 'sv', closes: '18:00', timeZone: 'Europe/Stockholm' },
    ...hub,
  });
  await say(
    { kind: 'hub', id: 'hub-one', fields: { ...fields } },
    {
      kind: 'organisation',
      id: 'org-skv',
      fields: { name: 'Skatteverket', short: 'SKV', kind: 'authority', place: '', checked: true },
    },
    ...Object.entries(people).map(([id, part]) => personChange(id, part)),
    ...also,
  );
  await Promise.all([loadDirectory(), loadOrganisations()]);
}

let tuesdays = 0;

/** A house with breakfast on Wednesday, of Åsa, Bo and Cai who are all seen, on a fresh storage; it is Tuesday noon unless said. */
export async function openTuesday(role: Role, person: string | null = null, at = tuesday): Promise<void> {
  vi.spyOn(Date, 'now').mockReturnValue(at);
  tuesdays += 1;
  const seen = { visible: true };
  await openHouse(`roster-${tuesdays}-${Math.random()}`, {
    ...{ role, person },
    people: { asa: seen, bo: { ...seen, firstName: 'Bo' }, cai: { ...seen, firstName: 'Cai' } },
  });
}

/** Stands in for the browser's dialog, which closes at once. Answers what was on paper, and the page rules. */
export function catchPrints(): { pages: string[]; css: string[] } {
  const caught = { pages: [] as string[], css: [] as string[] };
  vi.spyOn(CSSStyleSheet.prototype, 'replaceSync').mockImplementation((css) => {
    caught.css.push(css);
  });
  Object.assign(window, {
    print: () => {
      caught.pages.push(document.getElementById('print-root')?.textContent ?? '');
      window.dispatchEvent(new Event('afterprint'));
    },
  });
  return caught;
}
