import type { Instant } from '~/domain/time'
import type { FunderReportPart } from '~/domain/learning'
import { PageHeading, Stack } from '../arrange'
import { Button, ButtonRow } from '../button'
import { ErrorSummary } from '../error-summary'
import { Facts } from '../facts'
import { Form, type FormReply } from '../form'
import { BackLink } from '../layout'
import { useMessages } from '../messages'
import { Notice } from '../notice'
import { Photo } from '../proposal/photo'
import { Prose } from '../prose'
import { DataTable } from '../table'
import { Tag } from '../tag'
import type { LinkedCell, ReportBlock, ReportSection, StoryInReport } from './funder-report-blocks'
import { reportAbout, reportSections } from './funder-report-words'

type Shown = Parameters<typeof reportSections>[1]

/** What somebody who looks after a report may do with it. */
export interface FunderReportTools {
  readonly href: string
  readonly mayWrite: boolean
  readonly mayFreeze: boolean
  readonly mayPublish: boolean
  readonly reply: FormReply
}

interface FunderReportPageProps {
  home: string
  /** Where its list is. */
  back: { readonly href: string; readonly label: string }
  /** Where it is printed. */
  print: string
  shown: Shown & {
    readonly report: {
      readonly number: number
      readonly frozenAt: Instant | null
      readonly publishedAt: Instant | null
      readonly seal: string | null
    }
  }
  /** Nothing on the public site. */
  tools?: FunderReportTools
}

/** A report for a funder: the same for those who write it and for everyone, but for what can be done with it. */
export function FunderReportPage({ home, back, print, shown, tools }: FunderReportPageProps) {
  const words = useMessages()
  const { t } = words
  const { report, facts } = shown
  const sections = reportSections(words, shown, home)
  return (
    <>
      <BackLink href={back.href}>{back.label}</BackLink>
      {tools && <ErrorSummary errors={tools.reply.errors} general={tools.reply.general} />}
      <PageHeading eyebrow={facts.partnership} title={facts.title} lead={reportAbout(words, facts)} />
      {report.frozenAt === null ? (
        <Notice kind="wait" title={t('funder.live')}>
          <p>{t('funder.live-body')}</p>
        </Notice>
      ) : (
        <p className="soft">
          {t('funder.frozen', { frozenOn: report.frozenAt })}. {t('funder.frozen-body')}
        </p>
      )}
      {tools && <Doings {...tools} home={home} report={report} />}
      <p>
        <a href={print}>{t('funder.print')}</a>
      </p>
      {sections.map((section) => {
        const mayWrite = tools?.mayWrite === true && report.frozenAt === null
        if (!mayWrite && section.own.length === 0 && section.blocks.length === 0) return null
        return <Section key={section.part} section={section} home={home} change={mayWrite ? tools.href : null} />
      })}
      {report.seal !== null && (
        <p className="small soft seal">
          {t('funder.seal')}: <code>{report.seal}</code>
        </p>
      )}
    </>
  )
}

function Doings({
  home,
  report,
  mayFreeze,
  mayPublish,
}: FunderReportTools & Pick<FunderReportPageProps, 'home'> & { report: FunderReportPageProps['shown']['report'] }) {
  const { t } = useMessages()
  const { number, frozenAt, publishedAt } = report
  return (
    <>
      {frozenAt === null && mayFreeze && (
        <Stack as="section">
          <h2>{t('funder.freeze')}</h2>
          <p>{t('funder.freeze-lead')}</p>
          <Form once>
            <ButtonRow>
              <Button name="step" value="freeze">
                {t('funder.freeze-it')}
              </Button>
            </ButtonRow>
          </Form>
        </Stack>
      )}
      {publishedAt !== null && (
        <p>
          {t('funder.is-public', { publishedOn: publishedAt })}{' '}
          <a href={`${home}/reports/${number}`}>{t('funder.see-public')}</a>
        </p>
      )}
      {frozenAt !== null && mayPublish && (
        <Form once>
          <ButtonRow>
            {publishedAt === null ? (
              <Button name="step" value="published">
                {t('funder.publish')}
              </Button>
            ) : (
              <Button kind="quiet" name="step" value="taken-down">
                {t('funder.take-down')}
              </Button>
            )}
          </ButtonRow>
        </Form>
      )}
    </>
  )
}

function Section({ section, home, change }: { section: ReportSection; home: string; change: string | null }) {
  const { t } = useMessages()
  const { part, heading, own, blocks } = section
  return (
    <Stack as="section" id={part}>
      <h2>{heading}</h2>
      {own.length > 0 && (
        <Prose>
          {own.map((words, at) => (
            <p key={at} className="as-written">
              {words}
            </p>
          ))}
        </Prose>
      )}
      {change !== null && (
        <p>
          <a href={`${change}/words/${part}`}>
            {t(own.length > 0 ? 'funder.words.change' : 'funder.words.add')}
            <span className="unseen">{t('funder.words.unseen', { part: heading })}</span>
          </a>
        </p>
      )}
      {blocks.map((block, at) => (
        <BlockShown key={at} block={block} home={home} part={part} />
      ))}
    </Stack>
  )
}

interface RowShown {
  readonly key: string
  readonly cells: readonly LinkedCell[]
}

const cellShown = ({ words, href }: LinkedCell) => (href === undefined ? words : <a href={href}>{words}</a>)

function BlockShown({ block, home, part }: { block: ReportBlock; home: string; part: FunderReportPart }) {
  if ('says' in block) return <p className={block.soft ? 'soft as-written' : 'as-written'}>{block.says}</p>
  if ('under' in block) return <h3>{block.under}</h3>
  if ('list' in block)
    return (
      <ul>
        {block.list.map((one, at) => (
          <li key={at}>{cellShown(one)}</li>
        ))}
      </ul>
    )
  if ('facts' in block) return <Facts facts={block.facts} />
  if ('gone' in block) return <Notice kind="wait" title={block.gone} />
  if ('story' in block) return <StoryOf story={block.story} home={home} />
  const { id, caption, columns, rows, foot } = block.table
  return (
    <div id={id}>
      <DataTable<RowShown>
        caption={caption}
        rows={rows.map((cells, at) => ({ cells, key: `${part} ${at}` }))}
        rowKey={({ key }) => key}
        columns={columns.map(({ label, numeric }, at) => ({
          label,
          numeric,
          header: at === 0,
          cell: ({ cells }) => cellShown(cells[at] ?? { words: '' }),
        }))}
        {...(foot && { foot })}
      />
    </div>
  )
}

/** A story within a report: its words and numbers, and its pictures. */
function StoryOf({ story, home }: { story: StoryInReport; home: string }) {
  const { t } = useMessages()
  return (
    <article className="stack">
      <h3>
        <a href={`${home}/stories/${story.id}`}>{story.title}</a>
      </h3>
      {story.asPlanned === false && (
        <p>
          <Tag kind="note">{t('learning.story.otherwise')}</Tag>
        </p>
      )}
      {story.photos.length > 0 && (
        <div className="photos">
          {story.photos.map((photo) => (
            <figure key={photo.id}>
              <Photo
                photo={photo}
                filesHref={`${home}/stories/${story.id}/pictures`}
                as="card"
                otherwise={t('picture.photo-of', { title: story.title })}
              />
            </figure>
          ))}
        </div>
      )}
      {story.photosGone > 0 && <p className="soft small">{t('funder.photos-gone', { count: story.photosGone })}</p>}
      <Prose>
        {storyParagraphs(story).map((words, at) => (
          <p key={at} className="as-written">
            {words}
          </p>
        ))}
      </Prose>
      <p className="small soft">{t('learning.story.told', { toldOn: story.toldAt })}</p>
    </article>
  )
}

/** What a story says of itself in a report; what was learnt stands in a part of its own. */
const storyParagraphs = ({ whatHappened, whoCameTogether, whatNext }: StoryInReport): string[] =>
  [whatHappened, whoCameTogether, whatNext].filter((words) => words !== '')
