import { PersonPart } from './parts/person-part.tsx';

/** After a check-in: a pin, for whoever wants one. Nothing waits for it. */
export function Part({ person }: { readonly person: string; readonly visit: string }) {
  return <PersonPart person={person} />;
}
