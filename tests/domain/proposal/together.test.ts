import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { couldEver, policy, type Act } from '~/domain/policy'
import {
  asksOfForm,
  draftSeenWith,
  emptyAnswers,
  envelope,
  formSeenWith,
  mayAskOneMore,
  mostAskedADay,
  mostSharing,
  parts,
  seesAsk,
  shareOf,
  writes,
  type Sharing,
} from '~/domain/proposal'
import { instant } from '~/domain/time'
import type { Actor } from '~/domain/people'

const people = ['nadia', 'len', 'joy', 'callum'] as const
const sharings = fc.array(
  fc.record({
    personId: fc.constantFrom(...people),
    part: fc.constantFrom(...parts),
    since: fc.constant(instant(1)),
    until: fc.constantFrom(null, instant(2)),
  }),
) satisfies fc.Arbitrary<Sharing[]>
const whose = fc.constantFrom(...people, null)

const ofShares = Object.entries(policy)
  .filter(([, { who }]) => who.every((one) => ['applicant', 'co-applicant', 'commenter', 'reader'].includes(one)))
  .map(([act]) => act as Act)

describe('what somebody has to do with an idea', () => {
  it('stays her own, whatever parts others are given and whatever is ended', () => {
    fc.assert(
      fc.property(sharings, fc.constantFrom(...people), (rows, applicantId) => {
        expect(shareOf({ applicantId }, rows, applicantId)).toBe('own')
      }),
    )
  })

  it('is nothing for whoever was given no part, or whose part has ended: and then no act is hers', () => {
    fc.assert(
      fc.property(sharings, whose, fc.constantFrom(...people), (rows, applicantId, personId) => {
        fc.pre(applicantId !== personId && !rows.some((row) => row.personId === personId && row.until === null))
        const share = shareOf({ applicantId }, rows, personId)
        expect(share).toBeNull()
        const roles = [] as const
        const her: Actor = {
          personId,
          name: personId,
          partnershipId: 'netherton',
          roles,
          votingMember: false,
          neighbourhoodId: null,
        }
        expect(ofShares.filter((act) => couldEver(her, act, { share }))).toEqual([])
      }),
    )
    expect(ofShares.length).toBeGreaterThan(10)
  })

  it('lets those who write change it, send it and take it back, and nobody else', () => {
    const her = { personId: 'len', name: 'Len', partnershipId: 'netherton', roles: [], votingMember: false } as const
    const may = (act: Act, share: (typeof parts)[number] | 'own') =>
      couldEver({ ...her, neighbourhoodId: null }, act, { share })
    for (const act of ['proposal.edit', 'proposal.submit', 'proposal.take-back', 'proposal.revise'] as const) {
      expect([may(act, 'own'), may(act, 'edit'), may(act, 'comment'), may(act, 'read')]).toEqual([
        true,
        true,
        false,
        false,
      ])
    }
    const alone = ['proposal.withdraw', 'proposal.read-payee', 'share.invite', 'share.change', 'award.accept'] as const
    for (const act of alone) expect([may(act, 'own'), may(act, 'edit')]).toEqual([true, false])
    expect([may('note.write', 'comment'), may('note.write', 'read')]).toEqual([true, false])
  })
})

describe('what those see who share', () => {
  it('is never who should be paid', () => {
    const draft = { ...emptyAnswers, title: 'Herbs', payTo: 'other', payeeName: 'Bloom Garden Shop' } as const
    for (const part of parts) {
      expect(asksOfForm(formSeenWith(part, envelope)).map(({ id }) => id)).not.toContain('payTo')
      expect(JSON.stringify(draftSeenWith(part, draft, envelope))).not.toContain('Bloom')
      expect(draftSeenWith(part, draft, envelope).title).toBe('Herbs')
    }
    expect(draftSeenWith('own', draft, envelope)).toEqual(draft)
    expect(formSeenWith('own', envelope)).toBe(envelope)
  })

  it('is, of other private answers, only for those who write', () => {
    const ask = { kind: 'text', isPublic: false } as const
    expect((['own', ...parts] as const).filter((share) => seesAsk(share, ask))).toEqual(['own', 'edit'])
    expect((['own', ...parts, null] as const).filter(writes)).toEqual(['own', 'edit'])
  })
})

describe('asking somebody in', () => {
  it('stops at so many in one idea, and at so many a day', () => {
    expect(mayAskOneMore({ sharing: mostSharing - 1, askedToday: mostAskedADay - 1 }).ok).toBe(true)
    expect(mayAskOneMore({ sharing: mostSharing, askedToday: 0 })).toMatchObject({ because: 'sharing-full' })
    expect(mayAskOneMore({ sharing: 0, askedToday: mostAskedADay })).toMatchObject({ because: 'sharing-asked-often' })
  })
})
