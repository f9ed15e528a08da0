import { forYouAddress } from '../../people/addresses.ts';
import { PlaceLink } from '../../place-link.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useModerationWords } from './moderation-words.ts';
import { useOpenCount } from './use-reports.ts';

/** One line for all reports: they wait for any editor, not for this one alone. */
export function ReportsWaiting() {
  const { reports: words } = useModerationWords();
  const { n, text } = useOpenCount();
  if (n === 0) return null;
  return (
    <li className="notice-item" data-new="">
      <span className="avatar" aria-hidden="true">
        <Icon name="flag" />
      </span>
      <p>
        {words.waiting(text, n)} <PlaceLink to={forYouAddress.of('reports')}>{words.look}</PlaceLink>
      </p>
    </li>
  );
}
