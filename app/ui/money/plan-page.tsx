import type { FiveFigures as Five } from '~/domain/money'
import { PageHeading, Row, Stack } from '../arrange'
import { Button, ButtonLink, ButtonRow } from '../button'
import { Choice } from '../choice'
import { Details } from '../details'
import { Empty } from '../empty'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { TextField } from '../field'
import { Form } from '../form'
import { Breadcrumbs } from '../layout'
import { useMessages } from '../messages'
import { Notice } from '../notice'
import { SelectField } from '../select-field'
import type { MoneyReply } from './award-page'
import { FiguresTable } from './figures-table'
import { figureHrefs, figuresOf, FiveFigures } from './five-figures'

interface Named {
  readonly id: string
  readonly name: string
}

interface PlanPageProps {
  books: string
  year: number
  years: readonly number[]
  isOver: boolean
  figures: Five
  themes: readonly (Named & { figures: Five })[]
  allThemes: readonly Named[]
  lines: readonly (Named & { fund: string; theme: string; figures: Five })[]
  funds: readonly (Named & { purpose: string; restricted: boolean; contributionRate: number })[]
  /** A wish to carry this year over that waits for an answer. */
  carryingWaits: string | null
  once: string
  mayPlan: boolean
  mayCarry: boolean
  reply: MoneyReply
}

/** A year's plan: five figures for the year, each theme and each line, every number a way to what it is made of. */
export function PlanPage(props: PlanPageProps) {
  const { books, year, years, isOver, figures, themes, lines, carryingWaits, mayPlan, mayCarry, reply } = props
  const { t } = useMessages()
  const span = { from: String(year), to: String(year + 1) }
  return (
    <>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <Breadcrumbs items={[{ href: books, label: t('money.books.title') }]} />
      <PageHeading eyebrow={t('money.year', span)} title={t('spending.plan.title')} lead={t('spending.plan.lead')} />
      <Row>
        {years.map((each) => (
          <a key={each} href={`${books}/plan?year=${each}`} aria-current={each === year ? 'true' : undefined}>
            {t('money.year', { from: String(each), to: String(each + 1) })}
          </a>
        ))}
      </Row>
      <FiveFigures figures={figuresOf(figures)} hrefs={figureHrefs(books, `?year=${year}`)} />
      {carryingWaits !== null && (
        <Notice kind="wait" title={t('spending.carry.waits')}>
          <p>
            <a href={`${books}/plan/carry/${carryingWaits}`}>{t('spending.carry.title', span)}</a>
          </p>
        </Notice>
      )}
      {themes.length > 0 && (
        <Stack as="section">
          <h2>{t('spending.plan.themes')}</h2>
          <FiguresTable
            caption={t('spending.plan.caption', span)}
            label={t('money.theme')}
            books={books}
            rows={themes.map((theme) => ({
              id: theme.id,
              name: theme.name || t('spending.plan.no-theme'),
              figures: theme.figures,
              query: `?year=${year}&theme=${encodeURIComponent(theme.id)}`,
            }))}
            total={t('money.total')}
          />
        </Stack>
      )}
      <Stack as="section">
        <h2>{t('spending.plan.lines')}</h2>
        <FiguresTable
          caption={t('money.lines.caption', span)}
          label={t('money.line')}
          books={books}
          rows={lines.map((line) => ({
            id: line.id,
            name: (
              <>
                <a href={`${books}/lines/${line.id}`}>{line.name}</a>
                <span className="why">{[line.theme, line.fund].filter((one) => one !== '').join(', ')}</span>
              </>
            ),
            figures: line.figures,
            query: `?line=${encodeURIComponent(line.id)}`,
          }))}
          total={t('money.total')}
          empty={<Empty title={t('money.lines.none.title')}>{t('money.lines.none')}</Empty>}
        />
      </Stack>
      {isOver && mayCarry && carryingWaits === null && (
        <ButtonRow>
          <ButtonLink href={`${books}/plan/carry?year=${year}`} kind="quiet">
            {t('spending.carry.link')}
          </ButtonLink>
        </ButtonRow>
      )}
      {mayPlan && <Changes {...props} />}
      <Enhance script="forms" />
    </>
  )
}

function Changes({ year, years, allThemes, funds, once, reply }: PlanPageProps) {
  const { t } = useMessages()
  const { answers, errors } = reply
  const yearOption = (each: number) => ({
    value: String(each),
    label: t('money.year', { from: String(each), to: String(each + 1) }),
  })
  return (
    <Stack as="section">
      <h2>{t('spending.plan.funds')}</h2>
      {funds.length === 0 && <p>{t('spending.plan.no-funds')}</p>}
      {funds.length > 0 && (
        <Details summary={t('spending.plan.add-line')} open={answers.step === 'line'}>
          <Form answers={answers} errors={errors} once>
            <input type="hidden" name="once" value={once} />
            <TextField name="line-name" label={t('spending.plan.name')} />
            <SelectField
              name="theme"
              label={t('spending.plan.theme')}
              options={[
                { value: '', label: t('spending.plan.no-theme') },
                ...allThemes.map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
            <SelectField
              name="year"
              label={t('spending.plan.year')}
              value={String(year)}
              options={years.map(yearOption)}
            />
            <SelectField
              name="fund"
              label={t('spending.plan.fund')}
              options={funds.map(({ id, name }) => ({ value: id, label: name }))}
            />
            <p>
              <Button name="step" value="line">
                {t('spending.plan.line.add')}
              </Button>
            </p>
          </Form>
        </Details>
      )}
      <Details summary={t('spending.plan.open-fund')} open={answers.step === 'fund'}>
        <Form answers={answers} errors={errors} once>
          <input type="hidden" name="once" value={once} />
          <TextField name="fund-name" label={t('spending.plan.name')} />
          <TextField name="purpose" label={t('spending.plan.purpose')} />
          <Choice
            kind="one"
            name="restricted"
            legend={t('spending.plan.restricted')}
            options={[
              { value: 'yes', label: t('spending.plan.restricted.yes') },
              { value: 'no', label: t('spending.plan.restricted.no') },
            ]}
          />
          <TextField
            name="new-rate"
            label={t('spending.plan.rate')}
            hint={t('spending.plan.rate.hint')}
            suffix="%"
            width={6}
            inputMode="decimal"
          />
          <p>
            <Button name="step" value="fund">
              {t('spending.plan.fund.open')}
            </Button>
          </p>
        </Form>
      </Details>
      {funds.length > 0 && (
        <Details summary={t('spending.plan.rate')} open={answers.step === 'rate'}>
          {funds.map(({ id, name, contributionRate }) => (
            <Form key={id} answers={answers.of === id ? answers : {}} errors={answers.of === id ? errors : {}} once>
              <input type="hidden" name="of" value={id} />
              <TextField
                name="rate"
                label={t('spending.plan.rate.of', { fund: name })}
                hint={t('spending.plan.rate.hint')}
                value={contributionRate === 0 ? '' : String(contributionRate / 100)}
                suffix="%"
                width={6}
                inputMode="decimal"
              />
              <p>
                <Button name="step" value="rate" kind="quiet">
                  {t('spending.plan.rate.save')}
                  <span className="unseen"> {name}</span>
                </Button>
              </p>
            </Form>
          ))}
        </Details>
      )}
    </Stack>
  )
}
