import { noonOf } from '~/domain/time'
import { PageHeading, Stack } from '../arrange'
import { Button, ButtonRow } from '../button'
import { DateField } from '../date-field'
import { Details } from '../details'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { TextField } from '../field'
import { Form, type Answers } from '../form'
import { BackLink } from '../layout'
import { useMessages } from '../messages'
import { Notice } from '../notice'
import type { PeopleReply } from '../people/reply'
import { RippleCards, type RippleKept } from './keep-ripples-page'
import { EndFields, LinkFields, TellerFields, type EndsToChoose } from './ripple-fields'

interface SittingProps {
  home: string
  /** Nothing when it is to be opened. */
  sitting: { id: string; name: string; heldOn: string; present: number; rows: readonly RippleKept[] } | null
  saved: Answers
  ends: EndsToChoose
  told: boolean
  reply: PeopleReply
}

/** A sitting: who was there, counted, and what they tell, one after the other on one page. */
export function SittingPage({ home, sitting, saved, ends, told, reply }: SittingProps) {
  const { t, format } = useMessages()
  const telling = reply.answers['step'] === 'tell' || 'to-name' in reply.answers
  return (
    <>
      <BackLink href={`${home}/manage/ripples`}>{t('ripples.keep')}</BackLink>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      {told && <Notice kind="good" title={t('ripples.sitting.told')} announce />}
      <PageHeading
        eyebrow={t('ripples.sitting')}
        title={sitting?.name ?? t('ripples.open-sitting')}
        lead={
          sitting
            ? `${format.day(noonOf(sitting.heldOn))}, ${t('ripples.present', { count: sitting.present })}`
            : t('ripples.sitting.lead')
        }
      />
      {sitting === null ? (
        <SittingForm saved={saved} reply={reply} button={t('ripples.open-sitting')} />
      ) : (
        <>
          <Stack as="section" id="tell">
            <h2>{t('ripples.sitting.add')}</h2>
            <Form answers={telling ? reply.answers : {}} errors={telling ? reply.errors : {}} once>
              <EndFields of="from" ends={ends} />
              <EndFields of="to" ends={ends} />
              <LinkFields>
                <TellerFields forSomebody />
              </LinkFields>
              <Button name="step" value="tell">
                {t('ripples.sitting.add-it')}
              </Button>
            </Form>
          </Stack>
          <Stack as="section">
            <h2>{t('ripples.sitting.so-far', { count: sitting.rows.length })}</h2>
            <RippleCards home={home} rows={sitting.rows} />
          </Stack>
          <Details summary={t('ripples.sitting.change')} open={!telling && Object.keys(reply.errors).length > 0}>
            <SittingForm
              saved={saved}
              reply={telling ? { answers: {}, errors: {} } : reply}
              button={t('ripples.sitting.save')}
            />
          </Details>
        </>
      )}
      <Enhance script="forms" />
    </>
  )
}

function SittingForm({ saved, reply, button }: { saved: Answers; reply: PeopleReply; button: string }) {
  const { t } = useMessages()
  return (
    <Form answers={reply.answers} errors={reply.errors} saved={saved} once>
      <TextField
        name="name"
        label={t('ripples.sitting.name')}
        hint={t('ripples.sitting.name-hint')}
        autoComplete="off"
      />
      <DateField name="heldOn" legend={t('ripples.sitting.day')} />
      <TextField
        name="present"
        label={t('ripples.sitting.present')}
        hint={t('ripples.sitting.present-hint')}
        inputMode="numeric"
        width={4}
        autoComplete="off"
      />
      <ButtonRow>
        <Button name="step" value="sitting">
          {button}
        </Button>
      </ButtonRow>
    </Form>
  )
}
