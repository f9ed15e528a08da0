import type { FastifyInstance } from 'fastify';

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Applaus</title>
<p>Applaus runs here. Embed it in a page of your intranet with <code>/embed/v1/applaus.js</code>.</p></html>
`;

/** Outside the demo, a plain page that says what runs here. */
export function landing(app: FastifyInstance): void {
  app.get('/', async (_, reply) =>
    reply
      .header('content-type', 'text/html; charset=utf-8')
      .header('content-security-policy', "default-src 'none'; frame-ancestors 'none'")
      .send(page),
  );
}
