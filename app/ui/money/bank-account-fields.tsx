import { TextField } from '../field'
import { useMessages } from '../messages'

/** A bank account in the United Kingdom. */
export function BankAccountFields() {
  const { t } = useMessages()
  return (
    <>
      <TextField
        name="name"
        label={t('accounts.name')}
        hint={t('accounts.name.hint')}
        autoComplete="off"
        spellCheck={false}
      />
      <TextField
        name="sortCode"
        label={t('accounts.sort-code')}
        hint={t('accounts.sort-code.hint')}
        width={10}
        inputMode="numeric"
        autoComplete="off"
        spellCheck={false}
      />
      <TextField
        name="accountNumber"
        label={t('accounts.number')}
        hint={t('accounts.number.hint')}
        width={10}
        inputMode="numeric"
        autoComplete="off"
        spellCheck={false}
      />
    </>
  )
}
