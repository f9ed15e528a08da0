/** What usually puts a header on a request, so that an operator knows where to switch it off. */
const sources: [name: RegExp, source: string][] = [
  [/^cookie$/, 'a cookie of this host name or of the domain above it'],
  [/^(proxy-)?authorization$/, 'a sign-on gateway or a proxy with a password'],
  [/^(x-)?(amzn-oidc|amz-cf|amzn-mtls|amzn-trace)/, 'AWS (load balancer or CloudFront)'],
  [/^(cf-|cdn-loop)/, 'Cloudflare'],
  [/^x-(azure|appgw|arr|ms|fd)-/, 'Azure (Front Door, Application Gateway, App Service or Entra)'],
  [/^x-(goog|cloud-trace)/, 'Google Cloud (Identity-Aware Proxy or its load balancer)'],
  [/^x-(kong|consumer|credential|authenticated|anonymous)-/, 'Kong'],
  [/^x-(auth-request|forwarded-(user|email|groups|preferred|access))/, 'oauth2-proxy'],
  [/^(x-authentik|remote-(user|name|email|groups)|x-remote-user)/, 'authentik, Authelia or Apache'],
  [/^(iv-|am-eai|pd-)/, 'IBM Security Verify Access'],
  [/^(sm|siteminder)[_-]/, 'SiteMinder'],
  [/^oam[_-]/, 'Oracle Access Manager'],
  [/^(oidc|mellon)[_-]/, 'mod_auth_openidc or mod_auth_mellon (Apache)'],
  [/^(x-pomerium|x-vouch|tailscale-user|x-jwt-assertion)/, 'Pomerium, Vouch, Tailscale or an API manager'],
  [/client-?cert|^ssl-client|^x-ssl/, 'a proxy that asks for client certificates'],
  [/^(traceparent|tracestate|baggage|b3|x-b3-|uber|sentry|elastic-apm|sw8|x-ot)/, 'tracing (OpenTelemetry, Zipkin, …)'],
  [/^(x-datadog|x-dynatrace|newrelic|x-newrelic|x-instana|singularity|traceresponse)/, 'a monitoring agent'],
  [/(request|correlation|trace|transaction|unique|session|span)-?id/, 'a proxy or gateway that numbers requests'],
  [/user|email|person|employee|account|identity|principal/, 'a gateway that says who is signed in'],
];

export function whoAdds(header: string): string {
  return sources.find(([name]) => name.test(header))?.[1] ?? 'something between this computer and the letterbox';
}
