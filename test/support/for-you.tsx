import type {
  ConsentAnswer,
  ConsentStateFragment,
  FiledReportFragment,
  NoticeLineFragment,
  PersonNameFragment,
  RecognitionFragment,
} from '../../client/graphql.ts';
import type { Lang } from '../../client/ui/lang.tsx';
import { aPage, aPerson, aRecognition } from './samples.ts';
import type { Answers } from './schema-link.ts';
import { openWidget } from './widget.tsx';

export const me = aPerson({ id: 'me', name: 'Sanne de Vries', initials: 'SV' });

export const settings = { honour: 'ASK_FIRST', digest: 'WEEKLY', roles: [] as string[], isMailConfigured: true };
export const editorSettings = { ...settings, roles: ['EDITOR'] };

/** "For you" of Sanne, or one of its screens, answered by what the test says. */
export function openForYou(answers: Answers = {}, { screenName, lang }: { screenName?: string; lang?: Lang } = {}) {
  history.replaceState(null, '', `#applaus/for-you${screenName ? `/${screenName}` : ''}`);
  const own = {
    viewer: me,
    settings,
    forYou: forYou([]),
    myRecognitions: aPage([]),
    myIntentions: aPage([]),
    reports: aPage([]),
    blockerInbox: aPage([]),
  };
  return openWidget({ ...own, unseenDepartments: [], ...answers }, { lang });
}

/** The list as the server answers it; `more` is the cursor of a next page. */
export function forYou(notices: NoticeLineFragment[], more?: string) {
  return {
    waitingCount: () => notices.filter(({ isWaiting }) => isWaiting).length,
    notices: () => aPage(notices, more),
  };
}

type ConsentedRecognition = RecognitionFragment & ConsentStateFragment;

/** A story with what each of its receivers said; it stands where that puts it. */
export function aConsentedRecognition(
  said: Partial<RecognitionFragment> = {},
  answers: ConsentAnswer[] = ['ASKED'],
): ConsentedRecognition {
  const given = aRecognition({ receivers: [me], ...said });
  const consents = given.receivers.map((receiver, index) => ({
    __typename: 'Consent' as const,
    answer: answers[index] ?? 'ASKED',
    receiver,
  }));
  return withState({ ...given, state: null, consents });
}

/** The same story once `person` answered. */
export function answeredBy(
  given: ConsentedRecognition,
  person: PersonNameFragment,
  agree: boolean,
): ConsentedRecognition {
  const answer = agree ? ('GIVEN' as const) : ('DECLINED' as const);
  const consents = given.consents!.map((one) => (one.receiver.id === person.id ? { ...one, answer } : one));
  return withState({ ...given, consents });
}

function withState(given: ConsentedRecognition): ConsentedRecognition {
  const answers = given.consents!.map(({ answer }) => answer);
  const open = answers.includes('ASKED') ? 'WAITING' : 'PUBLISHED';
  const state = answers.includes('DECLINED') ? 'PRIVATE' : open;
  return { ...given, state, publishedAt: state === 'PUBLISHED' ? given.createdAt : null };
}

let made = 0;

export function aNotice(said: Partial<NoticeLineFragment> = {}): NoticeLineFragment {
  const number = ++made;
  // What a notice is about has a field for each capability; all but one are null.
  const notice: Partial<NoticeLineFragment> = {
    __typename: 'Notice',
    id: `notice-${number}`,
    kind: 'RECOGNISED',
    createdAt: new Date(Date.now() - number * 3_600_000).toISOString(),
    isWaiting: false,
    actor: aPerson({ name: 'Joris de Wit' }),
    recognition: aConsentedRecognition({}, ['GIVEN']),
    blocker: null,
    cultureRound: null,
    dilemma: null,
    ...said,
  };
  return notice as NoticeLineFragment;
}

export function aReport(said: Partial<FiledReportFragment> = {}): FiledReportFragment {
  const number = ++made;
  return {
    __typename: 'Report',
    id: `report-${number}`,
    reason: `De klant is herkenbaar (${number}).`,
    createdAt: new Date(Date.now() - number * 3_600_000).toISOString(),
    decision: null,
    decidedAt: null,
    decidedBy: null,
    note: null,
    filedBy: aPerson({ name: 'Yara Haddad' }),
    comment: null,
    recognition: aRecognition(),
    ...said,
  };
}
