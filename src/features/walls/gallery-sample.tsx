import type { ComponentChildren } from 'preact';
import { textsOf } from '../../domain/walls/template-texts.ts';
import type { Contribution, Wall, WallTemplate } from '../../domain/walls/wall.ts';
import { Stack } from '../../ui/stack.tsx';
import type { Leaf, WallRow } from './wall/outline.ts';

export const day = 86_400_000;
export const morning = Date.UTC(2026, 10, 25, 7, 12);
export const longWord = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

export const wallOf = (id: string, template: WallTemplate, part: Partial<Wall> = {}): WallRow => ({
  id,
  fields: {
    template,
    ...textsOf(template, 'sv'),
    ...{ opens: null, closes: null, timeZone: 'Europe/Stockholm', who: 'anyone', moderation: 'open' },
    ...{ signature: 'name', language: 'sv', state: 'published', made: morning },
    ...part,
  },
});

export const leafOf = (id: string, part: Partial<Contribution>): Leaf => ({
  id,
  fields: {
    ...{ wall: 'sample', place: 'habits', parent: null, text: 'Säg hej i kön', more: '', help: '' },
    ...{ name: 'Åsa', organisation: 'Skatteverket', by: null, at: morning, shown: true, hidden: false },
    ...{ looked: null, paper: false, thanked: [], closed: false },
    ...part,
  },
});

/** One state of a part, under its name. */
export function Case({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section aria-label={title}>
      <Stack>
        <h2>{title}</h2>
        {children}
      </Stack>
    </section>
  );
}
