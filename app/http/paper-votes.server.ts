import type { LetterToPost } from '~/commands/voting/paper/print-paper.server'
import { ballotRuleOf } from '~/domain/round'
import { spacedPaperMark } from '~/domain/voting/paper'
import { printLetters } from '~/platform/paper-letters.server'
import { printedBallots, printedSlips, type PaperMark } from '~/platform/printed-ballots.server'
import { ideasOnPaper } from '~/queries/voting/paper-page.server'
import { languageFor, languageOf, translator } from '~/ui/messages'
import { ballotOnPaper, slipInPost, slipOnPaper } from '~/ui/voting/paper/on-paper'
import type { RoundEntry } from './entrance.server'

const pdf = (file: Uint8Array, name: string) =>
  new Response(new Uint8Array(file), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `attachment; filename="${name}.pdf"`,
      'Cache-Control': 'no-store',
    },
  })
const shown = (mark: string): PaperMark => ({ mark, shown: spacedPaperMark(mark) })
/** In the language that was chosen, which may be one we have only a voter's words of. */
const words = ({ partnership, now }: RoundEntry, language: string) =>
  translator(languageOf(language, partnership.languages[0]), { timeZone: partnership.timeZone, now })

/** Ballots in one language, as a file to print. */
export async function ballotsToPrint(
  entry: RoundEntry,
  marks: readonly string[],
  { language, large }: { readonly language: string; readonly large: boolean },
): Promise<Response> {
  const { sparks, partnership, round } = entry
  const ideas = await sparks.world.read((db) => ideasOnPaper(db, round))
  const about = { partnership: partnership.name, round: round.title, ideas, large }
  const ballot = ballotOnPaper(words(entry, language), {
    ...about,
    rule: ballotRuleOf(round.rules),
    potPence: round.potPence,
    closesAt: round.dates.votingClosesAt,
  })
  return pdf(await printedBallots(ballot, marks.map(shown)), `${round.slug}-ballots`)
}

export async function slipsToPrint(entry: RoundEntry, marks: readonly string[], language: string): Promise<Response> {
  const { partnership, round } = entry
  const slip = slipOnPaper(words(entry, language), { partnership: partnership.name, round: round.title })
  return pdf(await printedSlips(slip, marks.map(shown)), `${round.slug}-slips`)
}

/** A letter for each voter in each of the partnership's languages, with the slip that goes on her envelope. */
export async function lettersToPost(entry: RoundEntry, letters: readonly LetterToPost[]): Promise<Response> {
  const { partnership, round } = entry
  const tongues = [...new Set(partnership.languages.map((language) => languageFor(language)))]
  const closesAt = round.dates.votingClosesAt
  const pages = letters.flatMap(({ name, mark, again }) =>
    tongues.map((language) =>
      slipInPost(words(entry, language), {
        ...{ partnership: partnership.name, round: round.title, name, closesAt, again },
        ...shown(mark),
      }),
    ),
  )
  return pdf(await printLetters(pages, `${partnership.name}: ${round.title}`), `${round.slug}-letters`)
}
