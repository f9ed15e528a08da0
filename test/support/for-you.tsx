import type {
  ConsentAnswer,
  ConsentStateFragment,
  FiledReportFragment,
  NoticeLineFragment,
  PersonNameFragment,
  RecognitionFragment,
} from '../../client/graphql.ts';
import type { Lang } from '../../client/ui/lang.tsx';
import type { Answers } from './schema-link.ts';
import { aPage, aPerson, aStory } from './stories.ts';
import { openWidget } from './widget.tsx';

export const me = aPerson({ id: 'me', name: 'Sanne de Vries', initials: 'SV' });

export const settings = { honour: 'ASK_FIRST', digest: 'WEEKLY', roles: [] as string[], isMailConfigured: true };
export const editorSettings = { ...settings, roles: ['EDITOR'] };

/** "For you" of Sanne, or one of its screens, answered by what the test says. */
export function openForYou(answers: Answers = {}, { part, lang }: { part?: string; lang?: Lang } = {}) {
  history.replaceState(null, '', `#applaus/for-you${part ? `/${part}` : ''}`);
  const own = { viewer: me, settings, forYou: forYou([]), myRecognitions: aPage([]), reports: aPage([]) };
  return openWidget({ ...own, unseenDepartments: [], ...answers }, { lang });
}

/** The list as the server answers it; `more` is the cursor of a next page. */
export function forYou(notices: NoticeLineFragment[], more?: string) {
  return {
    waitingCount: () => notices.filter(({ isWaiting }) => isWaiting).length,
    notices: () => aPage(notices, more),
  };
}

type Told = RecognitionFragment & ConsentStateFragment;

/** A story with what each of its receivers said; it stands where that puts it. */
export function aToldStory(said: Partial<RecognitionFragment> = {}, answers: ConsentAnswer[] = ['ASKED']): Told {
  const story = aStory({ receivers: [me], ...said });
  const consents = story.receivers.map((receiver, index) => ({
    __typename: 'Consent' as const,
    answer: answers[index] ?? 'ASKED',
    receiver,
  }));
  return stand({ ...story, state: null, consents });
}

/** The same story once `person` answered. */
export function answeredBy(story: Told, person: PersonNameFragment, agree: boolean): Told {
  const answer = agree ? ('GIVEN' as const) : ('DECLINED' as const);
  const consents = story.consents!.map((one) => (one.receiver.id === person.id ? { ...one, answer } : one));
  return stand({ ...story, consents });
}

function stand(story: Told): Told {
  const answers = story.consents!.map(({ answer }) => answer);
  const open = answers.includes('ASKED') ? 'WAITING' : 'PUBLISHED';
  const state = answers.includes('DECLINED') ? 'PRIVATE' : open;
  return { ...story, state, publishedAt: state === 'PUBLISHED' ? story.createdAt : null };
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
    recognition: aToldStory({}, ['GIVEN']),
    blocker: null,
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
    recognition: aStory(),
    ...said,
  };
}
