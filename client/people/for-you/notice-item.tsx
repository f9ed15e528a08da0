import { Phrase } from '../../ui/phrase.tsx';
import type { ForYouContent, NoticeProps } from '../for-you-slot.ts';
import { useForYouWords } from './for-you-words.ts';
import { NoticeLine } from './notice-line.tsx';

/** Draws a notice by the capability that it came from. */
export function NoticeItem({ contents, ...props }: NoticeProps & { contents: readonly ForYouContent[] }) {
  const { Notice } = contents.find(({ kinds }) => kinds.includes(props.notice.kind)) ?? {};
  return Notice ? <Notice {...props} /> : <UnknownNotice contents={contents} {...props} />;
}

/** A notice of an unknown kind: a page stays open for days, and the server may send kinds that are newer. */
function UnknownNotice({ contents, notice, isNew }: NoticeProps & { contents: readonly ForYouContent[] }) {
  const words = useForYouWords();
  const { Subject } = contents.find(({ subject }) => notice[subject]) ?? {};
  const sentence = Subject ? (
    <Phrase text={words.other} values={{ subject: <Subject notice={notice} /> }} />
  ) : (
    words.somethingNew
  );
  return <NoticeLine notice={notice} isNew={isNew} person={notice.actor} sentence={sentence} />;
}
