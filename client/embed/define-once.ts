/**
 * Defines an element unless its name is defined: a page may load the script twice, even from two places, and defining a
 * name again throws.
 */
export function defineOnce(name: string, make: () => CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, make());
}
