import { describe, expect, it } from 'vitest';
import { guardDeletions } from '../../src/stage/render/guardDeletions.js';

/** As a browser has it: each object belongs to one life of the context, and deleting a foreign one is complained of. */
class Context {
  life = 1;
  readonly complaints: object[] = [];
  readonly deleted: object[] = [];
  private readonly lives = new WeakMap<object, number>();

  createBuffer(): object {
    const buffer = {};
    this.lives.set(buffer, this.life);
    return buffer;
  }

  deleteBuffer(buffer: object): void {
    if (this.lives.get(buffer) === this.life) this.deleted.push(buffer);
    else this.complaints.push(buffer);
  }
}

describe('what is freed after a lost graphics context', () => {
  it('is deleted if it was made since, and not asked for if it went down with the context', () => {
    const context = new Context();
    const older = context.createBuffer();
    const lost = guardDeletions(context);
    const [freed, kept] = [context.createBuffer(), context.createBuffer()];
    context.deleteBuffer(older);
    context.deleteBuffer(freed);
    expect(context.deleted).toEqual([older, freed]);
    lost();
    context.life++;
    const since = context.createBuffer();
    context.deleteBuffer(kept);
    context.deleteBuffer(since);
    expect(context.deleted).toEqual([older, freed, since]);
    expect(context.complaints).toEqual([]);
    lost();
    context.life++;
    context.deleteBuffer(since);
    expect(context.complaints).toEqual([]);
  });
});
