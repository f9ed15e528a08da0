import { screen } from '@testing-library/react';
import type { BlockerDeskQuery, BlockerWholeFragment, RoundFragment } from '../../client/graphql.ts';
import type { Lang } from '../../client/ui/lang.tsx';
import { aPage, aPerson } from './samples.ts';
import type { Answers } from './schema-link.ts';
import { openWidget } from './widget.tsx';

type Turn = BlockerWholeFragment['turns'][number];
type Right = (typeof MAY)[number];

const MAY = [
  'viewerCanAcknowledge',
  'viewerCanAsk',
  'viewerCanAnswer',
  'viewerCanDecline',
  'viewerCanClose',
  'viewerCanMerge',
  'viewerCanHide',
  'viewerCanGiveRecognition',
] as const;

export const orlando = aPerson({ id: 'orlando', name: 'Orlando Grootfaam' });
export const saskia = aPerson({ id: 'saskia', name: 'Saskia Nijland' });

let made = 0;

/** A test states only what matters to it; the rest is believable. */
export function aBlocker(said: Partial<BlockerWholeFragment> = {}): BlockerWholeFragment {
  const number = ++made;
  return {
    __typename: 'Blocker',
    id: btoa(`Blocker:00000000-0000-4000-8000-${String(number).padStart(12, '0')}`).replaceAll('=', ''),
    kind: 'KPI',
    title: `De gesprekstijd straft een goed gesprek (${number})`,
    obstacle: 'Ik rond af om onder de zes minuten te blijven.',
    cost: 'Reizigers bellen de volgende dag terug.',
    lang: 'nl',
    visibility: 'ALL',
    deliveredOn: `${new Date().getFullYear()}-11-04`,
    state: 'OPEN',
    dueOn: `${new Date().getFullYear()}-11-18`,
    isOverdue: false,
    moveUpCount: 0,
    meTooCount: 0,
    hiddenReason: null,
    hiddenBy: null,
    addressee: orlando,
    holder: orlando,
    round: null,
    mergedInto: null,
    mergedFrom: [],
    recognition: null,
    turns: [],
    ...said,
  };
}

export function aTurn(said: Partial<Turn> = {}): Turn {
  return {
    __typename: 'BlockerTurn',
    number: ++made,
    act: 'ANSWERED',
    text: 'De klok gaat van het bord.',
    lang: 'nl',
    remedy: null,
    dueOn: null,
    takenOn: `${new Date().getFullYear()}-11-06`,
    actor: orlando,
    onBehalfOf: null,
    movedTo: null,
    ...said,
  };
}

export function aRound(said: Partial<RoundFragment> = {}): RoundFragment {
  const number = ++made;
  return {
    __typename: 'BlockerRound',
    id: btoa(`BlockerRound:round-${number}`).replaceAll('=', ''),
    question: `Welke regel zou je schrappen? (${number})`,
    lang: 'nl',
    repeats: 'ONCE',
    opensOn: `${new Date().getFullYear()}-11-01`,
    closesOn: `${new Date().getFullYear()}-12-01`,
    isOpen: true,
    peopleCount: 24,
    answerCount: 0,
    viewerCanClose: false,
    asker: saskia,
    ...said,
  };
}

export function aDesk(said: Partial<BlockerDeskQuery['blockerDesk']> = {}): BlockerDeskQuery['blockerDesk'] {
  return {
    __typename: 'BlockerDesk',
    isOpen: true,
    closedReason: null,
    closedMessage: null,
    entitledCount: 212,
    minimumCount: 8,
    isSmallCompany: false,
    deliveryMessage: 'Brieven worden elke werkdag om 07.00 uur bezorgd.',
    letterboxUrl: 'https://brieven.example',
    confidentialContact: { __typename: 'ConfidentialContact', text: 'Marijke Postma', url: 'tel:0612345678' },
    offersKeys: [],
    ...said,
  };
}

/** What the viewer may do, besides reading. */
export function may(...allowed: Right[]) {
  return ({ blockerIds }: { blockerIds: string[] }) =>
    blockerIds.map((blockerId) => ({
      blockerId,
      ...Object.fromEntries(MAY.map((name) => [name, allowed.includes(name)])),
    }));
}

export const pyramid = {
  removedThisQuarterCount: 6,
  confirmedThisQuarterCount: 5,
  openCount: 23,
  overdueCount: 2,
  answeredOnTimePercent: 91,
  leaders: [],
};

export const nothingWaits = { askedOfMe: 0, myOrganisation: 0, overdue: 0, waitingForReporter: 0, isLeader: false };

interface Opened {
  /** What stands behind `#applaus/`. */
  at?: string;
  lang?: Lang;
}

/** `<applaus-blockers>` of an ordinary colleague, answered by what the test says. */
export function openBlockers(answers: Answers = {}, { at = 'blockers', lang }: Opened = {}) {
  history.replaceState(null, '', `#applaus/${at}`);
  const company = {
    blockers: aPage([]),
    blockerDesk: aDesk(),
    viewerBlockerMarks: may(),
    blockerRounds: [],
    blockerInboxCounts: nothingWaits,
    pyramid,
    settings: { honour: 'ASK_FIRST', digest: 'WEEKLY', roles: [], isMailConfigured: true },
  };
  return openWidget({ ...company, ...answers }, { lang, shape: 'blockers' });
}

/** The page of one blocker, for somebody who may do `allowed` with it. */
export async function openBlocker(blocker: BlockerWholeFragment, allowed: Right[] = [], answers: Answers = {}) {
  const own = { blocker, viewerBlockerMarks: may(...allowed) };
  const opened = await openBlockers({ ...own, ...answers }, { at: `blocker/${blocker.id}` });
  await screen.findByRole('article', { name: blocker.hiddenReason === null ? blocker.title! : /verborgen/ });
  return opened;
}
