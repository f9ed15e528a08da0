/** Which element it is: the wall or the blockers alone, or all parts with tabs. */
export type Shape = 'wall' | 'blockers' | 'tabs';
