import type { ApolloClient } from '@apollo/client';
import type { EditRecognitionMutation, GiveRecognitionInput, GiveRecognitionMutation } from '../../graphql.ts';
import type { Draft, Part } from './draft.ts';

/** A recognition that began somewhere else: what is known of it already, and how it is told. */
export interface Beginning {
  /** Under which its draft is kept. */
  name: string;
  title: string;
  intro: string;
  start: Partial<Pick<Draft, Part | 'lang'>>;
  give: Give;
}

/** A refusal of another kind comes as one of these, with its own sentence. */
export type Answer = GiveRecognitionMutation['giveRecognition'] | EditRecognitionMutation['editRecognition'];

export type Give = (client: ApolloClient, input: GiveRecognitionInput) => Promise<Answer | undefined>;
