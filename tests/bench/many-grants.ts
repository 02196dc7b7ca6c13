import { award, awardPayee, decision, payee, proposal } from '~db/schema'
import { pence } from '~/domain/pence'
import { instant, later } from '~/domain/time'
import { migrate } from '~/platform/migrate.server'
import { openWorld } from '~/platform/open-world.server'
import { dayOne, stageOn } from '../stage'

const toARound = 1_000
const atOnce = 500

/** A database of so many grants to groups, in rounds of a thousand, decided and public. */
export async function setManyGrants(file: string, many: number): Promise<void> {
  await migrate(file)
  const world = openWorld(file)
  const stage = await stageOn(world)
  // What nobody touched for half a year is let go by night, and the server that is measured does what is due.
  const lately = instant(Date.now())
  const name = (at: number) => String(at).padStart(7, '0')
  for (let first = 0; first < many; first += toARound) {
    const roundId = `round-${name(first)}`
    await stage.round(roundId, { events: ['published', 'checked', 'counted', 'adopted'] })
    const at = later(dayOne, first)
    const facts = { roundId, version: 1, potPence: pence(1_000_00), startedAt: at, startedBy: 'rose' }
    await world.write((db) => db.insert(decision).values({ id: `d-${roundId}`, ...facts, adoptedAt: at }))
    for (let from = first; from < Math.min(many, first + toARound); from += atOnce) {
      const some = Array.from({ length: Math.min(atOnce, many - from) }, (_, place) => from + place)
      await world.write(async (db) => {
        await db.insert(proposal).values(
          some.map((one) => ({
            ...{ id: `p-${name(one)}`, roundId, reference: `SPR-${name(one)}`, applicantId: 'nadia' },
            ...{
              title: `Seeds and spades for street ${one}`,
              summary: 'Neighbours plant the verge together, each Saturday.',
            },
            ...{ costPence: pence(250_00), answers: {}, version: 1, createdAt: lately, savedAt: lately },
          })),
        )
        await db.insert(payee).values(
          some.map((one) => ({
            proposalId: `p-${name(one)}`,
            name: `Street ${one} Growing Group`,
            kind: 'group' as const,
          })),
        )
        await db.insert(award).values(
          some.map((one) => ({
            ...{ id: `a-${name(one)}`, partnershipId: 'netherton', roundId, proposalId: `p-${name(one)}` },
            ...{
              decisionId: `d-${roundId}`,
              instalments: [{ number: 1, lineId: 'x', fundId: 'x', amountPence: pence(250_00) }],
            },
            madeAt: instant(at),
          })),
        )
        await db.insert(awardPayee).values(
          some.map((one) => ({
            awardId: `a-${name(one)}`,
            version: 1,
            name: `Street ${one} Growing Group`,
            personIds: [],
          })),
        )
      })
    }
  }
  await world.close()
}
