import { options } from 'preact';

export {
  Component,
  createContext,
  createElement,
  createRef,
  Fragment,
  memo,
  StrictMode,
  useCallback,
  useContext,
  useDeferredValue,
  useEffect,
  useId,
  useInsertionEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'preact/compat';
export { use, useEffectEvent } from './hooks.ts';
export { Suspense } from './suspense.ts';

/** React hands `ref` to a component of ours as it does every other property; Preact takes it away. */
const before = options.vnode;
options.vnode = (vnode) => {
  const { type, ref } = vnode;
  const isFunction = typeof type === 'function' && !type.prototype?.render;
  if (ref && isFunction) {
    vnode.props = { ...vnode.props, ref } as typeof vnode.props;
    vnode.ref = null;
  }
  before?.(vnode);
};
