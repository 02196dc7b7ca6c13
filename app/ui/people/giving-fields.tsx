import type { GivingSettled } from '~/domain/people'
import { TextField } from '../field'
import { useMessages } from '../messages'

/** How a partnership is named in open data of its grants. */
export function GivingFields({ giving }: { giving: GivingSettled }) {
  const { t } = useMessages()
  return (
    <>
      <TextField
        name="organisation"
        label={t('setup.giving.organisation')}
        hint={t('setup.giving.organisation-hint')}
        value={giving.organisation ?? ''}
        spellCheck={false}
        autoComplete="off"
      />
      <TextField
        name="prefix"
        label={t('setup.giving.prefix')}
        hint={t('setup.giving.prefix-hint')}
        value={giving.prefix ?? ''}
        spellCheck={false}
        autoComplete="off"
      />
    </>
  )
}
