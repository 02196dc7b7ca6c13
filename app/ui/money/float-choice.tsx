import type { Pence } from '~/domain/pence'
import { useMessages } from '../messages'
import { SelectField } from '../select-field'

export interface ShownFloat {
  readonly id: string
  readonly number: number
  readonly purpose: string
  readonly heldPence: Pence
}

/** Where cash comes from: a float that somebody holds, or the bank. Nothing where there is no float to choose. */
export function FloatChoice({ floats, bankFirst = false }: { floats: readonly ShownFloat[]; bankFirst?: boolean }) {
  const { t } = useMessages()
  if (floats.length === 0) return null
  const fromBank = { value: '', label: t('cash.from.bank') }
  const fromFloats = floats.map(({ id, number, purpose, heldPence }) => ({
    value: id,
    label: t('cash.from.float', { number, purpose, heldPence }),
  }))
  return (
    <SelectField
      name="float"
      label={t('cash.from')}
      options={bankFirst ? [fromBank, ...fromFloats] : [...fromFloats, fromBank]}
    />
  )
}
