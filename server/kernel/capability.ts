import type { ClassType } from 'type-graphql';
import type { RequestContext } from './context.ts';
import type { Job } from './jobs/job.ts';
import type { Node } from './node.ts';
import type { NoticeKind, NoticeManifest, Notices } from './notices.ts';
import type { ReadSettings } from './settings.ts';

export type NodeReader = (context: RequestContext, uuid: string) => Promise<Node | null>;

/** A capability's manifest: everything the rest of the house has to know of it. */
export interface Capability {
  name: string;
  entities: ClassType[];
  resolvers: ClassType[];
  jobs: Job[];
  settings?: ReadSettings;
  /** For each type that implements `Node`: reads one by its uuid, as far as the viewer may. */
  nodes?: Record<string, NodeReader>;
  notices?: { [Kind in NoticeKind]?: NoticeManifest };
  /** How many things in this capability wait for the viewer. */
  waiting?: (context: RequestContext) => Promise<number>;
  /** Root fields that are the same for every viewer, so that a whole answer can be kept. */
  sharedFields?: string[];
}

/** The kinds of notices of all these. */
export function noticesOf(capabilities: Capability[]): Notices {
  return Object.assign({}, ...capabilities.map(({ notices }) => notices));
}
