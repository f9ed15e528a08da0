/** A page may load the script twice, from two places even; defining a name twice would throw. */
export function defineOnce(name: string, make: () => CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, make());
}
