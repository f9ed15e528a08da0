/** The columns of a file of people, by which its first line names them. */
export const fileColumns = [
  'userName',
  'name',
  'title',
  'email',
  'department',
  'manager',
  'locale',
  'active',
  'externalId',
] as const;

export type FileColumn = (typeof fileColumns)[number];
