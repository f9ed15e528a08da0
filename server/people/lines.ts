/** A person as far as `Lines` needs one: with a manager, and whether active. */
export interface Link {
  id: string;
  managerId: string | null;
  active: number;
}

/** Who leads whom, over the whole organisation. A circle in the directory ends where it began. */
export class Lines {
  private readonly links: Map<string, Link>;
  private readonly below = new Map<string, number>();
  private readonly leading = new Set<string>();
  /** How many people are active. */
  readonly entitled: number;

  constructor(links: Link[]) {
    this.links = new Map(links.map((link) => [link.id, link]));
    const active = links.filter((link) => link.active === 1);
    this.entitled = active.length;
    for (const { id, managerId } of active) {
      if (managerId !== null) this.leading.add(managerId);
      for (const above of this.above(id)) this.below.set(above, (this.below.get(above) ?? 0) + 1);
    }
  }

  isActive(uuid: string): boolean {
    return this.links.get(uuid)?.active === 1;
  }

  /** Whether a person is active and somebody active reports to them. */
  isLeader(uuid: string): boolean {
    return this.leading.has(uuid) && this.isActive(uuid);
  }

  leaders(): string[] {
    return [...this.leading].filter((uuid) => this.isActive(uuid));
  }

  /** Everybody above a person, the nearest first, those who left included. */
  above(uuid: string): string[] {
    const way: string[] = [];
    const seen = new Set([uuid]);
    for (let at = this.links.get(uuid)?.managerId ?? null; at !== null; at = this.links.get(at)?.managerId ?? null) {
      if (seen.has(at)) break;
      seen.add(at);
      way.push(at);
    }
    return way;
  }

  /** Everybody active below a person, at any depth. */
  everybodyBelow(uuid: string): string[] {
    return [...this.links.keys()].filter((each) => this.isActive(each) && this.above(each).includes(uuid));
  }

  /** How many active people are below a person, at any depth. */
  peopleBelow(uuid: string): number {
    return this.below.get(uuid) ?? 0;
  }
}
