import type { ApolloServerPlugin } from '@apollo/server';
import type { IncomingContext } from '../kernel/context.ts';
import { maskError } from './mask-error.ts';

/** Puts every error of an answer through `maskError`, in the reader's language. */
export const maskedErrors: ApolloServerPlugin<IncomingContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ errors, response, contextValue }) {
        if (!errors || response.body.kind !== 'single') return;
        const result = response.body.singleResult;
        const { language, log } = contextValue;
        result.errors = result.errors?.map((formatted, index) => maskError(formatted, errors[index], language, log));
      },
    };
  },
};
