import type { ComponentType } from 'preact';
import type { IconName } from './icon.tsx';
import type { SlotFilling } from './slots.ts';

export type DeviceKind = 'tablet' | 'phone';

/** What every page is given: the parameters of its path, decoded. */
export interface PageProps {
  readonly params: Readonly<Record<string, string>>;
}

/** A page's module. It shows one `h1`; the router puts the focus there and makes it the document's title. */
export interface PageModule {
  readonly Page: ComponentType<PageProps>;
}

export interface FeatureRoute {
  /** `/pins/:person`; a fixed path wins over a parameter. */
  readonly path: string;
  readonly load: () => Promise<PageModule>;
  /** The page itself when it comes with the first bundle: it is drawn at once. */
  readonly page?: PageModule;
  /** Where the page is to be found; everywhere unless told. */
  readonly devices?: readonly DeviceKind[];
  /** On the desk's tablet it stands behind the PIN. What other roles see of it is the page's matter. */
  readonly locked?: boolean;
  /** May be seen on a device that no hub knows yet. */
  readonly unpaired?: boolean;
}

export interface MenuEntry {
  readonly path: string;
  /** Reads the language, so it is a function. */
  readonly label: () => string;
  readonly icon?: IconName;
  readonly devices?: readonly DeviceKind[];
  /** For the host's own device alone. */
  readonly isDesk?: true;
}

/** One feature as the shell sees it. Its folder's `index.ts` exports it and imports no page directly. */
export interface Feature {
  readonly id: string;
  readonly routes: readonly FeatureRoute[];
  /** What the feature shows at `/`, in the order of the features. Rendered in the first bundle: keep it small. */
  readonly home?: { readonly tablet?: ComponentType; readonly phone?: ComponentType };
  /** Parts in other features' places. */
  readonly slots?: SlotFilling;
  /** The feature's parts with sample data, for the gallery. */
  readonly gallery?: () => Promise<{ Gallery: ComponentType }>;
}
