import type { ApolloClient } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { capabilities, tabs } from './capabilities.ts';
import type { ElementProps } from './manifest.ts';
import { PlaceContext } from './route.ts';
import { FilledSlots } from './slot.tsx';
import { Boundary } from './ui/boundary.tsx';
import { type Lang, LangContext } from './ui/lang.tsx';
import { ListSkeleton } from './ui/list-skeleton.tsx';
import { StyleRoot } from './ui/style.ts';
import { useNavigation } from './use-navigation.ts';
import { WidgetScreens } from './widget-screens.tsx';

const slots = capabilities.flatMap((one) => one.slots ?? []);

interface WidgetProps extends ElementProps {
  lang: Lang;
  client: ApolloClient;
  /** Where it is, as the page around it says; without it the page's own address. */
  address?: string | undefined;
}

/** Everything inside one element: what all screens stand on, and the screens. */
export function Widget({ shadow, shape, lang, client, address }: WidgetProps) {
  const first = tabs.find(({ name }) => name === shape) ?? tabs[0]!;
  const place = useNavigation({ home: first.name, showsAll: shape === 'tabs', host: shadow?.host, address });
  const { Skeleton = ListSkeleton } = first;
  return (
    <StyleRoot value={shadow}>
      <LangContext value={lang}>
        <ApolloProvider client={client}>
          <PlaceContext value={place}>
            <div className="applaus" lang={lang} dir="ltr">
              <Boundary fallback={<Skeleton />}>
                <FilledSlots slots={slots}>
                  <WidgetScreens shape={shape} />
                </FilledSlots>
                {capabilities.map(
                  ({ name, InEveryElement }) =>
                    InEveryElement && <InEveryElement key={name} shadow={shadow} shape={shape} />,
                )}
              </Boundary>
            </div>
          </PlaceContext>
        </ApolloProvider>
      </LangContext>
    </StyleRoot>
  );
}
