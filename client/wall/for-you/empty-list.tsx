import { EmptyNotices } from '../../people/for-you/empty-notices.tsx';
import { PlaceLink } from '../../place-link.tsx';
import { Phrase } from '../../ui/phrase.tsx';
import { wallAddress } from '../addresses.ts';
import { useWallNoticeWords } from './wall-notice-words.ts';

/** Most of what comes is about recognitions, so they are the example. */
export function EmptyList() {
  const { empty, notice } = useWallNoticeWords();
  const values = { actor: <b>{empty.actor}</b>, recognition: <i>{empty.value}</i> };
  return (
    <EmptyNotices
      title={empty.title}
      text={empty.text}
      link={<PlaceLink to={wallAddress.of()}>{empty.toWall}</PlaceLink>}
      example={{
        label: empty.example,
        initials: empty.initials,
        sentence: <Phrase text={notice.RECOGNISED} values={values} />,
        quote: empty.effect,
      }}
    />
  );
}
