import type { NoticeLineFragment } from '../../graphql.ts';
import { NoticeLine } from '../../people/for-you/notice-line.tsx';
import type { ForYouContent, NoticeProps } from '../../people/for-you-slot.ts';
import { PlaceLink } from '../../place-link.tsx';
import { Phrase } from '../../ui/phrase.tsx';
import { dilemmaAddress } from '../addresses.ts';
import { beginningOf } from '../words/beginning-of.ts';
import { dilemmasWords, useDilemmasWords } from '../words/dilemmas-words.ts';

export const dilemmasInForYou: ForYouContent = {
  kinds: ['DILEMMA_OPENED', 'DILEMMA_ANSWERED'],
  Notice: DilemmaNotice,
  subject: 'dilemma',
  Subject: DilemmaLink,
  texts: dilemmasWords,
};

function DilemmaNotice({ notice, isNew }: NoticeProps) {
  const { notices } = useDilemmasWords();
  const text = notice.kind === 'DILEMMA_OPENED' ? notices.opened : notices.answered;
  const sentence = (
    <Phrase text={notice.dilemma ? text : notices.withdrawn} values={{ dilemma: <DilemmaLink notice={notice} /> }} />
  );
  return <NoticeLine notice={notice} isNew={isNew} person={null} icon="flag" sentence={sentence} />;
}

function DilemmaLink({ notice: { dilemma } }: { notice: NoticeLineFragment }) {
  if (!dilemma) return null;
  return (
    <PlaceLink to={dilemmaAddress(dilemma.id)} className="notice-subject" lang={dilemma.lang} dir="auto">
      {beginningOf(dilemma.question)}
    </PlaceLink>
  );
}
