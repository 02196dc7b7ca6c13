import { randomUUID } from 'node:crypto'
import pg from 'pg'

const channel = 'small_sparks_changed'
const firstWait = 250
const longestWait = 5_000

export interface Changes {
  /** SQL that, sent within a transaction, reaches every server when that transaction commits, and not before. */
  readonly tell: string
  /** Goes up with every change by anyone; nothing while the server cannot be heard. */
  version(): number | null
  /** A change of our own is known before the server tells us of it. */
  ownChange(): void
  close(): Promise<void>
}

/**
 * Hears of what other servers change, over a connection of its own (LISTEN). It is made when the version is first asked
 * for, and made again when it breaks: then the version goes up, because nobody knows what was missed.
 */
export function listenForChanges(url: string): Changes {
  const ourselves = randomUUID()
  let version = 0
  let heard = false
  let client: pg.Client | undefined
  let wait = firstWait
  let again: NodeJS.Timeout | undefined
  let closed = false

  function listen() {
    const mine = new pg.Client({ connectionString: url, application_name: 'small-sparks listening', keepAlive: true })
    client = mine
    let over = false
    const lost = () => {
      if (over) return
      over = true
      heard = false
      void mine.end().catch(() => undefined)
      if (closed) return
      again = setTimeout(listen, wait)
      again.unref()
      wait = Math.min(longestWait, wait * 2)
    }
    mine.on('error', lost)
    mine.on('end', lost)
    mine.on('notification', ({ payload }) => {
      if (payload !== ourselves) version += 1
    })
    mine
      .connect()
      .then(() => mine.query(`LISTEN ${channel}`))
      .then(() => {
        version += 1
        heard = true
        wait = firstWait
      })
      .catch(lost)
  }

  return {
    tell: `NOTIFY ${channel}, '${ourselves}'`,
    version() {
      if (!client && !closed) listen()
      return heard ? version : null
    },
    ownChange() {
      version += 1
    },
    async close() {
      closed = true
      clearTimeout(again)
      await client?.end().catch(() => undefined)
    },
  }
}
