interface Policies {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string };
}

/** The address of our own Worker for pages under Trusted Types; where there are none it is just the address. */
export function trustedScriptUrl(url: URL): string {
  if (url.origin !== location.origin) throw new Error('a script from elsewhere');
  const { trustedTypes } = globalThis as { trustedTypes?: Policies };
  const policy = trustedTypes?.createPolicy('applaus-door', { createScriptURL: (own) => own });
  return policy ? policy.createScriptURL(url.href) : url.href;
}
