import type { ApolloClient } from '@apollo/client';
import { type BlockerDeskQuery, ViewerDocument } from '../../graphql.ts';
import type { Route } from '../../route.ts';
import type { Lang } from '../../ui/lang.tsx';
import { BlockerDeskDocument, LetterStorageKeysDocument } from './documents.ts';
import type { FrameDesk, FrameStorageKey, MessageToFrame } from './messages.ts';
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

/** Who is here, by global id, what their files lie under, and what the form may offer them. */
export interface ViewerDesk {
  person: string;
  storageKeys: FrameStorageKey[];
  desk: BlockerDeskQuery['blockerDesk'];
}

/**
 * Every page asks for all of it, so that asking shows nothing about the viewer. With `isAnew` the desk is as it is now.
 */
export async function fetchDesk({ client }: WidgetElement, isAnew = false): Promise<ViewerDesk> {
  const [viewer, desk, storage] = await Promise.all([
    client.query({ query: ViewerDocument }),
    client.query({ query: BlockerDeskDocument, fetchPolicy: isAnew ? 'network-only' : 'cache-first' }),
    client.query({ query: LetterStorageKeysDocument }),
  ]);
  const storageKeys = storage.data!.letterStorageKeys.map(({ epoch, key }) => ({ epoch, key }));
  return { person: viewer.data!.viewer.id, storageKeys, desk: desk.data!.blockerDesk };
}

export function helloMessage(
  { lang, shadow }: WidgetElement,
  { person, storageKeys, desk }: ViewerDesk,
): Extract<MessageToFrame, { type: 'hello' }> {
  return { type: 'hello', person, storageKeys, lang, theme: readTheme(shadow), desk: toFrameDesk(desk) };
}

/** Only what the protocol names. */
function toFrameDesk({ confidentialContact: contact, ...desk }: ViewerDesk['desk']): FrameDesk {
  return {
    open: desk.isOpen,
    closedBecause: desk.closedReason,
    closedMessage: desk.closedMessage,
    delivery: desk.deliveryMessage,
    confidentialContact: contact && { text: contact.text, url: contact.url },
    offersKeys: desk.offersKeys,
  };
}
