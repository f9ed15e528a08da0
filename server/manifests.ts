import { capabilities } from './capabilities.ts';
import type { Annotations } from './kernel/annotations.ts';
import type { AnswerManifest, Answers } from './kernel/answers.ts';
import type { Capability } from './kernel/capability.ts';
import type { Context, RequestContext, Writing } from './kernel/context.ts';
import type { Topic, TopicManifest } from './kernel/events.ts';
import type { Node } from './kernel/node.ts';
import { parseNodeId } from './kernel/node-id.ts';
import type { Notices } from './kernel/notices.ts';
import type { PersonalData } from './kernel/personal-data.ts';

const nodeReaders = new Map(capabilities.flatMap(({ nodes }) => Object.entries(nodes ?? {})));

/** The kinds of notices of all capabilities. */
export const notices: Notices = Object.assign({}, ...capabilities.map((capability) => capability.notices));

/** The forms of answers of all capabilities: two cannot store the same one. */
export const answers = formsOf(capabilities);

export function formsOf(some: Pick<Capability, 'name' | 'answers'>[]): Answers<Context, Writing> {
  const found: Partial<Record<string, AnswerManifest<Context, Writing>>> = {};
  for (const { name, answers = {} } of some) {
    for (const [form, manifest] of Object.entries<AnswerManifest<Context, Writing>>(answers)) {
      if (found[form]) throw new Error(`${name} stores answers of the form ${form}, which another capability does`);
      found[form] = manifest;
    }
  }
  return found as Answers<Context, Writing>;
}

/** What all capabilities offer to set beside a line of figures. */
export const annotations: Annotations<RequestContext> = Object.assign(
  {},
  ...capabilities.map((capability) => capability.annotations),
);

/** What all capabilities store about people, by the name of the capability and in their order. */
export const personalData: Record<string, PersonalData> = Object.fromEntries(
  capabilities.flatMap(({ name, personalData }) => (personalData ? [[name, personalData]] : [])),
);

export const jobs = capabilities.flatMap((capability) => capability.jobs ?? []);

/** What all capabilities let be measured. */
export const measurements = capabilities.flatMap((capability) => capability.measurements ?? []);

/** Fields whose answers can be kept. */
export const sharedFields = capabilities.flatMap((capability) => capability.sharedFields ?? []);

/** Root fields that have to do with letters. */
export const letterFields = capabilities.flatMap((capability) => capability.letterFields ?? []);

/** Types whose objects never change. */
export const immutableTypes = capabilities.flatMap((capability) => capability.immutableTypes ?? []);

/** Topics after which kept pages are no longer what they were. */
export function topicsThatChangePages(): Topic[] {
  const topics: Record<Topic, TopicManifest> = Object.assign({}, ...capabilities.map(({ events }) => events));
  return (Object.keys(topics) as Topic[]).filter((topic) => topics[topic].changesPages);
}

export async function readNode(context: RequestContext, id: string): Promise<Node | null> {
  const parsed = parseNodeId(id);
  return parsed ? ((await nodeReaders.get(parsed.type)?.(context, parsed.uuid)) ?? null) : null;
}

export async function countWaiting(context: RequestContext): Promise<number> {
  const counts = await Promise.all(capabilities.map((capability) => capability.waiting?.(context) ?? 0));
  return counts.reduce((sum, count) => sum + count, 0);
}
