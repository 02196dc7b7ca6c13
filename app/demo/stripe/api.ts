import { Refused, type Account, type Thing } from './account'
import { fieldsIn, type Fields } from './fields'

/** What befalls a request: `lost` before it is done, or after; an answer that Stripe is in trouble, before or after. */
export type Trouble = 'lost-before' | 'lost-after' | 'broken-before' | 'broken-after'

/** An answer that never comes: whoever asked waits until she has waited long enough. */
export const noAnswer = Symbol('no answer')

interface Kept {
  readonly asked: string
  readonly status: number
  readonly body: string
}

/**
 * Stripe's HTTP API as the library speaks it: forms in, JSON out, errors of its shape, lists in pages, and answers kept by
 * idempotency key, so that the same asked again is answered as the first time and done once.
 */
export class Api {
  private readonly kept = new Map<string, Kept>()
  private asked = 0

  constructor(
    private readonly account: Account,
    /** What befalls the next request; asked before each. */
    private readonly weather: (method: string, path: string) => Trouble | null = () => null,
  ) {}

  async answer(request: Request): Promise<Response | typeof noAnswer> {
    const url = new URL(request.url)
    const trouble = this.weather(request.method, url.pathname)
    if (trouble === 'lost-before') return noAnswer
    if (trouble === 'broken-before') return this.broken()
    const text = await request.text()
    const { status, body } = this.done(request, url, text)
    if (trouble === 'lost-after') return noAnswer
    if (trouble === 'broken-after') return this.broken()
    return this.json(status, body)
  }

  /** Stripe keeps an answer for a day. */
  forgetKeys(): void {
    this.kept.clear()
  }

  private done(request: Request, url: URL, text: string): { status: number; body: string } {
    const key = request.method === 'POST' ? request.headers.get('Idempotency-Key') : null
    const asked = `${url.pathname} ${text}`
    const before = key === null ? undefined : this.kept.get(key)
    if (before) {
      if (before.asked === asked) return before
      const message =
        'Keys for idempotent requests can only be used with the same parameters they were first used with.'
      return { status: 400, body: errorBody('idempotency_error', 'idempotency_key_in_use', message) }
    }
    const result = this.tried(request, url, text)
    if (key !== null) this.kept.set(key, { asked, ...result })
    return result
  }

  private tried(request: Request, url: URL, text: string): { status: number; body: string } {
    try {
      if (!/^Bearer (sk|rk)_/.test(request.headers.get('Authorization') ?? '')) {
        throw new Refused(401, 'api_key_missing', 'No API key was given.')
      }
      const fields = fieldsIn(request.method === 'POST' ? new URLSearchParams(text) : url.searchParams)
      return { status: 200, body: JSON.stringify(this.route(request, url.pathname, fields)) }
    } catch (trouble) {
      if (!(trouble instanceof Refused)) throw trouble
      return { status: trouble.status, body: errorBody('invalid_request_error', trouble.code, trouble.message) }
    }
  }

  private route(request: Request, path: string, fields: Fields): unknown {
    const { method } = request
    const { account } = this
    const { connected } = account
    account.expireOld()
    const [, , first, second, third] = path.split('/')
    const name = first === 'checkout' ? `checkout/${second ?? ''}` : (first ?? '')
    const id = first === 'checkout' ? third : second
    if (method === 'POST' && id === undefined) {
      if (name === 'checkout/sessions') return this.openSession(fields)
      if (name === 'refunds') {
        const amount = fields.number('amount')
        return account.refund({ charge: fields.need('charge'), amount, metadata: fields.map('metadata') })
      }
    }
    if (method === 'POST' && id === undefined) {
      if (name === 'accounts') return this.openAccount(fields)
      if (name === 'account_links') {
        const [back, again] = [fields.need('return_url'), fields.need('refresh_url')]
        return { object: 'account_link', ...connected.way(fields.need('account'), back, again) }
      }
      if (name === 'transfers') return this.transfer(fields)
    }
    if (method === 'GET' && id === undefined) {
      if (name === 'accounts') return page([...connected.accounts.values()], fields, path)
      if (name === 'transfers') {
        const group = fields.text('transfer_group')
        const all = [...connected.transfers.values()]
        return page(group === null ? all : all.filter((one) => one.transfer_group === group), fields, path)
      }
      if (name === 'payouts') {
        // Of the account that is named beside the request, as the library does it; of the main one nobody asks.
        return page(connected.payouts.get(request.headers.get('Stripe-Account') ?? '') ?? [], fields, path)
      }
      if (name === 'balance') return { object: 'balance', livemode: false, ...this.balance() }
      if (name === 'balance_transactions') return this.movements(fields, path)
      if (name === 'refunds') return page(this.of(account.refunds, fields), fields, path)
      if (name === 'disputes') return page(this.of(account.disputes, fields), fields, path)
    }
    if (method === 'GET' && id !== undefined) {
      const found = account.find(id)
      if (found) return found
      throw new Refused(404, 'resource_missing', `No such ${name}: ${id}`)
    }
    throw new Refused(404, 'url_invalid', `Unrecognized request URL (${method}: ${path}).`)
  }

  private openSession(fields: Fields) {
    const [line, ...more] = fields.list('line_items')
    const price = line?.within('price_data')
    const currency = price?.need('currency')
    const amount = price?.number('unit_amount')
    if (!line || more.length > 0 || typeof amount !== 'number' || currency !== 'gbp') {
      throw new Refused(400, 'parameter_invalid', 'One line, in pounds, is all that this stand-in takes.')
    }
    if (amount < 30) throw new Refused(400, 'amount_too_small', 'The amount is too small.')
    return this.account.openSession({
      amount: amount * (line.number('quantity') ?? 1),
      reference: fields.text('client_reference_id'),
      // What a charge carries it has of its payment intent.
      metadata: fields.within('payment_intent_data').map('metadata'),
      successUrl: fields.need('success_url'),
      cancelUrl: fields.text('cancel_url') ?? '',
    })
  }

  private openAccount(fields: Fields) {
    if (fields.text('type') !== 'express' || fields.text('country') !== 'GB') {
      throw new Refused(400, 'parameter_invalid', 'Express accounts of this country are all that this stand-in opens.')
    }
    return this.account.connected.open({ email: fields.text('email'), metadata: fields.map('metadata') })
  }

  private transfer(fields: Fields) {
    const amount = fields.number('amount')
    if (amount === null || amount <= 0 || fields.text('currency') !== 'gbp') {
      throw new Refused(400, 'parameter_invalid', 'An amount in pounds is needed.')
    }
    const [destination, group] = [fields.need('destination'), fields.text('transfer_group')]
    return this.account.connected.transfer({ amount, destination, group, metadata: fields.map('metadata') })
  }

  private balance() {
    const amount = this.account.held()
    return { available: [{ amount, currency: 'gbp' }], pending: [{ amount: 0, currency: 'gbp' }] }
  }

  private movements(fields: Fields, path: string) {
    const since = fields.within('created').number('gte') ?? 0
    const payout = fields.text('payout')
    const wanted = this.account.movements.filter(
      (one) => one.created >= since && (payout === null || one.payout === payout || one.source === payout),
    )
    const expanded = fields.texts('expand').includes('data.source')
    const shown = wanted.map((one) => ({
      ...one,
      // Which payout it is in, Stripe does not say of a movement.
      payout: undefined,
      source: expanded ? (this.account.find(one.source) ?? one.source) : one.source,
    }))
    return page(shown, fields, path)
  }

  private of<One extends Thing & { charge: string }>(things: ReadonlyMap<string, One>, fields: Fields): One[] {
    const charge = fields.text('charge')
    return [...things.values()].filter((one) => charge === null || one.charge === charge)
  }

  private broken(): Response {
    return this.json(500, errorBody('api_error', 'internal', 'An unknown error occurred.'))
  }

  private json(status: number, body: string): Response {
    this.asked += 1
    return new Response(body, {
      status,
      headers: { 'Content-Type': 'application/json', 'Request-Id': `req_${this.asked}` },
    })
  }
}

/** Lists come the newest first, some at a time. */
function page<One extends { id: string }>(all: readonly One[], fields: Fields, url: string) {
  const newestFirst = all.toReversed()
  const after = fields.text('starting_after')
  const from = after === null ? 0 : newestFirst.findIndex(({ id }) => id === after) + 1
  const limit = fields.number('limit') ?? 10
  const data = newestFirst.slice(from, from + limit)
  return { object: 'list', url, data, has_more: from + limit < newestFirst.length }
}

const errorBody = (type: string, code: string, message: string) => JSON.stringify({ error: { type, code, message } })
