import { type ReactNode, useId, useState } from 'react';
import { Boundary } from './boundary.tsx';
import { Button } from './button.tsx';
import css from './filter.css?inline';
import { Lazily, type LazyComponent } from './lazily.tsx';
import { SearchField } from './search-field.tsx';
import { useStyle } from './style.ts';

interface Props<Filter> {
  filter: Filter;
  onFilter: (filter: Filter) => void;
  label: { search: string; filter: string };
  /** The panel with all conditions; it loads when it is opened. */
  panel: LazyComponent<{ filter: Filter; onFilter: (filter: Filter) => void }>;
  /** Conditions that are shown without the panel, and those that are on. */
  children: ReactNode;
}

/** A search field, with the other conditions behind a button. */
export function FilterFrame<Filter extends { search?: string | undefined }>(props: Props<Filter>) {
  const { filter, onFilter, label, panel, children } = props;
  useStyle(css);
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    // biome-ignore lint/a11y/useSemanticElements: `search` is younger than the browsers we serve
    <div role="search" className="filter" data-no-print="">
      <div className="filter-bar">
        <SearchField
          label={label.search}
          text={filter.search ?? ''}
          onSearch={(next) => onFilter({ ...filter, search: next || undefined })}
        />
        <Button icon="filter" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          {label.filter}
        </Button>
      </div>
      <div id={id} hidden={!open}>
        {open && (
          <Boundary>
            <Lazily component={panel} filter={filter} onFilter={onFilter} />
          </Boundary>
        )}
      </div>
      {children}
    </div>
  );
}
