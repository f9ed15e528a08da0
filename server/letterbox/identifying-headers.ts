/**
 * Headers by which somebody in between says who is asking, or numbers the request for a log that does: sign-on at a proxy
 * (oauth2-proxy, Authelia, Azure, Google, Cloudflare, AWS, Envoy), client certificates, tracing.
 */
const names = new Set([
  ...['cookie', 'authorization', 'proxy-authorization', 'x-client-cert', 'x-forwarded-client-cert'],
  ...['traceparent', 'tracestate', 'baggage', 'sentry-trace', 'b3', 'uber-trace-id', 'elastic-apm-traceparent'],
  ...['x-request-id', 'request-id', 'x-correlation-id', 'x-amzn-trace-id', 'x-cloud-trace-context', 'newrelic'],
  ...['x-forwarded-user', 'x-forwarded-email', 'x-forwarded-preferred-username', 'x-forwarded-groups'],
  ...['x-forwarded-access-token', 'x-remote-user', 'remote-user', 'remote-email', 'remote-name', 'remote-groups'],
  ...['x-user', 'x-authenticated-user', 'x-webauth-user', 'x-ssl-client-cert', 'x-ssl-client-dn'],
]);
const beginnings = [
  ...['x-b3-', 'x-datadog-', 'x-auth-request-', 'x-ms-client-principal', 'x-ms-token-', 'ssl-client-'],
  ...['x-goog-authenticated-user-', 'x-goog-iap-', 'cf-access-', 'x-amzn-oidc-'],
];

/** Whether a request carries one; only the names are looked at. */
export function isIdentified(headers: object): boolean {
  return Object.keys(headers).some((name) => names.has(name) || beginnings.some((part) => name.startsWith(part)));
}
