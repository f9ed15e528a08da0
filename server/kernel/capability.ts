import type { ClassType } from 'type-graphql';
import type { AnnotationKind, AnnotationManifest } from './annotations.ts';
import type { AnswerForm, AnswerManifest } from './answers.ts';
import type { Blueprint } from './blueprint.ts';
import type { Context, RequestContext, Writing } from './context.ts';
import type { Topic, TopicManifest } from './events.ts';
import type { Job } from './job.ts';
import type { Measurement } from './measurement.ts';
import type { Node } from './node.ts';
import type { NoticeKind, NoticeManifest } from './notices.ts';
import type { PersonalData } from './personal-data.ts';
import type { ReadSettings } from './settings.ts';

export type NodeReader = (context: RequestContext, uuid: string) => Promise<Node | null>;

/** A capability's manifest: everything that the rest of the server has to know of it. */
export interface Capability extends Blueprint {
  name: string;
  resolvers: ClassType[];
  jobs?: Job[];
  /** What whoever runs the server can measure of it. */
  measurements?: Measurement[];
  /** Starts work in the background when the server starts; the returned function stops it. */
  start?: (context: Context) => () => Promise<void>;
  settings?: ReadSettings;
  /**
   * A reader for each type that implements `Node`: it reads one object by its uuid, or null where the viewer may not read
   * it.
   */
  nodes?: Record<string, NodeReader>;
  events?: { [Name in Topic]?: TopicManifest };
  notices?: { [Kind in NoticeKind]?: NoticeManifest };
  /** What it stores about people, for whoever asks for their data or has them erased. */
  personalData?: PersonalData;
  /** Forms of answers to rounds that come through the letterbox. */
  answers?: { [Form in AnswerForm]?: AnswerManifest<Context, Writing> };
  /** What happened in it that an editor may set beside a line of figures. */
  annotations?: { [Kind in AnnotationKind]?: AnnotationManifest<RequestContext> };
  /** How many things in this capability wait for the viewer. */
  waiting?: (context: RequestContext) => Promise<number>;
  /**
   * Root fields, and fields with a resolver as `Type.field`, whose value is the same for every viewer, so that whole answers
   * can be cached, and a subscription (`Subscription.field`) run once for all who listen.
   */
  sharedFields?: string[];
  /** Root fields that a page asks for so that letters can be written in it: no trace has an operation with one. */
  letterFields?: string[];
  /**
   * Types whose objects stay as they are once they have been made, so that each is written as JSON once. A change in the
   * database makes new ones.
   */
  immutableTypes?: string[];
}
