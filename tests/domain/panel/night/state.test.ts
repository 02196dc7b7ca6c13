import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  beforeTheNight,
  afterEvent,
  leftOn,
  mayStep,
  nightEventKinds,
  nightState,
  type NightEvent,
  type NightEventKind,
  type NightPlan,
  type NightState,
} from '~/domain/panel/night'
import { instant } from '~/domain/time'

const seconds = { pitchSeconds: 90, questionSeconds: 60 }
const order = ['herbs', 'football', 'piano']
const at = (second: number) => instant(second * 1_000)
const event = (kind: NightEventKind, second: number, proposalId: string | null = null): NightEvent => ({
  kind,
  proposalId,
  at: at(second),
})

describe('a night, from what has happened on it', () => {
  it('opens its doors, calls a pitch up, closes it, and goes on to the next', () => {
    const opened = nightState(order, seconds, [event('opened', 0)])
    expect(opened).toMatchObject({ phase: 'between', ahead: order, up: null })
    const up = nightState(order, seconds, [event('opened', 0), event('called', 10, 'herbs')])
    expect(up).toMatchObject({ phase: 'pitch', ahead: ['football', 'piano'], up: { proposalId: 'herbs' } })
    const closed = afterEvent(up, seconds, event('closed', 200, 'herbs'))
    expect(closed).toMatchObject({ phase: 'between', up: null, closed: [{ proposalId: 'herbs', at: at(200) }] })
  })

  it('lets the clock run, stand, go back, and turn to questions', () => {
    const steps = [event('opened', 0), event('called', 10, 'herbs'), event('clock-started', 20)]
    const running = nightState(order, seconds, steps).up
    expect(running && leftOn(running.clock, at(50))).toBe(60_000)
    expect(running && leftOn(running.clock, at(500)), 'never below nothing').toBe(0)
    const paused = nightState(order, seconds, [...steps, event('clock-paused', 50)]).up
    expect(paused && leftOn(paused.clock, at(90))).toBe(60_000)
    const on = nightState(order, seconds, [...steps, event('clock-paused', 50), event('clock-started', 90)]).up
    expect(on && leftOn(on.clock, at(100))).toBe(50_000)
    const back = nightState(order, seconds, [...steps, event('clock-back', 50)]).up
    expect(back?.clock).toMatchObject({ running: false, leftMs: 90_000 })
    const questions = nightState(order, seconds, [...steps, event('questions', 100)]).up
    expect(questions?.clock).toMatchObject({ of: 'questions', running: true, leftMs: 60_000 })
  })

  it('puts whoever is not there at the end', () => {
    const steps = [event('opened', 0), event('called', 10, 'herbs'), event('put-later', 20, 'herbs')]
    expect(nightState(order, seconds, steps)).toMatchObject({ phase: 'between', ahead: ['football', 'piano', 'herbs'] })
  })

  it('opens the last one again, and whoever was up meanwhile comes straight after', () => {
    const steps = [
      event('opened', 0),
      event('called', 10, 'herbs'),
      event('closed', 100, 'herbs'),
      event('called', 110, 'football'),
      event('reopened', 120, 'herbs'),
    ]
    expect(nightState(order, seconds, steps)).toMatchObject({
      up: { proposalId: 'herbs', clock: { running: false, leftMs: 90_000 } },
      ahead: ['football', 'piano'],
      closed: [],
    })
  })
})

const plan: Pick<NightPlan, 'audience'> = { audience: 'favourites' }

/** A night that goes as hosts please: of each thing wished for, only what may be done. */
function played(wishes: readonly (readonly [NightEventKind, number])[]): {
  states: NightState[]
  events: NightEvent[]
} {
  let state = beforeTheNight(order)
  const [states, events] = [[state], [] as NightEvent[]]
  wishes.forEach(([kind, which], place) => {
    const proposalId = kind === 'called' ? (state.ahead[which % Math.max(1, state.ahead.length)] ?? null) : null
    if (!mayStep(state, plan, kind, proposalId).ok) return
    const next = event(kind, place * 10, proposalId)
    state = afterEvent(state, seconds, next)
    states.push(state)
    events.push(next)
  })
  return { states, events }
}
// Opened first, so that most of them get somewhere.
const wishes = fc
  .array(fc.tuple(fc.constantFrom(...nightEventKinds), fc.nat(5)), { maxLength: 60 })
  .map((all): [NightEventKind, number][] => [['opened', 0], ...all])

describe('whatever the hosts do', () => {
  it('every pitch is ahead, up or closed, in exactly one of these places', () => {
    fc.assert(
      fc.property(wishes, (all) => {
        for (const { ahead, up, closed } of played(all).states) {
          const places = [...ahead, ...(up ? [up.proposalId] : []), ...closed.map(({ proposalId }) => proposalId)]
          expect(places.toSorted()).toEqual(order.toSorted())
        }
      }),
    )
  })

  it('a pitch is up exactly while the night says so, and nothing follows the publishing', () => {
    fc.assert(
      fc.property(wishes, (all) => {
        const { states } = played(all)
        for (const { phase, up } of states) expect(up !== null).toBe(phase === 'pitch')
        const published = states.findIndex(({ phase }) => phase === 'published')
        if (published >= 0) expect(published).toBe(states.length - 1)
      }),
    )
  })

  it('there is always something to do next, until it is published', () => {
    fc.assert(
      fc.property(wishes, (all) => {
        const state = played(all).states.at(-1)!
        const next = nightEventKinds.filter((kind) => mayStep(state, plan, kind, state.ahead[0] ?? null).ok)
        expect(next.length > 0).toBe(state.phase !== 'published')
      }),
    )
  })

  it('the state is the same from the record as it was when it happened', () => {
    fc.assert(
      fc.property(wishes, (all) => {
        const { states, events } = played(all)
        expect(nightState(order, seconds, events)).toEqual(states.at(-1))
        expect(states.at(-1)?.steps).toBe(events.length)
      }),
    )
  })

  it('only the pitch closed last is ever opened again', () => {
    fc.assert(
      fc.property(wishes, (all) => {
        const { states, events } = played(all)
        events.forEach(({ kind }, place) => {
          if (kind !== 'reopened') return
          const [before, after] = [states[place]!, states[place + 1]!]
          expect(after.up?.proposalId).toBe(before.closed.at(-1)?.proposalId)
          expect(after.closed).toEqual(before.closed.slice(0, -1))
        })
      }),
    )
  })
})
