import { Field, ObjectType } from 'type-graphql';
import type { RequestContext } from '../kernel/context.ts';
import { valuesByUuid } from './values/read-values.ts';
import { Value } from './values/value.ts';

@ObjectType({ description: 'What the organisation is for.', simpleResolvers: true })
export class Purpose {
  @Field(() => [Value], { description: 'The values in their order.' })
  values!: Value[];

  @Field(() => [Value], { description: 'The values that were retired, with the recognitions that they have.' })
  retiredValues!: Value[];
}

/** The values come from memory; the rest of the page is read by the fields that are asked for. */
export async function readPurpose({ db, language }: RequestContext): Promise<Purpose> {
  const values = [...(await valuesByUuid(db, language)).values()];
  return Object.assign(new Purpose(), {
    values: values.filter(({ rank }) => rank !== null),
    retiredValues: values.filter(({ rank }) => rank === null),
  });
}
