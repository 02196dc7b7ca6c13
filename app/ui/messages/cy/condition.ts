import type { condition as english } from '../en/condition'
import type { Translation } from '../translation'

export const condition: Translation<typeof english> = {
  'condition.title': 'Amodau',
  'condition.wait':
    '{count, plural, zero {Ni thelir dim nes bod hyn i gyd wedi’i fodloni:} one {Ni thelir dim nes bod hyn wedi’i fodloni:} two {Ni thelir dim nes bod hyn i gyd wedi’i fodloni:} few {Ni thelir dim nes bod hyn i gyd wedi’i fodloni:} many {Ni thelir dim nes bod hyn i gyd wedi’i fodloni:} other {Ni thelir dim nes bod hyn i gyd wedi’i fodloni:}}',
  'condition.all-met': 'Mae’r holl amodau wedi’u bodloni, felly gellir ei dalu.',
  'condition.open': 'Ddim eto',
  'condition.met': 'Wedi’i fodloni',
  'condition.waits': 'Yn aros am amod',
  'condition.own':
    'Dywedwch wrth {partnership} pan fydd hyn wedi’i wneud, a dangoswch hynny. Wedyn gellir talu’r arian.',
  'condition.event.met': 'Wedi’i fodloni, meddai {name}, {moment}: {because}',
  'condition.event.not-met': 'Heb ei fodloni mwyach, meddai {name}, {moment}: {because}',
  'condition.event.let-go': 'Heb ei ofyn mwyach, {moment}: {because}',
  'condition.tick.which': 'Pa un?',
  'condition.tick.because.hint': 'Mae’n aros yn y cofnod, gyda’ch enw.',
  'condition.tick.met': 'Nodi bod un wedi’i fodloni',
  'condition.tick.met.because': 'Beth ddangosodd hynny?',
  'condition.tick.met.button': 'Mae wedi’i fodloni',
  'condition.tick.not-met': 'Nid yw un wedi’i fodloni mwyach',
  'condition.tick.not-met.because': 'Beth sydd wedi newid?',
  'condition.tick.not-met.button': 'Nid yw wedi’i fodloni mwyach',
}
