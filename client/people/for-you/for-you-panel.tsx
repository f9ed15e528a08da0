import { useQuery } from '@apollo/client/react';
import type { Role } from '../../graphql.ts';
import { usePlace } from '../../route.ts';
import { Boundary } from '../../ui/boundary.tsx';
import { Lazily, lazyComponent } from '../../ui/lazily.tsx';
import { ListSkeleton } from '../../ui/list-skeleton.tsx';
import { useStyle } from '../../ui/style.ts';
import { forYouAddress } from '../addresses.ts';
import type { ForYouContent, ForYouScreen } from '../for-you-slot.ts';
import { SettingsDocument } from '../settings/documents.ts';
import css from './for-you.css?inline';
import { useForYouWords } from './for-you-words.ts';
import { NoticeScreen } from './notice-screen.tsx';
import { ScreenLinks } from './screen-links.tsx';
import type { ForYouWords } from './words.types.ts';

const settingsScreen = lazyComponent(async () => (await import('../settings/settings-screen.tsx')).SettingsScreen);

/** The screens of "For you": notices, the viewer's own entries and settings, and what comes with a role. */
export function ForYouPanel({ contents }: { contents: readonly ForYouContent[] }) {
  useStyle(css);
  const words = useForYouWords();
  const { route } = usePlace();
  // Until the roles are known the viewer has none, so that nothing is shown that the server would forbid.
  const roles = useQuery(SettingsDocument).data?.settings.roles ?? [];
  const screens = screensFor(roles, contents, words);
  const wanted = forYouAddress.idIn(route);
  const current = screens.find(({ name }) => name === wanted) ?? screens[0]!;
  return (
    <section className="for-you" aria-label={words.title}>
      <ScreenLinks screens={screens} current={current} />
      <div className="for-you-main">
        <Boundary key={current.name} fallback={<ListSkeleton />}>
          {current.screen}
        </Boundary>
      </div>
    </section>
  );
}

function screensFor(
  roles: readonly Role[],
  contents: readonly ForYouContent[],
  words: ForYouWords,
): readonly ForYouScreen[] {
  const screens = contents.flatMap((one) => one.screens ?? []);
  return [
    { name: 'news', label: words.news, screen: <NoticeScreen contents={contents} roles={roles} /> },
    ...screens.filter(({ role }) => !role),
    { name: 'settings', label: words.settings, screen: <Lazily component={settingsScreen} contents={contents} /> },
    ...screens.filter(({ role }) => role && roles.includes(role)),
  ];
}
