import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { IconButton } from './button.tsx';
import css from './dialog.css?inline';
import { isComposing } from './keys.ts';
import { useStyle } from './style.ts';
import { useUiWords } from './ui-words.ts';

interface DialogProps {
  title: ReactNode;
  size?: 'small' | 'wide';
  children: ReactNode;
  /** Buttons that stay visible while the body scrolls. */
  foot?: ReactNode;
  /** Called by Escape, the close button and the backdrop; the owner decides whether to unmount it. */
  onClose: () => void;
}

/**
 * The browser's own modal dialog, which traps the focus and returns it afterwards. It is open as long as it is mounted.
 */
export function Dialog({ title, size, children, foot, onClose }: DialogProps) {
  useStyle(css);
  const words = useUiWords();
  const id = useId();
  const ref = useOpenDialog();
  return (
    <dialog
      ref={ref}
      className="dialog"
      data-size={size}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => event.target === event.currentTarget && isOutside(event, ref.current) && onClose()}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented || isComposing(event.nativeEvent)) return;
        // Browsers close a dialog by themselves when its `cancel` event is prevented twice, so Escape is prevented as a
        // key.
        event.preventDefault();
        onClose();
      }}
    >
      <div className="dialog-head">
        <h2 id={id}>{title}</h2>
        <IconButton label={words.close} icon="close" onClick={onClose} />
      </div>
      <div className="dialog-body">{children}</div>
      {foot && <div className="dialog-foot">{foot}</div>}
    </dialog>
  );
}

function useOpenDialog() {
  const ref = useRef<HTMLDialogElement>(null);
  // Before anything else happens: where one dialog takes the place of another, no key goes to the page in between.
  useLayoutEffect(() => {
    const dialog = ref.current!;
    const root = dialog.getRootNode() as Document | ShadowRoot;
    const before = root.activeElement;
    const containers = containersOf(before);
    dialog.showModal();
    return () => {
      dialog.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
      // The element that opened the dialog may be gone by then, such as that of an entry that was reported: the nearest
      // container that is still there takes the focus.
      setTimeout(() => {
        const isLost = root.activeElement === null || root.activeElement === document.body;
        if (isLost && !before?.isConnected) focusOne(containers);
      });
    };
  }, []);
  return ref;
}

function containersOf(element: Element | null): HTMLElement[] {
  const container = element?.closest<HTMLElement>('[tabindex="-1"]');
  return container ? [container, ...containersOf(container.parentElement)] : [];
}

function focusOne(containers: HTMLElement[]): void {
  containers.find((container) => container.isConnected)?.focus({ preventScroll: true });
}

/** A press on the backdrop has the dialog itself as its target, just as one on the dialog's padding has. */
function isOutside(event: { clientX: number; clientY: number }, dialog: HTMLDialogElement | null): boolean {
  const box = dialog?.getBoundingClientRect();
  if (!box || (event.clientX === 0 && event.clientY === 0)) return false;
  const { clientX: x, clientY: y } = event;
  return x < box.left || x > box.right || y < box.top || y > box.bottom;
}
