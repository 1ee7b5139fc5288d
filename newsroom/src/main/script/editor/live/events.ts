/** Things that others may be told of, by name. */
export class Events<M> {
  private readonly listeners = new Map<keyof M, Set<(value: never) => void>>()

  /** Tells the listener from now on; the answer ends that. */
  on<K extends keyof M>(name: K, listener: (value: M[K]) => void): () => void {
    const all = this.listeners.get(name) ?? new Set()
    this.listeners.set(name, all.add(listener))
    return () => all.delete(listener)
  }

  tell<K extends keyof M>(name: K, value: M[K]): void {
    for (const listener of [...(this.listeners.get(name) ?? [])]) {
      ;(listener as (value: M[K]) => void)(value)
    }
  }
}
