import type { ApolloClient } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { LetterFrameLoader } from './blockers/bridge/letter-frame-loader.tsx';
import type { Shape } from './embed/shape.ts';
import { PlaceContext, useAddress } from './route.ts';
import { Boundary } from './ui/boundary.tsx';
import { type Lang, LangContext } from './ui/lang.tsx';
import { part } from './ui/lazily.tsx';
import { ListSkeleton } from './ui/list-skeleton.tsx';
import { StyleRoot } from './ui/style.ts';
import { RecognitionFootContext } from './wall/card/recognition-foot.ts';
import { WallSkeleton } from './wall/feed/wall-skeleton.tsx';
import { WidgetScreens } from './widget-screens.tsx';

const toldBlocker = part(async () => (await import('./blockers/origin/recognition-origin.tsx')).ToldBlocker);

interface WidgetProps {
  shadow: ShadowRoot | null;
  shape: Shape;
  lang: Lang;
  client: ApolloClient;
}

/** Everything inside one element: what all screens stand on, and the screens. */
export function Widget({ shadow, shape, lang, client }: WidgetProps) {
  const place = useAddress(shape === 'blockers' ? 'blockers' : 'wall');
  return (
    <StyleRoot value={shadow}>
      <LangContext value={lang}>
        <ApolloProvider client={client}>
          <PlaceContext value={place}>
            <div className="applaus" lang={lang}>
              <Boundary fallback={place.home === 'wall' ? <WallSkeleton /> : <ListSkeleton />}>
                <RecognitionFootContext value={toldBlocker}>
                  <WidgetScreens shape={shape} />
                </RecognitionFootContext>
                <LetterFrameLoader shadow={shadow} shape={shape} />
              </Boundary>
            </div>
          </PlaceContext>
        </ApolloProvider>
      </LangContext>
    </StyleRoot>
  );
}
