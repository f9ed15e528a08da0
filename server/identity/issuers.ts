import { createPublicKey } from 'node:crypto';

/** Who may vouch for people: an issuer of tokens, its key and how its subjects are found in our directory. */
export interface IssuerConfig {
  issuer: string;
  audience: string;
  algorithms: Algorithm[];
  secret?: string;
  publicKey?: string;
  jwksUri?: string;
  claims: { name: string; email: string; department: string; locale: string; roles: string };
  /** Which claim is which field of the directory, tried for a pair (issuer, subject) not seen before. */
  link: { claim: string; to: LinkField } | null;
  /** Take an e-mail for the person's own where the token does not say `email_verified`. */
  trustEmail: boolean;
  /** Make a person of an unknown pair. */
  create: boolean;
  /** Take `editor` and `admin` from the token. */
  trustRoles: boolean;
}

export type Algorithm = 'HS256' | 'RS256' | 'ES256';
export type LinkField = 'externalId' | 'userName' | 'email';

const algorithms: string[] = ['HS256', 'RS256', 'ES256'] satisfies Algorithm[];
const linkFields: string[] = ['externalId', 'userName', 'email'] satisfies LinkField[];
const options = [
  ...['issuer', 'audience', 'algorithms', 'secret', 'publicKey', 'jwksUri'],
  ...['claims', 'link', 'trustEmail', 'create', 'trustRoles'],
];
const standardClaims = { name: 'name', email: 'email', department: 'department', locale: 'locale', roles: 'roles' };

/** Reads the JSON of `AUTH_ISSUERS`; what is wrong is added to `problems` with the issuer's place in the list. */
export function readIssuers(json: string | null, problems: string[]): IssuerConfig[] {
  if (json === null) return [];
  let list: unknown;
  try {
    list = JSON.parse(json);
  } catch {
    problems.push(
      `AUTH_ISSUERS is not JSON. In a shell or a file of settings it stands in single quotes: '[{"issuer": …}]'.`,
    );
    return [];
  }
  if (!Array.isArray(list)) {
    problems.push('AUTH_ISSUERS must be a JSON array of issuers.');
    return [];
  }
  if (list.length === 0) problems.push('AUTH_ISSUERS is an empty list, so nobody can sign in.');
  const issuers = list.map((entry, index) =>
    issuerOf(isObject(entry) ? entry : {}, (what) => problems.push(`AUTH_ISSUERS[${index}] ${what}`)),
  );
  for (const [index, { issuer }] of issuers.entries()) {
    const same = issuers.findIndex((each) => each.issuer === issuer);
    if (issuer && same < index) problems.push(`AUTH_ISSUERS[${index}] has the same "issuer" as AUTH_ISSUERS[${same}].`);
  }
  return issuers;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function issuerOf(entry: Record<string, unknown>, complain: (what: string) => void): IssuerConfig {
  checkNames(entry, complain);
  const named = algorithmsOf(entry, complain);
  checkOptions(entry, options, (name) => complain(`has no option "${name}": there are ${options.join(', ')}.`));
  for (const field of ['link', 'claims']) {
    if (entry[field] !== undefined && !isObject(entry[field])) complain(`needs an object as "${field}".`);
  }
  if (isObject(entry.claims)) checkClaims(entry.claims, complain);
  for (const field of ['trustEmail', 'create', 'trustRoles']) {
    if (entry[field] !== undefined && typeof entry[field] !== 'boolean') complain(`needs true or false as "${field}".`);
  }
  if (isObject(entry.link) && Object.keys(entry.link).length !== 1) complain('"link" must be of one claim.');
  const link = isObject(entry.link) ? (Object.entries(entry.link)[0] as [string, string] | undefined) : undefined;
  if (link && !linkFields.includes(link[1])) complain(`"link" must point to one of ${linkFields.join(', ')}.`);
  return {
    ...(entry as Pick<IssuerConfig, 'issuer' | 'audience' | 'secret' | 'publicKey' | 'jwksUri'>),
    algorithms: named,
    claims: { ...standardClaims, ...(entry.claims as object) },
    link: link ? { claim: link[0], to: link[1] as LinkField } : null,
    trustEmail: entry.trustEmail === true,
    create: entry.create === true,
    trustRoles: entry.trustRoles === true,
  };
}

/** A slip of the pen would go unnoticed, and with it a trust that was given or not. */
function checkOptions(entry: Record<string, unknown>, known: string[], complain: (name: string) => void): void {
  for (const name of Object.keys(entry)) if (!known.includes(name)) complain(name);
}

function checkClaims(claims: Record<string, unknown>, complain: (what: string) => void): void {
  const known = Object.keys(standardClaims);
  checkOptions(claims, known, (name) =>
    complain(
      `"claims" has ${JSON.stringify(name)}: on the left stand our names, ${known.join(', ')}, and on the right yours.`,
    ),
  );
  for (const [name, claim] of Object.entries(claims)) {
    if (typeof claim !== 'string' || claim === '') complain(`"claims" needs a text as "${name}".`);
  }
}

function checkNames(entry: Record<string, unknown>, complain: (what: string) => void): void {
  for (const field of ['issuer', 'audience']) {
    if (typeof entry[field] !== 'string' || entry[field] === '') complain(`needs a text "${field}".`);
  }
}

/** A key belongs to its algorithms: an HS256 token checked with a public key as its secret is a known attack. */
function algorithmsOf(entry: Record<string, unknown>, complain: (what: string) => void): Algorithm[] {
  const named = (entry.algorithms ?? []) as Algorithm[];
  if (!Array.isArray(named) || named.length === 0 || named.some((name) => !algorithms.includes(name))) {
    complain(`needs "algorithms", a list out of ${algorithms.join(', ')}.`);
  } else if (named.includes('HS256')) checkSecret(entry, named, complain);
  else checkPublicKey(entry, named, complain);
  return named;
}

function checkSecret(entry: Record<string, unknown>, named: Algorithm[], complain: (what: string) => void): void {
  if (named.length > 1) complain('mixes HS256 with a public key algorithm: make two issuers of it.');
  if (typeof entry.secret !== 'string' || entry.secret.length < 32) {
    complain('needs a "secret" of at least 32 characters for HS256.');
  }
  if (entry.publicKey || entry.jwksUri) complain('has HS256 beside a public key: take one away.');
}

function checkPublicKey(entry: Record<string, unknown>, named: Algorithm[], complain: (what: string) => void): void {
  const { publicKey, jwksUri } = entry;
  if (Boolean(publicKey) === Boolean(jwksUri)) {
    complain('needs either "publicKey" (PEM) or "jwksUri" for RS256 or ES256.');
  } else if (publicKey) {
    for (const name of named) if (!isKeyFor(name, publicKey)) complain(`has a "publicKey" that is no PEM for ${name}.`);
  } else if (!(typeof jwksUri === 'string' && /^https?:/.test(jwksUri) && URL.canParse(jwksUri))) {
    complain('needs a URL as "jwksUri".');
  }
}

function isKeyFor(algorithm: Algorithm, pem: unknown): boolean {
  try {
    const { asymmetricKeyType, asymmetricKeyDetails } = createPublicKey(String(pem));
    if (algorithm === 'RS256') return asymmetricKeyType === 'rsa' && (asymmetricKeyDetails?.modulusLength ?? 0) >= 2048;
    return asymmetricKeyType === 'ec' && asymmetricKeyDetails?.namedCurve === 'prime256v1';
  } catch {
    return false;
  }
}
