import { FieldResolver, Resolver, Root } from 'type-graphql';
import { DateTime } from '../kernel/date-time.ts';
import type { Connection } from '../kernel/paging.ts';
import type { WallPage } from './read-wall.ts';
import { type Recognition, RecognitionConnection } from './recognition.ts';

@Resolver(() => RecognitionConnection)
export class WallPageResolver {
  @FieldResolver(() => DateTime, {
    nullable: true,
    description:
      'How far back this page searched, where it ended before it was full: all that was published since then was looked at, and `endCursor` goes on from there. Null when nothing older is left, and for a full page.',
  })
  searchedBackTo(@Root() page: WallPage | Connection<Recognition>): string | null {
    return 'searchedBackTo' in page ? page.searchedBackTo : null;
  }
}
