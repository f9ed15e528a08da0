import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';

interface DragOptions {
  /** The list; its children are the rows, in their order. */
  list: RefObject<HTMLElement | null>;
  order: readonly string[];
  onMove: (id: string, to: number) => void;
  /** Put back where it was taken up. */
  onCancel: (order: readonly string[]) => void;
}

/**
 * Drags a row by its handle, with a mouse, a pen or a finger. The list itself catches the pointer, since a row that takes
 * another place in the document would lose it.
 */
export function usePointerDrag({ list, order, onMove, onCancel }: DragOptions) {
  const [dragged, setDragged] = useState<string>();
  const before = useRef(order);
  const cancel = () => {
    setDragged(undefined);
    onCancel(before.current);
  };
  useEscape(dragged !== undefined, cancel);
  const take = (id: string) => (event: PointerEvent) => {
    if (event.button !== 0 || !event.isPrimary) return;
    event.preventDefault();
    list.current?.setPointerCapture(event.pointerId);
    before.current = order;
    setDragged(id);
  };
  const follow = (event: PointerEvent) => {
    if (dragged === undefined || !list.current) return;
    const rows = [...list.current.children];
    const from = order.indexOf(dragged);
    const to = placeAt(rows, from, event.clientY);
    if (to !== from) onMove(dragged, to);
    // A long list moves along with the finger.
    rows[to > from ? to + 1 : to - 1]?.scrollIntoView?.({ block: 'nearest' });
  };
  return {
    dragged,
    /** For the handle of a row. */
    handle: (id: string) => ({ onPointerDown: take(id) }),
    onList: {
      onPointerMove: follow,
      onPointerUp: () => setDragged(undefined),
      onPointerCancel: () => dragged !== undefined && cancel(),
    },
  };
}

/** The place of a dragged row: past the middle of another one it takes that one's. */
function placeAt(rows: readonly Element[], from: number, y: number): number {
  const middles = rows.map((row) => {
    const { top, height } = row.getBoundingClientRect();
    return top + height / 2;
  });
  const below = middles.findLastIndex((middle, index) => index > from && y > middle);
  if (below > from) return below;
  const above = middles.findIndex((middle, index) => index < from && y < middle);
  return above === -1 ? from : above;
}

function useEscape(isActive: boolean, onEscape: () => void): void {
  const latest = useRef(onEscape);
  latest.current = onEscape;
  useEffect(() => {
    if (!isActive) return;
    const listen = (event: KeyboardEvent) => event.key === 'Escape' && latest.current();
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [isActive]);
}
