import type { ClassType } from 'type-graphql';
import type { RequestContext } from './context.ts';
import type { Job } from './jobs/job.ts';
import type { ReadSettings } from './settings.ts';

/** A capability's manifest: everything the rest of the house has to know of it. */
export interface Capability {
  name: string;
  entities: ClassType[];
  resolvers: ClassType[];
  jobs: Job[];
  settings?: ReadSettings;
  /** How many things in this capability wait for the viewer. */
  waiting?: (context: RequestContext) => Promise<number>;
  /** Root fields that are the same for every viewer, so that a whole answer can be kept. */
  sharedFields?: string[];
}
