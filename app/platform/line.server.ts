/** Work that is done one after another, however many ask for it. */
export interface Line {
  /** Does it when its turn has come. `ended` says whether to leave the rest for another time. */
  next(act: (ended: () => boolean) => Promise<void>): Promise<void>
  /** Resolves when what is under way is done; what has not begun does nothing much. */
  end(): Promise<void>
}

export function openLine(): Line {
  let last: Promise<unknown> = Promise.resolve()
  let ended = false
  return {
    next(act) {
      const done = last.then(() => act(() => ended))
      last = done.catch(() => undefined)
      return done
    },
    async end() {
      ended = true
      await last
    },
  }
}
