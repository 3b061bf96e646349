import { PersonPart } from './parts/person-part.tsx';

/** On one's own page on the phone: ask for a pin at the door. */
export function Part({ person }: { readonly person: string }) {
  return <PersonPart person={person} />;
}
