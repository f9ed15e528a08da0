import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { SignJWT } from 'jose';
import type { IssuerConfig } from '../identity/issuers.ts';
import type { Context } from '../kernel/context.ts';
import { demoPeople } from './demo-people.ts';

/** The demo's own issuer of tokens, its routes and the origins of its page. */
export interface Demonstration {
  issuers: IssuerConfig[];
  origins: string[];
  routes: (app: FastifyInstance, context: Context) => void;
}

interface Address {
  publicUrl: string;
  port: number;
}

type Addresses = Address & { capabilities: { blockers: { letterboxUrl: string } } };

/** How long a demo token lasts, in seconds: short, so that renewing it is part of every look around. */
const tokenLife = 10 * 60;

/** `folder` holds the files of its page. */
export function demo(address: Addresses, folder: string): Demonstration {
  const secret = randomBytes(32).toString('hex');
  const issuer = demoIssuer(secret);
  return {
    issuers: [issuer],
    origins: demoOrigins(address),
    routes(app, context) {
      app.get('/demo/people', async () => demoPeople(context));
      app.get<{ Querystring: { person?: string } }>('/demo/token', async (request, reply) => {
        const known = (await demoPeople(context)).some(({ username }) => username === request.query.person);
        if (!known) return reply.code(404).send({ message: 'There is nobody of that name in the demo.' });
        reply.header('cache-control', 'no-store');
        return { token: await sign(secret, issuer, request.query.person!) };
      });
      app.get('/', (request, reply) => page(address, folder, request, reply));
      for (const file of ['intranet.css', 'intranet.js', 'icon.svg']) {
        app.get(`/demo/${file}`, async (_, reply) => send(reply, folder, file));
      }
    },
  };
}

/** The origins of the demo's page: the API is on another of these than the page. */
export function demoOrigins({ publicUrl, port }: Address): string[] {
  return [...new Set([new URL(publicUrl).origin, `http://localhost:${port}`, `http://127.0.0.1:${port}`])];
}

function demoIssuer(secret: string): IssuerConfig {
  return {
    issuer: 'applaus-demo',
    audience: 'applaus',
    algorithms: ['HS256'],
    secret,
    claims: { name: 'name', email: 'email', department: 'department', locale: 'locale', roles: 'roles' },
    link: { claim: 'sub', to: 'userName' },
    trustEmail: false,
    create: false,
    trustRoles: false,
  };
}

function sign(secret: string, { issuer, audience }: IssuerConfig, username: string): Promise<string> {
  return new SignJWT({})
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setIssuer(issuer)
    .setAudience(audience)
    .setSubject(username)
    .setIssuedAt()
    .setExpirationTime(`${tokenLife}s`)
    .sign(new TextEncoder().encode(secret));
}

/**
 * Serves the page under as strict a policy as a careful intranet has: scripts only from the page's and the widget's
 * origin.
 */
function page(
  { port, capabilities }: Addresses,
  folder: string,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const api = request.hostname === 'localhost' ? `http://127.0.0.1:${request.port ?? port}` : "'self'";
  reply.header(
    'content-security-policy',
    `default-src 'none'; script-src 'self' ${api}; connect-src 'self' ${api} ${capabilities.blockers.letterboxUrl}; img-src 'self' ${api}; frame-src ${capabilities.blockers.letterboxUrl}; ` +
      "style-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'",
  );
  return send(reply, folder, 'index.html');
}

const types: Record<string, string> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  svg: 'image/svg+xml',
};

async function send(reply: FastifyReply, folder: string, file: string): Promise<FastifyReply> {
  const content = await readFile(join(folder, file));
  return reply
    .header('content-type', `${types[file.split('.').at(-1)!]}; charset=utf-8`)
    .header('cache-control', 'no-cache')
    .send(content);
}
