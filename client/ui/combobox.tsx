import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import css from './combobox.css?inline';
import { Input } from './field.tsx';
import { useStyle } from './style.ts';
import { useUiWords } from './ui-words.ts';

interface ComboboxProps<T extends { id: string }> {
  /** The control's id and description, as `Field` hands them over. */
  control: { id: string; 'aria-describedby'?: string; 'aria-invalid'?: boolean };
  text: string;
  onText: (text: string) => void;
  options: readonly T[];
  /** Options are on their way: nothing is said about how many there are. */
  loading?: boolean;
  placeholder?: string;
  onChoose: (option: T) => void;
  children: (option: T) => ReactNode;
}

/** Type, and choose from what is found: the ARIA combobox with a list, whose focus stays in the text. */
export function Combobox<T extends { id: string }>(props: ComboboxProps<T>) {
  useStyle(css);
  const { control, text, onText, options, loading, placeholder, onChoose, children } = props;
  const words = useUiWords();
  const listId = useId();
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const active = options[Math.min(at, options.length - 1)];
  const shown = open && text.trim() !== '';
  const choose = (option: T) => {
    onChoose(option);
    setOpen(false);
    setAt(0);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move && options.length > 0) {
      setOpen(true);
      setAt((at + move + options.length) % options.length);
    } else if (event.key === 'Enter' && shown && active) choose(active);
    else if (event.key === 'Escape' && shown) setOpen(false);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="combobox">
      <Input
        {...control}
        role="combobox"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={listId}
        aria-activedescendant={shown && active ? `${listId}-${active.id}` : undefined}
        value={text}
        placeholder={placeholder}
        onChange={(event) => {
          onText(event.target.value);
          setOpen(true);
          setAt(0);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <div
        role="listbox"
        id={listId}
        className="combobox-list"
        hidden={!shown}
        aria-label={words.options(options.length)}
      >
        {options.map((option) => (
          // Pressing must not take the focus from the text, or the list closes before it is chosen from.
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys go to the text field, which points here
          <div
            role="option"
            key={option.id}
            id={`${listId}-${option.id}`}
            tabIndex={-1}
            aria-selected={option === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(option)}
          >
            {children(option)}
          </div>
        ))}
        {options.length === 0 && <p className="combobox-note">{loading ? words.loading : words.options(0)}</p>}
      </div>
      <span className="unseen" role="status">
        {shown && !loading ? words.options(options.length) : ''}
      </span>
    </div>
  );
}
