import { TextField } from '../field'
import { useMessages } from '../messages'

/** A bank account in the United Kingdom. */
export function BankAccountFields() {
  const { t } = useMessages()
  return (
    <>
      <TextField name="name" label={t('bank.name')} hint={t('bank.name.hint')} autoComplete="off" spellCheck={false} />
      <TextField
        name="sortCode"
        label={t('bank.sort-code')}
        hint={t('bank.sort-code.hint')}
        width={10}
        inputMode="numeric"
        autoComplete="off"
        spellCheck={false}
      />
      <TextField
        name="accountNumber"
        label={t('bank.number')}
        hint={t('bank.number.hint')}
        width={10}
        inputMode="numeric"
        autoComplete="off"
        spellCheck={false}
      />
    </>
  )
}
