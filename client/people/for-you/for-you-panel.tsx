import { useQuery } from '@apollo/client/react';
import { type Role, SettingsDocument } from '../../graphql.ts';
import { usePlace } from '../../route.ts';
import { Boundary } from '../../ui/boundary.tsx';
import { Lazily, part } from '../../ui/lazily.tsx';
import { ListSkeleton } from '../../ui/list-skeleton.tsx';
import { useStyle } from '../../ui/style.ts';
import { forYouAddress } from '../addresses.ts';
import css from './for-you.css?inline';
import type { ForYouPart, ForYouSlots } from './for-you-slots.ts';
import { useForYouWords } from './for-you-words.ts';
import { NoticeScreen } from './notice-screen.tsx';
import { PartLinks } from './part-links.tsx';
import type { ForYouWords } from './words.types.ts';

const settingsScreen = part(async () => (await import('../settings/settings-screen.tsx')).SettingsScreen);

/** What is there for the viewer: news, their own stories and choices, and what comes with a role. */
export function ForYouPanel({ slots }: { slots: ForYouSlots }) {
  useStyle(css);
  const words = useForYouWords();
  const { route } = usePlace();
  // Without an answer the reader has no roles: nothing is shown that the server would forbid.
  const roles = useQuery(SettingsDocument).data?.settings.roles ?? [];
  const parts = partsFor(roles, slots, words);
  const wanted = forYouAddress.idIn(route);
  const current = parts.find(({ name }) => name === wanted) ?? parts[0]!;
  return (
    <section className="for-you" aria-label={words.title}>
      <PartLinks parts={parts} current={current} />
      <div className="for-you-main">
        <Boundary key={current.name} fallback={<ListSkeleton />}>
          {current.screen}
        </Boundary>
      </div>
    </section>
  );
}

function partsFor(roles: readonly Role[], slots: ForYouSlots, words: ForYouWords): ForYouPart[] {
  return [
    { name: 'news', label: words.news, screen: <NoticeScreen slots={slots} roles={roles} /> },
    ...slots.parts.filter(({ role }) => !role),
    { name: 'settings', label: words.settings, screen: <Lazily part={settingsScreen} /> },
    ...slots.parts.filter(({ role }) => role && roles.includes(role)),
  ];
}
