import { serve } from '@hono/node-server'
import type { AddressInfo } from 'node:net'
import { Account, Refused } from './account'
import { Api, noAnswer, type Trouble } from './api'
import { controlPage, onboardingPage, paymentPage, pounds } from './page'
import { signatureOf, straightRoads, Webhooks, type Roads } from './webhooks'

export interface StandInOptions {
  readonly port: number
  /** Whose word the signatures are under. */
  readonly webhookSecret: string
  /** Where news goes; may be set later, once whoever listens is there. */
  tellUrl?: string
  /** In seconds; the demonstration's clock moves. */
  readonly now?: () => number
}

export interface StandIn {
  readonly url: string
  readonly account: Account
  readonly webhooks: Webhooks
  /** What befalls the next requests, in turn. */
  readonly troubles: (Trouble | null)[]
  roads: Roads
  /** Holds news back until it is let go. */
  held: boolean
  tellUrl: string | undefined
  stop(): Promise<void>
}

const everyMilliseconds = 200

/** The stand-in as a server on this machine alone: Stripe's API, its page to pay at, and a page to say what happens next. */
export async function startStandIn(options: StandInOptions): Promise<StandIn> {
  const now = options.now ?? (() => Math.floor(Date.now() / 1000))
  const mark = Date.now().toString(36)
  const troubles: (Trouble | null)[] = []
  let url = ''
  const webhooks = new Webhooks(now, () => standIn.roads, mark)
  const account = new Account(
    now,
    (type, object) => webhooks.tell(type, object),
    (id) => `${url}/pay/${id}`,
    mark,
    (way) => `${url}/onboard/${way}`,
  )
  // Whatever is asked; a look changes nothing, and may fail as well.
  const api = new Api(account, () => troubles.shift() ?? null)
  const server = serve({
    hostname: '127.0.0.1',
    port: options.port,
    fetch: (request) => answer(request),
  })
  await new Promise<void>((resolve, reject) => server.once('listening', resolve).once('error', reject))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  async function answer(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url)
    if (pathname.startsWith('/v1/')) {
      const answered = await api.answer(request)
      // Whoever waits for it closes the connection herself.
      return answered === noAnswer ? new Promise(() => undefined) : answered
    }
    // A page of another site could press these buttons for somebody; it could do no harm, and need not.
    const origin = request.headers.get('Origin')
    if (request.method === 'POST' && origin !== null && origin !== 'null' && origin !== url) return html('', 403)
    if (pathname.startsWith('/pay/')) return pay(request, pathname.slice('/pay/'.length))
    if (pathname.startsWith('/onboard/')) return onboard(request, pathname.slice('/onboard/'.length))
    return pathname === '/' ? control(request) : html('', 404)
  }

  async function pay(request: Request, id: string): Promise<Response> {
    const session = account.sessions.get(id)
    if (!session) return html('', 404)
    account.expireOld()
    if (request.method !== 'POST') return html(paymentPage(session))
    const act = new URLSearchParams(await request.text()).get('do')
    if (act === 'decline' && session.status === 'open')
      return html(paymentPage(session, 'The card was not taken.'), 402)
    if (act === 'pay' && session.status === 'open') account.pay(id)
    return new Response(null, { status: 303, headers: { Location: session.success_url ?? '/' } })
  }

  async function onboard(request: Request, id: string): Promise<Response> {
    const way = account.connected.ways.get(id)
    if (!way) return html('', 404)
    const to = (url: string) => new Response(null, { status: 303, headers: { Location: url } })
    if (way.used) return to(way.refreshUrl)
    if (request.method !== 'POST') return html(onboardingPage(way.returnUrl))
    way.used = true
    if (new URLSearchParams(await request.text()).get('do') === 'tell') account.connected.tellAll(way.account)
    return to(way.returnUrl)
  }

  async function control(request: Request): Promise<Response> {
    if (request.method === 'POST') {
      const [act = '', id = ''] = (new URLSearchParams(await request.text()).get('do') ?? '').split(' ')
      try {
        doNext(account, act, id)
      } catch (trouble) {
        if (!(trouble instanceof Refused)) throw trouble
      }
      return new Response(null, { status: 303, headers: { Location: '/' } })
    }
    return html(controlPage(whatCanHappen(account)))
  }

  const standIn: StandIn = {
    url,
    account,
    webhooks,
    troubles,
    roads: straightRoads,
    held: false,
    tellUrl: options.tellUrl,
    stop: () =>
      new Promise((resolve) => {
        clearInterval(telling)
        if ('closeAllConnections' in server) server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
  let busy = false
  const telling = setInterval(() => {
    if (busy || standIn.held || standIn.tellUrl === undefined) return
    busy = true
    void tellAll(standIn, options.webhookSecret).finally(() => (busy = false))
  }, everyMilliseconds)
  return standIn
}

/** Sends what is under way. What is not taken comes again. */
async function tellAll({ webhooks, tellUrl }: StandIn, secret: string): Promise<void> {
  for (let left = webhooks.under.length; left > 0 && tellUrl !== undefined; left -= 1) {
    const telling = webhooks.next()
    if (!telling) return
    const signature = signatureOf(telling.body, secret, Math.floor(Date.now() / 1000))
    const headers = { 'Content-Type': 'application/json', 'Stripe-Signature': signature }
    const taken = await fetch(tellUrl, {
      method: 'POST',
      body: telling.body,
      headers,
      signal: AbortSignal.timeout(5_000),
    })
      .then(({ ok }) => ok)
      .catch(() => false)
    if (!taken) {
      webhooks.again(telling)
      return
    }
  }
}

function doNext(account: Account, act: string, id: string): void {
  if (act === 'dispute') account.dispute(id)
  else if (act === 'win') account.closeDispute(id, true)
  else if (act === 'lose') account.closeDispute(id, false)
  else if (act === 'pay-out') account.payOut()
  else if (act === 'arrive') account.arrive(id)
  else if (act === 'fail-payout') account.failPayout(id)
  else if (act === 'fail-refund') account.failRefund(id)
  else if (act === 'reverse') account.connected.reverse(id, null)
  else if (act === 'stop') account.connected.stop(id)
  else if (act === 'let-in') account.connected.tellAll(id)
  else if (act === 'send-on') account.connected.sendOn(id, true)
  else if (act === 'fail-on') account.connected.sendOn(id, false)
}

function whatCanHappen(account: Account) {
  const going = [...account.payouts.values()].filter(({ status }) => status === 'in_transit')
  return [
    { text: `Stripe holds ${pounds(account.held())}.`, acts: [['pay-out', 'Pay it out to the bank']] as const },
    ...[...account.charges.values()].map(({ id, amount, disputed }) => ({
      text: `${id}: ${pounds(amount)} given${disputed ? ', disputed' : ''}`,
      acts: disputed ? [] : [[`dispute ${id}`, 'The giver disputes it'] as const],
    })),
    ...[...account.disputes.values()]
      .filter(({ status }) => status === 'needs_response')
      .map(({ id }) => ({
        text: `${id} goes on`,
        acts: [[`win ${id}`, 'We win it'] as const, [`lose ${id}`, 'We lose it'] as const],
      })),
    ...[...account.refunds.values()]
      .filter(({ status }) => status === 'succeeded')
      .map(({ id, amount }) => ({
        text: `${id}: ${pounds(amount)} given back`,
        acts: [[`fail-refund ${id}`, 'It cannot be made'] as const],
      })),
    ...[...account.connected.accounts.values()].map(({ id, email, capabilities }) => ({
      text: `${id}: the account of ${email ?? 'somebody'} ${capabilities.transfers === 'active' ? 'takes money' : 'takes none'}`,
      acts:
        capabilities.transfers === 'active'
          ? [
              [`stop ${id}`, 'Stripe has a question'] as const,
              [`send-on ${id}`, 'It goes on to their bank'] as const,
              [`fail-on ${id}`, 'Their bank sends it back'] as const,
            ]
          : [[`let-in ${id}`, 'They have told Stripe everything'] as const],
    })),
    ...[...account.connected.transfers.values()].map(({ id, amount, reversed }) => ({
      text: `${id}: ${pounds(amount)} paid to somebody${reversed ? ', and taken back' : ''}`,
      acts: reversed ? [] : [[`reverse ${id}`, 'Take it back'] as const],
    })),
    ...going.map(({ id, amount }) => ({
      text: `${id}: ${pounds(amount)} on its way`,
      acts: [[`arrive ${id}`, 'It arrives'] as const, [`fail-payout ${id}`, 'The bank sends it back'] as const],
    })),
  ]
}

const html = (body: string, status = 200) =>
  new Response(body, { status, headers: { 'Content-Type': 'text/html; charset=utf-8', 'X-Frame-Options': 'DENY' } })
