import type { panel as english } from '../en/panel'
import type { Translation } from '../translation'

export const panel: Translation<typeof english> = {
  'panel.progress': '{done, number} o {total, number}',
  'panel.ready.strengths': 'Yn defnyddio cryfderau lleol',
  'panel.ready.strengths.0': 'Daw popeth o’r tu allan',
  'panel.ready.strengths.3': 'Yn defnyddio rhai sgiliau a lleoedd sydd gennym',
  'panel.ready.strengths.5': 'Wedi’i adeiladu ar yr hyn y mae pobl yma’n ei wybod, yn berchen arno ac yn ei garu',
  'panel.ready.together': 'Cymdogion yn ei wneud gyda’i gilydd',
  'panel.ready.together.0': 'Un person yn ei wneud i eraill',
  'panel.ready.together.3': 'Ychydig gymdogion yn helpu',
  'panel.ready.together.5': 'Llawer o gymdogion yn ei lunio ac yn ei wneud gyda’i gilydd',
  'panel.ready.reaches': 'Yn cyrraedd pobl sy’n aml yn cael eu gadael allan',
  'panel.ready.reaches.0': 'Y bobl sydd bob amser yn dod',
  'panel.ready.reaches.3': 'Rhai pobl nad ydym yn eu gweld yn aml',
  'panel.ready.reaches.5': 'Wedi’i wneud gyda phobl sy’n aml yn cael eu gadael allan',
  'panel.ready.value': 'Gwerth da',
  'panel.ready.value.0': 'Gallai gostio llawer llai',
  'panel.ready.value.3': 'Pris teg am yr hyn mae’n ei wneud',
  'panel.ready.value.5': 'Mae ychydig o arian yn mynd ymhell iawn',
  'panel.ready.more': 'Yn debygol o arwain at fwy',
  'panel.ready.more.0': 'Mae’n dod i ben pan ddaw’r arian i ben',
  'panel.ready.more.3': 'Efallai y bydd yn para am sbel',
  'panel.ready.more.5': 'Mae’n debygol o dyfu, neu o ddechrau rhywbeth arall',
}
