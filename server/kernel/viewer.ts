export type RoleName = 'editor' | 'admin';

/** Who is asking, as the host's token says and our directory knows. */
export interface Viewer {
  /** uuid of the person */
  readonly personId: string;
  readonly roles: ReadonlySet<RoleName>;
}
