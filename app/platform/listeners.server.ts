export interface Listeners {
  /** Gives what ends it. */
  hear(topic: string, listener: () => void): () => void
  tell(topics: readonly string[]): void
  /** Something may have been missed: everyone looks again. */
  tellAll(): void
}

/** Who in this process wants to know of a change, by its topic. `busy` is told when there is the first, and when there is nobody any more. */
export function openListeners(busy: (is: boolean) => void = () => undefined): Listeners {
  const heard = new Map<string, Set<() => void>>()
  const tell = (topics: Iterable<string>) => {
    for (const topic of topics) for (const listener of [...(heard.get(topic) ?? [])]) listener()
  }
  return {
    hear(topic, listener) {
      const of = heard.get(topic) ?? new Set()
      // A function of its own, so that whoever listens twice may leave once.
      const own = () => listener()
      if (heard.size === 0) busy(true)
      heard.set(topic, of.add(own))
      return () => {
        of.delete(own)
        if (of.size > 0 || heard.get(topic) !== of) return
        heard.delete(topic)
        if (heard.size === 0) busy(false)
      }
    },
    tell,
    tellAll: () => tell([...heard.keys()]),
  }
}
