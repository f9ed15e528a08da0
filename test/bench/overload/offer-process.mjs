import { mixedRequests } from './mixed-requests.mjs';
import { offer } from './offer.mjs';
import { summaryOf } from './summary.mjs';

/** A process that does nothing but ask as its parent says, and reports what came of it. */
process.on('message', async ({ seed, ...order }) => {
  process.send(summaryOf(await offer({ ...order, requests: mixedRequests(4_000, seed) })));
});
