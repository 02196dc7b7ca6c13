import { answerTo, isOwn, pagesAsked, sentFor, type Ask, type Asks, type Draft } from '~/domain/proposal'
import { Stack } from '../arrange'
import { useMessages } from '../messages'
import { SummaryList } from '../summary-list'
import { answerShown } from './answer-shown'
import { askInShort } from './asked'
import { answerInWords, type Naming } from './answers'

interface AnswerListProps extends Naming {
  draft: Draft
  asks: Asks
  /** What stands over the public answers. */
  heading: string
  /** The address of the task list: each answer can then be changed. */
  changeHref?: string
}

/** What was answered, read back: first what everyone may read, then what stays private. */
export function AnswerList({ draft, asks, heading, changeHref, ...naming }: AnswerListProps) {
  const speaker = useMessages()
  const { t } = speaker
  const rows = (wanted: (ask: Ask) => boolean) =>
    pagesAsked(asks, draft).flatMap((page) =>
      page.asks
        .filter((ask) => ask.kind !== 'payee-name' && sentFor(ask) === undefined && wanted(ask))
        .map((ask) => ({
          label: askInShort(ask, speaker),
          value: answerShown(ask, answerTo(draft, ask.id), answerInWords(ask, draft, naming, speaker)),
          changeHref: changeHref && `${changeHref}/${page.id}`,
        })),
    )
  const asksPrivately = pagesAsked(asks, draft).some((page) =>
    page.asks.some((ask) => isOwn(ask.id) && !ask.isPublic && sentFor(ask) === undefined),
  )
  const privately = rows(({ isPublic }) => !isPublic)
  return (
    <>
      <Stack as="section">
        <h2>{heading}</h2>
        <SummaryList rows={rows(({ isPublic }) => isPublic)} />
      </Stack>
      {privately.length > 0 && (
        <Stack as="section">
          <h2>{t('proposal.check.private')}</h2>
          <p className="soft">{t(asksPrivately ? 'proposal.check.private-own' : 'proposal.ask.payee-hint')}</p>
          <SummaryList rows={privately} />
        </Stack>
      )}
    </>
  )
}
