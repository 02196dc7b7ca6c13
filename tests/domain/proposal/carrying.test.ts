import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  canGoOn,
  emptyAnswers,
  envelope,
  isUnderWay,
  movedAnswers,
  putPage,
  takesCarried,
  type ApplicationForm,
  type Ask,
  type Decided,
  type InItsRound,
  type Standing,
} from '~/domain/proposal'
import { pence } from '~/domain/pence'
import type { RoundEventKind } from '~/domain/round'
import { day, wholeDates, wholeRules } from '../../stage'

const round = (...events: RoundEventKind[]) => ({
  rules: wholeRules,
  dates: wholeDates,
  events: (['published', ...events] as RoundEventKind[]).map((kind) => ({ kind, at: day(1) })),
})
const idea = (standing: Standing, events: RoundEventKind[] = [], outcome: Decided | null = null): InItsRound => ({
  standing,
  round: round(...events),
  outcome,
})
const decided: RoundEventKind[] = ['checked', 'counted', 'adopted']
const now = day(12)

describe('an idea that goes on to another round', () => {
  it('is behind its own: not funded, or found not to fit, or the round was called off', () => {
    const on = (one: InItsRound) => canGoOn(one, [], 'officer', now)
    expect(on(idea('eligible', decided, 'not-funded'))).toEqual({ ok: true })
    expect(on(idea('eligible', decided, 'reserve'))).toEqual({ ok: true })
    expect(on(idea('not-eligible', ['checked']))).toEqual({ ok: true })
    expect(on(idea('submitted', ['cancelled']))).toEqual({ ok: true })
    expect(on(idea('not-eligible')), 'nobody has been told').toMatchObject({ because: 'still-in-its-round' })
    expect(on(idea('eligible', ['checked']))).toMatchObject({ because: 'still-in-its-round' })
    expect(on(idea('eligible', decided, 'funded'))).toMatchObject({ because: 'got-money' })
    for (const never of ['withdrawn', 'draft'] as const)
      expect(on(idea(never, decided))).toMatchObject({ because: 'nothing-to-carry' })
  })

  it('is any of her own that is under way nowhere, if she uses it again herself', () => {
    const on = (one: InItsRound) => canGoOn(one, [], 'applicant', now)
    for (const one of [idea('withdrawn'), idea('draft', ['checked']), idea('eligible', decided, 'funded')])
      expect(on(one)).toEqual({ ok: true })
    expect(on(idea('submitted'))).toMatchObject({ because: 'still-in-its-round' })
  })

  it('is carried once: not while what came of it is under way', () => {
    const lost = idea('eligible', decided, 'not-funded')
    const [waiting, gone] = [idea('eligible', ['checked']), idea('withdrawn')]
    expect(canGoOn(lost, [waiting], 'officer', now)).toMatchObject({ because: 'carried-already' })
    expect(canGoOn(lost, [waiting], 'applicant', now)).toMatchObject({ because: 'carried-already' })
    expect(canGoOn(lost, [gone, lost], 'officer', now)).toEqual({ ok: true })
  })

  it('goes into a round that is open, or published and not open yet', () => {
    expect(takesCarried(round(), day(0))).toBe(true)
    expect(takesCarried(round(), day(2))).toBe(true)
    expect(takesCarried(round(), day(11))).toBe(false)
    expect(takesCarried(round('cancelled'), day(2))).toBe(false)
    expect(takesCarried({ ...round(), events: [] }, day(2)), 'a plan').toBe(false)
  })
})

/** What can happen to an idea and its copies: one is carried, or used again, or something happens to one in its round. */
type Step = { readonly which: number } & (
  | { readonly does: 'go-on'; readonly by: 'officer' | 'applicant' }
  | { readonly does: 'stand'; readonly standing: Standing }
  | { readonly does: 'round'; readonly event: RoundEventKind }
)

const steps = fc.array(
  fc.oneof(
    fc.record({
      which: fc.nat(9),
      does: fc.constant('go-on' as const),
      by: fc.constantFrom('officer' as const, 'applicant' as const),
    }),
    fc.record({
      which: fc.nat(9),
      does: fc.constant('stand' as const),
      standing: fc.constantFrom<Standing>('submitted', 'eligible', 'not-eligible', 'withdrawn'),
    }),
    fc.record({
      which: fc.nat(9),
      does: fc.constant('round' as const),
      event: fc.constantFrom<RoundEventKind>('checked', 'adopted', 'cancelled'),
    }),
  ),
  { maxLength: 30 },
)

it('an idea is never on two ballots, however often and by whomever it is carried', () => {
  const at = day(2)
  fc.assert(
    fc.property(steps, (all: readonly Step[]) => {
      const family: InItsRound[] = [idea('submitted')]
      for (const step of all) {
        const which = step.which % family.length
        const one = family[which]
        if (!one) continue
        if (step.does === 'go-on') {
          const others = family.filter((_, place) => place !== which)
          if (canGoOn(one, others, step.by, at).ok) family.push(idea('draft'))
        } else if (step.does === 'round') {
          const { round: held } = one
          family[which] = { ...one, round: { ...held, events: [...held.events, { kind: step.event, at }] } }
        } else if (isUnderWay(one, at)) {
          family[which] = { ...one, standing: step.standing }
        }
        expect(family.filter((each) => isUnderWay(each, at)).length).toBeLessThanOrEqual(1)
      }
    }),
  )
})

describe('answers that go on to another form', () => {
  const own = (id: `own-${string}`, en: string, isPublic = true): Ask => ({
    id,
    kind: 'line',
    label: { en },
    required: false,
    fromPence: pence(0),
    isPublic,
  })
  const asking = (...asks: Ask[]): ApplicationForm => putPage(envelope, { id: 'own-page', asks })
  const draft = { ...emptyAnswers, title: 'Herbs', 'own-1': 'On Fridays', 'own-2': 'Pat, 07700 900123' }

  it('follow the same question, whatever it is called in the other form', () => {
    const moved = movedAnswers(draft, asking(own('own-1', 'Which day?')), asking(own('own-9', 'Which day?')))
    expect(moved).toMatchObject({ title: 'Herbs', 'own-9': 'On Fridays' })
    expect(moved['own-1']).toBeUndefined()
  })

  it('stay behind where another question has the same name, or nobody asks', () => {
    const before = asking(own('own-1', 'Which day?'), own('own-2', 'Who has the key?'))
    expect(movedAnswers(draft, before, asking(own('own-1', 'Which colour?')))['own-1']).toBeUndefined()
    expect(movedAnswers(draft, before, envelope)['own-2']).toBeUndefined()
  })

  it('that only some may read never become answers that everyone reads', () => {
    const hidden = asking(own('own-2', 'Who has the key?', false))
    expect(movedAnswers(draft, hidden, asking(own('own-2', 'Who has the key?')))['own-2']).toBeUndefined()
    expect(movedAnswers(draft, hidden, hidden)['own-2']).toBe('Pat, 07700 900123')
  })
})
