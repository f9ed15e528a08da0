import type { FastifyError, FastifyInstance } from 'fastify';
import { languageOf } from '../kernel/language.ts';
import { maskError } from './mask-error.ts';
import { refuse } from './refuse.ts';

/**
 * Answers failures outside of an operation: a body that cannot be read is named, anything else is masked like every bug
 * or outage.
 */
export function failures(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status < 500) {
      return refuse(reply, status, { message: error.message, extensions: { code: 'BAD_REQUEST' } });
    }
    const language = languageOf(request.headers['accept-language']);
    const { message, extensions } = maskError({ message: '' }, error, language, app.log);
    return refuse(reply, 500, { message, extensions });
  });
}
