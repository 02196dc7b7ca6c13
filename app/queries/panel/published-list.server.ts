import { bothCounts, type BothCounts } from '~/domain/panel'
import { countsBothBodies, isAnnounced } from '~/domain/round'
import { instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { decisionNumbered } from '~/records/panel/decision.server'
import { ideasOf, rulingMatter, rulingsOn } from '~/records/panel/ruling.server'
import { proposalsOf } from '~/records/proposal/proposal.server'
import type { Round } from '~/records/round/course.server'

/**
 * Both counts of a round in which the panel and the residents are counted apart, with what its rule said of them: for
 * anyone to work the list out again. Nothing before the list is public, or where there are no two counts. It is as it was
 * when the list was adopted, whatever has been taken back since.
 */
export async function publishedList(
  db: Db,
  round: Round,
): Promise<({ readonly round: string; readonly currency: string } & BothCounts) | null> {
  const { deciding } = round.rules
  if (!deciding || !countsBothBodies(deciding) || !isAnnounced(round)) return null
  const decision = await decisionNumbered(db, round.id, 1)
  if (!decision || decision.adoptedAt === null) return null
  const [ruling] = await rulingsOn(db, decision.id, 1)
  if (!ruling) return null
  const listed = new Map(ruling.list.map((one) => [one.proposalId, one]))
  const proposals = (await proposalsOf(db, round.id)).filter(({ id }) => listed.has(id))
  const known = new Map(proposals.map(({ id, reference, title }) => [id, { reference, title }]))
  const now = await rulingMatter(db, round, ruling.potPence, instant(decision.adoptedAt))
  const asked = (await ideasOf(db, proposals, deciding)).map((idea) => ({
    ...idea,
    askedPence: listed.get(idea.proposalId)?.askedPence ?? idea.askedPence,
  }))
  const votes = Object.fromEntries([...listed].map(([id, { backing }]) => [id, backing.votes ?? 0]))
  const matter = { ...now, ideas: asked, count: now.count && { ...now.count, votes } }
  const counts = bothCounts(
    { ...matter, lots: now.lots.filter((id) => known.has(id)) },
    ruling,
    (id) => known.get(id) ?? { reference: id, title: '' },
  )
  return { round: round.title, currency: round.currency, ...counts }
}
