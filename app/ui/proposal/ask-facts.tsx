import { linesFromPence, type ApplicationForm, type Ask } from '~/domain/proposal'
import { useMessages } from '../messages'

/** What kind of question it is, who is asked, and who may read the answer: in one quiet line. */
export function AskFacts({
  ask: { id, kind, required, fromPence, isPublic },
  form,
}: {
  ask: Ask
  form: ApplicationForm
}) {
  const { t } = useMessages()
  const linesFrom = id === 'spentOn' ? linesFromPence(form) : undefined
  const facts = [
    t(`asking.kind.${kind}`),
    ...(required ? [] : [t('asking.fact.optional')]),
    ...(fromPence > 0 ? [t('asking.fact.from', { fromPence })] : []),
    ...(linesFrom === undefined
      ? []
      : [linesFrom === 0 ? t('asking.fact.in-lines') : t('asking.fact.below', { fromPence: linesFrom })]),
    ...(isPublic ? [] : [t('asking.fact.private')]),
  ]
  return <p className="small soft">{facts.join(' · ')}</p>
}
