import { invitableRoles } from '~/domain/people/role'
import { PageHeading } from '../arrange'
import { Button, ButtonRow } from '../button'
import { ErrorSummary } from '../error-summary'
import { TextField } from '../field'
import { Form } from '../form'
import { BackLink } from '../layout'
import { useMessages } from '../messages'
import { SelectField } from '../select-field'
import { DestinationField, type LeadingTo } from './destination-field'
import type { PeopleReply } from './reply'

interface InvitePersonProps extends LeadingTo {
  home: string
  partnership: string
  places: readonly { id: string; name: string }[]
  mayWishRoles: boolean
  reply: PeopleReply
}

/** Asks one neighbour to take part, by e-mail or on paper. */
export function InvitePersonPage({ home, partnership, rounds, places, mayWishRoles, reply }: InvitePersonProps) {
  const { t } = useMessages()
  const { answers, errors, general } = reply
  return (
    <>
      <BackLink href={`${home}/invitations`}>{t('invitation.all.title')}</BackLink>
      <ErrorSummary errors={errors} general={general} />
      <PageHeading title={t('invitation.one.title')} lead={t('invitation.one.lead', { partnership })} />
      <Form answers={answers} errors={errors} once>
        <TextField name="name" label={t('invitation.name')} autoComplete="off" spellCheck={false} width={20} />
        <TextField
          name="email"
          label={t('invitation.email')}
          hint={t('invitation.email-hint')}
          type="email"
          inputMode="email"
          autoComplete="off"
          spellCheck={false}
        />
        {places.length > 0 && (
          <SelectField
            name="neighbourhood"
            label={t('invitation.neighbourhood')}
            options={[
              { value: '', label: t('invitation.not-known') },
              ...places.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        )}
        {mayWishRoles && (
          <SelectField
            name="role"
            label={t('invitation.role')}
            hint={t('invitation.role-hint')}
            options={[
              { value: '', label: t('invitation.role-none') },
              ...invitableRoles.flatMap((kind) => [
                { value: kind, label: t(`people.role.${kind}`) },
                ...(kind === 'panel' ? [{ value: 'panel-no-vote', label: t('invitation.panel-no-vote') }] : []),
              ]),
            ]}
          />
        )}
        <DestinationField rounds={rounds} />
        <ButtonRow>
          <Button>{t('invitation.one.send')}</Button>
          <a href={`${home}/invitations/many`}>{t('invitation.many.title')}</a>
        </ButtonRow>
      </Form>
    </>
  )
}
