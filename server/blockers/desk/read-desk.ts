import { countTakers } from '../../issuer/entitled.ts';
import type { Context, RequestContext } from '../../kernel/context.ts';
import { epochAt } from '../../kernel/epochs.ts';
import { peopleByUuid } from '../../people/directory.ts';
import type { Lines } from '../../people/lines.ts';
import { linesOf } from '../../people/read-lines.ts';
import { isAddressable } from '../management/is-addressable.ts';
import { readManagement } from '../management/read-management.ts';
import { openRounds } from '../rounds/read-rounds.ts';
import { roundedGroupSize } from '../vocabulary/group-size.ts';
import { type BlockerDesk, type BlockerDeskLeader, DeskClosedReason } from './blocker-desk.ts';
import { closedMessage, deliverySentence } from './desk-texts.ts';

/** A company below so many people is called small. */
const small = 30;

/** What the letter form offers. Figures about people are rounded down, so that no two of them tell of a smaller group. */
export async function blockerDesk(context: RequestContext): Promise<BlockerDesk> {
  const { language, settings } = context;
  const lines = await linesOf(context.db);
  const closed = await closedReason(context, lines);
  const takers = await countTakers(context, epochAt(settings.timeZone, context.now()));
  return {
    isOpen: closed === null,
    closedReason: closed,
    closedMessage: closed && closedMessage(closed, language, settings.issuer.minimumPeople),
    entitledCount: lines.entitled,
    takerCount: roundedGroupSize(settings.issuer.minimumPeople, takers),
    minimumCount: settings.issuer.minimumPeople,
    isSmallCompany: lines.entitled < small,
    confidentialContact: settings.issuer.confidentialContact,
    deliveryMessage: deliverySentence(settings.blockers.delivery, language),
    letterboxUrl: settings.blockers.letterboxUrl,
    leaders: await addressableLeaders(context, lines),
    rounds: await openRounds(context),
  };
}

async function closedReason(context: RequestContext, lines: Lines): Promise<DeskClosedReason | null> {
  const { settings } = context;
  if (settings.issuer.confidentialContact === null) return DeskClosedReason.NO_CONFIDENTIAL_CONTACT;
  if (lines.entitled < settings.issuer.minimumPeople) return DeskClosedReason.TOO_FEW_PEOPLE;
  return (await readManagement(context)).length === 0 ? DeskClosedReason.NO_MANAGEMENT : null;
}

async function addressableLeaders({ db, settings }: Context, lines: Lines): Promise<BlockerDeskLeader[]> {
  const uuids = lines.leaders().filter((uuid) => isAddressable(lines, settings.issuer.minimumPeople, uuid));
  const people = [...(await peopleByUuid(db, uuids)).values()];
  return people
    .map((leader) => ({
      leader,
      peopleCount: roundedGroupSize(settings.issuer.minimumPeople, lines.peopleBelow(leader.uuid)),
    }))
    .sort((a, b) => a.leader.name.localeCompare(b.leader.name, 'nl'));
}
