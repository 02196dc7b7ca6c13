import type { Page } from '~/domain/proposal'
import type { Refusal } from '~/domain/refusal'
import { PageHeading } from '../arrange'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import type { Answers, FieldErrors } from '../form'
import { BackLink } from '../layout'
import { useMessages } from '../messages'
import { Notice } from '../notice'
import { AnswerList } from './answer-list'
import type { Naming } from './answers'
import { pageName } from './asked'
import { Notes, type NoteShown } from './notes'
import { OthersHere, type OthersOnPage } from './others-here'
import type { Asks, Draft } from '~/domain/proposal'

interface NotesPageProps extends Naming {
  /** The idea's own page. */
  href: string
  reference: string
  page: Page
  draft: Draft
  asks: Asks
  notes: readonly NoteShown[]
  others: OthersOnPage | undefined
  mayWrite: boolean
  /** Why no note can be left. */
  closed: Refusal | null
  reply: { answers: Answers; errors: FieldErrors; general?: string }
}

/** One page of an idea as it is read by those who do not write on it: its answers, and what is said about them. */
export function NotesPage(props: NotesPageProps) {
  const { href, reference, page, draft, asks, notes, others, mayWrite, closed, reply } = props
  const speaker = useMessages()
  const { t, say } = speaker
  const alone = { ...asks, form: { ...asks.form, pages: [page] } }
  return (
    <>
      <BackLink href={href}>{draft.title || reference}</BackLink>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <PageHeading eyebrow={reference} title={pageName(page, speaker)}>
        <OthersHere others={others} />
      </PageHeading>
      {closed && !reply.general && <Notice kind="wait" title={say(closed)} />}
      <AnswerList {...props} asks={alone} heading={t('together.shared-answers')} />
      <Notes href={href} page={page.id} notes={notes} mayWrite={mayWrite && !closed} reply={reply} />
      <Enhance script="forms" />
    </>
  )
}
