import { useApolloClient } from '@apollo/client/react';
import { useEffect } from 'react';
import type { Shape } from '../../embed/shape.ts';
import { usePlace } from '../../route.ts';
import { useLang } from '../../ui/lang.tsx';
import { whenQuiet } from './when-idle.ts';

interface DoorProps {
  shadow: ShadowRoot | null;
  shape: Shape;
}

/** Every element, whatever it shows, loads the letter frame once its first stories stand: its loading must not tell who writes. */
export function Door({ shadow, shape }: DoorProps) {
  const client = useApolloClient();
  const lang = useLang();
  const { go } = usePlace();
  useEffect(() => {
    if (!shadow) return;
    let leave = () => {};
    const stop = whenQuiet(client, async () => {
      const { enterDoor } = await import('./register-element.ts');
      leave = enterDoor({ host: shadow.host as HTMLElement, shadow, shape, client, lang, go });
    });
    return () => {
      stop();
      leave();
    };
  }, [shadow, shape, client, lang, go]);
  return null;
}
