/** Headers by which somebody in between says who is asking, or numbers the request for a log that does. */
const names = new Set([
  'cookie',
  'authorization',
  'proxy-authorization',
  'traceparent',
  'tracestate',
  'baggage',
  'sentry-trace',
  'x-request-id',
  'x-correlation-id',
  'x-amzn-trace-id',
  'x-cloud-trace-context',
  'x-forwarded-user',
  'x-remote-user',
  'remote-user',
  'x-client-cert',
]);
const beginnings = ['x-b3-', 'x-auth-request-', 'x-ms-client-principal', 'ssl-client-'];

/** Whether a request carries one; only the names are looked at. */
export function isIdentified(headers: object): boolean {
  return Object.keys(headers).some((name) => names.has(name) || beginnings.some((part) => name.startsWith(part)));
}
