import type { ComponentType } from 'preact';

/**
 * The places in a feature where others may put a part of their own, and what they are told there.
 * A feature fills a slot in its `index.ts`; the owner of the place asks `slotParts`.
 */
export interface SlotProps {
  /** After somebody has checked in, on the page that says welcome. Ids of the person and the visit. */
  'after-check-in': { readonly person: string; readonly visit: string };
  /** After somebody has checked out, below the goodbye; whose it was is nobody's business there. */
  'after-leaving': Record<never, never>;
  /** After a group has come in: its id, those who gave a name, and the id of its organisation. */
  'after-group': {
    readonly group: string;
    readonly people: readonly { readonly person: string; readonly firstName: string }[];
    readonly organisation: string | null;
  };
  /** On a person's own page on the phone. */
  'person-page': { readonly person: string };
  /** On the first page of somebody's phone. */
  'phone-home': { readonly person: string };
  /** On the door's first page, beside the ways in: one line or two, nobody's name. */
  'door-home': Record<never, never>;
  /** On the page of one of the seven places: which one, and whether this device has said that it is there. */
  'place-page': { readonly zone: string; readonly isHere: boolean };
  /** For the staff, on the page of who is in the house. */
  'house-page': Record<never, never>;
}

export type SlotName = keyof SlotProps;

/** A part for a slot: a module with `Part`, loaded when the slot is first shown. */
export type SlotLoader<N extends SlotName> = () => Promise<{ Part: ComponentType<SlotProps[N]> }>;

/** What one feature fills. */
export type SlotFilling = { readonly [N in SlotName]?: SlotLoader<N> };

const fillings: { feature: string; slots: SlotFilling }[] = [];

/** Notes a feature's parts; the shell calls it once for each feature, in their order. */
export const registerSlots = (feature: string, slots: SlotFilling): void => {
  fillings.push({ feature, slots });
};

/** The loaders of all parts for a slot, in the order of the features, each with its feature's name. */
export const slotParts = <N extends SlotName>(name: N): { feature: string; load: SlotLoader<N> }[] =>
  fillings.flatMap(({ feature, slots }) => {
    const load: SlotLoader<N> | undefined = slots[name];
    return load ? [{ feature, load }] : [];
  });
