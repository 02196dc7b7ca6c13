import type { Live } from './live.server'
import type { Sparks } from '~/platform/sparks.server'

/** What the server hands to every loader and action of one request. */
declare module '@remix-run/server-runtime' {
  interface AppLoadContext {
    readonly sparks: Sparks
    /** Named in the log and on error pages; stands for nobody. */
    readonly requestId: string
    readonly cspNonce: string
    /** Who calls, as an address: for rate limits only, never written down. */
    readonly address: string
    /** Answers that stay open and say what is new. */
    readonly live: Live
    /** Answers of this one request that several loaders ask for. */
    readonly remembered: Map<string, Promise<unknown>>
  }
}

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true
  }
}
