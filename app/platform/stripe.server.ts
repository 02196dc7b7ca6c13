import type Stripe from 'stripe'
import type { StripeKeys } from './env.server'

/** One account at Stripe, and whose it is. The library is loaded by the first who asks. */
export interface StripeDoor {
  /** The short name of the partnership whose account it is. */
  readonly partnership: string
  ask(): Promise<Stripe>
  /** What Stripe says happened, if it is Stripe that says so, and lately. */
  heard(body: string, signature: string): Promise<Heard | null>
}

/** What of an event is kept: that it happened, and to what. All else Stripe is asked. */
export interface Heard {
  readonly id: string
  readonly type: string
  readonly subjectId: string | null
}

/** In seconds, from the moment in the signature: an event that is older was kept by somebody and sent again. */
const freshFor = 300
/** In milliseconds. Whoever waits for an answer waits at most twice this long; what takes longer is in doubt. */
const patience = 10_000

/** `more` is for tests: how requests are sent, and what time it is. */
export function openStripe(
  { secretKey, webhookSecret, partnership, apiUrl }: StripeKeys,
  more: { readonly fetch?: typeof fetch; readonly now?: () => number } = {},
): StripeDoor {
  let loading: Promise<Stripe> | undefined
  const load = async () => {
    const { default: StripeLibrary } = await import('stripe')
    const at = apiUrl === undefined ? undefined : new URL(apiUrl)
    return new StripeLibrary(secretKey, {
      // A call is repeated by us, after Stripe was asked what became of it; never by the library.
      maxNetworkRetries: 0,
      timeout: patience,
      telemetry: false,
      ...(at ? { protocol: 'http', host: at.hostname, port: Number(at.port) } : {}),
      ...(more.fetch ? { httpClient: StripeLibrary.createFetchHttpClient(more.fetch) } : {}),
    })
  }
  const ask = () => (loading ??= load())
  return {
    partnership,
    ask,
    async heard(body, signature) {
      const { webhooks } = await ask()
      try {
        const event = await webhooks.constructEventAsync(
          body,
          signature,
          webhookSecret,
          freshFor,
          undefined,
          more.now?.(),
        )
        const { object } = event.data as { object: { id?: unknown } }
        return { id: event.id, type: event.type, subjectId: typeof object.id === 'string' ? object.id : null }
      } catch {
        return null
      }
    },
  }
}

/**
 * What became of something that was asked: `refused` for good, in Stripe's word; `away` when nobody can say whether it was
 * done (no answer, or an answer that Stripe is in trouble).
 */
export type StripeAnswer<Value> =
  | { readonly is: 'done'; readonly value: Value }
  | { readonly is: 'refused'; readonly why: string }
  | { readonly is: 'away' }

/** Asks, and says which of the three it was. @throws whatever is no answer of Stripe's */
export async function answerOf<Value>(asked: Promise<Value>): Promise<StripeAnswer<Value>> {
  try {
    return { is: 'done', value: await asked }
  } catch (trouble) {
    const { type, statusCode, code } = trouble as { type?: unknown; statusCode?: unknown; code?: unknown }
    if (typeof type !== 'string' || !type.startsWith('Stripe')) throw trouble
    const isNo = type === 'StripeInvalidRequestError' || type === 'StripeCardError'
    // 409: the same is being asked at this moment, under the same key. 429: too often.
    if (isNo && statusCode !== 409 && statusCode !== 429) {
      return { is: 'refused', why: typeof code === 'string' ? code : 'refused' }
    }
    return { is: 'away' }
  }
}
