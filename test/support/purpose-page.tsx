import type {
  PurposePageQuery,
  RecognitionFragment,
  TextsWholeFragment,
  VersionWholeFragment,
} from '../../client/graphql.ts';
import type { Lang } from '../../client/ui/lang.tsx';
import { aPerson } from './samples.ts';
import type { Answers } from './schema-link.ts';
import { openWidget } from './widget.tsx';

/** What the wall knows of a value; a number may be a function that throws. */
interface Proof {
  recognitionCount: unknown;
  copyCount: number;
  isUnseen: boolean;
  newestRecognitions: RecognitionFragment[];
}

/** A value as the page asks for it, with what the wall knows of it. */
type PageValue = PurposePageQuery['purpose']['values'][number] & Proof;

/** What the wall answers about the values of a page. */
export function proofsOn(page: unknown) {
  return ({ newest }: { newest: number }) => {
    const { values, retiredValues } = (typeof page === 'function' ? page() : page) as Record<string, PageValue[]>;
    return [...values!, ...retiredValues!].map(({ newestRecognitions, ...value }) => ({
      ...{ ...value, __typename: 'ValueProof', value },
      newestRecognitions: newestRecognitions.slice(0, newest),
    }));
  };
}

export const sanne = aPerson({ id: 'sanne', name: 'Sanne de Vries', initials: 'SV' });
export const joris = aPerson({ id: 'joris', name: 'Joris Blom', initials: 'JB' });

/** A test states only what matters to it; the rest is believable. */
export function aVersion(said: Partial<VersionWholeFragment> = {}): VersionWholeFragment {
  return {
    __typename: 'PurposeVersion',
    id: `version-${said.number ?? 1}`,
    number: 1,
    at: '2026-06-12T09:00:00.000Z',
    statement: 'Wie oversteekt, komt aan.',
    explanation: null,
    participants: null,
    reason: null,
    lang: 'nl',
    colleagueCount: null,
    customerCount: null,
    author: sanne,
    ...said,
  };
}

export function theTexts(said: Partial<Omit<TextsWholeFragment, '__typename'>> = {}): TextsWholeFragment {
  const none = { __typename: 'Translations', nl: null, en: null } as const;
  return {
    __typename: 'PurposeTexts',
    number: 1,
    at: '2026-06-12T09:00:00.000Z',
    author: sanne,
    statement: both('Wie oversteekt, komt aan.', 'Whoever crosses, arrives.'),
    explanation: none,
    participants: none,
    reason: none,
    colleagueCount: null,
    customerCount: null,
    ...said,
  };
}

export const both = (nl: string | null, en: string | null) => ({ __typename: 'Translations', nl, en }) as const;

export function aPageValue(said: Partial<PageValue> = {}): PageValue {
  return {
    __typename: 'Value',
    id: `value-${said.rank ?? 1}`,
    name: 'Veilig',
    rank: 1,
    lang: 'nl',
    meaning: 'Niemand valt.',
    collision: null,
    collisionLang: null,
    behaviours: [],
    recognitionCount: 0,
    copyCount: 0,
    isUnseen: false,
    newestRecognitions: [],
    ...said,
  } as PageValue;
}

interface OpenedPage {
  lang?: Lang;
  /** What follows `#applaus/purpose/`; the page itself without it. */
  at?: string;
  isEditor?: boolean;
}

/** Opens the page, or one of its screens, as an editor unless the test says otherwise. */
export function openPurpose(answers: Answers, { lang = 'nl', at, isEditor = true }: OpenedPage = {}) {
  history.replaceState(null, '', `/#applaus/${['purpose', at].filter(Boolean).join('/')}`);
  const settings = { honour: 'ASK_FIRST', digest: 'NEVER', roles: isEditor ? ['EDITOR'] : [], isMailConfigured: false };
  return openWidget(
    { viewer: sanne, settings, valueProofs: proofsOn(answers.purpose), ...answers },
    { lang, shape: 'purpose' },
  );
}
