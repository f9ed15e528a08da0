import { Card } from '../../../ui/card.tsx';
import { useIndicatorEditingWords } from './indicator-editing-words.ts';

/** Before there is an indicator: what a good one is, with an example to believe in. */
export function BeginNote() {
  const { begin: words } = useIndicatorEditingWords();
  return (
    <Card className="indicator-begin">
      <h3>{words.title}</h3>
      <p>{words.intro}</p>
      <ul>
        {words.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <h4>{words.exampleTitle}</h4>
      <p className="indicator-example">{words.example}</p>
    </Card>
  );
}
