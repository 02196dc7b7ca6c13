import { useMessages } from '../messages'
import { Notice } from '../notice'
import { SummaryList } from '../summary-list'

interface Own {
  name: string
  email: string | null
  /** Letters to that address come back. */
  wrong: boolean
}

/** What she can put right herself: what she is called, and where we write to. */
export function PutRight({ name, email, wrong }: Own) {
  const { t } = useMessages()
  return (
    <section className="stack" aria-labelledby="put-right">
      <h2 id="put-right">{t('held.correct.title')}</h2>
      {email !== null && wrong && <Notice kind="wait" title={t('post.choose.wrong', { email })} />}
      <SummaryList
        rows={[
          { label: t('held.correct.name'), value: name, changeHref: '/you/held/name' },
          { label: t('held.correct.email'), value: email, changeHref: '/you/held/address' },
        ]}
      />
    </section>
  )
}

/** What she has just put right. */
export function PutRightDone({ what, name, email }: Pick<Own, 'name' | 'email'> & { what: 'name' | 'address' }) {
  const { t } = useMessages()
  return (
    <Notice kind="good" title={t(`held.correct.${what}.done`)} announce>
      <p>
        {what === 'name'
          ? t('held.correct.name.done-body', { name })
          : t('held.correct.address.done-body', { email: email ?? '' })}
      </p>
    </Notice>
  )
}
