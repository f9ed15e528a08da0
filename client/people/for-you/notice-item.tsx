import { Phrase } from '../../ui/phrase.tsx';
import type { ForYouContent, NoticeProps } from '../for-you-slot.ts';
import { useForYouWords } from './for-you-words.ts';
import { NoticeLine } from './notice-line.tsx';

/** A notice is drawn by the capability that it came from. */
export function NoticeItem({ contents, ...props }: NoticeProps & { contents: readonly ForYouContent[] }) {
  const { Notice } = contents.find(({ kinds }) => kinds.includes(props.notice.kind)) ?? {};
  return Notice ? <Notice {...props} /> : <UnknownNotice contents={contents} {...props} />;
}

/** A page stays open for days: the server may send kinds that came after it. */
function UnknownNotice({ contents, notice, isNew }: NoticeProps & { contents: readonly ForYouContent[] }) {
  const words = useForYouWords();
  const { Subject } = contents.find(({ subject }) => notice[subject]) ?? {};
  const sentence = Subject ? (
    <Phrase text={words.other} parts={{ subject: <Subject notice={notice} /> }} />
  ) : (
    words.somethingNew
  );
  return <NoticeLine notice={notice} isNew={isNew} person={notice.actor} sentence={sentence} />;
}
