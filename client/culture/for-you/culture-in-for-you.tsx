import type { NoticeLineFragment } from '../../graphql.ts';
import { NoticeLine } from '../../people/for-you/notice-line.tsx';
import type { ForYouContent, NoticeProps } from '../../people/for-you-slot.ts';
import { PlaceLink } from '../../place-link.tsx';
import { Phrase } from '../../ui/phrase.tsx';
import { roundAddress } from '../addresses.ts';
import { cultureWords, useCultureWords } from '../words/culture-words.ts';

export const cultureInForYou: ForYouContent = {
  kinds: ['CULTURE_ROUND_OPENED'],
  Notice: CultureNotice,
  subject: 'cultureRound',
  Subject: RoundLink,
  texts: cultureWords,
};

function CultureNotice({ notice, isNew }: NoticeProps) {
  const { notices } = useCultureWords();
  const text = notice.cultureRound ? notices.opened : notices.withdrawn;
  const sentence = <Phrase text={text} values={{ round: <RoundLink notice={notice} /> }} />;
  return <NoticeLine notice={notice} isNew={isNew} person={null} icon="flag" sentence={sentence} />;
}

function RoundLink({ notice: { cultureRound } }: { notice: NoticeLineFragment }) {
  const { title } = useCultureWords();
  if (!cultureRound) return null;
  return (
    <PlaceLink to={roundAddress(cultureRound.id)} className="notice-subject">
      {title}
    </PlaceLink>
  );
}
