import type { learning as english } from '../en/learning'
import type { Translation } from '../translation'

export const learning: Translation<typeof english> = {
  'learning.stories': 'Straeon',
  'learning.stories.lead': 'Beth wnaeth cymdogion gyda symiau bach o arian, yn eu geiriau eu hunain.',
  'learning.stories.count': 'Straeon wedi’u dweud',
  'learning.stories.people': 'Pobl a gymerodd ran',
  'learning.stories.hours': 'Oriau a roddwyd gan gymdogion',
  'learning.stories.read': 'Darllen y stori <unseen>am {title}</unseen>',
  'learning.stories.empty': 'Mae’r stori gyntaf yn dal i ddigwydd',
  'learning.stories.empty-body':
    'Pan fydd syniad wedi’i ariannu a’i wneud, mae’r bobl a’i gwnaeth yn dweud yma sut aeth hi.',
  'learning.stories.empty-action': 'Gweld y syniadau',
  'learning.people': '{people, plural, one {Cymerodd # person ran} other {Cymerodd # o bobl ran}}',
  'learning.hours': '{hours, plural, one {# awr wedi’i rhoi} two {# awr wedi’u rhoi} other {# awr wedi’u rhoi}}',
  'learning.story.title': 'Sut aeth hi?',
  'learning.story.heading': 'Sut aeth hi',
  'learning.story.for': 'Stori {title}',
  'learning.story.lead':
    'Tri chwestiwn a dau rif. Gall pawb ei darllen, felly peidiwch ag enwi pobl nad ydynt wedi cytuno.',
  'learning.story.what-happened': 'Beth ddigwyddodd?',
  'learning.story.what-happened-hint':
    'Mae’r foment orau yn lle da i ddechrau. Mae’n werth dweud beth aeth yn wahanol hefyd.',
  'learning.story.who': 'Pwy ddaeth ynghyd nad oedd yn adnabod ei gilydd o’r blaen?',
  'learning.story.who-hint': 'Cymdogion, cenedlaethau, grwpiau. Mae un peth yn arwain at y nesaf.',
  'learning.story.next': 'Beth sy’n dod nesaf?',
  'learning.story.next-hint': 'A fydd yn parhau? Beth fyddech yn ei ddweud wrth rywun sydd am wneud yr un peth?',
  'learning.story.people': 'Tua faint o bobl gymerodd ran?',
  'learning.story.hours': 'Tua faint o oriau a roddodd cymdogion?',
  'learning.story.count-hint': 'Os nad ydych yn gwybod, gadewch ef yn wag.',
  'learning.story.button': 'Cyhoeddi’r stori',
  'learning.story.told': 'Dywedwyd ar {toldOn}',
  'learning.story.who-heading': 'Pwy ddaeth ynghyd',
  'learning.story.next-heading': 'Beth sy’n dod nesaf',
  'learning.story.change': 'Newid y stori',
  'learning.story.invite': 'Cafodd eich syniad ei ariannu. Pan fydd wedi’i wneud, dywedwch wrthym sut aeth hi.',
  'learning.story.tell': 'Dweud y stori',
  'learning.story.thanks': 'Diolch. Mae eich stori ar y dudalen.',
  'learning.story.not-yet': 'Does dim stori i’w dweud eto',
  'learning.story.not-yet-body': 'Gellir dweud stori unwaith y bydd syniad wedi’i ariannu.',
}
