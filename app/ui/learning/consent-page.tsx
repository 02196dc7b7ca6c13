import { PageHeading } from '../arrange'
import { Button, ButtonRow } from '../button'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { TextField } from '../field'
import { Form, type FormReply } from '../form'
import { BackLink } from '../layout'
import { useMessages } from '../messages'
import { Inset } from '../notice'
import { Prose } from '../prose'
import { YesTag, YesWords, type PersonShown } from './people-page'

interface ConsentPageProps {
  partnership: string
  home: string
  asked: PersonShown & { readonly title: string; readonly words: string; readonly pictures: readonly string[] }
  reply: FormReply
}

/** For somebody who is in a story: yes, or not any more. */
export function ConsentPage({ partnership, home, asked, reply }: ConsentPageProps) {
  const { t } = useMessages()
  const { title, name, isChild, yes, words, pictures, withdrawnAt } = asked
  return (
    <>
      <BackLink href={home}>{partnership}</BackLink>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <PageHeading
        eyebrow={title}
        title={t(isChild ? 'learning.consent.heading-child' : 'learning.consent.heading', { name })}
        lead={t('learning.consent.lead', { partnership })}
      />
      <p>
        <YesTag person={asked} />
      </p>
      <YesWords person={asked} />
      <Prose>
        {words !== '' && (
          <>
            <h2>{t('learning.consent.words')}</h2>
            <Inset>
              <p className="as-written">{words}</p>
            </Inset>
          </>
        )}
        {pictures.length > 0 && (
          <>
            <h2>{t('learning.consent.pictures')}</h2>
            <ul>
              {pictures.map((shows) => (
                <li key={shows}>{shows}</li>
              ))}
            </ul>
          </>
        )}
        <p>{t('learning.consent.means')}</p>
      </Prose>
      {yes ? (
        <Form once>
          <input type="hidden" name="do" value="take-back" />
          <ButtonRow>
            <Button kind="stop">{t('learning.consent.take-back')}</Button>
          </ButtonRow>
        </Form>
      ) : (
        <Form answers={reply.answers} errors={reply.errors} once>
          <input type="hidden" name="do" value="yes" />
          {withdrawnAt !== null && <p>{t('learning.consent.again')}</p>}
          {isChild && (
            <TextField name="fromParent" label={t('learning.consent.parent')} autoComplete="name" spellCheck={false} />
          )}
          <ButtonRow>
            <Button>{t('learning.consent.yes')}</Button>
          </ButtonRow>
        </Form>
      )}
      {!yes && withdrawnAt === null && <p>{t('learning.consent.no')}</p>}
      <Enhance script="forms" />
    </>
  )
}
