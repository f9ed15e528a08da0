import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import css from './combobox.css?inline';
import { Input } from './field.tsx';
import { isComposing } from './keys.ts';
import { useStyle } from './style.ts';
import { useUiWords } from './ui-words.ts';

interface ComboboxProps<T extends { id: string }> {
  /** The control's id and description, as `Field` hands them over. */
  control: { id: string; 'aria-describedby'?: string; 'aria-invalid'?: boolean };
  text: string;
  onText: (text: string) => void;
  options: readonly T[];
  /** While options are loading, their number is not announced. */
  loading?: boolean;
  placeholder?: string;
  onChoose: (option: T) => void;
  children: (option: T) => ReactNode;
}

/** The ARIA combobox with a list: the focus stays in the text field while an option is chosen. */
export function Combobox<T extends { id: string }>(props: ComboboxProps<T>) {
  useStyle(css);
  const { control, text, onText, options, loading = false, placeholder, children } = props;
  const words = useUiWords();
  const listId = useId();
  const { isShown, active, setOpen, restart, choose, onKeyDown } = useChoosing(props);
  return (
    <div className="combobox">
      <Input
        {...control}
        role="combobox"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={isShown}
        aria-controls={listId}
        aria-activedescendant={isShown && active ? `${listId}-${active.id}` : undefined}
        value={text}
        placeholder={placeholder}
        onChange={(event) => {
          onText(event.target.value);
          restart();
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <Options id={listId} isShown={isShown} options={options} active={active} loading={loading} onChoose={choose}>
        {children}
      </Options>
      <span className="unseen" role="status">
        {isShown && !loading ? words.options(options.length) : ''}
      </span>
    </div>
  );
}

/** Whether the list is open, and the option that Enter would choose. */
function useChoosing<T extends { id: string }>({ text, options, onChoose }: ComboboxProps<T>) {
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const active = options[Math.min(at, options.length - 1)];
  const isShown = open && text.trim() !== '';
  const choose = (option: T) => {
    onChoose(option);
    setOpen(false);
    setAt(0);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // These keys choose among what an input method offers.
    if (isComposing(event.nativeEvent)) return;
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move && options.length > 0) {
      setOpen(true);
      setAt((at + move + options.length) % options.length);
    } else if (event.key === 'Enter' && isShown && active) choose(active);
    else if (event.key === 'Escape' && isShown) setOpen(false);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const restart = () => {
    setOpen(true);
    setAt(0);
  };
  return { isShown, active, setOpen, restart, choose, onKeyDown };
}

interface OptionsProps<T> {
  id: string;
  isShown: boolean;
  options: readonly T[];
  active: T | undefined;
  loading: boolean;
  onChoose: (option: T) => void;
  children: (option: T) => ReactNode;
}

function Options<T extends { id: string }>(props: OptionsProps<T>) {
  const { id, isShown, options, active, loading, onChoose, children } = props;
  const words = useUiWords();
  return (
    <div role="listbox" id={id} className="combobox-list" hidden={!isShown} aria-label={words.options(options.length)}>
      {options.map((option) => (
        // A press must not move the focus from the text field, or the list would close before an option is chosen.
        // biome-ignore lint/a11y/useKeyWithClickEvents: keys go to the text field, which points here
        <div
          role="option"
          key={option.id}
          id={`${id}-${option.id}`}
          tabIndex={-1}
          aria-selected={option === active}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(option)}
        >
          {children(option)}
        </div>
      ))}
      {options.length === 0 && <p className="combobox-note">{loading ? words.loading : words.options(0)}</p>}
    </div>
  );
}
