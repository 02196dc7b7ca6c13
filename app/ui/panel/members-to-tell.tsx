import { waysToTell } from '~/domain/proposal'
import { Stack } from '../arrange'
import { Button, ButtonRow } from '../button'
import { Choice } from '../choice'
import { Form, type FormReply } from '../form'
import { useMessages } from '../messages'
import { SelectField } from '../select-field'

export interface MemberShown {
  personId: string
  name: string
  left: number
  toDeclare: number
  written: readonly { id: string; title: string; isNone: boolean }[]
}

interface MembersToTellProps {
  members: readonly MemberShown[]
  /** The reader may write down that somebody was told. */
  mayTell: boolean
  reply: FormReply
}

/** Members whom no letter reaches: what each is to hear, and for an interest, that she was told. */
export function MembersToTell({ members, mayTell, reply }: MembersToTellProps) {
  const { t } = useMessages()
  if (members.length === 0) return null
  const written = members.flatMap(({ name, written }) => written.map((one) => ({ ...one, name })))
  return (
    <Stack as="section" id="in-person">
      <h2>{t('scorers.tell.title')}</h2>
      <p>{t('scorers.tell.lead', { count: members.length })}</p>
      <ul>
        {members.map((one) => (
          <li key={one.personId}>
            <b>{one.name}</b>
            {(one.left > 0 || one.toDeclare > 0) && (
              <span className="why">
                {[
                  one.left > 0 && t('scorers.tell.left', { left: one.left }),
                  one.toDeclare > 0 && t('scorers.tell.to-declare', { count: one.toDeclare }),
                ]
                  .filter(Boolean)
                  .join(' ')}
              </span>
            )}
            {one.written.map(({ id, title, isNone }) => (
              <span className="why" key={id}>
                {t(isNone ? 'scorers.tell.none' : 'scorers.tell.interest', { title })}
              </span>
            ))}
          </li>
        ))}
      </ul>
      {mayTell && written.length > 0 && (
        <Form once answers={reply.answers} errors={reply.errors}>
          <h3>{t('scorers.tell.record')}</h3>
          <SelectField
            name="interest"
            label={t('telling.who')}
            options={[
              { value: '', label: t('telling.who.choose') },
              ...written.map(({ id, name, title }) => ({ value: id, label: t('telling.one', { name, title }) })),
            ]}
          />
          <Choice
            kind="one"
            name="way"
            legend={t('telling.way')}
            options={waysToTell.map((way) => ({ value: way, label: t(`telling.way.${way}`) }))}
          />
          <ButtonRow>
            <Button name="step" value="told">
              {t('telling.record.save')}
            </Button>
          </ButtonRow>
        </Form>
      )}
    </Stack>
  )
}
