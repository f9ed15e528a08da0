import { ApolloClient } from '@apollo/client';
import { within } from '@testing-library/react';
import { createRoot } from 'react-dom/client';
import { vi } from 'vitest';
import { createCache } from '../../client/apollo.ts';
import type { Lang } from '../../client/ui/lang.tsx';
import { Widget } from '../../client/widget.tsx';
import { aDesk, nothingWaits, pyramid } from './blocker-screens.tsx';
import { me } from './for-you.tsx';
import { aPage } from './samples.ts';
import { type Answers, SchemaLink } from './schema-link.ts';
import { someRights } from './widget.tsx';

export const DOOR = 'https://brieven.example';

/** jsdom knows no constructed stylesheets; nothing here is about looks. */
class NoSheet {
  replaceSync(): void {}
}

interface Element {
  shape: string;
  lang?: Lang;
  answers?: Answers;
  address?: string;
}

/** An element on the page, in a shadow root of its own as in a browser. */
export function anElement({ shape, lang = 'nl', answers = {}, address }: Element) {
  vi.stubGlobal('CSSStyleSheet', NoSheet);
  const host = document.body.appendChild(document.createElement('applaus-test'));
  const shadow = Object.assign(host.attachShadow({ mode: 'open' }), { adoptedStyleSheets: [] });
  const container = shadow.appendChild(document.createElement('div'));
  const link = new SchemaLink({
    viewer: me,
    forYou: { waitingCount: 0 },
    purpose: { values: [] },
    wall: aPage([]),
    viewerMarks: ({ recognitionIds }: { recognitionIds: string[] }) => recognitionIds.map((id) => someRights(id)),
    blockers: aPage([]),
    blockerDesk: aDesk({ letterboxUrl: DOOR }),
    letterStorageKeys: [{ __typename: 'LetterStorageKey', epoch: 202648, key: 'its-key' }],
    viewerBlockerMarks: [],
    blockerInboxCounts: nothingWaits,
    pyramid,
    settings: { honour: 'ASK_FIRST', digest: 'WEEKLY', roles: [], isMailConfigured: true },
    ...answers,
  });
  const client = new ApolloClient({ link, cache: createCache(lang), devtools: { enabled: false } });
  const root = createRoot(container);
  const speak = (next: Lang, at = address) =>
    root.render(<Widget key={next} shadow={shadow} shape={shape} lang={next} client={client} address={at} />);
  speak(lang);
  const leave = () => {
    host.remove();
    root.unmount();
  };
  return { host, shadow, link, leave, speak, inside: within(container) };
}

/** All letter frames of the page, wherever they are. */
export function frames(): HTMLIFrameElement[] {
  return [...document.querySelectorAll('iframe')];
}

/** The frame's own voice: what it says reaches the page as a browser would deliver it. */
export function says(frame: HTMLIFrameElement, data: object, from: { origin?: string; source?: Window | null } = {}) {
  const { origin = DOOR, source = frame.contentWindow } = from;
  window.dispatchEvent(new MessageEvent('message', { data: { applaus: 1, ...data }, origin, source }));
}

/** What was said to the frame, with the origin it was said to. */
export function hearing(frame: HTMLIFrameElement) {
  const heard: { message: Record<string, unknown>; to: unknown }[] = [];
  const listen = (message: unknown, to: unknown) => void heard.push({ message: message as never, to });
  vi.spyOn(frame.contentWindow!, 'postMessage').mockImplementation(listen as never);
  const of = (type: string) => heard.map(({ message }) => message).filter((message) => message.type === type);
  return { heard, of };
}
