import { useQuery } from '@apollo/client/react';
import { useDeferredValue, useEffect, useState } from 'react';
import { PeopleDocument } from '../graphql.ts';

const PAUSE_MS = 120;

/** Asks once the typing pauses; what was found before stays until the next answer is there. */
export function usePeopleSearch(text: string) {
  const search = usePaused(text.trim());
  const { data, previousData, loading } = useQuery(PeopleDocument, {
    variables: { search, first: 8 },
    skip: search === '',
  });
  const people = useDeferredValue((data ?? previousData)?.people ?? []);
  return { people: search === '' ? [] : people, loading: loading || search !== text.trim() };
}

function usePaused(text: string): string {
  const [paused, setPaused] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return paused;
}
