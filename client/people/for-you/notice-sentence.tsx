import { useQuery } from '@apollo/client/react';
import { type NoticeLineFragment, ViewerDocument } from '../../graphql.ts';
import { PlaceLink } from '../../place-link.tsx';
import { Phrase } from '../../ui/phrase.tsx';
import { usePeopleWords } from '../people-words.ts';
import { useForYouWords } from './for-you-words.ts';
import type { ForYouWords } from './words.types.ts';

/** "Joris nominated you: See the person", its end a link into the story. */
export function NoticeSentence({ notice }: { notice: NoticeLineFragment }) {
  const words = useForYouWords();
  const { and } = usePeopleWords();
  const me = useQuery(ViewerDocument).data?.viewer.id;
  const { actor, recognition, blocker } = notice;
  const names = recognition ? and(recognition.receivers.map(({ name }) => name)).map(({ value }) => value) : [];
  const parts = {
    actor: <b dir="auto">{actor?.name ?? words.someone}</b>,
    receivers: names.join(''),
    story: recognition && (
      <PlaceLink to={{ at: 'recognition', id: recognition.id }} className="notice-story" lang={recognition.value.lang}>
        {recognition.value.name}
      </PlaceLink>
    ),
    blocker: blocker && (
      <PlaceLink to={{ at: 'blocker', id: blocker.id }} className="notice-story" lang={blocker.lang}>
        {blocker.title}
      </PlaceLink>
    ),
    inbox: <PlaceLink to={{ at: 'blockers', id: 'inbox' }}>{words.inbox}</PlaceLink>,
    rounds: <PlaceLink to={{ at: 'blockers', id: 'rounds' }}>{words.rounds}</PlaceLink>,
  };
  return <Phrase text={sentence(notice, me, words)} parts={parts} />;
}

function sentence(notice: NoticeLineFragment, me: string | undefined, words: ForYouWords): string {
  const { kind, recognition, blocker } = notice;
  if (blocker) return words.notice[kind] ?? words.other;
  if (!recognition) return words.gone[kind] ?? words.other.replace(' {story}', '');
  const isAboutMe = recognition.receivers.some(({ id }) => id === me);
  if (kind === 'COMMENTED' && isAboutMe) return words.commentedAboutYou;
  return words.notice[kind] ?? words.other;
}
