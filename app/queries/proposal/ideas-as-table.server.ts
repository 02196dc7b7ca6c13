import { and, asc, eq, gt, isNotNull } from 'drizzle-orm'
import { decisionItem, formVersion, neighbourhood, proposal, theme } from '~db/schema'
import {
  answersThatCount,
  answerTo,
  asksOfForm,
  envelope,
  everywhere,
  isEmpty,
  isOwn,
  strengthsIn,
  sentFor,
  totalsOf,
  wordsIn,
  worthOf,
  type Answer,
  type ApplicationForm,
  type Ask,
  type BudgetLine,
} from '~/domain/proposal'
import { isCurrentItem } from '~/records/round/current-item.server'
import type { Db } from '~/platform/world.server'
import { strengthsNamed } from '~/records/people/strengths.server'
import { choicesIn } from '~/records/proposal/draft.server'
import type { Round } from '~/records/round/course.server'

export const rowsAtOnce = 500

/** The columns every round has, by the names they have in the file. */
export const columns = [
  ...['reference', 'title', 'summary', 'amount_asked', 'currency', 'theme', 'neighbourhood'],
  ...['outcome', 'amount_awarded', 'reason', 'idea', 'who_benefits', 'who_helps', 'spent_on', 'when'],
  ...[
    'cost_lines',
    'own_money',
    'gifts',
    'in_kind',
    'volunteer_hours',
    'volunteer_value',
    'with_half',
    'smallest_useful',
  ],
  ...['place', 'strengths', 'help_wanted', 'help_offered'],
] as const

/** A round's forms, by version, and the partnership's own public questions in any of them, each a column. */
export interface OwnColumns {
  /** Named by its newest words, in the partnership's first language. */
  readonly columns: readonly { readonly id: string; readonly name: string }[]
  readonly forms: ReadonlyMap<number, ApplicationForm>
  readonly language: string
}

/** What the columns beyond those of every round are. */
export async function ownColumns(db: Db, round: Pick<Round, 'id'>, language: string): Promise<OwnColumns> {
  const versions = await db
    .select({ version: formVersion.version, form: formVersion.form })
    .from(formVersion)
    .where(eq(formVersion.roundId, round.id))
    .orderBy(asc(formVersion.version))
  const asks = new Map(versions.flatMap(({ form }) => asksOfForm(form)).map((ask) => [ask.id, ask]))
  const columns = [...asks.values()]
    .filter((ask) => isOwn(ask.id) && ask.isPublic && sentFor(ask) === undefined)
    .map(({ id, label }) => ({ id, name: wordsIn(label, language) ?? id }))
  return { columns, language, forms: new Map(versions.map(({ version, form }) => [version, form])) }
}

/**
 * The ideas of a round that anyone may read, as rows of a table: at most 500, those whose reference comes after one.
 * Amounts are in pounds with two decimals, as spreadsheets read them. Nobody's name is in it, nor who is paid.
 */
export async function ideasAsTable(
  db: Db,
  round: Pick<Round, 'id' | 'partnershipId' | 'currency'>,
  own: OwnColumns,
  after: string,
): Promise<{ rows: string[][]; last: string | null }> {
  const found = await db
    .select({
      idea: proposal,
      theme: theme.name,
      neighbourhood: neighbourhood.name,
      outcome: decisionItem.outcome,
      amountPence: decisionItem.amountPence,
      because: decisionItem.because,
    })
    .from(proposal)
    .leftJoin(theme, eq(theme.id, proposal.themeId))
    .leftJoin(neighbourhood, eq(neighbourhood.id, proposal.neighbourhoodId))
    .leftJoin(decisionItem, and(eq(decisionItem.proposalId, proposal.id), isCurrentItem(db)))
    .where(and(eq(proposal.roundId, round.id), gt(proposal.reference, after), isNotNull(proposal.listed)))
    .orderBy(asc(proposal.reference))
    .limit(rowsAtOnce)
  const { neighbourhoods, places } = await choicesIn(db, round.partnershipId)
  const somewhere = [...neighbourhoods, ...places]
  const used = found.flatMap(({ idea }) => strengthsIn(idea.answers.strengths).ids)
  // Whose a gift is stands on no table: a first name is for those who read the page.
  const strengths = new Map((await strengthsNamed(db, round.partnershipId, used)).map(({ id, name }) => [id, name]))
  const named = (ids: readonly string[]) => ids.flatMap((id) => strengths.get(id) ?? []).join('; ')
  const rows = found.map(({ idea, ...rest }) => {
    // An answer is read by the question as it was put to her, whatever became of it since.
    const form = own.forms.get(idea.formVersion ?? 0) ?? envelope
    const answers = answersThatCount(idea.answers, form, idea.costPence)
    const asks = new Map(asksOfForm(form).map((ask) => [ask.id, ask]))
    return [
      ...[idea.reference, idea.title, idea.summary, pounds(idea.costPence), round.currency],
      ...[rest.theme ?? '', rest.neighbourhood ?? (answers.everywhere ? 'all' : '')],
      ...[rest.outcome ?? '', pounds(rest.amountPence), rest.because ?? ''],
      ...[answers.idea ?? '', answers.whoBenefits ?? '', answers.whoHelps ?? ''],
      ...[answers.spentOn ?? '', answers.when ?? ''],
      ...givenBeside(answers.budget),
      ...[answers.half ?? '', pounds(answers.smallestPence ?? null)],
      ...[places.find(({ id }) => id === answers.placeId)?.name ?? '', named(strengthsIn(answers.strengths).ids)],
      ...[(answers.helpWanted ?? []).join('; '), (answers.helpOffered ?? []).join('; ')],
      ...own.columns.map(({ id }) => {
        const ask = asks.get(id)
        return ask?.isPublic ? plain(ask, answerTo(answers, id), somewhere, own.language) : ''
      }),
    ]
  })
  return { rows, last: found.length < rowsAtOnce ? null : (found.at(-1)?.idea.reference ?? null) }
}

const pounds = (pence: number | null): string => (pence === null ? '' : (pence / 100).toFixed(2))

/** What this fund pays for, as a line of words. */
const spentOnIn = (lines: readonly BudgetLine[]): string =>
  lines
    .filter(({ from }) => from === 'fund')
    .map((line) => `${line.what} ${pounds(worthOf(line))}`)
    .join('; ')

/** What it costs line by line, and what others bring: money, things, hours and what these count for. Nothing at all where no lines were asked for. */
function givenBeside(lines: readonly BudgetLine[] = []): string[] {
  if (lines.length === 0) return ['', '', '', '', '', '']
  const { bySource, hours } = totalsOf(lines)
  const { own, gift, 'in-kind': inKind, hours: worth } = bySource
  return [spentOnIn(lines), pounds(own), pounds(gift), pounds(inKind), String(hours), pounds(worth)]
}

/** An answer as data: amounts in pounds, dates as ISO writes them, options by their words. */
function plain({ kind, options = [] }: Ask, answer: Answer, places: readonly NamedPlace[], language: string): string {
  if (isEmpty(answer)) return ''
  if (kind === 'money') return pounds(answer as number)
  if (kind === 'place') return answer === everywhere ? 'all' : (places.find(({ id }) => id === answer)?.name ?? '')
  const named = (id: string) => wordsIn(options.find((one) => one.id === id)?.label, language) ?? id
  if (kind === 'choice') return named(answer as string)
  if (kind === 'choices') return (answer as readonly string[]).map(named).join('; ')
  if (kind === 'dates') return (answer as readonly string[]).join('/')
  return `${answer as string | number}`
}

interface NamedPlace {
  readonly id: string
  readonly name: string
}
