import type { minutes as english } from '../en/minutes'
import type { Translation } from '../translation'

export const minutes: Translation<typeof english> = {
  'minutes.foot': '{title}. Tudalen {sheet, number} o {of, number}',
  'minutes.private':
    'Copi’r panel ei hun. Mae’n dweud pam y camodd pobl allan: cadwch ef o fewn y panel. Nid yw hynny yn y cofnodion cyhoeddedig.',
  'minutes.interests': 'Pwy gamodd allan',
  'minutes.interests.none': 'Nid oedd gan neb yn y cyfarfod fuddiant yn unrhyw un o’r syniadau hyn.',
  'minutes.interest.direct': 'byddai’r person neu’r cartref yn elwa',
  'minutes.interest.indirect': 'byddai teulu neu ffrindiau agos yn elwa',
  'minutes.interest.loyalty': 'byddai grŵp y mae’r person yn perthyn iddo yn elwa',
  'minutes.interest.one': '{title}: {name} ({kind}).',
  'minutes.interest.why': '{title}: {name} ({kind}). “{note}”',
  'minutes.stepped-out': '{title}: camodd {names} allan, heb ei drafod na phenderfynu arno.',
  'minutes.decisions': 'Beth benderfynwyd',
  'minutes.given': 'Rhoddwyd',
  'minutes.votes': 'Pleidleisiau',
  'minutes.amount': 'Arian',
  'minutes.reasons': 'Pam',
  'minutes.reason': '{outcome}. {because}',
  'minutes.adopter.not-for': '(nid ar gyfer {titles})',
  'minutes.adopter': '{name}, {at}',
  'minutes.record': 'Yn ein cofnod',
  'minutes.record.head': 'Lle yn y cofnod',
  'minutes.record.entry': 'Eitem {sequence}',
  'minutes.record.hash': 'Pen y cofnod',
  'minutes.record.note':
    'Caiff pob gweithred ei hysgrifennu yn ein cofnod, ac mae pob eitem yn selio’r rhai o’i blaen. Pe bai unrhyw beth cyn y cyfarfod yn cael ei newid, ni fyddai’r pen hwn yn ffitio mwyach.',
  'minutes.signed': 'Llofnodwyd',
  'minutes.signed.how': 'Llofnodwch yma os ydych yn cadw cofnodion ar bapur. Mae’r rhestr yn sefyll hebddo.',
  'minutes.signed.chair': 'Cadeirydd, yn y cyfarfod nesaf',
  'minutes.present.some-time': 'Pwy oedd yno ar ryw adeg',
  'minutes.quorum.each':
    'Roedd angen {quorum, number} aelod â phleidlais i benderfynu. Mae pwy benderfynodd gyda phob syniad.',
  'minutes.residents.panel':
    'Ar y panel cyfan, roedd {residents, number} o’r {voting, number} aelod â phleidlais yn byw yn yr ardal.',
  'minutes.deciders.all': 'Penderfynwyd ar bob syniad gan {names}.',
  'minutes.deciders.most': 'Lle nad oes dim arall wrth ymyl syniad, penderfynwyd arno gan {names}.',
  'minutes.deciders': 'Penderfynwyd gan {names}.',
  'minutes.panel-votes': 'Sut y pleidleisiodd y panel',
  'minutes.vote.carried':
    '{title}: {yes, number} o blaid, {no, number} yn erbyn, {abstain, number} yn ymatal. Cymeradwywyd.',
  'minutes.vote.not-carried':
    '{title}: {yes, number} o blaid, {no, number} yn erbyn, {abstain, number} yn ymatal. Ni chymeradwywyd.',
  'minutes.vote.tied': '{title}: {yes, number} o blaid, {no, number} yn erbyn, {abstain, number} yn ymatal. Cyfartal.',
  'minutes.vote.void': '{title}: pleidlais nad oedd yn cyfrif.',
  'minutes.vote.casting': 'Rhoddodd {name} bleidlais fwrw.',
  'minutes.voice.yes': '{name} o blaid',
  'minutes.voice.no': '{name} yn erbyn',
  'minutes.voice.abstain': '{name} yn ymatal',
  'minutes.print': 'Argraffu’r cofnodion, neu gadw copi (PDF)',
  'minutes.print.private': 'Copi’r panel ei hun, gyda pham y camodd pobl allan (PDF)',
}
