import { createContext, use, useInsertionEffect } from 'react';

/** The shadow root that the components are drawn in; null where there is none (tests). */
export const StyleRoot = createContext<ShadowRoot | null>(null);

const sheets = new Map<string, CSSStyleSheet>();

/** Adopts a stylesheet once per root: constructed sheets pass every Content-Security-Policy, `<style>` does not. */
export function useStyle(css: string): void {
  const root = use(StyleRoot);
  useInsertionEffect(() => {
    if (root) adopt(root, css);
  }, [root, css]);
}

/** What each root has; asking the browser for it takes longer, and every card asks. */
const adopted = new WeakMap<ShadowRoot, Set<string>>();

export function adopt(root: ShadowRoot, css: string): void {
  const known = adopted.get(root) ?? new Set();
  if (known.has(css)) return;
  adopted.set(root, known.add(css));
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheets.get(css) ?? build(css)];
}

function build(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  sheets.set(css, sheet);
  return sheet;
}
