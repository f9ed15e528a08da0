import { useQuery } from '@apollo/client/react';
import { useId } from 'react';
import type { BlockerWholeFragment } from '../../graphql.ts';
import { PlaceLink } from '../../place-link.tsx';
import { usePlace } from '../../route.ts';
import { Boundary } from '../../ui/boundary.tsx';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Lazily, lazyComponent } from '../../ui/lazily.tsx';
import { Phrase } from '../../ui/phrase.tsx';
import { useStyle } from '../../ui/style.ts';
import pageCss from '../../wall/pages/page.css?inline';
import { blockersAddress } from '../addresses.ts';
import { BackToBoard } from '../blocker/back-to-board.tsx';
import css from '../blocker/blocker.css?inline';
import { BlockerFacts } from '../blocker/blocker-facts.tsx';
import { BlockerSkeletons } from '../blocker/blocker-skeletons.tsx';
import { BlockerText } from '../blocker/blocker-text.tsx';
import { BlockerDocument } from '../blocker/documents.ts';
import { Status } from '../blocker/status.tsx';
import { MeToo } from '../letters/me-too.tsx';
import { useBlockersWords } from '../words/blockers-words.ts';
import { BlockerMenu } from './blocker-menu.tsx';
import { BlockerNotes } from './blocker-notes.tsx';
import { Conversation } from './conversation.tsx';

const pageActions = lazyComponent(async () => (await import('../actions/action-bar.tsx')).PageActions);

/** One blocker at its own address, with everything that followed. */
export function BlockerPage({ id }: { id: string }) {
  useStyle(pageCss);
  useStyle(css);
  const { page: words } = useBlockersWords();
  const { data, error, refetch } = useQuery(BlockerDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const blocker = data?.blocker;
  return (
    <div className="page">
      <BackToBoard from={usePlace().from} />
      {!data && error && <ErrorNote error={error} onRetry={() => void refetch().catch(() => {})} />}
      {!data && !error && <BlockerSkeletons />}
      {data && !blocker && <Empty title={words.goneTitle} text={words.goneText} />}
      {blocker && <WholeBlocker blocker={blocker} />}
    </div>
  );
}

function WholeBlocker({ blocker }: { blocker: BlockerWholeFragment }) {
  const { page: words } = useBlockersWords();
  const headingId = useId();
  const isHidden = blocker.hiddenReason !== null;
  return (
    <>
      <Card as="article" className="blocker" data-alone="" aria-labelledby={headingId}>
        <div className="blocker-top">
          <Status blocker={blocker} />
          <BlockerMenu blocker={blocker} />
        </div>
        <h3 id={headingId} lang={isHidden ? undefined : blocker.lang} dir="auto">
          {isHidden ? words.hiddenTitle : blocker.title}
        </h3>
        {!isHidden && <BlockerText blocker={blocker} whole />}
        <BlockerNotes blocker={blocker} />
        <div className="blocker-foot">
          <BlockerFacts blocker={blocker} />
          <MeToo blocker={blocker} />
        </div>
        <Conversation blocker={blocker} />
      </Card>
      <Boundary>
        <Lazily component={pageActions} blocker={blocker} />
      </Boundary>
      <p className="blocker-yours">
        <Phrase
          text={`${words.yours} {letters}`}
          values={{
            letters: <PlaceLink to={blockersAddress.of('letters')}>{words.toLetters}</PlaceLink>,
          }}
        />
      </p>
    </>
  );
}
