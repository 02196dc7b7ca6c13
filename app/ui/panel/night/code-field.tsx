import { TextField } from '../../field'
import { useMessages } from '../../messages'

export function CodeField({ value }: { value?: string }) {
  const { t } = useMessages()
  return (
    <TextField
      name="code"
      label={t('night.code')}
      hint={t('night.code.hint')}
      width={10}
      value={value}
      autoComplete="off"
      spellCheck={false}
    />
  )
}
