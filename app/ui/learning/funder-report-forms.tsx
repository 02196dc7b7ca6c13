import type { FunderReportPart } from '~/domain/learning'
import { monthsOfYear } from '~/domain/money'
import { mostOfFunderReport } from '~/domain/learning'
import type { Instant } from '~/domain/time'
import { PageHeading, Stack } from '../arrange'
import { Button, ButtonRow } from '../button'
import { Details } from '../details'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { TextField } from '../field'
import { Form, HiddenField, type FormReply } from '../form'
import { BackLink } from '../layout'
import { useMessages } from '../messages'
import { monthNamed } from '../money/report-words'
import { Prose } from '../prose'
import { SelectField } from '../select-field'
import { TextArea } from '../text-area'

interface NewFunderReportProps {
  home: string
  years: readonly number[]
  yearStartsInMonth: number
  funds: readonly { readonly id: string; readonly name: string }[]
  reply: FormReply
}

/** Begins a report: which months it is of, and whose money. */
export function NewFunderReport({ home, years, yearStartsInMonth, funds, reply }: NewFunderReportProps) {
  const words = useMessages()
  const { t } = words
  const months = years.flatMap((year) => monthsOfYear(year, yearStartsInMonth).toReversed())
  const monthOptions = ['', ...months].map((month) => ({
    value: month,
    label: month === '' ? '' : monthNamed(words, month),
  }))
  return (
    <>
      <BackLink href={`${home}/manage/reports`}>{t('funder.keep.title')}</BackLink>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <PageHeading title={t('funder.new.title')} lead={t('funder.keep.lead')} />
      <Form answers={reply.answers} errors={reply.errors} once>
        <TextField name="title" label={t('funder.form.title')} hint={t('funder.form.title-hint')} autoComplete="off" />
        <SelectField
          name="period"
          label={t('funder.form.period')}
          value={String(years[0] ?? '')}
          options={[]}
          groups={[
            {
              label: t('funder.form.period.years'),
              options: years.map((year) => ({
                value: String(year),
                label: t('money.year', { from: String(year), to: String(year + 1) }),
              })),
            },
            {
              label: t('report.period.months'),
              options: [{ value: 'other', label: t('funder.form.period.other') }],
            },
          ]}
        />
        <SelectField
          name="from"
          label={t('funder.form.from')}
          hint={t('funder.form.from-hint')}
          options={monthOptions}
        />
        <SelectField name="to" label={t('funder.form.to')} hint={t('funder.form.from-hint')} options={monthOptions} />
        <SelectField
          name="fund"
          label={t('funder.form.fund')}
          options={[
            { value: '', label: t('funder.all-funds') },
            ...funds.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <ButtonRow>
          <Button>{t('funder.form.begin')}</Button>
          <a href={`${home}/manage/reports`}>{t('common.cancel')}</a>
        </ButtonRow>
      </Form>
      <Enhance script="forms" />
    </>
  )
}

interface FunderWordsProps {
  /** Where the report is. */
  href: string
  title: string
  part: FunderReportPart
  frozenAt: Instant | null
  /** The version she begins from. */
  after: number
  words: string
  earlier: readonly { readonly number: number; readonly words: string; readonly at: Instant }[]
  reply: FormReply
}

/** The words around one part of a report. Somebody who was overtaken reads the others', with her own still in the box. */
export function FunderWordsPage({ href, title, part, frozenAt, after, words, earlier, reply }: FunderWordsProps) {
  const { t } = useMessages()
  const overtaken = reply.because === 'funder-report-words-changed'
  return (
    <>
      <BackLink href={`${href}#${part}`}>{title}</BackLink>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <PageHeading eyebrow={title} title={t(`funder.part.${part}`)} />
      {frozenAt !== null && <p>{t('funder.words.frozen')}</p>}
      {overtaken && (
        <Stack as="section">
          <h2>{t('funder.words.theirs')}</h2>
          <Words words={words === '' ? t('funder.words.empty') : words} />
        </Stack>
      )}
      {(frozenAt === null || Object.keys(reply.answers).length > 0) && (
        <Form
          answers={overtaken ? { ...reply.answers, after: String(after) } : reply.answers}
          errors={reply.errors}
          saved={{ words }}
          once
        >
          <HiddenField name="after" value={String(after)} />
          <TextArea
            name="words"
            label={t('funder.words.label')}
            hint={t('funder.words.hint')}
            most={mostOfFunderReport.words}
            rows={14}
          />
          {frozenAt === null && (
            <ButtonRow>
              <Button>{t('funder.words.save')}</Button>
              <a href={`${href}#${part}`}>{t('common.cancel')}</a>
            </ButtonRow>
          )}
        </Form>
      )}
      {earlier.length > 0 && (
        <Details summary={t('funder.words.earlier')}>
          {earlier.map((one) => (
            <Stack as="section" key={one.number}>
              <h2>{t('funder.words.version', { number: one.number, savedOn: one.at })}</h2>
              <Words words={one.words === '' ? t('funder.words.empty') : one.words} />
            </Stack>
          ))}
        </Details>
      )}
      <Enhance script="forms" />
    </>
  )
}

const Words = ({ words }: { words: string }) => (
  <Prose>
    <p className="as-written">{words}</p>
  </Prose>
)
