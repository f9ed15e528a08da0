import type { ComponentType, ReactElement } from 'react';
import type { ChoicesFragment, NoticeKind, NoticeLineFragment, Role } from '../graphql.ts';
import { createSlot } from '../slot.tsx';
import type { Dictionary } from '../ui/words.ts';

export interface NoticeProps {
  notice: NoticeLineFragment;
  /** The notice waited when the list was opened. */
  isNew: boolean;
}

export interface SettingProps {
  choices: ChoicesFragment;
}

/** One screen of "For you": its name in the address, what its link says, and the screen. */
export interface ForYouScreen {
  name: string;
  /** Shown only to whoever has this role. */
  role?: Role;
  label: ReactElement | string;
  screen: ReactElement;
}

/** What one capability puts into "For you". */
export interface ForYouContent {
  kinds: readonly NoticeKind[];
  /** Draws a notice of these kinds as a line of the list. */
  Notice: ComponentType<NoticeProps>;
  /** The kinds that wait for an answer rather than for being seen. */
  asking?: readonly NoticeKind[];
  /** The field of a notice that holds what it is about. */
  subject: keyof NoticeLineFragment;
  /** A link to that, for a notice of a kind that this version does not know yet. */
  Subject: ComponentType<{ notice: NoticeLineFragment }>;
  /** The texts that its notices are drawn with. */
  texts: Dictionary<unknown>;
  /** Items for what waits for a role rather than for a person, at the head of what waits: an `li`, or nothing. */
  roleTasks?: readonly { role: Role; item: ReactElement }[];
  /** What is late or due next, the first of what waits: `li`s, or nothing. */
  Due?: ComponentType;
  screens?: readonly ForYouScreen[];
  /** Settings of the viewer that it adds to the settings screen. */
  settings?: readonly { name: string; Setting: ComponentType<SettingProps> }[];
  /** Shown while the list is empty: says what will come. */
  Empty?: ComponentType;
}

/** Each capability's content for "For you", fetched when that is opened. */
export const forYouSlot = createSlot<() => Promise<ForYouContent>>();
