import { ballotPrint, type FilePrints, type Fingerprint, linePrint, signsOfBallot } from './file-prints'
import type { Departure } from './recount'

/**
 * The very lines of a file that are not as they were published. Before the ballots each line has its own print; where
 * there are more lines than were published, or fewer, what is alike at both ends is left out and the rest is told. The
 * same for ballots, so that one that was taken away, or put in, is found where it was.
 * @param told lines of which something is told already: it says more than that they are different.
 */
export function* fromLines(
  text: string,
  { head, ballots }: FilePrints,
  fingerprint: Fingerprint,
  told: ReadonlySet<number>,
): Generator<Departure> {
  if (!head || ballots.lines === undefined) return
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line, at) => ({ line, number: at + 1 }))
    .filter(({ line }) => line.trim() !== '')
  const first = lines.findIndex(({ line }) => line.trim() === 'VOTES') + 2
  yield* fromHead(lines.slice(0, first), head, fingerprint, told)
  yield* fromBallots(lines.slice(first), ballots.lines, fingerprint)
}

interface Line {
  readonly line: string
  /** As an editor shows it, from 1. */
  readonly number: number
}

function* fromHead(
  lines: readonly Line[],
  then: readonly string[],
  fingerprint: Fingerprint,
  told: ReadonlySet<number>,
): Generator<Departure> {
  const now = lines.map(({ line }) => linePrint(line, fingerprint))
  const { from, to, toThen } = different(now, then)
  if (now.length !== then.length) {
    const line = lines[Math.min(from, lines.length - 1)]?.number ?? 1
    yield { kind: 'lines', line, said: then.length, counted: now.length }
  }
  // Where as many were put in as were taken away, they are laid beside each other.
  for (let at = from; at < to && to - from === toThen - from; at++) {
    const { line, number } = lines[at] ?? { line: '', number: 1 }
    if (now[at] !== then[at] && !told.has(number)) yield { kind: 'line', line: number, says: line.slice(0, 40) }
  }
}

function* fromBallots(lines: readonly Line[], written: string, fingerprint: Fingerprint): Generator<Departure> {
  const then = Array.from({ length: written.length / signsOfBallot }, (_, at) =>
    written.slice(at * signsOfBallot, (at + 1) * signsOfBallot),
  )
  const now = lines.map(({ line }) => ballotPrint(line, fingerprint))
  const { from, to, toThen } = different(now, then)
  const ballot = (at: number, last = at): Departure => ({
    kind: 'ballots',
    line: lines[Math.min(at, lines.length - 1)]?.number ?? 1,
    lastLine: lines[Math.min(last, lines.length - 1)]?.number ?? 1,
    from: at + 1,
    to: last + 1,
  })
  if (to - from === toThen - from) {
    for (let at = from; at < to; at++) if (now[at] !== then[at]) yield ballot(at)
  } else yield ballot(from, Math.max(from, to - 1))
  for (const [at, { line, number }] of lines.entries()) {
    const says = line.slice(0, Math.max(0, line.indexOf(';'))).trim()
    if (says !== String(at + 1)) yield { kind: 'number', line: number, says, number: at + 1 }
  }
}

/** What is left between what two lists have alike at their beginnings and at their ends. */
function different(now: readonly string[], then: readonly string[]): { from: number; to: number; toThen: number } {
  let from = 0
  while (from < now.length && from < then.length && now[from] === then[from]) from += 1
  let alike = 0
  const most = Math.min(now.length, then.length) - from
  while (alike < most && now[now.length - 1 - alike] === then[then.length - 1 - alike]) alike += 1
  return { from, to: now.length - alike, toThen: then.length - alike }
}
