import type { WallFilter } from '../../graphql.ts';

/** The conditions that are on, with the names to show them by. */
export interface WallConditions {
  value?: { id: string; name: string };
  department?: { id: string; name: string };
  person?: { id: string; name: string };
  /** "2026-11" */
  month?: string;
  search?: string;
}

/** The filter for the server; undefined without conditions, so that the plain wall has one place in the cache. */
export function toWallFilter(filter: WallConditions): WallFilter | undefined {
  const { value, department, person, month, search } = filter;
  const asked: WallFilter = {
    ...(value && { valueId: value.id }),
    ...(department && { departmentId: department.id }),
    ...(person && { personId: person.id }),
    ...(month && { month }),
    ...(search?.trim() && { search: search.trim() }),
  };
  return Object.keys(asked).length > 0 ? asked : undefined;
}

export interface WallConditionsProps {
  filter: WallConditions;
  onFilter: (filter: WallConditions) => void;
}
