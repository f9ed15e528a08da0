/** Every capability of the widget, a line each; their `place` says in which order they stand. */
export { blockers } from './blockers/manifest.tsx';
export { culture } from './culture/manifest.tsx';
export { dilemmas } from './dilemmas/manifest.tsx';
export { people } from './people/manifest.ts';
export { purpose } from './purpose/manifest.tsx';
export { wall } from './wall/manifest.ts';
