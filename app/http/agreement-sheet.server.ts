import { agreementText, type AgreementFacts } from '~/domain/money'
import type { Instant } from '~/domain/time'
import { printedPage } from '~/platform/printed-page.server'
import { sha256 } from '~/platform/secrets.server'
import { agreementOnPaper } from '~/ui/money/agreement-on-paper'
import { agreementFor } from '~/ui/money/agreement-words'
import { speaker } from './language.server'
import { pdfReply } from './pdf.server'

interface Whose {
  readonly now: Instant
  readonly partnership: { readonly timeZone: string; readonly name: string }
}

/** An agreement as a PDF, in the reader's language; `?large=yes` for large print. */
export async function agreementSheet(
  { now, partnership }: Whose,
  request: Request,
  { facts, madeAt }: { readonly facts: AgreementFacts; readonly madeAt: Instant },
): Promise<Response> {
  const speaks = await speaker(request, now, partnership.timeZone)
  const words = agreementFor(speaks.language)(facts)
  const hash = sha256(agreementText(words))
  const large = new URL(request.url).searchParams.get('large') === 'yes'
  const { payee } = facts
  const page = agreementOnPaper({ words, hash, partnership: partnership.name, payee, madeAt, large }, speaks)
  return pdfReply(await printedPage(page), `${facts.reference}-agreement${large ? '-large' : ''}.pdf`)
}
