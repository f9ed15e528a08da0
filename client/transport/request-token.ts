/** Asks the intranet for a token. Cookies are sent to the page's own origin only. */
export function requestToken(url: string, redirect: RequestRedirect = 'follow'): Promise<Response> {
  return fetch(url, {
    ...{ credentials: 'same-origin', cache: 'no-store', redirect },
    headers: { accept: 'application/json' },
  });
}
