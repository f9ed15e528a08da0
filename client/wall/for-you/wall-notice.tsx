import type { NoticeLineFragment } from '../../graphql.ts';
import { NoticeActor, NoticeLine } from '../../people/for-you/notice-line.tsx';
import type { NoticeProps } from '../../people/for-you-slot.ts';
import { usePeopleWords } from '../../people/people-words.ts';
import { useViewerId } from '../../people/use-viewer-id.ts';
import { PlaceLink } from '../../place-link.tsx';
import { Excerpt } from '../../ui/excerpt.tsx';
import { Phrase } from '../../ui/phrase.tsx';
import { recognitionAddress } from '../addresses.ts';
import { ConsentAsked } from '../consent/consent-asked.tsx';
import { ConsentState } from '../consent/consent-state.tsx';
import type { WallNoticeKind } from './kinds.ts';
import { useWallNoticeWords } from './wall-notice-words.ts';

/** One notice of the wall; one that asks something shows the whole recognition until it is answered. */
export function WallNotice({ notice, isNew }: NoticeProps) {
  const { id, kind, actor, recognition } = notice;
  if (isNew && kind === 'CONSENT_ASKED' && recognition) {
    return (
      <li data-notice={id}>
        <ConsentAsked notice={notice} />
      </li>
    );
  }
  const isDeclined = kind === 'RECOGNITION_DECLINED';
  const person = kind === 'RECOGNITION_PUBLISHED' ? recognition?.receivers[0] : actor;
  return (
    <NoticeLine
      notice={notice}
      isNew={isNew}
      person={isDeclined ? null : person}
      icon={isDeclined ? 'lock' : 'flag'}
      sentence={<WallSentence notice={notice} />}
      foot={recognition && recognition.state !== 'PUBLISHED' && <ConsentState recognition={recognition} />}
    >
      {isNew && recognition && (kind === 'RECOGNISED' || kind === 'RECOGNITION_PUBLISHED') && (
        <Excerpt text={recognition.effect} lang={recognition.lang} />
      )}
    </NoticeLine>
  );
}

/** A link to the recognition, with the name of its value. */
export function RecognitionLink({ notice: { recognition } }: { notice: NoticeLineFragment }) {
  if (!recognition) return null;
  return (
    <PlaceLink to={recognitionAddress.of(recognition.id)} className="notice-subject" lang={recognition.value.lang}>
      {recognition.value.name}
    </PlaceLink>
  );
}

/** "Joris nominated you: See the person", its end a link. */
function WallSentence({ notice }: { notice: NoticeLineFragment }) {
  const { and } = usePeopleWords();
  const names = and(notice.recognition?.receivers.map(({ name }) => name) ?? []).map(({ value }) => value);
  const values = {
    actor: <NoticeActor notice={notice} />,
    receivers: names.join(''),
    recognition: <RecognitionLink notice={notice} />,
  };
  return <Phrase text={useSentence(notice)} values={values} />;
}

function useSentence({ kind, recognition }: NoticeLineFragment): string {
  const words = useWallNoticeWords();
  const me = useViewerId();
  if (!recognition) return words.gone[kind as WallNoticeKind];
  const isAboutMe = recognition.receivers.some(({ id }) => id === me);
  return kind === 'COMMENTED' && isAboutMe ? words.commentedAboutYou : words.notice[kind as WallNoticeKind];
}
