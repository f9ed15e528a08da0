import { type ComponentType, type Context, createContext, type ReactNode, use, useMemo } from 'react';

/** A place on the screens of one capability that later ones fill: what they brought, in their order. */
export type Slot<Content> = Context<readonly Content[]>;

export function createSlot<Content>(): Slot<Content> {
  return createContext<readonly Content[]>([]);
}

/** One slot, filled. */
export type Filling = ComponentType<{ children: ReactNode }>;

/** For the manifest of whoever fills it: everything inside has this content in the slot. */
export function fill<Content>(Slot: Slot<Content>, content: Content): Filling {
  return function Filled({ children }) {
    const before = use(Slot);
    const contents = useMemo(() => [...before, content], [before]);
    return <Slot value={contents}>{children}</Slot>;
  };
}

/** Later capabilities stand in the slots of earlier ones. */
export function FilledSlots({ slots, children }: { slots: readonly Filling[]; children: ReactNode }) {
  const [Filled, ...others] = slots;
  if (!Filled) return children;
  return (
    <Filled>
      <FilledSlots slots={others}>{children}</FilledSlots>
    </Filled>
  );
}
