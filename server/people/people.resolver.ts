import { Arg, Authorized, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../kernel/context.ts';
import { uuidOf } from '../kernel/node-id.ts';
import { After, type Connection, First } from '../kernel/paging.ts';
import { ChangeSettingsInput, ChangeSettingsResult, changeSettings } from './change-settings.ts';
import { Department } from './department.ts';
import { departmentsByUuid, personByUuid } from './directory.ts';
import { ForYou } from './for-you.ts';
import { MarkNoticesSeenInput, MarkNoticesSeenResult, markNoticesSeen } from './mark-notices-seen.ts';
import { Notice, NoticeConnection } from './notice.ts';
import { noticesOf } from './notices.ts';
import { Person } from './person.ts';
import { searchPeople } from './search-people.ts';
import { Settings, settingsOf } from './settings.ts';

@Resolver(() => Person)
export class PeopleResolver {
  @Authorized()
  @Query(() => Person, { description: 'Who is asking.' })
  async viewer(@Ctx() context: RequestContext): Promise<Person> {
    return (await personByUuid(context.db, context.viewer.personId))!;
  }

  @Authorized()
  @Query(() => Settings, { description: "The viewer's own choices and roles." })
  settings(@Ctx() context: RequestContext): Promise<Settings> {
    return settingsOf(context);
  }

  @Authorized()
  @Query(() => [Person], {
    description:
      'Active people with every word of this in any part of their name, accents and hyphens aside; best first.',
  })
  people(
    @Ctx() context: RequestContext,
    @Arg('search', () => String, { description: 'What the name has in it, accents aside.' }) search: string,
    @Arg('first', () => Int, { nullable: true, description: 'How many at most, 1 to 100.' }) first: number | null,
  ): Promise<Person[]> {
    return searchPeople(context, search, first);
  }

  @Authorized()
  @Query(() => Person, { nullable: true, description: 'A person, also one who has left; null when nobody has the id.' })
  async person(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'The global id of the person.' }) id: string,
  ): Promise<Person | null> {
    const uuid = uuidOf('Person', id);
    return uuid === null ? null : personByUuid(context.db, uuid);
  }

  @Authorized()
  @Query(() => [Department], { description: 'All departments, by name.' })
  async departments(@Ctx() context: RequestContext): Promise<Department[]> {
    return [...(await departmentsByUuid(context.db)).values()];
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who leads this person.' })
  manager(@Ctx() context: RequestContext, @Root() person: Person): Promise<Person | null> | null {
    return person.managerUuid === null ? null : personByUuid(context.db, person.managerUuid);
  }

  @Authorized()
  @Query(() => ForYou, { description: 'What is there for the viewer to see or do.' })
  forYou(): ForYou {
    return new ForYou();
  }

  @Authorized()
  @Mutation(() => ChangeSettingsResult, { description: "Changes the viewer's choices." })
  changeSettings(
    @Ctx() context: RequestContext,
    @Arg('input', () => ChangeSettingsInput) input: ChangeSettingsInput,
  ): Promise<Settings> {
    return changeSettings(context, input);
  }

  @Authorized()
  @Mutation(() => MarkNoticesSeenResult, { description: 'Says what the viewer has seen.' })
  markNoticesSeen(
    @Ctx() context: RequestContext,
    @Arg('input', () => MarkNoticesSeenInput) input: MarkNoticesSeenInput,
  ): Promise<ForYou> {
    return markNoticesSeen(context, input);
  }
}

@Resolver(() => ForYou)
export class ForYouResolver {
  @FieldResolver(() => Int, { description: 'How many things wait for the viewer, in all capabilities.' })
  waitingCount(@Ctx() context: RequestContext): Promise<number> {
    return context.countWaiting(context);
  }

  @FieldResolver(() => NoticeConnection, { description: 'What came for the viewer, newest first.' })
  notices(
    @Ctx() context: RequestContext,
    @First() first: number | null,
    @After() after: string | null,
  ): Promise<Connection<Notice>> {
    return noticesOf(context, first, after);
  }
}
