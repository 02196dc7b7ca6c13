import type { form as english } from '../en/form'
import type { Translation } from '../translation'

export const form: Translation<typeof english> = {
  'form.unexplained': 'Gwiriwch yr ateb hwn.',
  'form.too-long': 'Defnyddiwch {limit, plural, other {# nod}} neu lai.',
  'form.money-unclear': 'Rhowch swm mewn punnoedd, fel 240 neu 240.50.',
  'form.too-many-choices':
    'Rydych wedi dewis {chosen} syniad. Dewiswch {limit, plural, one {# yn unig} other {# neu lai}}.',
  'form.email-missing': 'Rhowch eich cyfeiriad e-bost.',
  'form.email-unclear': 'Rhowch gyfeiriad e-bost, fel enw@example.org.',
  'form.code-missing': 'Rhowch y cod 6 digid o’r llythyr.',
  'form.code-unclear': 'Rhowch 6 digid, fel 123456. Mae bylchau’n iawn.',
  'form.name-missing': 'Rhowch eich enw.',
}
