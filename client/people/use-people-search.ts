import { useQuery } from '@apollo/client/react';
import { useDeferredValue, useEffect, useState } from 'react';
import { PeopleDocument } from '../graphql.ts';

const PAUSE_MS = 120;

/** Searches once the typing pauses; the previous result stays until the next one comes. */
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
