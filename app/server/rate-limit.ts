import type { MiddlewareHandler } from 'hono'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { engineOf } from '~db/engine'
import type { Sparks } from '~/platform/sparks.server'
import type { Variables } from './app'
import { plainPage } from './plain-page'

/** Changes one address may ask for in a minute: generous, because a library's whole room may share one. */
const changesAMinute = 600
/** What a hall of phones behind one address may press in a minute, on the night's own pages. */
const pressesAMinute = 3_000
/** Phones of one address that may join a hall in a minute: a full one has joined in two, and nobody fills it in seconds. */
const joinsAMinute = 120
/** Sign-in codes one address may ask for in a quarter of an hour: each is a letter to somebody. */
const codesAQuarterHour = 60
/** Times one address may say in a quarter of an hour that something is wrong with one round's vote: officers answer each. */
const challengesAQuarterHour = 12
/** Gifts one address may begin in a quarter of an hour: each opens a page at Stripe, where stolen cards are tried out. */
const giftsAQuarterHour = 40
/** And in a day: a round takes a hundred without a name at once, and one person shall not fill them up within hours. */
const challengesADay = 20

/**
 * Limits what one address may ask for: counted in memory, or where several servers share a database, there. Addresses are
 * hashed, so that none is written down.
 */
export function limitRate({ env, secrets, log }: Sparks): MiddlewareHandler<{ Variables: Variables }> {
  const limits = engineOf(env.database) === 'postgres' ? sharedLimits(env.database) : Promise.resolve(aloneLimits())
  return async (c, next) => {
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next()
    const who = secrets.hash('address', c.get('address'))
    try {
      const { changes, codes, presses, joins, challenges, challengesOfDay, gifts } = await limits
      const isJoin = isPress(c.req.path) && c.req.query('join') !== undefined
      await (isJoin ? joins : isPress(c.req.path) ? presses : changes).consume(who)
      if (asksForCode(c.req.path)) await codes.consume(who)
      if (isGift(c.req.path)) await gifts.consume(who)
      if (isChallenge(c.req.path)) {
        // By round: what was said of one vote, from a library's computer, takes nobody's place in another.
        const whoOfRound = secrets.hash('address', `${c.get('address')} ${roundOf(c.req.path)}`)
        await challenges.consume(whoOfRound)
        await challengesOfDay.consume(whoOfRound)
      }
    } catch (reason) {
      if (reason instanceof RateLimiterRes) {
        c.header('Retry-After', String(Math.ceil(reason.msBeforeNext / 1000)))
        return plainPage(c, 429, 'too-often')
      }
      // A limit that fails is no reason to turn anyone away.
      log.warn({ limit: reason instanceof Error ? reason.name : 'unknown' })
    }
    return next()
  }
}

const aloneLimits = () => ({
  changes: new RateLimiterMemory({ keyPrefix: 'changes', points: changesAMinute, duration: 60 }),
  presses: new RateLimiterMemory({ keyPrefix: 'presses', points: pressesAMinute, duration: 60 }),
  joins: new RateLimiterMemory({ keyPrefix: 'joins', points: joinsAMinute, duration: 60 }),
  gifts: new RateLimiterMemory({ keyPrefix: 'gifts', points: giftsAQuarterHour, duration: 15 * 60 }),
  codes: new RateLimiterMemory({ keyPrefix: 'codes', points: codesAQuarterHour, duration: 15 * 60 }),
  challenges: new RateLimiterMemory({ keyPrefix: 'challenges', points: challengesAQuarterHour, duration: 15 * 60 }),
  challengesOfDay: new RateLimiterMemory({
    keyPrefix: 'challenges-day',
    points: challengesADay,
    duration: 24 * 60 * 60,
  }),
})

/** Loaded by those alone who have such a server. */
async function sharedLimits(database: string) {
  const { limitsOn } = await import('~/platform/postgres/limits.server')
  const shared = limitsOn(database)
  const { changes, codes, presses, joins, challenges, challengesOfDay, gifts } = aloneLimits()
  return {
    changes: shared('changes', changes),
    gifts: shared('gifts', gifts),
    codes: shared('codes', codes),
    presses: shared('presses', presses),
    joins: shared('joins', joins),
    challenges: shared('challenges', challenges),
    challengesOfDay: shared('challenges-day', challengesOfDay),
  }
}

/** Pages one address may read in ten seconds: a library's whole room at once, and no scraper's two hundred a second. */
const readsInTenSeconds = 600

/**
 * Limits what one address may read, so that one who takes everything as fast as it comes does not take it from others.
 * Counted by each server for itself, because every page would otherwise cost a write. What comes from this very machine
 * is its own proxy, which has not been told to us (`TRUST_PROXY`): there all readers look like one.
 */
export function limitReads({ secrets }: Sparks): MiddlewareHandler<{ Variables: Variables }> {
  const reads = new RateLimiterMemory({ keyPrefix: 'reads', points: readsInTenSeconds, duration: 10 })
  return async (c, next) => {
    const isRead = c.req.method === 'GET' || c.req.method === 'HEAD'
    if (!isRead || isThisMachine(c.get('address'))) return next()
    try {
      await reads.consume(secrets.hash('address', c.get('address')))
    } catch (reason) {
      if (!(reason instanceof RateLimiterRes)) throw reason
      c.header('Retry-After', String(Math.max(1, Math.ceil(reason.msBeforeNext / 1000))))
      return plainPage(c, 429, 'too-often')
    }
    return next()
  }
}

const isThisMachine = (address: string) => /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/.test(address)

/** The addresses where codes are asked for and paper ones are tried, however Remix may be asked for them. */
const asksForCode = (path: string) =>
  /^\/+(sign-in|you\/+held\/+address|c|p\/+[^/]+\/+invited)(\.data)?\/*$/i.test(path)

/** Where somebody begins to give. */
const isGift = (path: string) => /^\/+p\/+[^/]+\/+give(\.data)?\/*$/i.test(path)

/** Where a vote is challenged. */
const isChallenge = (path: string) => /^\/+p\/+[^/]+\/+rounds\/+[^/]+\/+challenge(\.data)?\/*$/i.test(path)

/** Which round a challenge is about, however its address is spelt: a spelling is no second helping. */
function roundOf(path: string): string {
  const [partnership = '', round = ''] = /^\/+p\/+([^/]+)\/+rounds\/+([^/]+)/i.exec(path)?.slice(1) ?? []
  try {
    return `${decodeURIComponent(partnership)}/${decodeURIComponent(round)}`.toLowerCase()
  } catch {
    return ''
  }
}

/** Where the phones of a pitch night send what was pressed. */
const isPress = (path: string) => /^\/+p\/+[^/]+\/+rounds\/+[^/]+\/+night\/+(mark|phone)(\.data)?\/*$/i.test(path)
