import { ApolloLink } from '@apollo/client/link';
import { isSubscriptionOperation } from '@apollo/client/utilities';
import { execute, type GraphQLSchema, validate } from 'graphql';
import { from, Observable, type Subscriber } from 'rxjs';
import { NotSignedIn } from '../../client/transport/bearer.ts';
import { readSchema } from '../../schema/read-graphql.ts';

const schema: GraphQLSchema = readSchema(process.cwd());

/** What a server says, by root field: a value, or a function of its arguments. Throwing an `Error` is a network error. */
export type Answers = Record<string, unknown>;

/** Stands in for the network below the committed schema: a document or an answer that does not fit it fails the test. */
export class SchemaLink extends ApolloLink {
  readonly asked: string[] = [];
  #followers = new Set<Subscriber<ApolloLink.Result>>();

  constructor(answers: Answers) {
    super((operation) => {
      this.asked.push(operation.operationName ?? '');
      const problems = validate(schema, operation.query);
      if (problems[0]) throw problems[0];
      if (isSubscriptionOperation(operation.query)) return this.#stream();
      return from(answer(operation, answers));
    });
  }

  /** A live event for everyone who follows. */
  publish(data: Record<string, unknown>): void {
    for (const follower of this.#followers) follower.next({ data });
  }

  #stream(): Observable<ApolloLink.Result> {
    return new Observable((observer) => {
      this.#followers.add(observer);
      return () => this.#followers.delete(observer);
    });
  }
}

async function answer(operation: ApolloLink.Operation, answers: Answers): Promise<ApolloLink.Result> {
  const { query: document, variables: variableValues } = operation;
  const result = await execute({ schema, document, variableValues, rootValue: answers });
  const lost = result.errors?.find(
    ({ originalError }) => originalError instanceof NoConnection || originalError instanceof NotSignedIn,
  );
  if (lost) throw lost.originalError;
  return JSON.parse(JSON.stringify(result)) as ApolloLink.Result;
}

/** Thrown by an answer: nothing comes back at all. */
export class NoConnection extends Error {}
