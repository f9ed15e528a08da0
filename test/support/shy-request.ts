import type { IncomingMessage, ServerResponse } from 'node:http';

/** What of a request says who is asking. */
const identifying = [
  'socket',
  'connection',
  'client',
  'ip',
  'ips',
  'hostname',
  'host',
  'cookies',
  'rawHeaders',
  'trailers',
  'rawTrailers',
  'headersDistinct',
];
/** The only headers whose value a letterbox may look at. */
const harmless = ['content-length'];

/** A request that throws as soon as anybody looks at whom it is from. */
export function shyRequest(request: IncomingMessage): IncomingMessage {
  const headers = new Proxy(request.headers, {
    get(target, name) {
      if (!harmless.includes(String(name))) throw new Error(`the letterbox looked at the header ${String(name)}`);
      return target[String(name)];
    },
  });
  return shy(request, { headers });
}

/** A response leads to the same socket, and to its request. */
export function shyResponse(response: ServerResponse): ServerResponse {
  return shy(response, {}, ['req']);
}

function shy<Thing extends object>(thing: Thing, instead: Record<string, unknown>, more: string[] = []): Thing {
  return new Proxy(thing, {
    get(target, name) {
      if (Object.hasOwn(instead, name)) return instead[String(name)];
      if ([...identifying, ...more].includes(String(name))) throw new Error(`the letterbox looked at ${String(name)}`);
      const value = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
