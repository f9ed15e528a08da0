const start = '2026-11-18T09:30:00.000Z';

/** A clock that stands still until a test moves it. */
export class TestClock {
  private time = Date.parse(start);

  readonly now = (): Date => new Date(this.time);

  set(time: string): void {
    this.time = Date.parse(time);
  }

  advance({ days = 0, minutes = 0, seconds = 0, milliseconds = 0 }): void {
    this.time += (days * 86_400 + minutes * 60 + seconds) * 1000 + milliseconds;
  }

  reset(): void {
    this.set(start);
  }
}
