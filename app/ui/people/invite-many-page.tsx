import { PageHeading } from '../arrange'
import { Button } from '../button'
import { Details } from '../details'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { FileField } from '../file-field'
import { Form } from '../form'
import { BackLink } from '../layout'
import { T, useMessages } from '../messages'
import { TextArea } from '../text-area'
import { DestinationField, type LeadingTo } from './destination-field'
import type { PeopleReply } from './reply'

interface InviteManyProps extends LeadingTo {
  home: string
  mayWishRoles: boolean
  reply: PeopleReply
}

/** A list of neighbours, as a file or pasted; it is looked at before anybody is asked. */
export function InviteManyPage({ home, rounds, mayWishRoles, reply }: InviteManyProps) {
  const { t } = useMessages()
  const { answers, errors, general } = reply
  return (
    <>
      <BackLink href={`${home}/invitations`}>{t('invitation.all.title')}</BackLink>
      <ErrorSummary errors={errors} general={general} />
      <PageHeading title={t('invitation.many.title')} lead={t('invitation.many.lead')} />
      <Form answers={answers} errors={errors} multipart once>
        <FileField
          name="file"
          label={t('invitation.many.file')}
          hint={t('invitation.many.file-hint')}
          accept=".csv,.txt,.tsv,text/csv,text/plain,text/tab-separated-values"
        />
        <TextArea name="pasted" label={t('invitation.many.paste')} hint={t('invitation.many.paste-hint')} rows={8} />
        <Details summary={t('invitation.many.columns')}>
          <p>{t('invitation.many.columns-body')}</p>
          <ul>
            <li>
              <T k="invitation.many.column.name" tags={{ b: <strong /> }} />
            </li>
            <li>
              <T k="invitation.many.column.neighbourhood" tags={{ b: <strong /> }} />
            </li>
            {mayWishRoles && (
              <li>
                <T k="invitation.many.column.role" tags={{ b: <strong /> }} />
              </li>
            )}
          </ul>
        </Details>
        <DestinationField rounds={rounds} />
        <div>
          <Button>{t('invitation.many.look')}</Button>
        </div>
      </Form>
      <Enhance script="forms" />
    </>
  )
}
