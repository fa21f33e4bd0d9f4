/** A heap of whole numbers by key, largest key first; among equal keys the smaller number first. Grows, never shrinks. */
export class MaxHeap {
  private keys = new Float64Array(256);
  private values = new Int32Array(256);
  private count = 0;

  get size(): number {
    return this.count;
  }

  clear(): void {
    this.count = 0;
  }

  /** The largest key; meaningless when empty. */
  get topKey(): number {
    return this.keys[0] ?? 0;
  }

  push(key: number, value: number): void {
    if (this.count === this.keys.length) this.grow();
    let at = this.count++;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.before(key, value, parent)) break;
      this.copy(parent, at);
      at = parent;
    }
    this.keys[at] = key;
    this.values[at] = value;
  }

  /** Takes out the value with the largest key. The heap must not be empty. */
  pop(): number {
    const top = this.values[0] ?? 0;
    const last = --this.count;
    const key = this.keys[last] ?? 0;
    const value = this.values[last] ?? 0;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= last) break;
      if (child + 1 < last && this.before(this.keys[child + 1] ?? 0, this.values[child + 1] ?? 0, child)) child++;
      if (this.before(key, value, child)) break;
      this.copy(child, at);
      at = child;
    }
    this.keys[at] = key;
    this.values[at] = value;
    return top;
  }

  private before(key: number, value: number, other: number): boolean {
    const otherKey = this.keys[other] ?? 0;
    return key > otherKey || (key === otherKey && value < (this.values[other] ?? 0));
  }

  private copy(from: number, to: number): void {
    this.keys[to] = this.keys[from] ?? 0;
    this.values[to] = this.values[from] ?? 0;
  }

  private grow(): void {
    const keys = new Float64Array(this.keys.length * 2);
    keys.set(this.keys);
    this.keys = keys;
    const values = new Int32Array(this.values.length * 2);
    values.set(this.values);
    this.values = values;
  }
}
