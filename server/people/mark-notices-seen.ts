import { createUnionType, Field, ID, InputType } from 'type-graphql';
import type { RequestContext } from '../kernel/context.ts';
import { uuidOf } from '../kernel/node-id.ts';
import { noticeKinds } from '../kernel/notices.ts';
import { placeholders } from '../kernel/sql.ts';
import { sqlTime } from '../kernel/time.ts';
import { Several } from '../kernel/validation.ts';
import { write } from '../kernel/write.ts';
import { ForYou } from './for-you.ts';

@InputType({ description: 'What the viewer has seen.' })
export class MarkNoticesSeenInput {
  @Field(() => [ID], { description: "Up to 100 notices; others than the viewer's own are passed over." })
  @Several(1, 100)
  noticeIds!: string[];
}

export const MarkNoticesSeenResult = createUnionType({
  name: 'MarkNoticesSeenResult',
  description: 'The list "For you" as it is now.',
  types: () => [ForYou] as const,
});

/** Seeing settles a notice, except where something is asked: that waits for an answer. */
export async function markNoticesSeen(context: RequestContext, input: MarkNoticesSeenInput): Promise<ForYou> {
  const uuids = input.noticeIds.flatMap((id) => uuidOf('Notice', id) ?? []);
  if (uuids.length > 0) {
    const asking = noticeKinds(context.notices, 'asks');
    await write(context, (db) =>
      db.run(
        `UPDATE notice SET seen_at = COALESCE(seen_at, ?),
           waiting = CASE WHEN kind IN (${placeholders(asking)}) THEN waiting ELSE 0 END
         WHERE person_id = ? AND id IN (${placeholders(uuids)})`,
        [sqlTime(context.now()), ...asking, context.viewer.personId, ...uuids],
      ),
    );
  }
  return new ForYou();
}
