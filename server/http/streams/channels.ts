import type { GraphQLError } from 'graphql';
import type { Channel } from './channel.ts';

/** A place in a channel; whoever leaves last closes it. */
export interface ChannelPlace {
  channel: Promise<Channel | readonly GraphQLError[]>;
  leave: () => void;
}

interface Shared {
  channel: ChannelPlace['channel'];
  places: number;
}

/** Who asks for a channel by a key joins the one that is open under it; without a key it is theirs alone. */
export function createChannels() {
  const open = new Map<string | symbol, Shared>();
  return (key: string | null, openChannel: () => ChannelPlace['channel']): ChannelPlace => {
    const name = key ?? Symbol('of one viewer');
    const shared = open.get(name) ?? { channel: openChannel(), places: 0 };
    open.set(name, shared);
    shared.places += 1;
    const leave = () => {
      shared.places -= 1;
      if (shared.places > 0) return;
      open.delete(name);
      shared.channel.then((channel) => 'close' in channel && channel.close()).catch(() => undefined);
    };
    return { channel: shared.channel, leave };
  };
}
