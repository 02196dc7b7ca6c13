import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { openListeners } from '../listeners.server'

const channel = 'small_sparks_changed'
const firstWait = 250
const longestWait = 5_000

export interface Told {
  /** No public page shows it: the version stays. */
  readonly unseen: boolean
  readonly topics: readonly string[]
}

export interface Changes {
  /** SQL that, sent within a transaction, reaches every server when that transaction commits, and not before. */
  tell(what: Told): string
  hear(topic: string, listener: () => void): () => void
  /** Goes up with every change by anyone; nothing while the server cannot be heard. */
  version(): number | null
  /** A change of our own is known before the server tells us of it. */
  ownChange(what: Told): void
  close(): Promise<void>
}

/** A topic stands in SQL and between spaces. */
function plain(topics: readonly string[]): readonly string[] {
  const strange = topics.find((topic) => !/^[\w:-]{1,100}$/.test(topic))
  if (strange !== undefined) throw new Error('a topic is letters, digits and : - _ alone')
  return topics
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
  const listeners = openListeners((busy) => {
    if (busy && !client && !closed) listen()
  })

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
    mine.on('notification', ({ payload = '' }) => {
      const [from, seen, ...topics] = payload.split(' ')
      if (from === ourselves) return
      if (seen === 'seen') version += 1
      listeners.tell(topics)
    })
    mine
      .connect()
      .then(() => mine.query(`LISTEN ${channel}`))
      .then(() => {
        version += 1
        heard = true
        wait = firstWait
        listeners.tellAll()
      })
      .catch(lost)
  }

  return {
    tell: ({ unseen, topics }) =>
      `NOTIFY ${channel}, '${[ourselves, unseen ? 'unseen' : 'seen', ...plain(topics)].join(' ')}'`,
    hear: (topic, listener) => listeners.hear(topic, listener),
    version() {
      if (!client && !closed) listen()
      return heard ? version : null
    },
    ownChange({ unseen, topics }) {
      if (!unseen) version += 1
      listeners.tell(topics)
    },
    async close() {
      closed = true
      clearTimeout(again)
      await client?.end().catch(() => undefined)
    },
  }
}
