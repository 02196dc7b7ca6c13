import type { World } from '~/platform/world.server'

/** What a reader is told: the name of an event, and whether nothing can come after it. It holds nothing that is not public. */
export interface News {
  readonly event: string
  readonly over: boolean
  /** One line that comes with it. */
  readonly data?: string
}

export interface Following {
  /** How many of one address may follow this; a library's whole room, unless told. */
  readonly mostOfAddress?: number
  /** In milliseconds: looks no more often than this, however often the topic changes. */
  readonly pace?: number
  /** So many places are left for those who follow something else. */
  readonly leaves?: number
}

export interface Live {
  /**
   * An answer that stays open (server-sent events): says what `look` finds, now and whenever the topic has changed. One
   * look serves all who follow the topic here. 503 when too many follow already.
   */
  follow(address: string, topic: string, look: () => Promise<News>, following?: Following): Response
  /** How many follow something now. */
  readers(): number
  /** Ends all of them, so that the server can stop; their browsers ask again by themselves, another server or a later one. */
  close(): void
}

interface Reader {
  readonly address: string
  readonly since: number
  told: string
  send(text: string): boolean
  end(): void
}

interface Topic {
  readonly readers: Set<Reader>
  readonly look: () => Promise<News>
  forget: () => void
  readonly pace: number
  lookedAt: number
  waiting: NodeJS.Timeout | undefined
  looking: Promise<void> | undefined
  /** Changed while a look was under way: that look may have come too early. */
  again: boolean
}

const mostReaders = 1_500
/** A library's whole room may share an address. */
const usualOfAddress = 100
/** In milliseconds. A proxy gives up a connection on which nothing comes, commonly after a minute. */
const heartbeat = 20_000
const longest = 10 * 60_000
/** So many messages may wait for a reader who does not take them; then she is let go, and comes again. */
const mostUntaken = 16

const nobody = () => new Response(null, { status: 503, headers: { 'Retry-After': '20' } })

/** Keeps the open answers of one server. */
export function openLive(world: Pick<World, 'hear'>, beat = heartbeat): Live {
  const followed = new Map<string, Topic>()
  const all = new Set<Reader>()
  let beating: NodeJS.Timeout | undefined
  let closed = false

  function tellAll(topic: Topic, { event, over, data }: News): void {
    const words = `event: ${event}\ndata:${data === undefined ? '' : ` ${data}`}\n\n`
    for (const reader of [...topic.readers]) {
      if (reader.told === words) continue
      reader.told = words
      if (!reader.send(words) || over) reader.end()
    }
  }

  /** A look that fails says nothing: the database is away, and when it is back everyone is told to look again. */
  function lookAgain(topic: Topic): void {
    if (topic.looking) {
      topic.again = true
      return
    }
    // What changes many times a second is looked at now and then, and the last change is never missed.
    const early = topic.lookedAt + topic.pace - Date.now()
    if (early > 0) {
      topic.waiting ??= setTimeout(() => {
        topic.waiting = undefined
        lookAgain(topic)
      }, early)
      return
    }
    topic.lookedAt = Date.now()
    topic.again = false
    topic.looking = topic
      .look()
      .then(
        (news) => tellAll(topic, news),
        () => undefined,
      )
      .finally(() => {
        topic.looking = undefined
        if (topic.again) lookAgain(topic)
      })
  }

  function topicOf(name: string, look: () => Promise<News>, pace: number): Topic {
    const known = followed.get(name)
    if (known) return known
    const topic: Topic = {
      ...{ readers: new Set(), look, forget: () => undefined, pace },
      ...{ lookedAt: 0, waiting: undefined, looking: undefined, again: false },
    }
    topic.forget = world.hear(name, () => lookAgain(topic))
    followed.set(name, topic)
    return topic
  }

  function keepAlive(): void {
    const now = Date.now()
    for (const reader of [...all]) if (now - reader.since > longest || !reader.send(': here\n\n')) reader.end()
  }

  return {
    follow(address, name, look, { mostOfAddress = usualOfAddress, pace = 0, leaves = 0 } = {}) {
      const ofAddress = [...all].filter((reader) => reader.address === address).length
      if (closed || all.size >= mostReaders - leaves || ofAddress >= mostOfAddress) return nobody()
      const topic = topicOf(name, look, pace)
      const letGo = (reader: Reader) => {
        topic.readers.delete(reader)
        all.delete(reader)
        if (topic.readers.size === 0 && followed.get(name) === topic) {
          followed.delete(name)
          clearTimeout(topic.waiting)
          topic.forget()
        }
        if (all.size === 0) clearInterval(beating)
      }
      let reader: Reader
      const words = new TextEncoder()
      const body = new ReadableStream<Uint8Array>(
        {
          start(controller) {
            reader = {
              address,
              since: Date.now(),
              told: '',
              send(text) {
                // Nothing is left of her who does not take what she is sent, or has gone.
                if ((controller.desiredSize ?? 0) <= 0) return false
                controller.enqueue(words.encode(text))
                return true
              },
              end() {
                if (!all.has(reader)) return
                letGo(reader)
                controller.close()
              },
            }
            // Not all at the same moment, should they all have to come again.
            reader.send(`retry: ${2_000 + Math.floor(Math.random() * 4_000)}\n\n`)
          },
          cancel: () => letGo(reader),
        },
        new CountQueuingStrategy({ highWaterMark: mostUntaken }),
      )
      if (all.size === 0) beating = setInterval(keepAlive, beat).unref()
      all.add(reader!)
      topic.readers.add(reader!)
      lookAgain(topic)
      return new Response(body, {
        headers: { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no' },
      })
    },
    readers: () => all.size,
    close() {
      closed = true
      for (const reader of [...all]) reader.end()
    },
  }
}
