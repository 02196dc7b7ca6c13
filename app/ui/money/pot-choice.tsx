import type { Pence } from '~/domain/pence'
import { Stack } from '../arrange'
import { ButtonLink, ButtonRow } from '../button'
import { Choice } from '../choice'
import { useMessages } from '../messages'
import { Notice } from '../notice'

interface PotLine {
  readonly id: string
  readonly name: string
  readonly year: number
  readonly fund: string
  readonly budgetPence: Pence
  readonly freePence: Pence
  readonly shortByPence: Pence
}

interface PotChoiceProps {
  lines: readonly PotLine[]
  potPence: Pence
}

/** Whether any of the lines would do. */
export const canChoosePot = (lines: readonly PotLine[]) => lines.some((line) => line.shortByPence <= 0)

/** Which budget line a round's pot comes from, each with what it has free; one that is too small says by how much. */
export function PotChoice({ lines, potPence }: PotChoiceProps) {
  const { t } = useMessages()
  const words = useLineWords()
  return (
    <Choice
      kind="one"
      name="line"
      legend={t('money.pot.line')}
      hint={t('money.pot.line.hint', { potPence })}
      options={lines.map((line) => ({ value: line.id, ...words(line) }))}
    />
  )
}

interface NoPotProps extends PotChoiceProps {
  books: string
  /** Where the pot can be made smaller. */
  planHref: string
}

/** In place of the choice when no line would do: why, and what to do about it. */
export function NoPot({ lines, potPence, books, planHref }: NoPotProps) {
  const { t } = useMessages()
  const words = useLineWords()
  const none = lines.length === 0
  return (
    <Stack as="section">
      <Notice kind="wait" title={none ? t('money.pot.none') : t('money.pot.short', { potPence })}>
        <p>{t(none ? 'money.pot.none.why' : 'money.pot.short.why')}</p>
        {!none && (
          <ul>
            {lines.map((line) => {
              const { label, hint } = words(line)
              return (
                <li key={line.id}>
                  <b>{label}</b>: {hint}
                </li>
              )
            })}
          </ul>
        )}
        <p>{t('money.pot.saved')}</p>
      </Notice>
      <ButtonRow>
        <ButtonLink href={books}>{t('money.pot.books')}</ButtonLink>
        {!none && <a href={planHref}>{t('money.pot.smaller')}</a>}
      </ButtonRow>
    </Stack>
  )
}

function useLineWords() {
  const { t } = useMessages()
  return ({ name, year, fund, budgetPence, freePence, shortByPence }: PotLine) => ({
    label: t('money.pot.option', { name, from: String(year), to: String(year + 1) }),
    hint:
      shortByPence > 0
        ? t('money.pot.too-small', { freePence, budgetPence, shortByPence, fund })
        : t('money.pot.free', { freePence, budgetPence, fund }),
  })
}
