import type { ClassType } from 'type-graphql';
import type { Blueprint } from './blueprint.ts';
import type { Context, RequestContext } from './context.ts';
import type { Topic, TopicManifest } from './events.ts';
import type { Job } from './job.ts';
import type { Node } from './node.ts';
import type { NoticeKind, NoticeManifest } from './notices.ts';
import type { ReadSettings } from './settings.ts';

export type NodeReader = (context: RequestContext, uuid: string) => Promise<Node | null>;

/** A capability's manifest: everything the rest of the house has to know of it. */
export interface Capability extends Blueprint {
  name: string;
  resolvers: ClassType[];
  jobs?: Job[];
  /** Works in the background from the start on; the result ends that. */
  start?: (context: Context) => () => Promise<void>;
  settings?: ReadSettings;
  /** For each type that implements `Node`: reads one by its uuid, as far as the viewer may. */
  nodes?: Record<string, NodeReader>;
  events?: { [Name in Topic]?: TopicManifest };
  notices?: { [Kind in NoticeKind]?: NoticeManifest };
  /** How many things in this capability wait for the viewer. */
  waiting?: (context: RequestContext) => Promise<number>;
  /** Root fields that are the same for every viewer, so that a whole answer can be kept. */
  sharedFields?: string[];
}
