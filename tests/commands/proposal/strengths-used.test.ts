import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { endStrength, keepStrength, type StrengthToKeep } from '~/commands/people/keep-strength.server'
import { erasePerson } from '~/commands/people/erase-person.server'
import { saveAnswer } from '~/commands/proposal/save-answer.server'
import { startProposal } from '~/commands/proposal/start-proposal.server'
import { submitProposal } from '~/commands/proposal/submit-proposal.server'
import { takeBackProposal } from '~/commands/proposal/take-back-proposal.server'
import { withdrawProposal } from '~/commands/proposal/withdraw-proposal.server'
import { pence } from '~/domain/pence'
import { readyMade, strengthsIn, type Draft } from '~/domain/proposal'
import { heldAbout } from '~/queries/people/held.server'
import { strengthsNamed } from '~/records/people/strengths.server'
import { addFormVersion } from '~/records/proposal/application-form.server'
import { choicesIn } from '~/records/proposal/draft.server'
import { proposalByReference } from '~/records/proposal/proposal.server'
import { neighbourhood, strength } from '~db/schema'
import { day, secrets, stage, type Stage } from '../../stage'

const open = day(2)
const answers: Record<string, Partial<Draft>> = {
  idea: { title: 'Bike morning', summary: 'We mend bikes.', idea: 'Bring yours.' },
  'who-benefits': { whoBenefits: 'All.', place: 'marian-square' },
  'who-helps': { whoHelps: 'Us.' },
  money: { costPence: pence(300_00), spentOn: 'Tools.' },
  when: { when: 'May.' },
  payee: { payTo: 'applicant', payeeName: '' },
}
/** The six questions, and those about strengths and help. */
const sixAndStrengths = {
  ...readyMade['small-project'],
  pages: readyMade['small-project'].pages.filter(({ id }) => !['budget', 'half', 'more-how'].includes(id)),
}
const library: StrengthToKeep = {
  ...{ kind: 'place', name: 'The library', about: '', neighbourhoodId: 'canal-side', shared: true },
  ...{ firstName: '', consent: false, reach: '', email: '', suggesters: false },
}

describe('the strengths an idea uses', () => {
  let here: Stage
  beforeEach(async () => {
    here = await stage()
    await here.holds('builder', 'tom')
    await here.round('spring')
    await here.write(async (db) => {
      const canal = { id: 'canal-side', partnershipId: 'netherton', name: 'Canal Side', position: 2 }
      await db.insert(neighbourhood).values({ ...canal, postcodes: ['L301'], population: 900 })
      await addFormVersion(db, here.on('rose'), 'spring', sixAndStrengths)
    })
  })
  afterEach(() => here.close())

  const keep = async (wanted: StrengthToKeep, id: string | null = null) => {
    const kept = await here.write((db) => keepStrength(db, here.on('tom', open), 'netherton', id, wanted))
    if (!kept.ok) throw new Error(kept.because)
    return kept.id
  }
  const idea = async () => {
    const one = await here.read((db) => proposalByReference(db, 'spring', 'SPR-01'))
    if (!one) throw new Error('not there')
    return one
  }
  const save = async (page: string, answer: Partial<Draft>) => {
    const { id } = await idea()
    return here.write((db) => saveAnswer(db, here.on('nadia', open), id, page, answer, 100))
  }
  const written = async (more: Record<string, Partial<Draft>>) => {
    await here.write((db) => startProposal(db, here.on('nadia', open), 'spring'))
    for (const [page, answer] of Object.entries({ ...answers, ...more }))
      expect(await save(page, answer)).toEqual({ ok: true })
  }
  const send = async () => {
    const { id } = await idea()
    return here.write((db) => submitProposal(db, here.on('nadia', open), id, { subject: 'In', text: 'Thanks.' }))
  }
  const takeBack = async () => {
    const { id } = await idea()
    return here.write((db) => takeBackProposal(db, here.on('nadia', open), id))
  }
  const used = async () => strengthsIn((await idea()).answers.strengths)
  const seenByAll = async () => {
    const { ids } = await used()
    return here.read(async (db) => (await strengthsNamed(db, 'netherton', ids)).map(({ name }) => name))
  }
  const rows = () => here.read((db) => db.select().from(strength))

  it('happens at a place of the list, and counts for the neighbourhood it lies in', async () => {
    const id = await keep(library)
    await written({ 'who-benefits': { whoBenefits: 'All.', place: id } })
    expect(await idea()).toMatchObject({ neighbourhoodId: 'canal-side', answers: { placeId: id } })
    await save('who-benefits', { place: 'everywhere' })
    const after = await idea()
    expect(after).toMatchObject({ neighbourhoodId: null, answers: { everywhere: true } })
    expect(after.answers).not.toHaveProperty('placeId')
  })

  it('takes no place that is not one of its own, or is there no longer', async () => {
    const id = await keep(library)
    await written({})
    expect(await save('who-benefits', { place: 'elsewhere' })).toMatchObject({ because: 'no-such-choice' })
    await here.write((db) => endStrength(db, here.on('tom', open), 'netherton', id))
    expect(await save('who-benefits', { place: id })).toMatchObject({ because: 'no-such-choice' })
  })

  it('takes none that is not on the list, nor one that only builders may see', async () => {
    const hidden = await keep({ ...library, name: 'Back room', shared: false })
    await written({})
    expect(await save('strengths', { strengths: ['nothing'] })).toMatchObject({ because: 'no-such-choice' })
    expect(await save('strengths', { strengths: [hidden] })).toMatchObject({ because: 'no-such-choice' })
  })

  it('puts what is in own words before a builder once it is sent in, and shows it to nobody else', async () => {
    await written({ strengths: { strengths: ['own: Len mends bikes'] } })
    expect(await rows()).toEqual([])
    expect(await send()).toEqual({ ok: true })
    expect(await rows()).toMatchObject([{ name: 'Len mends bikes', agreedAt: null, suggestedBy: 'nadia' }])
    expect((await used()).own).toEqual([])
    expect(await seenByAll()).toEqual([])
    const offered = await here.read((db) => choicesIn(db, 'netherton'))
    expect(offered.strengths).toEqual([])
    const { id } = await idea()
    const hers = await here.read((db) => choicesIn(db, 'netherton', id))
    expect(hers.strengths).toMatchObject([{ name: 'Len mends bikes', waits: true }])
  })

  it('shows it to everyone when a builder has taken it in, in the builder’s words', async () => {
    await written({ strengths: { strengths: ['own: Len mends bikes'] } })
    await send()
    const [waiting] = await rows()
    const gift = { ...library, kind: 'gift', name: 'Mends bicycles', firstName: 'Len', consent: true } as const
    await keep(gift, waiting?.id ?? '')
    expect(await seenByAll()).toEqual(['Mends bicycles'])
  })

  it('shows who suggested somebody’s gift nothing of how that neighbour is reached', async () => {
    await written({ strengths: { strengths: ['own: Len mends bikes'] } })
    await send()
    const [waiting] = await rows()
    const gift = { ...library, kind: 'gift', firstName: 'Len', consent: true, reach: 'Number 12' } as const
    await keep(gift, waiting?.id ?? '')
    const held = await here.read((db) => heldAbout(db, 'nadia'))
    expect(JSON.stringify(held)).not.toContain('Number 12')
    expect(held.map(({ kind }) => kind)).not.toContain('strength')
  })

  it('knows what is on the list already by its name', async () => {
    const id = await keep(library)
    await written({ strengths: { strengths: ['own: the LIBRARY'] } })
    await send()
    expect((await used()).ids).toEqual([id])
    expect(await rows()).toHaveLength(1)
  })

  it('suggests nothing twice when it is sent in again, and takes back what she leaves out', async () => {
    await written({ strengths: { strengths: ['own: Len mends bikes', 'own: A gazebo'] } })
    await send()
    await takeBack()
    expect(await rows()).toEqual([])
    expect((await used()).own).toEqual(['Len mends bikes', 'A gazebo'])
    await save('strengths', { strengths: ['own: A gazebo', 'own: A big pan'] })
    await send()
    expect((await rows()).map(({ name }) => name).sort()).toEqual(['A big pan', 'A gazebo'])
  })

  it('suggests nothing any more when it is withdrawn', async () => {
    await written({ strengths: { strengths: ['own: A gazebo'] } })
    await send()
    const { id } = await idea()
    await here.write((db) => withdrawProposal(db, here.on('nadia', open), id))
    expect(await rows()).toEqual([])
  })

  it('says no longer who suggested it when she is erased, and lets go of what nobody took in', async () => {
    await written({ strengths: { strengths: ['own: A gazebo', 'own: St Benet’s hall'] } })
    await send()
    const hall = (await rows()).find(({ name }) => name.includes('hall'))
    await keep({ ...library, name: 'St Benet’s hall' }, hall?.id ?? '')
    await here.write((db) => erasePerson(db, here.on(null, open), secrets, 'nadia', { name: 'A neighbour' }))
    expect(await rows()).toMatchObject([{ name: 'St Benet’s hall', suggestedBy: null, suggestedIn: null }])
  })

  it('keeps the neighbourhood of a place from being taken off the list', async () => {
    await keep(library)
    const [row] = await here.read((db) => db.select().from(strength).where(eq(strength.kind, 'place')))
    expect(row?.neighbourhoodId).toBe('canal-side')
  })
})
