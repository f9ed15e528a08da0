import type { Words } from './language.ts';
import type { Translated } from './translations.ts';

/** Kinds of what happened: a capability adds its own, by declaration merging in its folder. */
export interface AnnotationKinds extends Record<never, never> {}

export type AnnotationKind = keyof AnnotationKinds;

/** Days as `YYYY-MM-DD` in the time zone of the organisation, both included. */
export interface Period {
  from: string;
  until: string;
}

/** Something that happened on a day, to be set beside a line of figures by an editor, who may reword it. */
export interface AnnotationOffer {
  /** uuid of what happened. */
  subjectId: string;
  day: string;
  text: Translated;
}

/** What a manifest declares about a kind of what happened. `Asked` is the context of a request. */
export interface AnnotationManifest<Asked> {
  /** What kind of thing it is, in a few words. */
  title: Words;
  /** At most `limit` of a period, the newest first: nothing but what every viewer may read. */
  offer(context: Asked, period: Period, limit: number): Promise<AnnotationOffer[]>;
  /**
   * Those of the subjects that every viewer may read now, and of which the offer still holds; with one statement. What was
   * hidden, withdrawn or undone since is not among them.
   */
  readable(context: Asked, subjectIds: readonly string[]): Promise<Set<string>>;
}

export type Annotations<Asked> = Record<AnnotationKind, AnnotationManifest<Asked>>;
