import { Field, InterfaceType } from 'type-graphql';

/** The rule says no: returned, never thrown, so that the screen must look at it. */
@InterfaceType({ description: 'The rule says no, with a sentence to show to the reader.' })
export abstract class Refusal {
  @Field(() => String, { description: "What is refused and why, in the reader's language." })
  message: string;

  constructor(message: string) {
    this.message = message;
  }
}
