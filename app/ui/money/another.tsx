import { Choice } from '../choice'
import { useMessages } from '../messages'

/** Asked when the same was written down a little while ago: whether this is one more. */
export function Another({ label }: { label: string }) {
  const { t } = useMessages()
  return <Choice kind="several" name="another" legend={t('money.another')} options={[{ value: 'yes', label }]} />
}
