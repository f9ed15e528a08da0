import type { ApolloClient } from '@apollo/client';
import { type BlockerDeskQuery, ViewerDocument } from '../../graphql.ts';
import type { Route } from '../../route.ts';
import type { Lang } from '../../ui/lang.tsx';
import { BlockerDeskDocument } from './documents.ts';
import { uuidOf } from './global-id.ts';
import type { FrameDesk, MessageToFrame } from './messages.ts';
import { readTheme } from './theme.ts';

/** An element of the page that could hold the letter frame. */
export interface WidgetElement {
  host: HTMLElement;
  shadow: ShadowRoot;
  shape: string;
  client: ApolloClient;
  lang: Lang;
  go: (route: Route) => void;
}

/** Who is here, by global id, and what the form may offer them. */
export interface ViewerDesk {
  person: string;
  desk: BlockerDeskQuery['blockerDesk'];
}

/** Every page asks for both, so that asking shows nothing about the viewer. */
export async function fetchDesk({ client }: WidgetElement): Promise<ViewerDesk> {
  const [viewer, desk] = await Promise.all([
    client.query({ query: ViewerDocument }),
    client.query({ query: BlockerDeskDocument }),
  ]);
  return { person: viewer.data!.viewer.id, desk: desk.data!.blockerDesk };
}

export function helloMessage(
  { lang, shadow }: WidgetElement,
  { person, desk }: ViewerDesk,
): Extract<MessageToFrame, { type: 'hello' }> {
  return { type: 'hello', person, lang, theme: readTheme(shadow), desk: toFrameDesk(desk) };
}

/** Only what the protocol names, with bare ids. */
function toFrameDesk({ leaders, rounds, confidentialContact: contact, ...desk }: ViewerDesk['desk']): FrameDesk {
  return {
    open: desk.isOpen,
    closedBecause: desk.closedReason,
    closedMessage: desk.closedMessage,
    entitled: desk.entitledCount,
    takers: desk.takerCount,
    minimum: desk.minimumCount,
    smallCompany: desk.isSmallCompany,
    delivery: desk.deliveryMessage,
    confidentialContact: contact && { text: contact.text, url: contact.url },
    leaders: leaders.map(({ leader, peopleCount }) => ({
      id: uuidOf(leader.id),
      name: leader.name,
      title: leader.title,
      people: peopleCount,
    })),
    rounds: rounds.map(({ id, question, asker, peopleCount }) => ({
      id: uuidOf(id),
      question,
      asker: asker.name,
      people: peopleCount,
    })),
  };
}
