/** So many are tried together: more come to any amount by chance. */
const mostTogether = 4
/** Looking stops after so many steps, so that a page never waits for it. */
const mostSteps = 20_000

/**
 * Which of some amounts come to a total, two to four together: every way there is, where there are at most `ways`. Where
 * there are more, chance speaks for each of them and nothing is given.
 * @param parts of which all have the total's sign; others are left out.
 */
export function waysToSum<Part extends { readonly amountPence: number }>(
  parts: readonly Part[],
  totalPence: number,
  ways = 2,
): Part[][] {
  const sign = Math.sign(totalPence)
  const wanted = Math.abs(totalPence)
  const usable = parts
    .filter(({ amountPence }) => Math.sign(amountPence) === sign && Math.abs(amountPence) < wanted)
    .toSorted((one, other) => Math.abs(other.amountPence) - Math.abs(one.amountPence))
  const found: Part[][] = []
  let steps = 0
  const look = (from: number, left: number, chosen: readonly Part[]) => {
    for (let at = from; at < usable.length && found.length <= ways && steps < mostSteps; at += 1) {
      const part = usable[at]
      if (!part) return
      steps += 1
      const rest = left - Math.abs(part.amountPence)
      if (rest < 0) continue
      const more = [...chosen, part]
      if (rest === 0) found.push(more)
      else if (more.length < mostTogether) look(at + 1, rest, more)
    }
  }
  look(0, wanted, [])
  // Not all of it was looked at: what was found need not be all there is.
  if (found.length > ways || steps >= mostSteps) return []
  return found.toSorted((one, other) => one.length - other.length)
}
