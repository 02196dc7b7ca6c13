import { data } from '@remix-run/node'
import type { Refusal } from '~/domain/refusal'
import type { Faults, Typed } from '~/forms/read'

/** What an action says back when it did nothing: what was typed, what is wrong with it, and why not. */
export interface Reply {
  readonly typed: Typed
  readonly faults: Faults
  readonly refusal?: Refusal
}

/** The form had faults: 422, with everything that was typed. */
export const unprocessable = ({ typed, faults }: { typed: Typed; faults: Faults }) =>
  data<Reply>({ typed, faults }, { status: 422 })

/** The rules said no: 409, with the reason, and everything that was typed. */
export const refused = (refusal: Refusal, typed: Typed = {}) =>
  data<Reply>({ typed, faults: {}, refusal }, { status: 409 })

/** As `refused`, with what the page needs to say more about it. */
export const refusedAfter = <More extends object>(refusal: Refusal, typed: Typed, more: More) =>
  data<Reply & More>({ typed, faults: {}, refusal, ...more }, { status: 409 })
