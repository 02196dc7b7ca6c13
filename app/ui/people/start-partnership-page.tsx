import { PageHeading } from '../arrange'
import { Button } from '../button'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { TextField } from '../field'
import { Form, type FormReply } from '../form'
import { Breadcrumbs } from '../layout'
import { useMessages } from '../messages'

/** An administrator starts a partnership, and names who sets it up. */
export function StartPartnershipPage({ reply }: { reply: FormReply }) {
  const { t } = useMessages()
  return (
    <>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <Breadcrumbs items={[{ href: '/administrators', label: t('setup.admin.title') }]} />
      <PageHeading title={t('setup.start.title')} lead={t('setup.start.lead')} />
      <Form answers={reply.answers} errors={reply.errors} once>
        <TextField name="name" label={t('setup.name.name')} hint={t('setup.name.name-hint')} autoComplete="off" />
        <TextField
          name="slug"
          label={t('setup.name.slug')}
          hint={t('setup.name.slug-hint')}
          prefix="/p/"
          spellCheck={false}
          autoComplete="off"
        />
        <TextField name="chair" label={t('setup.start.chair')} hint={t('setup.start.chair-hint')} autoComplete="off" />
        <TextField
          name="email"
          type="email"
          label={t('roles.propose.email')}
          hint={t('roles.propose.email-hint')}
          spellCheck={false}
          autoComplete="off"
        />
        <div>
          <Button>{t('setup.start.button')}</Button>
        </div>
      </Form>
      <Enhance script="forms" />
    </>
  )
}
