import { Choice } from '../choice'
import { useMessages } from '../messages'

/** Asked when the same was written down a little while ago: whether this is one more. */
export function Another({ label, legend }: { label: string; legend?: string }) {
  const { t } = useMessages()
  return (
    <Choice kind="several" name="another" legend={legend ?? t('money.another')} options={[{ value: 'yes', label }]} />
  )
}
