/**
 * What the trouble with a PostgreSQL server is, told by its five-letter code
 * (PostgreSQL manual, appendix A) or by Node's own for the network.
 */
const codeOf = (reason: unknown): string => {
  const code = (reason as { code?: unknown } | null)?.code
  return typeof code === 'string' ? code : ''
}

const networkTrouble = /^(ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN)/
/** Connection lost, no room (disk, memory, connections), shutting down, starting up, too slow, a stand-by that only reads. */
const serverTrouble = /^(08|53|57P0|57014|55P03|25P03|25006|58030|XX00[12])/
const driverTrouble = /Connection terminated|timeout exceeded when trying to connect|not queryable|Client was closed/

/** The server is away, full, or too busy: later it may do. */
export function isAway(reason: unknown): boolean {
  const code = codeOf(reason)
  if (networkTrouble.test(code) || serverTrouble.test(code)) return true
  return code === '' && reason instanceof Error && driverTrouble.test(reason.message)
}

/** Two transactions got in each other's way (serialisation failure, deadlock), and this one was given up: try it again. */
const inTheWay = new Set(['40001', '40P01'])
const twice = '23505'

/**
 * Whether the same command may well go through when it is run again. Two that add the same row at the same moment can
 * also meet in a unique index (manual, 13.5.3); run again, the second sees the first and says so in its own words.
 * Met there again, it is a mistake of ours.
 */
export function maySucceedAgain(reason: unknown, tries = Number.POSITIVE_INFINITY): boolean {
  const code = codeOf(reason)
  return inTheWay.has(code) || (code === twice && tries <= 2)
}
