import { mostOfRipple, rippleKinds } from '~/domain/learning'
import { Choice } from '../choice'
import { TextField } from '../field'
import { useMessages } from '../messages'
import { SelectField } from '../select-field'
import { TextArea } from '../text-area'
import { calledNode, monthsNamed, type RippleNode } from './ripple-words'

export interface EndsToChoose {
  readonly known: readonly RippleNode[]
  readonly projects: readonly { readonly id: string; readonly title: string; readonly round: string }[]
  readonly neighbourhoods: readonly { readonly id: string; readonly name: string }[]
}

/** One end of a ripple: something that stands there, a project that had money, or something new. */
export function EndFields({ of, ends }: { of: 'from' | 'to'; ends: EndsToChoose }) {
  const messages = useMessages()
  const { t } = messages
  const { known, projects, neighbourhoods } = ends
  return (
    <fieldset className="stack loose">
      <legend>
        <h2>{t(`ripples.tell.${of}`)}</h2>
      </legend>
      {(known.length > 0 || projects.length > 0) && (
        <SelectField
          name={of}
          label={t('ripples.tell.known')}
          options={[{ value: '', label: t('ripples.tell.new') }]}
          groups={[
            ...(known.length > 0
              ? [
                  {
                    label: t('ripples.tell.known-group'),
                    options: known.map((node) => ({ value: `known:${node.id}`, label: calledNode(messages, node) })),
                  },
                ]
              : []),
            ...(projects.length > 0
              ? [
                  {
                    label: t('ripples.tell.projects-group'),
                    options: projects.map(({ id, title, round }) => ({
                      value: `project:${id}`,
                      label: `${title} (${round})`,
                    })),
                  },
                ]
              : []),
          ]}
        />
      )}
      <TextField
        name={`${of}-name`}
        label={t('ripples.tell.name')}
        hint={t('ripples.tell.name-hint')}
        autoComplete="off"
      />
      <Choice
        kind="one"
        name={`${of}-kind`}
        legend={t('ripples.tell.kind')}
        options={rippleKinds
          .filter((kind) => kind !== 'project')
          .map((kind) => ({ value: kind, label: t(`ripples.kind.${kind}`), hint: t(`ripples.kind-hint.${kind}`) }))}
      />
      {neighbourhoods.length > 0 && (
        <SelectField
          name={`${of}-place`}
          label={t('ripples.tell.where')}
          options={[
            { value: '', label: t('strengths.where.all') },
            ...neighbourhoods.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      )}
      <TextField
        name={`${of}-one`}
        label={t('ripples.tell.one')}
        hint={t('ripples.tell.one-hint')}
        autoComplete="off"
        spellCheck={false}
        width={20}
      />
      <TextField
        name={`${of}-other`}
        label={t('ripples.tell.other')}
        autoComplete="off"
        spellCheck={false}
        width={20}
      />
      <Choice
        kind="several"
        name={`${of}-consent`}
        legend={t('ripples.tell.consent')}
        options={[{ value: 'yes', label: t('ripples.tell.consent-yes') }]}
      />
    </fieldset>
  )
}

/** When it happened, how sure that is, and how the one led to the other. */
export function LinkFields({ children }: { children?: React.ReactNode }) {
  const messages = useMessages()
  const { t } = messages
  return (
    <fieldset className="stack loose">
      <legend>
        <h2>{t('ripples.tell.link')}</h2>
      </legend>
      <SelectField
        name="month"
        label={t('ripples.tell.month')}
        options={[{ value: '', label: t('ripples.tell.no-month') }, ...monthsNamed(messages)]}
      />
      <TextField name="year" label={t('ripples.tell.year')} inputMode="numeric" width={6} autoComplete="off" />
      <Choice
        kind="one"
        name="sure"
        legend={t('ripples.tell.sure')}
        value="sure"
        options={(['sure', 'perhaps'] as const).map((value) => ({ value, label: t(`ripples.tell.sure.${value}`) }))}
      />
      <TextArea
        name="how"
        label={t('ripples.tell.how')}
        hint={t('ripples.tell.how-hint')}
        most={mostOfRipple.how}
        rows={3}
      />
      {children}
    </fieldset>
  )
}

/** Whose first name may stand beside it, as the one who told it. */
export function TellerFields({ forSomebody }: { forSomebody: boolean }) {
  const { t } = useMessages()
  return (
    <>
      <TextField
        name="teller"
        label={t(forSomebody ? 'ripples.tell.teller-theirs' : 'ripples.tell.teller')}
        hint={t('ripples.tell.teller-hint')}
        autoComplete="off"
        spellCheck={false}
        width={20}
      />
      <Choice
        kind="several"
        name="tellerConsent"
        legend={t('ripples.tell.teller-consent')}
        options={[
          { value: 'yes', label: t(forSomebody ? 'ripples.tell.teller-yes-theirs' : 'ripples.tell.teller-yes') },
        ]}
      />
    </>
  )
}
