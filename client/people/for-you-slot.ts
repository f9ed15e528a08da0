import type { ComponentType, ReactElement } from 'react';
import type { ChoicesFragment, NoticeKind, NoticeLineFragment, Role } from '../graphql.ts';
import { createSlot } from '../slot.tsx';
import type { Dictionary } from '../ui/words.ts';

export interface NoticeProps {
  notice: NoticeLineFragment;
  /** It waited when the list was opened. */
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
  /** One notice of these kinds, as a line of the list. */
  Notice: ComponentType<NoticeProps>;
  /** Of these kinds, those that wait for an answer rather than for being seen. */
  asking?: readonly NoticeKind[];
  /** Where a notice says what it is about. */
  subject: keyof NoticeLineFragment;
  /** A link to that, for a notice of a kind that this version does not know. */
  Subject: ComponentType<{ notice: NoticeLineFragment }>;
  /** What its notices need to be drawn. */
  texts: Dictionary<unknown>;
  /** What waits for a role rather than for a person, at the head of what waits: an `li`, or nothing. */
  roleTasks?: readonly { role: Role; item: ReactElement }[];
  screens?: readonly ForYouScreen[];
  /** Choices of the viewer that stand among the settings. */
  settings?: readonly { name: string; Setting: ComponentType<SettingProps> }[];
  /** Shown while nothing came yet: says what will. */
  Empty?: ComponentType;
}

/** Fetched once "For you" is opened. */
export const forYouSlot = createSlot<() => Promise<ForYouContent>>();
