import { data } from '@remix-run/node'
import type { Refusal } from '~/domain/refusal'

/** What somebody is told who chooses Stripe where it is not set up: a page that was open for long. */
export const notSetUp: Refusal = { ok: false, because: 'stripe-not-set-up', values: {} }

const mark = 'stripe'

/** Where she comes back to from Stripe, so that it is known that she has been there. */
export const backFromStripe = (page: string): string => `${page}?${mark}=back`

/** She comes back from Stripe, and is told how it stands now and not how it stood before. */
export const cameFromStripe = (request: Request): boolean => new URL(request.url).searchParams.has(mark)

/** The same page with a way to Stripe on it, good once and for some minutes; empty where Stripe does not answer. */
export const withWay = (way: string | null) => data({ way: way ?? '' }, { headers: { 'Cache-Control': 'no-store' } })
