import type { TypePolicies } from '@apollo/client';
import type { ComponentType } from 'react';
import type { Address, Route } from './route.ts';
import type { Filling } from './slot.tsx';
import type { Lang } from './ui/locales.ts';
import type { Dictionary } from './ui/words.ts';

/** What one element is to whoever works for all of them. */
export interface ElementProps {
  shadow: ShadowRoot | null;
  shape: string;
}

/**
 * What a capability brings to the widget. Every element loads all manifests, so they hold names and dynamic imports
 * only; what the first stories need is the exception.
 */
export interface Manifest {
  /** One word: its folder, and the address at which its tab begins. */
  name: string;
  /** Its number among the capabilities: it may import those before it, and its tab comes after theirs. */
  place: number;
  /** What its tab says; without one, its screens are reached from elsewhere. */
  tab?: Record<Lang, string>;
  /** Where its tab stands, if not at its `place`. */
  tabPlace?: number;
  /** `<applaus-NAME>` shows it alone. The build reads this to write the loader. */
  element?: true;
  addresses?: readonly Address[];
  /**
   * Routes that leave no trace: they are in neither the address nor the history, and the page's own scripts cannot count
   * them.
   */
  isPrivate?: (route: Route) => boolean;
  /** Draws the screens at its addresses. */
  Screens?: ComponentType;
  /** Shown while an element that begins with it is loading. */
  Skeleton?: ComponentType;
  /** The texts that are fetched together with the token, before anything is drawn. */
  firstTexts?: Dictionary<unknown>;
  /** What its first screen shows; the loader asks it beside the code of that screen. The build reads this. */
  firstQuery?: { name: string; variables: Record<string, unknown> };
  cache?: TypePolicies | ((lang: Lang) => TypePolicies);
  /** Works in every element, whatever it shows, and draws nothing. */
  InEveryElement?: ComponentType<ElementProps>;
  /** What it puts into the slots of earlier ones. */
  slots?: readonly Filling[];
}
