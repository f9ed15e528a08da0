/** Somebody of the demo company. */
export interface DemoPerson {
  username: string;
  name: string;
  title: string;
  department: string;
  manager: string | null;
  locale: 'nl' | 'en';
  roles?: ('editor' | 'admin')[];
  /** How this person wants to be honoured; omitted means at once. */
  honour?: 'ASK_FIRST' | 'ONLY_ME';
}
