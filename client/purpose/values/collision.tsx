import { useRef, useState } from 'react';
import type { ValueWholeFragment } from '../../graphql.ts';
import { useRole } from '../../people/use-role.ts';
import { Boundary } from '../../ui/boundary.tsx';
import { Button } from '../../ui/button.tsx';
import { Lazily, lazyComponent } from '../../ui/lazily.tsx';
import { Bone } from '../../ui/skeleton.tsx';
import { useStyle } from '../../ui/style.ts';
import { useFocusAfter } from '../../ui/use-focus-after.ts';
import css from './collision.css?inline';
import { useValuesWords } from './values-words.ts';

const form = lazyComponent(async () => (await import('../order/collision-form.tsx')).CollisionForm);

interface CollisionProps {
  upper: ValueWholeFragment;
  lower: ValueWholeFragment;
  /** True below a heading that says it already. */
  isHeaded?: boolean;
}

/** What to do when two neighbours clash; editors change it where it stands. What is missing only they are told. */
export function Collision({ upper, lower, isHeaded = false }: CollisionProps) {
  useStyle(css);
  const { collision: words } = useValuesWords();
  const isEditor = useRole('EDITOR');
  const [isOpen, setOpen] = useState(false);
  const ref = useRef<HTMLDivElement>(null);
  const focusOn = useFocusAfter(ref, isOpen);
  const { collision, collisionLang } = upper;
  if (!collision && !isEditor) return null;
  const close = () => {
    setOpen(false);
    // The button takes the place of the form, and the focus.
    focusOn((root) => root.querySelector('button'));
  };
  return (
    <div className="purpose-collision" ref={ref} data-no-print={collision ? undefined : ''}>
      {isOpen ? (
        <Boundary fallback={<Bone width={60} />}>
          <Lazily component={form} upper={upper} lower={lower} onClose={close} />
        </Boundary>
      ) : (
        <>
          <p>
            {!isHeaded && <b>{words.head} </b>}
            <span lang={collisionLang ?? undefined}>{collision ?? words.missing}</span>
          </p>
          {isEditor && (
            <Button look="quiet" icon="pencil" data-no-print="" onClick={() => setOpen(true)}>
              {collision ? words.edit : words.write}{' '}
              <span className="unseen">{words.pair(upper.name, lower.name)}</span>
            </Button>
          )}
        </>
      )}
    </div>
  );
}
