import { describe, expect, it } from 'vitest'
import { Choice } from '~/ui/choice'
import { DateField } from '~/ui/date-field'
import { ErrorSummary } from '~/ui/error-summary'
import { MoneyField, TextField } from '~/ui/field'
import { Form } from '~/ui/form'
import { TextArea } from '~/ui/text-area'
import { attributes, render } from './render'

const answers = {
  title: 'Planters <b>',
  cost: 'two fifty',
  helpers: ['group', 'family'],
  'start-day': '31',
  'start-month': '2',
}
const errors = { cost: 'Enter an amount in pounds', title: 'Use fewer characters' }

describe('a field without an error', () => {
  const html = render(<TextField name="payee.name" label="Who should be paid?" hint="A person or a group." />)

  it('ties its label to its control', () => {
    expect(attributes(html, 'label')).toMatchObject({ for: 'payee-name' })
    expect(attributes(html, 'input')).toMatchObject({ id: 'payee-name', name: 'payee.name' })
  })

  it('is described by its hint alone, and is not marked wrong', () => {
    const input = attributes(html, 'input')
    expect(input['aria-describedby']).toBe('payee-name-hint')
    expect(html).toContain('id="payee-name-hint"')
    expect(input).not.toHaveProperty('aria-invalid')
  })

  it('is described by nothing when there is nothing to say', () => {
    expect(attributes(render(<TextField name="a" label="A" />), 'input')).not.toHaveProperty('aria-describedby')
  })
})

describe('a field in a form that came back', () => {
  const html = render(
    <Form answers={answers} errors={errors} saved={{ title: 'What was saved before' }}>
      <TextField name="title" label="Title" hint="Short" value="What the page gave" />
      <MoneyField name="cost" label="How much?" />
      <TextField name="place" label="Where?" value="The square" />
      <Choice
        kind="several"
        name="helpers"
        legend="Who is helping?"
        options={[
          { value: 'family', label: 'Family' },
          { value: 'nobody', label: 'Nobody' },
          { value: 'group', label: 'A group', hint: 'Any group' },
        ]}
      />
      <DateField name="start" legend="When?" />
    </Form>,
  )

  it('keeps what was typed, as text', () => {
    expect(attributes(html, 'input', 'title').value).toBe('Planters &lt;b&gt;')
    expect(attributes(html, 'input', 'cost').value).toBe('two fifty')
    expect(attributes(html, 'input', 'start-day').value).toBe('31')
    expect(attributes(html, 'input', 'start-year').value).toBe('')
  })

  it('falls back to what the page gave for what was not sent', () => {
    expect(attributes(html, 'input', 'place').value).toBe('The square')
  })

  it('starts from what was saved only as long as nothing has come back', () => {
    const fresh = render(
      <Form saved={{ title: 'What was saved before' }}>
        <TextField name="title" label="Title" />
      </Form>,
    )
    expect(attributes(fresh, 'input').value).toBe('What was saved before')
  })

  it('keeps every box ticked that was', () => {
    const boxes = [...html.matchAll(/<input type="checkbox"[^>]*>/g)].map(([box]) => box)
    expect(boxes.map((box) => box.includes('checked'))).toEqual([true, false, true])
  })

  it('ticks nothing when nothing came back ticked, whatever was saved before', () => {
    const none = render(
      <Form answers={{ title: '' }} saved={{ helpers: 'a' }}>
        <Choice kind="several" name="helpers" legend="Who?" value={['a']} options={[{ value: 'a', label: 'A' }]} />
      </Form>,
    )
    expect(none).not.toContain('checked')
  })

  it('says what is wrong, after its hint, and marks itself wrong', () => {
    expect(attributes(html, 'input', 'title')).toMatchObject({
      'aria-describedby': 'title-hint title-error',
      'aria-invalid': 'true',
    })
    expect(html).toMatch(/id="title-error"><span class="unseen">Error: <\/span>Use fewer characters/)
  })

  it('leaves the checking to us', () => {
    expect(html).toContain('novalidate')
  })
})

describe('a question with several controls', () => {
  const html = render(
    <Choice
      kind="one"
      name="theme"
      legend="Theme"
      hint="Choose one"
      error="Choose a theme"
      options={[
        { value: 'food', label: 'Food' },
        { value: 'play', label: 'Play', hint: 'Games too' },
      ]}
    />,
  )

  it('describes the group, not each control', () => {
    expect(attributes(html, 'fieldset')['aria-describedby']).toBe('theme-hint theme-error')
  })

  it('gives its first control the id that the error summary leads to', () => {
    expect(attributes(html, 'input').id).toBe('theme')
    expect(html).toContain('id="theme-2"')
    expect(html).toContain('aria-describedby="theme-2-more"')
  })

  it('lets an error be on a date, at its first box', () => {
    const date = render(<DateField name="start" legend="When?" error="Too early" wrong={['year']} />)
    expect(attributes(date, 'input', 'start-day')).toMatchObject({ id: 'start' })
    expect(attributes(date, 'input', 'start-day')).not.toHaveProperty('aria-invalid')
    expect(attributes(date, 'input', 'start-year')).toMatchObject({ 'aria-invalid': 'true' })
  })
})

describe('a long answer', () => {
  it('says its limit in words, and carries the sentences that counting needs in every plural form', () => {
    const html = render(<TextArea name="about" label="About" most={300} />, 'cy')
    expect(attributes(html, 'textarea')).toMatchObject({ 'aria-describedby': 'about-count', 'data-most': '300' })
    const left = JSON.parse((attributes(html, 'p')['data-left'] ?? '').replaceAll('&quot;', '"')) as Record<
      string,
      string
    >
    expect(Object.keys(left).sort()).toEqual(['few', 'many', 'one', 'other', 'two', 'zero'])
    for (const [form, sentence] of Object.entries(left)) if (form !== 'zero') expect(sentence).toContain('#')
  })
})

describe('the error summary', () => {
  it('leads each line to its field, what is wrong with the whole first', () => {
    const html = render(<ErrorSummary errors={errors} general="The round is closed" />)
    expect(html).toMatch(/<ul class="error-list"><li>The round is closed<\/li><li><a href="#cost">/)
    expect(attributes(html, 'div')).toMatchObject({ role: 'alert', tabindex: '-1' })
    expect(html).toContain('autofocus')
  })

  it('is nothing when nothing is wrong', () => {
    expect(render(<ErrorSummary errors={{ title: undefined }} />)).toBe('')
  })
})
