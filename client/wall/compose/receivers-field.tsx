import { type KeyboardEvent, useId, useRef, useState } from 'react';
import type { PersonNameFragment } from '../../graphql.ts';
import { usePeopleWords } from '../../people/people-words.ts';
import { PersonOption } from '../../people/person-option.tsx';
import { usePeopleSearch } from '../../people/use-people-search.ts';
import { Combobox } from '../../ui/combobox.tsx';
import { useComposeWords } from './compose-words.ts';
import { describedBy, FieldError } from './field-error.tsx';
import { ReceiverChips } from './receiver-chips.tsx';

const MOST = 10;

interface ReceiversProps {
  viewerId: string;
  receivers: readonly PersonNameFragment[];
  error?: string;
  wrongId?: string;
  onReceivers: (receivers: readonly PersonNameFragment[]) => void;
}

/** Finds colleagues by any part of the name, without the viewer. Backspace in an empty field removes the last one. */
export function ReceiversField({ viewerId, receivers, error, wrongId, onReceivers }: ReceiversProps) {
  const { who } = useComposeWords();
  const { searchPeople } = usePeopleWords();
  const id = useId();
  const { ref, text, setText, said, add, remove } = useReceivers(receivers, onReceivers);
  const { people, loading } = usePeopleSearch(text);
  const chosen = new Set([viewerId, ...receivers.map((person) => person.id)]);
  const isFull = receivers.length >= MOST;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a key of the text field inside passes through here
    <div ref={ref} className="question" onKeyDown={(event) => isTakeBack(event) && remove(receivers.at(-1)!)}>
      <label htmlFor={id}>{who.label}</label>
      <p className="hint" id={`${id}-hint`}>
        {who.hint}
      </p>
      <ReceiverChips receivers={receivers} wrongId={wrongId} onRemove={remove} />
      {isFull ? (
        <p className="hint">{who.full}</p>
      ) : (
        <Combobox
          control={{
            id,
            'aria-describedby': describedBy(`${id}-hint`, error && `${id}-error`),
            'aria-invalid': error ? true : undefined,
          }}
          text={text}
          onText={setText}
          loading={loading}
          options={people.filter((person) => !chosen.has(person.id))}
          placeholder={searchPeople}
          onChoose={add}
        >
          {(person) => <PersonOption person={person} />}
        </Combobox>
      )}
      <FieldError id={`${id}-error`} text={error} />
      <span className="unseen" role="status">
        {said}
      </span>
    </div>
  );

  function isTakeBack({ key, target }: KeyboardEvent): boolean {
    return key === 'Backspace' && receivers.length > 0 && target instanceof HTMLInputElement && target.value === '';
  }
}

/** Adds and removes a receiver, announces it, and moves the focus to where one continues. */
function useReceivers(receivers: readonly PersonNameFragment[], onReceivers: ReceiversProps['onReceivers']) {
  const { who } = useComposeWords();
  const [text, setText] = useState('');
  const [said, setSaid] = useState('');
  const ref = useRef<HTMLDivElement>(null);
  const focus = (selector: string) =>
    requestAnimationFrame(() => ref.current?.querySelector<HTMLElement>(selector)?.focus());
  const add = (person: PersonNameFragment) => {
    setText('');
    setSaid(who.added(person.name));
    onReceivers([...receivers, person]);
    if (receivers.length + 1 === MOST) focus('li:last-child button');
  };
  const remove = (person: PersonNameFragment) => {
    setSaid(who.removed(person.name));
    onReceivers(receivers.filter((other) => other.id !== person.id));
    focus('input');
  };
  return { ref, text, setText, said, add, remove };
}
