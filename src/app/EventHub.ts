/** Listeners by event name, typed by a map of details. A listener that throws does not keep others from hearing. */
export class EventHub<Events> {
  private readonly listeners = new Map<keyof Events, Set<(detail: never) => void>>();

  on<Name extends keyof Events>(event: Name, listener: (detail: Events[Name]) => void): () => void {
    const set = this.listeners.get(event) ?? new Set();
    this.listeners.set(event, set);
    set.add(listener as (detail: never) => void);
    return () => set.delete(listener as (detail: never) => void);
  }

  emit<Name extends keyof Events>(event: Name, detail: Events[Name]): void {
    for (const listener of this.listeners.get(event) ?? []) {
      try {
        (listener as (detail: Events[Name]) => void)(detail);
      } catch (error) {
        console.error(`A listener to "${String(event)}" failed`, error);
      }
    }
  }
}
