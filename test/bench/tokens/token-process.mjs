import 'reflect-metadata';
import { blueprint } from '../../../dist/server/blueprint.js';
import { createAuthenticate } from '../../../dist/server/identity/authenticate.js';
import { readIssuers } from '../../../dist/server/identity/issuers.js';
import { openDatabase } from '../../../dist/server/kernel/open-database.js';
import { askers } from '../world/fill.mjs';
import { bareVerifier } from './bare-verifier.mjs';
import { hosts, issuerOf, tokenOf } from './hosts.mjs';

/** So many tokens at a time, as many as people ask at once. */
const atOnce = 8;

/** Checks tokens with the flags of the server, on the database of the bench, and says what each took of the processor. */
const db = await openDatabase(process.env.DATABASE_URL, blueprint);
const log = { info: fail, warn: fail };
const context = { db, log, now: () => new Date() };
const checks = new Map();
let number = 0;

process.on('message', async ({ algorithm, kind, count }) => process.send(await measured(algorithm, kind, count)));
process.send('ready');

async function measured(algorithm, kind, count) {
  if (!checks.has(algorithm)) checks.set(algorithm, await openChecks(algorithm));
  const opened = checks.get(algorithm);
  const tokens = tokensFor(algorithm, opened, kind, count);
  const check = kind === 'bare' ? opened.bare : opened.ours;
  if (kind === 'remembered') await checkAll(tokens, check);
  const [used, started] = [process.cpuUsage(), performance.now()];
  await checkAll(tokens, check);
  const { user, system } = process.cpuUsage(used);
  const seconds = (performance.now() - started) / 1_000;
  return { cpu: (user + system) / count, perSecond: count / seconds, median: (seconds * 1_000) / count };
}

/** To sign a token takes longer than all its checks: a bare check gets those that ours will see for the first time. */
function tokensFor(algorithm, opened, kind, count) {
  const some = opened.unseen ?? Array.from({ length: count }, () => received(tokenOf(algorithm, number++, askers)));
  opened.unseen = kind === 'bare' ? some : null;
  return some.map((each) => each[kind === 'bare' ? 'token' : 'header']);
}

/** Texts in one piece, as the parser of HTTP hands them over: one that was just put together is copied by its first reader. */
function received(token) {
  const inOnePiece = (text) => Buffer.from(text, 'latin1').toString('latin1');
  return { token: inOnePiece(token), header: inOnePiece(`Bearer ${token}`) };
}

async function openChecks(algorithm) {
  const authenticate = createAuthenticate(context, readIssuers(JSON.stringify([issuerOf(algorithm)]), []));
  const ours = async (header) => 'viewer' in (await authenticate(header)) || fail('a good token was refused');
  // Everybody has come in before, within the thirty seconds for which people are remembered.
  const tokens = Array.from({ length: askers }, (_, person) => `Bearer ${tokenOf(algorithm, person, askers)}`);
  await checkAll(tokens, ours);
  return { bare: bareVerifier(algorithm, hosts[algorithm].key), ours };
}

async function checkAll(tokens, check) {
  for (let start = 0; start < tokens.length; start += atOnce)
    await Promise.all(tokens.slice(start, start + atOnce).map(check));
}

function fail(...what) {
  throw new Error(JSON.stringify(what));
}
