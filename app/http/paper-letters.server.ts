import type { CodeToPrint } from '~/commands/people/issue-paper-codes.server'
import { spacedPaperCode } from '~/domain/people'
import { printLetters } from '~/platform/paper-letters.server'
import { paperCodesWorkUntil } from '~/records/people/paper-code.server'
import { languageFor, translator } from '~/ui/messages'
import { paperLetter } from '~/ui/people/paper-letter'
import { wholeAddress } from './address.server'
import type { RoundEntry } from './entrance.server'

/** Letters with codes, as a file to print: a page for each reader in each of the partnership's languages. */
export async function paperLetters(
  { sparks, partnership, round, now }: RoundEntry,
  request: Request,
  codes: readonly CodeToPrint[],
): Promise<Response> {
  const address = wholeAddress(request, sparks, '/c')
  const tongues = [...new Set(partnership.languages.map((language) => languageFor(language)))].map((language) =>
    translator(language, { timeZone: partnership.timeZone, now }),
  )
  const letters = codes.flatMap(({ name, code, again }) =>
    tongues.map((words) =>
      paperLetter(words, {
        partnership: partnership.name,
        round: round.title,
        ...{ name, again },
        code: spacedPaperCode(code),
        address: address.replace(/^https?:\/\//, ''),
        link: `${address}#${code}`,
        untilAt: paperCodesWorkUntil(round),
      }),
    ),
  )
  const file = await printLetters(letters, `${partnership.name}: ${round.title}`)
  return new Response(new Uint8Array(file), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `attachment; filename="${round.slug}-letters.pdf"`,
      'Cache-Control': 'no-store',
    },
  })
}
