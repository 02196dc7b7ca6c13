import { createHmac } from 'node:crypto'
import type { Thing } from './account'

/** What is on its way to whoever listens. */
export interface Telling {
  readonly id: string
  readonly body: string
}

/** How news travels: each may come several times, late, in another order, or never. */
export interface Roads {
  /** How often this piece of news is sent: none, once, several times. */
  copies(): number
  /** At which place among those under way it goes; the last, when everything comes in its order. */
  place(under: number): number
}

export const straightRoads: Roads = { copies: () => 1, place: (under) => under }

/** News under way. */
export class Webhooks {
  readonly under: Telling[] = []
  private told = 0

  constructor(
    private readonly now: () => number,
    private readonly roads: () => Roads = () => straightRoads,
    private readonly mark = '',
  ) {}

  tell(type: string, object: Thing): void {
    this.told += 1
    const id = `evt_${this.mark}${String(this.told).padStart(6, '0')}`
    // As it is now: by the time it arrives it may be otherwise.
    const event = { id, object: 'event', api_version: '2026-10-28.endive', created: this.now(), type, data: { object } }
    const telling = { id, body: JSON.stringify(event) }
    const roads = this.roads()
    for (let copy = roads.copies(); copy > 0; copy -= 1) this.under.splice(roads.place(this.under.length), 0, telling)
  }

  next(): Telling | undefined {
    return this.under.shift()
  }

  /** It was not taken: it comes again, after the others. */
  again(telling: Telling): void {
    this.under.push(telling)
  }
}

/** As Stripe signs: HMAC-SHA256 over the moment and the body. `at` is in seconds. */
export function signatureOf(body: string, secret: string, at: number): string {
  return `t=${at},v1=${createHmac('sha256', secret).update(`${at}.${body}`).digest('hex')}`
}
