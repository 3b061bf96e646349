import { vi } from 'vitest';
import type { Change } from '../../../domain/change.ts';
import { newHub } from '../../../domain/hub.ts';
import type { Person } from '../../../domain/person.ts';
import type { Role } from '../../../domain/role.ts';
import { commit } from '../../../local/commit.ts';
import { openLocal } from '../../../local/db.ts';
import { loadDirectory } from '../../../local/queries/directory.ts';
import { loadOrganisations } from '../../../local/queries/organisations.ts';
import { saveSession } from '../../../local/session.ts';

/** The Tuesday before a breakfast, at noon: it locks at 14:15. */
export const tuesday = Date.UTC(2026, 10, 24, 11);
export const wednesday = '2026-11-25';

let houses = 0;

const member: Person = {
  ...{ firstName: 'Åsa', lastInitial: '', organisation: 'org-skv', kind: 'member' },
  ...{ visible: true, checked: true, firstDay: '2020-01-01' },
};

/** Commits, or fails the test. */
export async function say(...changes: Change[]): Promise<void> {
  const done = await commit(changes);
  if (!done.ok) throw new Error(done.code);
}

/** A house with breakfast on Wednesday, of Åsa, Bo and Cai, on a fresh storage; it is Tuesday noon unless said. */
export async function openHouse(role: Role, person: string | null = null, at = tuesday): Promise<void> {
  vi.spyOn(Date, 'now').mockReturnValue(at);
  houses += 1;
  const opened = await openLocal(`roster-${houses}-${Math.random()}`);
  if (!opened.ok) throw new Error(opened.code);
  await saveSession({
    ...{ protocol: 2, version: '0', time: at, hub: 'hub-one', device: 'device-one', role, person },
    ...{ address: 'https://hubb.example', join: null, printer: false },
  });
  const fields = newHub({
    ...{ name: 'Gläntan', language: 'sv', closes: '18:00', timeZone: 'Europe/Stockholm' },
  });
  await say(
    { kind: 'hub', id: 'hub-one', fields: { ...fields } },
    {
      kind: 'organisation',
      id: 'org-skv',
      fields: { name: 'Skatteverket', short: 'SKV', kind: 'authority', place: '', checked: true },
    },
    ...(['asa', 'bo', 'cai'] as const).map(
      (id): Change => ({
        kind: 'person',
        id,
        fields: { ...member, firstName: { asa: 'Åsa', bo: 'Bo', cai: 'Cai' }[id] },
      }),
    ),
  );
  await Promise.all([loadDirectory(), loadOrganisations()]);
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
