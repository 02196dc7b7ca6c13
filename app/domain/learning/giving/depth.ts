/** A grant of the standard is five deep; what is far beyond is a mistake, or made to bring the reader down. */
const deepest = 50

/** Whether lists and things stand within each other further than any grant needs. Never deep itself: it keeps a list of its own. */
export function isTooDeep(value: unknown): boolean {
  const open: [unknown, number][] = [[value, 0]]
  for (;;) {
    const [one, depth] = open.pop() ?? [undefined, -1]
    if (depth < 0) return false
    if (typeof one !== 'object' || one === null) continue
    if (depth >= deepest) return true
    for (const inner of Object.values(one)) open.push([inner, depth + 1])
  }
}
