import { type ComponentProps, useRef, useState } from 'react';
import { IconButton } from '../../ui/button.tsx';
import { useStyle } from '../../ui/style.ts';
import { useFocusAfter } from '../../ui/use-focus-after.ts';
import css from './order-list.css?inline';
import { moved } from './order-plan.ts';
import { useOrderWords } from './order-words.ts';
import { usePointerDrag } from './use-pointer-drag.ts';
import type { NamedValue } from './value-names.ts';

interface OrderListProps {
  order: readonly string[];
  nameOf: (id: string) => NamedValue;
  onOrder: (order: string[]) => void;
}

/** The values, each with buttons to move it and a handle to drag it by; every move is said aloud. */
export function OrderList({ order, nameOf, onOrder }: OrderListProps) {
  useStyle(css);
  const words = useOrderWords();
  const list = useRef<HTMLOListElement>(null);
  const [said, setSaid] = useState('');
  const focusOn = useFocusAfter(list, order);
  const move = (id: string, to: number) => {
    const next = moved(order, id, to);
    setSaid(words.moved(nameOf(id).name, next.indexOf(id) + 1, order.length));
    onOrder(next);
  };
  const drag = usePointerDrag({ list, order, onMove: move, onCancel: (before) => onOrder([...before]) });
  const press = (id: string, by: 1 | -1) => {
    const to = order.indexOf(id) + by;
    const { name } = nameOf(id);
    if (to < 0) return setSaid(words.atTop(name));
    if (to >= order.length) return setSaid(words.atBottom(name));
    // A button that moves in the document with its row loses the focus.
    const pressed = focusedIn(list.current);
    focusOn(() => pressed);
    move(id, to);
  };
  return (
    <>
      <p role="status" className="unseen">
        {said}
      </p>
      <ol ref={list} className="order-list" aria-label={words.list} {...drag.onList}>
        {order.map((id, index) => (
          <OrderRow
            key={id}
            {...{ index, isLast: index === order.length - 1, value: nameOf(id) }}
            isDragged={drag.dragged === id}
            handle={drag.handle(id)}
            onPress={(by) => press(id, by)}
          />
        ))}
      </ol>
    </>
  );
}

interface OrderRowProps {
  value: NamedValue;
  index: number;
  isLast: boolean;
  isDragged: boolean;
  handle: ComponentProps<'span'>;
  onPress: (by: 1 | -1) => void;
}

function OrderRow({ value: { name, lang }, index, isLast, isDragged, handle, onPress }: OrderRowProps) {
  const words = useOrderWords();
  return (
    <li data-dragged={isDragged || undefined}>
      <span className="order-grip" title={words.drag(name)} {...handle}>
        <Grip />
      </span>
      <span className="order-rank" aria-hidden="true">
        {index + 1}
      </span>
      <b lang={lang}>{name}</b>
      <span className="order-moves">
        <IconButton
          label={words.higher(name)}
          icon="up"
          aria-disabled={index === 0 || undefined}
          onClick={() => onPress(-1)}
        />
        <IconButton
          label={words.lower(name)}
          icon="up"
          data-down=""
          aria-disabled={isLast || undefined}
          onClick={() => onPress(1)}
        />
      </span>
    </li>
  );
}

function focusedIn(list: HTMLElement | null): HTMLElement | null {
  const root = list?.getRootNode() as Document | ShadowRoot | undefined;
  return (root?.activeElement as HTMLElement | null) ?? null;
}

function Grip() {
  return (
    <svg className="icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">
      <path
        d="M9 6h.01M15 6h.01M9 12h.01M15 12h.01M9 18h.01M15 18h.01"
        stroke="currentColor"
        strokeWidth={2.6}
        strokeLinecap="round"
      />
    </svg>
  );
}
