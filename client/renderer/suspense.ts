import { Component, type ComponentChildren, createElement, Fragment, type VNode } from 'preact';

/** What Preact calls these inside; its own `compat` and developer tools rely on the names. */
interface Inside {
  __k: (Inside | null)[] | null;
  __e: Element | Text | null;
  __c: Component | null;
  type: unknown;
}

interface SuspenseProps {
  fallback?: ComponentChildren;
  children?: ComponentChildren;
}

/**
 * React's `Suspense`. That of `preact/compat` throws away what its content knows when one of it suspends again, such as a
 * text that somebody types: here content that was once shown stays, hidden meanwhile, and is shown again as it was.
 */
export class Suspense extends Component<SuspenseProps, { waiting: boolean }> {
  override state = { waiting: false };
  #pending = new Set<Promise<unknown>>();
  #isWaiting = false;
  #wasShown = false;
  #suspended = new Set<Component>();

  /** Called by `preact/compat` when something inside throws a promise; while it waits, at each drawing anew. */
  __c(promise: Promise<unknown>, { __c: component }: Inside): void {
    if (component) this.#suspended.add(component);
    if (!this.#isWaiting) this.#wait(true);
    if (this.#pending.has(promise)) return;
    this.#pending.add(promise);
    const onSettled = () => {
      this.#pending.delete(promise);
      if (this.#pending.size === 0) this.#showAgain();
    };
    promise.then(onSettled, onSettled);
  }

  #wait(waiting: boolean): void {
    this.#isWaiting = waiting;
    this.setState({ waiting });
  }

  #showAgain(): void {
    const suspended = [...this.#suspended];
    this.#suspended.clear();
    this.#wait(false);
    if (this.#wasShown) for (const component of suspended) component.forceUpdate();
  }

  override componentDidMount(): void {
    this.componentDidUpdate();
  }

  override componentDidUpdate(): void {
    const { waiting } = this.state;
    if (!this.#isWaiting) this.#wasShown = true;
    for (const element of elementsIn(this.#content)) hide(element, waiting);
  }

  get #content(): Inside | null {
    const own = (this as unknown as { __v: Inside }).__v;
    return own.__k?.[0] ?? null;
  }

  override render(): VNode {
    const { fallback, children } = this.props;
    const { waiting } = this.state;
    const content = !waiting || this.#wasShown ? createElement(Fragment, { key: 'content' }, children) : null;
    return createElement(Fragment, null, content, waiting ? createElement(Fragment, { key: 'wait' }, fallback) : null);
  }
}

/** The outermost elements of a tree; what has no element of its own is looked through. */
function elementsIn(tree: Inside | null): HTMLElement[] {
  if (!tree) return [];
  if (typeof tree.type === 'string') return [tree.__e as HTMLElement];
  return (tree.__k ?? []).flatMap(elementsIn);
}

function hide(element: HTMLElement, isHidden: boolean): void {
  if (isHidden) element.style.setProperty('display', 'none', 'important');
  else if (element.style.getPropertyPriority('display') === 'important') element.style.removeProperty('display');
}
