/** Which element it is: the wall alone, or all parts with tabs. */
export type Shape = 'wall' | 'tabs';
