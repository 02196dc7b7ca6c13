import { proposal, proposalEvent } from '~db/schema'
import { batches } from '~/domain/batches'
import { pence } from '~/domain/pence'
import { envelope } from '~/domain/proposal'
import { keepWords, listedBy } from '~/records/proposal/listing.server'
import { dayOne, type Stage } from '../stage'

/** Numbers that look like chance and are the same each time (mulberry32). */
function dice(seed = 7): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const common =
  'garden community park children football choir lantern library bench herb planters music market walking cooking lunch club repair café bikes trees wildflower mural story festival youth elders allotment playground lights history dance swimming books sewing craft river path fence kitchen picnic'.split(
    ' ',
  )
const syllables =
  'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo za bran cor del fen gar hol mar nor pel sten tor wick'.split(
    ' ',
  )

/** Words as often as people use them: a few all the time, most hardly ever (Zipf). */
function vocabulary(count: number, chance: () => number): string[] {
  const words = new Set(common)
  while (words.size < count) {
    const parts = 2 + Math.floor(chance() * 3)
    words.add(Array.from({ length: parts }, () => syllables[Math.floor(chance() * syllables.length)]).join(''))
  }
  return [...words]
}

/** Ideas of about 150 words each, of a vocabulary of fifteen thousand, on the list of a round that is open. */
export async function manyIdeas(stage: Stage, roundId: string, count: number): Promise<void> {
  const chance = dice()
  const words = vocabulary(15_000, chance)
  // Of the words that say something the commonest stands in about half of the ideas (Zipf's law as Mandelbrot put it).
  const word = () => words[Math.floor(30 * ((words.length + 30) / 30) ** chance()) - 30] ?? 'garden'
  const text = (length: number) => Array.from({ length }, word).join(' ')
  const ideas = Array.from({ length: count }, (_, at) => ({
    id: `${roundId}/${at}`,
    roundId,
    reference: `SPR-${String(at + 1).padStart(4, '0')}`,
    applicantId: null,
    title: text(4),
    summary: text(15),
    costPence: pence(50_00 + Math.floor(chance() * 450) * 100),
    neighbourhoodId: chance() < 0.3 ? 'marian-square' : null,
    answers: { idea: text(70), whoBenefits: text(20), whoHelps: text(15), spentOn: text(20), when: text(5) },
    version: 1,
    createdAt: dayOne,
    savedAt: dayOne,
  }))
  await stage.write(async (db) => {
    for (const some of batches(ideas, 500)) {
      await db.insert(proposal).values(some.map((one) => ({ ...one, listed: listedBy(one.title) })))
      await db.insert(proposalEvent).values(
        some.map(({ id }) => ({
          id: `${id}/sent`,
          proposalId: id,
          sequence: 1,
          kind: 'submitted' as const,
          at: dayOne,
        })),
      )
      await keepWords(db, roundId, envelope, some)
    }
  })
}
