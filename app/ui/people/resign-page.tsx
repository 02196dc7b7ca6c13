import type { PartnershipRole } from '~/domain/people'
import { PageHeading } from '../arrange'
import { Button, ButtonRow, ButtonLink } from '../button'
import { Choice } from '../choice'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { Form, type FormReply } from '../form'
import { Breadcrumbs } from '../layout'
import { useMessages } from '../messages'
import { Inset } from '../notice'
import { TextArea } from '../text-area'

interface ResignPageProps {
  roles: string
  mine: readonly PartnershipRole[]
  stands: readonly { kind: PartnershipRole; why: string }[]
  reply: FormReply
}

/** Laying down one's own role: at once, but never by accident. */
export function ResignPage({ roles, mine, stands, reply }: ResignPageProps) {
  const { t } = useMessages()
  return (
    <>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <Breadcrumbs items={[{ href: roles, label: t('roles.title') }]} />
      <PageHeading title={t('roles.resign.title')} lead={t('roles.resign.lead')} />
      {stands.length > 0 && (
        <Inset>
          {stands.map(({ kind, why }) => (
            <p key={kind}>
              <b>{t(`people.role.${kind}`)}.</b> {why}
            </p>
          ))}
        </Inset>
      )}
      {mine.length === 0 ? (
        <p>{t('roles.resign.none')}</p>
      ) : (
        <Form answers={reply.answers} errors={reply.errors} once>
          <Choice
            kind="one"
            name="kind"
            legend={t('roles.resign.which')}
            options={mine.map((kind) => ({ value: kind, label: t(`people.role.${kind}`) }))}
          />
          <TextArea name="because" label={t('roles.resign.because')} rows={3} />
          <Choice
            kind="several"
            name="sure"
            legend={t('roles.resign.sure-legend')}
            options={[{ value: 'yes', label: t('roles.resign.sure') }]}
          />
          <ButtonRow>
            <Button kind="stop">{t('roles.resign.send')}</Button>
            <ButtonLink kind="quiet" href={roles}>
              {t('common.cancel')}
            </ButtonLink>
          </ButtonRow>
        </Form>
      )}
      <Enhance script="forms" />
    </>
  )
}
