import { Field, ID, InputType } from 'type-graphql';
import { Month } from '../kernel/validation.ts';

@InputType({ description: 'Which stories to show; several conditions narrow it down together.' })
export class WallFilter {
  @Field(() => ID, { nullable: true, description: 'Stories that show this value.' })
  valueId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Stories about people of this department or one below it.' })
  departmentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Stories about this person.' })
  personId?: string | null;

  @Field(() => String, { nullable: true, description: 'Stories of this month, `2026-11`.' })
  @Month()
  month?: string | null;

  @Field(() => String, { nullable: true, description: 'Stories with all of these words, or words that begin so.' })
  search?: string | null;
}
