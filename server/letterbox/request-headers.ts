/** What browsers send of themselves, and what frames a message; `accept-…` and `sec-…` come on top. */
const ofBrowsers = new Set([
  ...['host', 'connection', 'keep-alive', 'content-length', 'transfer-encoding', 'te', 'content-type'],
  ...['accept', 'user-agent', 'origin', 'pragma', 'cache-control', 'priority', 'dnt'],
]);

/** What proxies add about the way: never read. An address or a host name in them names a computer to whoever logs it. */
const ofForwarding = new Set([
  ...['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-port', 'x-forwarded-proto', 'x-forwarded-server'],
  ...['forwarded', 'via', 'x-real-ip'],
]);

export interface HeaderNames {
  /** Nobody knows what they say, so each may name who is asking, or number the request for a log that does. */
  foreign: string[];
  forwarding: string[];
}

/** Sorts a request's headers by their names alone; their values are not looked at. */
export function sortHeaders(headers: object): HeaderNames {
  const names = Object.keys(headers).filter((name) => !ofBrowsers.has(name) && !/^(accept|sec)-/.test(name));
  return {
    foreign: names.filter((name) => !ofForwarding.has(name)),
    forwarding: names.filter((name) => ofForwarding.has(name)),
  };
}

/** Whether anything but a browser and the way itself left a header: sign-on, tracing, client certificates. */
export function isIdentified(headers: object): boolean {
  return sortHeaders(headers).foreign.length > 0;
}
