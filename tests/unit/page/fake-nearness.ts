/** Stands in for the browser's IntersectionObserver: the test says what came near, and how far down the page it stands. */
export class FakeNearness implements IntersectionObserver {
  static last: FakeNearness;
  readonly root = null;
  readonly rootMargin = '';
  readonly scrollMargin = '';
  readonly thresholds = [];
  readonly targets = new Set<Element>();
  readonly tell: (entries: readonly { target: Element; isIntersecting: boolean; top: number }[]) => void;

  constructor(callback: IntersectionObserverCallback) {
    this.tell = (entries) => {
      const told = entries.map(({ top, ...it }) => ({
        ...it,
        boundingClientRect: { top, bottom: top + 20 },
      }));
      callback(told as unknown as IntersectionObserverEntry[], this);
    };
    FakeNearness.last = this;
  }
  observe(target: Element): void {
    this.targets.add(target);
  }
  unobserve(target: Element): void {
    this.targets.delete(target);
  }
  disconnect(): void {
    this.targets.clear();
  }
  takeRecords(): [] {
    return [];
  }
}
