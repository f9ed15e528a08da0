import { type BlockerDeskQuery, ViewerDocument } from '../../graphql.ts';
import { BlockerDeskDocument } from './documents.ts';
import type { Entrant } from './entrant.ts';
import { uuidOf } from './global-id.ts';
import type { Desk, ToFrame } from './messages.ts';
import { themeOf } from './theme.ts';

type Hello = Extract<ToFrame, { type: 'hello' }>;

/** Who is at the door, what it looks like here, and what the form offers. Both questions are asked on every page. */
export async function deskFor({ client }: Entrant): Promise<{ person: string; desk: BlockerDeskQuery['blockerDesk'] }> {
  const [viewer, desk] = await Promise.all([
    client.query({ query: ViewerDocument }),
    client.query({ query: BlockerDeskDocument }),
  ]);
  return { person: viewer.data!.viewer.id, desk: desk.data!.blockerDesk };
}

export function helloOf(entrant: Entrant, person: string, desk: BlockerDeskQuery['blockerDesk']): Hello {
  return { type: 'hello', person, lang: entrant.lang, theme: themeOf(entrant.shadow), desk: plain(desk) };
}

/** Only what the protocol names, with bare ids. */
function plain({ leaders, rounds, confidentialContact: contact, ...desk }: BlockerDeskQuery['blockerDesk']): Desk {
  const { open, closedBecause, closedMessage, entitled, takers, minimum, smallCompany, delivery } = desk;
  return {
    ...{ open, closedBecause, closedMessage, entitled, takers, minimum, smallCompany, delivery },
    confidentialContact: contact && { text: contact.text, url: contact.url },
    leaders: leaders.map(({ leader, people }) => ({
      id: uuidOf(leader.id),
      name: leader.name,
      title: leader.title,
      people,
    })),
    rounds: rounds.map(({ id, question, asker, people }) => ({ id: uuidOf(id), question, asker: asker.name, people })),
  };
}
