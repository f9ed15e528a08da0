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

export function adopt(root: ShadowRoot, css: string): void {
  const sheet = sheets.get(css) ?? build(css);
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

function build(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  sheets.set(css, sheet);
  return sheet;
}
