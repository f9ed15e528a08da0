import { Field, ID, InputType } from 'type-graphql';
import { Month } from '../kernel/validation.ts';

@InputType({ description: 'Which recognitions to show; several conditions narrow it down together.' })
export class WallFilter {
  @Field(() => ID, { nullable: true, description: 'Recognitions that show this value.' })
  valueId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Recognitions about people of this department or one below it.' })
  departmentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Recognitions about this person.' })
  personId?: string | null;

  @Field(() => String, { nullable: true, description: 'Recognitions of this month, `2026-11`.' })
  @Month()
  month?: string | null;

  @Field(() => String, { nullable: true, description: 'Recognitions with all of these words, or words that begin so.' })
  search?: string | null;
}
