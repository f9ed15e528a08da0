/**
 * Headers by which an intermediary names who is asking, or numbers the request for a log that does: sign-on at a proxy
 * (oauth2-proxy, Authelia, authentik, Kong, Pomerium, Tailscale, Vouch, Apache's modules, IIS, Azure, Google, Cloudflare,
 * AWS, Envoy), client certificates, tracing, numbers of requests.
 */
const names = new Set([
  ...['cookie', 'authorization', 'proxy-authorization', 'x-client-cert', 'x-forwarded-client-cert'],
  ...['traceparent', 'tracestate', 'baggage', 'sentry-trace', 'b3', 'uber-trace-id', 'elastic-apm-traceparent'],
  ...['x-request-id', 'request-id', 'x-correlation-id', 'x-amzn-trace-id', 'x-cloud-trace-context', 'newrelic'],
  ...['x-forwarded-user', 'x-forwarded-email', 'x-forwarded-preferred-username', 'x-forwarded-groups'],
  ...['x-forwarded-access-token', 'x-remote-user', 'remote-user', 'remote-email', 'remote-name', 'remote-groups'],
  ...[
    'x-user',
    'x-user-id',
    'x-user-email',
    'x-userinfo',
    'x-auth-user',
    'x-webauth-user',
    'x-vouch-user',
    'auth-user',
  ],
  ...['client-cert', 'client-cert-chain', 'x-arr-clientcert', 'x-session-id', 'x-transaction-id', 'x-unique-id'],
  ...['x-trace-id', 'x-span-id', 'grpc-trace-bin', 'sw8', 'singularityheader', 'x-ot-span-context'],
  ...['x-appgw-trace-id', 'x-arr-log-id', 'x-azure-ref', 'cf-ray', 'x-amz-cf-id'],
]);
const prefixes = [
  ...['x-b3-', 'x-datadog-', 'x-dynatrace', 'x-instana-', 'x-newrelic-', 'ot-tracer-', 'uberctx-'],
  ...['x-auth-request-', 'x-authenticated-', 'x-authentik-', 'x-pomerium-', 'x-consumer-', 'x-credential-'],
  ...['x-ms-client-principal', 'x-ms-token-', 'x-iisnode-', 'x-goog-authenticated-user-', 'x-goog-iap-', 'cf-access-'],
  ...['x-amzn-oidc-', 'x-amzn-mtls-', 'tailscale-user-', 'oidc_', 'oidc-', 'mellon_', 'mellon-'],
  ...['ssl-client-', 'x-ssl-client-', 'x-forwarded-tls-client-cert'],
];

/** Whether a request carries one; only the names are looked at. */
export function isIdentified(headers: object): boolean {
  return Object.keys(headers).some((name) => names.has(name) || prefixes.some((prefix) => name.startsWith(prefix)));
}
