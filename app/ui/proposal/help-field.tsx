import { helpKinds } from '~/domain/proposal'
import { helpField } from '~/forms/answers'
import { Fieldset, TextField } from '../field'
import { useWiring, type Question } from '../form'
import { useMessages } from '../messages'

/** Help that is offered or wanted: a line for each kind, to be left empty where there is none. */
export function HelpField({ label, ...question }: Question & { label: string }) {
  const { t } = useMessages()
  const wiring = useWiring(question)
  return (
    <Fieldset legend={label} question={question} wiring={wiring}>
      <div className="stack loose">
        {helpKinds.map((kind) => (
          <TextField
            key={kind}
            name={helpField(question.name, kind)}
            label={t(`proposal.help.${kind}`)}
            hint={t(`proposal.help.${kind}-hint`)}
            autoComplete="off"
          />
        ))}
      </div>
    </Fieldset>
  )
}
