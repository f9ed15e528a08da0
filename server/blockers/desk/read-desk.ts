import { countTakers } from '../../issuer/entitled.ts';
import type { Context, RequestContext } from '../../kernel/context.ts';
import { epochAt } from '../../kernel/epochs.ts';
import { peopleByUuid } from '../../people/directory.ts';
import type { Lines } from '../../people/lines.ts';
import { linesOf } from '../../people/read-lines.ts';
import { isAddressable } from '../management/is-addressable.ts';
import { readManagement } from '../management/read-management.ts';
import { openRounds } from '../rounds/read-rounds.ts';
import { atLeast } from '../words/at-least.ts';
import { type BlockerDesk, DeskClosed, type DeskLeader } from './blocker-desk.ts';
import { closedMessage, deliverySentence } from './desk-words.ts';

/** A company below so many people is told to be small. */
const small = 30;

/** What the letter form offers. Figures about people are rounded down, so that no two of them tell of a smaller group. */
export async function blockerDesk(context: RequestContext): Promise<BlockerDesk> {
  const { language, rules } = context;
  const lines = await linesOf(context.db);
  const closedBecause = await closedReason(context, lines);
  const takers = await countTakers(context, epochAt(rules.timeZone, context.now()));
  return {
    open: closedBecause === null,
    closedBecause,
    closedMessage: closedBecause && closedMessage(closedBecause, language, rules.minimumPeople),
    entitled: lines.entitled,
    takers: atLeast(rules.minimumPeople, takers),
    minimum: rules.minimumPeople,
    smallCompany: lines.entitled < small,
    confidentialContact: rules.confidentialContact,
    delivery: deliverySentence(rules.delivery, language),
    doorUrl: rules.letterboxUrl,
    leaders: await addressableLeaders(context, lines),
    rounds: await openRounds(context),
  };
}

async function closedReason(context: RequestContext, lines: Lines): Promise<DeskClosed | null> {
  const { rules } = context;
  if (rules.confidentialContact === null) return DeskClosed.NO_CONFIDENTIAL_CONTACT;
  if (lines.entitled < rules.minimumPeople) return DeskClosed.TOO_FEW_PEOPLE;
  return (await readManagement(context)).length === 0 ? DeskClosed.NO_MANAGEMENT : null;
}

async function addressableLeaders({ db, rules }: Context, lines: Lines): Promise<DeskLeader[]> {
  const uuids = lines.leaders().filter((uuid) => isAddressable(lines, rules.minimumPeople, uuid));
  const people = [...(await peopleByUuid(db, uuids)).values()];
  return people
    .map((leader) => ({ leader, people: atLeast(rules.minimumPeople, lines.peopleBelow(leader.uuid)) }))
    .sort((a, b) => a.leader.name.localeCompare(b.leader.name, 'nl'));
}
