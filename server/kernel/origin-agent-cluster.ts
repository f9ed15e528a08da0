/**
 * Asks browsers to run the pages of our origin apart from other origins of the same site (HTML, "origin-keyed agent
 * clusters"). Without it a script of the intranet page sees in its own Long Tasks when the letter frame is at work. It counts
 * for an origin only where every document of it says so.
 */
export const originAgentCluster = { 'origin-agent-cluster': '?1' };
