import { type ComponentType, h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type SlotName, type SlotProps, slotParts } from './slots.ts';

interface Loaded<N extends SlotName> {
  readonly feature: string;
  readonly Part: ComponentType<SlotProps[N]>;
}

/** What other features put in this place. One that cannot be loaded is left out, and the log says so. */
export function Slot<N extends SlotName>({ name, props }: { name: N; props: SlotProps[N] }) {
  const [parts, setParts] = useState<readonly Loaded<N>[]>([]);
  useEffect(() => {
    let isCurrent = true;
    const loading = slotParts(name).map(async ({ feature, load }): Promise<Loaded<N> | null> => {
      try {
        return { feature, Part: (await load()).Part };
      } catch (error) {
        console.error(`slot: the part of ${feature} for ${name} could not be loaded`, error);
        return null;
      }
    });
    void Promise.all(loading).then((all) => {
      if (isCurrent) setParts(all.filter((part) => part !== null));
    });
    return () => {
      isCurrent = false;
    };
  }, [name]);
  return (
    <>
      {parts.map(({ feature, Part }) => (
        <div key={feature}>{h(Part, props)}</div>
      ))}
    </>
  );
}
