import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { useStyle } from '../../ui/style.ts';
import { lengthOf } from '../../ui/text-length.ts';
import { RecognitionText, type RecognitionTexts } from '../recognition/recognition-text.tsx';
import { useWallWords } from '../words/wall-words.ts';
import css from './folded-text.css?inline';

/** In characters, some ten lines of the wall. A shorter story is never folded. */
const SHORT = 600;

/** A long story shows the beginning of each of its three texts: what it meant for the customer stands at its end. */
export function FoldedText({ recognition }: { recognition: RecognitionTexts }) {
  useStyle(css);
  const { recognition: words } = useWallWords();
  const [isOpen, setOpen] = useState(false);
  const { situation, action, effect } = recognition;
  if (lengthOf(situation + action + effect) <= SHORT) return <RecognitionText recognition={recognition} />;
  return (
    <div className={isOpen ? 'unfolded' : 'folded'}>
      <RecognitionText recognition={recognition} />
      <Button look="quiet" aria-expanded={isOpen} data-no-print="" onClick={() => setOpen(!isOpen)}>
        {isOpen ? words.fold : words.unfold}
      </Button>
    </div>
  );
}
