import type { RequestContext } from '../../kernel/context.ts';
import type { Lines } from '../../people/lines.ts';
import { linesOf } from '../../people/read-lines.ts';
import { readManagement } from '../management/read-management.ts';
import { readOffersKeys } from '../offers/read-offers.ts';
import { type BlockerDesk, DeskClosedReason } from './blocker-desk.ts';
import { closedMessage, deliverySentence } from './desk-texts.ts';

/** A company below so many people is called small. */
const small = 30;

/** What elements show of the letter form, and the keys of what it offers, which its frame fetches by itself. */
export async function blockerDesk(context: RequestContext): Promise<BlockerDesk> {
  const { language, settings } = context;
  const lines = await linesOf(context.db);
  const closed = await closedReason(context, lines);
  return {
    isOpen: closed === null,
    closedReason: closed,
    closedMessage: closed && closedMessage(closed, language, settings.issuer.minimumPeople),
    entitledCount: lines.entitled,
    minimumCount: settings.issuer.minimumPeople,
    isSmallCompany: lines.entitled < small,
    confidentialContact: settings.issuer.confidentialContact,
    deliveryMessage: deliverySentence(settings.blockers.delivery, language),
    letterboxUrl: settings.blockers.letterboxUrl,
    offersKeys: await readOffersKeys(context.db),
  };
}

async function closedReason(context: RequestContext, lines: Lines): Promise<DeskClosedReason | null> {
  const { settings } = context;
  if (settings.issuer.confidentialContact === null) return DeskClosedReason.NO_CONFIDENTIAL_CONTACT;
  if (lines.entitled < settings.issuer.minimumPeople) return DeskClosedReason.TOO_FEW_PEOPLE;
  return (await readManagement(context)).length === 0 ? DeskClosedReason.NO_MANAGEMENT : null;
}
