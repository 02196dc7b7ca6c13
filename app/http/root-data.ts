import type { Footing } from '~/domain/footing'
import type { Instant } from '~/domain/time'
import type { Typed } from '~/forms/read'
import type { Language } from '~/ui/messages'

/** What the root knows of every request, for whoever asks by `useRouteLoaderData('root')`. */
export interface RootData {
  readonly language: Language
  readonly now: Instant
  readonly nonce: string
  /** Named in the log and on error pages; stands for nobody. */
  readonly requestId: string
  /** This page's own address, with its question. */
  readonly here: string
  readonly reader: { readonly name: string; readonly footing: Footing } | null
  readonly demo: boolean
  /** What the reader had typed here before she had to sign in, or to show that it is she. */
  readonly kept: { readonly typed: Typed; readonly why: 'signed-out' | 'step-up' } | null
}
