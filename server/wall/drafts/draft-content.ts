import { Field, ID, InputType } from 'type-graphql';
import { languages } from '../../kernel/language.ts';
import { uuidOf } from '../../kernel/node-id.ts';
import { AtMost, OneOf, UnfinishedText } from '../../kernel/validation.ts';

/** The most characters of each text: five times what a recognition holds, and three such texts fit into a request. */
export const longestDraftText = 5_000;

/** What is stored of a draft; unfinished, as it was typed. The schema knows only the input that extends it. */
@InputType()
export abstract class DraftContentInput {
  @Field(() => [ID], { description: 'Whom it is about so far: up to ten colleagues.' })
  @AtMost(10)
  receiverIds!: string[];

  @Field(() => ID, { nullable: true, description: 'The value that was chosen.' })
  valueId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The behaviour that was chosen.' })
  behaviourId?: string | null;

  @Field(() => String, { defaultValue: 'nl', description: 'The language it is written in.' })
  @OneOf(languages)
  lang!: string;

  @Field(() => String, { description: 'What happened, up to 5,000 characters of it.' })
  @UnfinishedText(longestDraftText)
  situation!: string;

  @Field(() => String, { description: 'What the colleague did, up to 5,000 characters of it.' })
  @UnfinishedText(longestDraftText)
  action!: string;

  @Field(() => String, { description: 'What it did for the customer, up to 5,000 characters of it.' })
  @UnfinishedText(longestDraftText)
  effect!: string;
}

export type DraftContent = Pick<DraftContentInput, keyof DraftContentInput>;

/** What is stored: nothing of a request but these fields, and no id that could not be one. */
export function writtenContent({ lang, situation, action, effect, ...ids }: DraftContent): string {
  const receiverIds = ids.receiverIds.filter((id) => uuidOf('Person', id) !== null);
  const valueId = uuidOf('Value', ids.valueId) && ids.valueId;
  const behaviourId = uuidOf('Behaviour', ids.behaviourId) && ids.behaviourId;
  return JSON.stringify({ receiverIds, valueId, behaviourId, lang, situation, action, effect } satisfies DraftContent);
}
