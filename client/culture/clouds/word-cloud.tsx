import { type ReactNode, useId, useState } from 'react';
import type { CultureRoundFactsFragment } from '../../graphql.ts';
import { Button } from '../../ui/button.tsx';
import { useStyle } from '../../ui/style.ts';
import { useCultureWords } from '../words/culture-words.ts';
import css from './word-cloud.css?inline';

/** The steps of size; what fewest gave is in the smallest. */
const SIZES = 5;
/** More words nobody reads as a cloud; the table has all of them. */
const MOST = 60;

type Cloud = CultureRoundFactsFragment['today'];

interface WordCloudProps {
  title: string;
  cloud: Cloud;
  /** What stands below it. */
  children: ReactNode;
}

/** A list whose words are larger the more people gave them, in that order; it can become a table. */
export function WordCloud({ title, cloud, children }: WordCloudProps) {
  useStyle(css);
  const words = useCultureWords();
  const id = useId();
  const [isTable, setTable] = useState(false);
  return (
    <section className="word-cloud" aria-labelledby={id}>
      <h4 id={id}>{title}</h4>
      {cloud.length === 0 && <p className="hint">{words.noWords}</p>}
      {cloud.length > 0 && (isTable ? <Table title={title} cloud={cloud} /> : <List cloud={cloud} />)}
      {cloud.length > 0 && (
        <Button look="quiet" data-no-print="" onClick={() => setTable(!isTable)}>
          {isTable ? words.asList : words.asTable}
        </Button>
      )}
      {children}
    </section>
  );
}

function List({ cloud }: { cloud: Cloud }) {
  const words = useCultureWords();
  const most = cloud[0]?.people ?? 1;
  return (
    <>
      <ul className="cloud-list">
        {cloud.slice(0, MOST).map(({ place, word, people, peopleAtMost }) => (
          <li key={place} data-size={Math.max(1, Math.ceil((SIZES * people) / most))}>
            <bdi>{word}</bdi> <span className="unseen">({words.range(people, peopleAtMost)})</span>
          </li>
        ))}
      </ul>
      {cloud.length > MOST && <p className="hint">{words.inTable(cloud.length - MOST)}</p>}
    </>
  );
}

function Table({ title, cloud }: { title: string; cloud: Cloud }) {
  const words = useCultureWords();
  return (
    <table>
      <caption className="unseen">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.word}</th>
          <th scope="col">{words.count}</th>
        </tr>
      </thead>
      <tbody>
        {cloud.map(({ place, word, people, peopleAtMost }) => (
          <tr key={place}>
            <th scope="row">
              <bdi>{word}</bdi>
            </th>
            <td>{people === peopleAtMost ? people : `${people}–${peopleAtMost}`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
