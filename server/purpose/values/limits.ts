/** How many values the page takes from editors: more nobody remembers. A file may bring more. */
export const mostValues = 12;

/** How many behaviours a value takes from editors. */
export const mostBehaviours = 8;
