/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { Button } from '../controls/button.tsx';
import { useShared } from '../controls/door-context.tsx';
import { forgetEverything } from '../door/forget-everything.ts';

/** A button that asks a second time, since nobody can restore a receipt. */
export function ForgetSection() {
  const { door, words, desk } = useShared();
  const [step, setStep] = useState<'offered' | 'asked' | 'done'>('offered');
  const { forget } = words.about;
  const forgetNow = async () => {
    desk.draft = undefined;
    await forgetEverything(door);
    setStep('done');
  };
  return (
    <section class="slip" aria-labelledby="forget-title">
      <h2 id="forget-title">{forget.title}</h2>
      <p>{forget.text}</p>
      {step === 'offered' && (
        <Button look="danger" onClick={() => setStep('asked')}>
          {forget.title}
        </Button>
      )}
      {step === 'asked' && (
        <div class="ask" role="alertdialog" aria-label={forget.ask}>
          <p>{forget.ask}</p>
          <Button onClick={() => setStep('offered')}>{forget.no}</Button>
          <Button look="danger" onClick={() => void forgetNow()}>
            {forget.yes}
          </Button>
        </div>
      )}
      <p role="status">{step === 'done' && forget.done}</p>
    </section>
  );
}
