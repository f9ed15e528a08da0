import { useApolloClient } from '@apollo/client/react';
import { useEffect } from 'react';
import type { ElementProps } from '../../manifest.ts';
import { usePlace } from '../../route.ts';
import { useLang } from '../../ui/lang.tsx';
import { whenIdle } from './when-idle.ts';

/** Loads the letter frame in every element, whatever it shows, once the page is idle: its loading must not show who writes. */
export function LetterFrameLoader({ shadow, shape }: ElementProps) {
  const client = useApolloClient();
  const lang = useLang();
  const { go } = usePlace();
  useEffect(() => {
    if (!shadow) return;
    let unregister = () => {};
    const stop = whenIdle(client, async () => {
      const { registerElement } = await import('./register-element.ts');
      unregister = registerElement({ host: shadow.host as HTMLElement, shadow, shape, client, lang, go });
    });
    return () => {
      stop();
      unregister();
    };
  }, [shadow, shape, client, lang, go]);
  return null;
}
