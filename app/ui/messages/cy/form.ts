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
  'form.for-neighbours-missing': 'Dywedwch a fydd yn dda i bobl sy’n byw yma.',
  'form.ruled-out-missing': 'Dywedwch a yw’r arian ar gyfer unrhyw un o’r rhain.',
  'form.title-missing': 'Rhowch enw i’ch syniad.',
  'form.summary-missing': 'Dywedwch eich syniad mewn un frawddeg.',
  'form.idea-missing': 'Dywedwch beth rydych am ei wneud.',
  'form.who-benefits-missing': 'Dywedwch i bwy y bydd yn dda.',
  'form.place-missing': 'Dewiswch ble bydd yn digwydd, yn bennaf.',
  'form.theme-missing': 'Dewiswch y thema sy’n ffitio orau.',
  'form.who-helps-missing': 'Dywedwch pwy sy’n helpu. Os mai dim ond chi hyd yma, dywedwch hynny.',
  'form.cost-missing': 'Rhowch faint sydd ei angen arnoch mewn punnoedd, fel 240 neu 240.50.',
  'form.cost-too-small':
    'Mae’r rownd hon yn dechrau ar {smallestAskPence}. Am lai na hynny, siaradwch â ni: efallai nad oes angen rownd o gwbl.',
  'form.cost-too-large':
    'Mae’r rownd hon yn rhoi hyd at {largestAskPence}. Gofynnwch am hynny neu lai, a dywedwch isod o ble daw’r gweddill.',
  'form.spent-on-missing': 'Dywedwch ar beth y byddwch yn ei wario.',
  'form.when-missing': 'Dywedwch pryd bydd yn digwydd. Mae dyddiad bras yn iawn.',
  'form.pay-to-missing': 'Dewiswch pwy ddylem ei dalu.',
  'form.payee-name-missing': 'Rhowch enw’r grŵp, y siop neu’r person y dylem ei dalu.',
  'form.finding-missing': 'Dewiswch a yw’n cyd-fynd â’r rheolau.',
  'form.because-missing': 'Dywedwch pam nad yw’n ffitio, fel y byddech yn dweud wrth gymydog.',
  'form.what-happened-missing': 'Dywedwch beth ddigwyddodd.',
  'form.who-came-together-missing': 'Dywedwch pwy ddaeth ynghyd.',
  'form.what-next-missing': 'Dywedwch beth sy’n dod nesaf. Mae “dim, mae wedi gorffen” yn ateb hefyd.',
  'form.count-unclear': 'Rhowch rif cyfan, fel 40, neu gadewch ef yn wag.',
}
