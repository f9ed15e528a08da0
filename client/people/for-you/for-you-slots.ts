import type { ComponentType, ReactElement } from 'react';
import type { NoticeLineFragment, Role } from '../../graphql.ts';

export interface NoticeProps {
  notice: NoticeLineFragment;
}

/** One screen of "For you": its name in the address, what its link says, and the screen. */
export interface ForYouPart {
  name: string;
  /** Shown only to whoever has this role. */
  role?: Role;
  label: ReactElement | string;
  screen: ReactElement;
}

/** What later capabilities put into "For you"; `people` knows none of them. */
export interface ForYouSlots {
  /** A notice that asks something, whole and with its answers. */
  Asked: ComponentType<NoticeProps>;
  /** What stands below the sentence of any other notice. */
  About: ComponentType<NoticeProps>;
  /** What waits for a role rather than for a person, at the head of what waits: an `li`, or nothing. */
  waiting: { role: Role; item: ReactElement }[];
  parts: ForYouPart[];
}
