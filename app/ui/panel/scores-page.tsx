import type { Agreement, WhyTalk } from '~/domain/panel'
import type { Pence } from '~/domain/pence'
import type { Measure } from '~/domain/round'
import type { Instant } from '~/domain/time'
import { Row, Stack } from '../arrange'
import { BarChart } from '../chart'
import { useMessages } from '../messages'
import { Pagination } from '../pagination'
import { DataTable } from '../table'
import { ScoreRanges } from './score-ranges'
import { ScoresTable } from './scores-table'
import { ScoresInShort } from './scores-in-short'

export interface ShownScore {
  rank: number | null
  /** Its place by the mean that does not count here. */
  otherRank: number | null
  enough: boolean
  scored: number
  couldScore: number
  recused: number
  abstained: number
  notYet: number
  weighted: number | null
  raw: number | null
  normalised: number | null
  lowest: number | null
  highest: number | null
  /** Of a hundred resamples, those in which it is funded. */
  inHundred: number | null
  ranks: readonly [best: number, worst: number] | null
}

interface Named {
  reference: string
  title: string
}

export interface ScoredIdea extends Named {
  /** Why this reader is not shown how it was scored. */
  hidden: 'stepped-out' | 'to-declare' | null
  score: ShownScore | null
}

export interface ScoresToShow {
  lockedAt: Instant
  fewestScores: number
  someHidden: boolean
  ideas: number
  scorers: number
  agreement: Agreement
  alpha: number | null
  criteria: readonly { name: string; weight: number; alpha: number | null; agreement: Agreement }[]
  normalising: {
    how: 'z' | 'means-only' | 'additive'
    parts: number
    /** The mean that ranks, and that the round's rule asks for. */
    by: Measure
    asked: Measure
    moved: number
    above: readonly Named[]
    below: readonly Named[]
  }
  /** Nothing where no line can be drawn. */
  line: {
    potPence: Pence
    /** What of the round's rule it holds to beside the pot, and what it leaves out. */
    fewestTenths: number | null
    share: boolean
    partFunding: boolean
    leavesOut: readonly ('vote' | 'panel-vote')[]
    resamples: number
    above: number
    always: number
    sometimes: number
    never: number
    near: readonly (Named & { inHundred: number | null; above: boolean })[]
  } | null
  talk: readonly (Named & { because: WhyTalk; score: ShownScore })[]
  rows: readonly ScoredIdea[]
  page: number
  pages: number
}

interface ScoresPageProps {
  found: ScoresToShow
  ideaHref: (reference: string) => string
  pageHref: (page: number) => string
  /** What wants talking about is for those who are going to. */
  forPanel: boolean
}

/** What the scores say: in words, then in pictures, each with its numbers. */
export function ScoresPage({ found, ideaHref, pageHref, forPanel }: ScoresPageProps) {
  const { t } = useMessages()
  return (
    <>
      {found.page === 1 && (
        <>
          <ScoresInShort {...found} />
          <FurtherDown forPanel={forPanel} hasLine={found.line !== null} />
          {forPanel && <ToTalkOver talk={found.talk} ideaHref={ideaHref} />}
          {found.line && <FirmLine {...found.line} />}
          <Agreements {...found} />
        </>
      )}
      <Stack as="section">
        <h2 id="every-idea">{t('scores.all')}</h2>
        <ScoreRanges rows={found.rows} by={found.normalising.by} />
        <ScoresTable rows={found.rows} by={found.normalising.by} ideaHref={ideaHref} hasLine={found.line !== null} />
        <Pagination page={found.page} pages={found.pages} href={pageHref} />
      </Stack>
    </>
  )
}

/** On a phone it is some screens to the numbers, so what comes is named, each a link to it. */
function FurtherDown({ forPanel, hasLine }: { forPanel: boolean; hasLine: boolean }) {
  const { t } = useMessages()
  return (
    <nav aria-label={t('scores.further-down')}>
      <Row>
        {forPanel && <a href="#talk">{t('scores.talk')}</a>}
        {hasLine && <a href="#firm">{t('scores.firm')}</a>}
        <a href="#agree">{t('scores.agree')}</a>
        <a href="#every-idea">{t('scores.all')}</a>
      </Row>
    </nav>
  )
}

function ToTalkOver({ talk, ideaHref }: Pick<ScoresToShow, 'talk'> & Pick<ScoresPageProps, 'ideaHref'>) {
  const { t, format } = useMessages()
  return (
    <Stack as="section">
      <h2 id="talk">{t('scores.talk')}</h2>
      <p>{t(talk.length > 0 ? 'scores.talk.lead' : 'scores.talk.none')}</p>
      {talk.length > 0 && (
        <ol>
          {talk.map(({ reference, title, because, score }) => (
            <li key={reference}>
              <a href={ideaHref(reference)}>{title}</a>
              <span className="why">
                {t(`scores.talk.${because}`, {
                  inHundred: score.inHundred ?? 0,
                  lowest: format.mean(score.lowest ?? 0),
                  highest: format.mean(score.highest ?? 0),
                })}
              </span>
            </li>
          ))}
        </ol>
      )}
    </Stack>
  )
}

function FirmLine(line: NonNullable<ScoresToShow['line']>) {
  const { t } = useMessages()
  const { resamples, always, sometimes, never, near } = line
  const { fewestTenths, share, partFunding, leavesOut } = line
  const held = [
    ...(fewestTenths === null ? [] : [t('scores.firm.fewest', { fewest: fewestTenths / 10 })]),
    ...(share ? [t('scores.firm.share')] : []),
    ...(partFunding ? [t('scores.firm.part')] : []),
    ...leavesOut.map((what) => t(`scores.firm.without.${what}`)),
  ]
  return (
    <Stack as="section">
      <h2 id="firm">{t('scores.firm')}</h2>
      <p>{t('scores.firm.lead', { resamples })}</p>
      {held.length > 0 && <p>{held.join(' ')}</p>}
      <p>{t('scores.firm.counts', { always, sometimes, never })}</p>
      {near.length > 0 && (
        <BarChart
          caption={t('scores.firm.picture')}
          headings={{ label: t('scores.idea'), value: t('scores.firm.value') }}
          bars={near.map(({ title, inHundred, above }) => ({
            label: title,
            value: inHundred ?? 0,
            text: t('scores.firm.of-100', { inHundred: inHundred ?? 0 }),
            chief: above,
          }))}
          most={100}
          line={{ at: 50, label: t('scores.firm.half') }}
        />
      )}
    </Stack>
  )
}

function Agreements({ criteria, agreement, alpha }: Pick<ScoresToShow, 'criteria' | 'agreement' | 'alpha'>) {
  const { t, format } = useMessages()
  return (
    <Stack as="section">
      <h2 id="agree">{t('scores.agree')}</h2>
      <div className="scores-agree">
        <DataTable
          caption={t('scores.agree.caption')}
          captionUnseen
          rows={[...criteria, { name: t('scores.agree.all'), agreement, alpha }]}
          rowKey={({ name }) => name}
          columns={[
            { label: t('scores.agree.question'), header: true, cell: ({ name }) => name },
            { label: t('scores.agree.words'), cell: (row) => t(`scores.agree.${row.agreement}`) },
            {
              label: t('scores.agree.alpha'),
              numeric: true,
              cell: (row) => (row.alpha === null ? '–' : format.mean(row.alpha)),
            },
          ]}
        />
      </div>
    </Stack>
  )
}
