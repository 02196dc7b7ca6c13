import type { refusal as english } from '../en/refusal'
import type { Translation } from '../translation'

export const refusal: Translation<typeof english> = {
  'refusal.unexplained': 'Ni allwch wneud hynny ar hyn o bryd. Gofynnwch i’r cydlynydd am help.',
  'refusal.accent-not-a-colour': 'Rhowch liw fel chwe llythyren neu rif ar ôl #, fel #a8361a.',
  'refusal.accent-too-pale': 'Dewiswch liw tywyllach. Mae geiriau yn hwn yn rhy olau i’w darllen ar ein tudalennau.',
  'refusal.too-many-choices': 'Rydych wedi dewis {chosen} syniad. Gallwch ddewis hyd at {limit}.',
  'refusal.no-such-proposal':
    'Nid yw syniad a ddewisoch ({reference}) ar y rhestr mwyach. Dewiswch eto, yna bwriwch eich pleidlais.',
  'refusal.not-on-the-roll':
    'Nid ydych ar y rhestr o bleidleiswyr ar gyfer y rownd hon. Gofynnwch i’r cydlynydd os credwch y dylech fod.',
  'refusal.voting-not-open-yet': 'Nid yw’r pleidleisio wedi agor eto. Mae’n agor {opensAt}.',
  'refusal.voting-closed': 'Caeodd y pleidleisio {closedAt}. Ni ellir cyfrif pleidleisiau sy’n dod wedyn.',
  'refusal.sign-in-first': 'Mewngofnodwch yn gyntaf.',
  'refusal.not-yours-to-do':
    'Gwaith i eraill yw hwn. Gofynnwch i’r cydlynydd os ydych yn meddwl mai chi ddylai ei wneud.',
  'refusal.too-many-codes':
    'Rydym wedi anfon cymaint o godau ag y gallwn i’r cyfeiriad hwnnw am y tro. Defnyddiwch yr un diweddaraf, neu gofynnwch eto o {againAt} ymlaen.',
  'refusal.no-letters-from-here':
    'Allwn ni ddim anfon llythyrau oddi yma eto, felly all neb fewngofnodi. Does dim o’i le ar eich cyfeiriad.',
  'refusal.code-wrong':
    'Nid dyna’r cod a anfonwyd gennym. Gwiriwch ef, a rhowch gynnig arall arni: mae gennych {left, plural, one {un cynnig} other {# cynnig}} ar ôl.',
  'refusal.code-tried-too-often':
    'Roedd hynny’n anghywir {most} gwaith, felly mae’r cod wedi peidio â gweithio. Anfonwch god arall, a defnyddiwch hwnnw.',
  'refusal.code-run-out':
    'Roedd y cod yn gweithio am 10 munud, ac maen nhw ar ben. Anfonwch god arall, a defnyddiwch hwnnw.',
  'refusal.code-replaced':
    'Mae cod mwy newydd wedi’i anfon i’r cyfeiriad hwnnw. Defnyddiwch y llythyr diweddaraf, yn y porwr a ofynnodd amdano.',
  'refusal.code-used':
    'Mae’r cod hwnnw wedi’i ddefnyddio. Unwaith y mae pob un yn gweithio: anfonwch god arall, a defnyddiwch hwnnw.',
  'refusal.code-not-asked-here': 'Ni ofynnwyd am y cod hwnnw yn y porwr hwn. Gofynnwch am un yma, a defnyddiwch hwnnw.',
  'refusal.name-too-late':
    'Cymerodd hynny ormod o amser, felly rhaid gofyn i chi fewngofnodi eto. Dechreuwch gyda’ch cyfeiriad e-bost.',
  'refusal.you-have-an-interest': 'Mae gennych fuddiant yn hwn, felly rhaid i rywun arall ei wneud.',
  'refusal.round-cancelled': 'Cafodd y rownd hon ei chanslo, felly ni all dim ynddi newid.',
  'refusal.round-not-open-yet': 'Gall syniadau ddod i mewn o {opensAt}.',
  'refusal.proposals-closed':
    'Caeodd y syniadau ar {closedAt}. Mae’r hyn a ysgrifennoch cynt wedi’i gadw, a gall fynd i’r rownd nesaf.',
  'refusal.step-not-taken': 'Does dim cam fel yna yn y rownd hon.',
  'refusal.not-at-this-stage': 'Nid dyma’r amser i wneud hynny yn y rownd hon.',
  'refusal.already-sent-in': 'Rydych wedi anfon y syniad hwn. Cymerwch ef yn ôl yn gyntaf, yna gallwch ei newid.',
  'refusal.proposal-withdrawn':
    'Cafodd y syniad hwn ei dynnu’n ôl, felly ni ellir gwneud dim mwy ag ef. Gallwch ddechrau un newydd.',
  'refusal.saved-meanwhile':
    'Cafodd yr ateb hwn ei gadw mewn ffenestr arall ar {savedAt}. Edrychwch ar y ddau, yna cadwch eto.',
  'refusal.no-such-choice': 'Dewiswch un o’r lleoedd a’r themâu ar y rhestr.',
  'refusal.proposal-not-ready': 'Mae rhai cwestiynau heb eu hateb eto. Atebwch nhw, yna anfonwch eich syniad.',
  'refusal.not-sent-in': 'Cafodd y syniad hwn ei gymryd yn ôl, felly does dim i’w wirio.',
  'refusal.reason-missing': 'Dywedwch pam nad yw’n ffitio. Mae gan y person a ofynnodd hawl i wybod.',
  'refusal.not-all-checked': 'Mae {left, plural, other {# syniad}} heb eu gwirio eto. Wedyn gallwch orffen.',
  'refusal.not-funded': 'Gellir dweud stori unwaith y bydd y syniad wedi’i ariannu.',
  'refusal.plan-does-not-hold': 'Nid yw rhannau o’r cynllun yn ffitio gyda’i gilydd. Agorwch y cynllun i’w cywiro.',
  'refusal.already-published':
    'Mae’r rownd hon wedi’i chyhoeddi, felly mae ei rheolau’n sefydlog. Gallwch newid ei dyddiadau o hyd.',
  'refusal.closing-date-past': 'Byddai syniadau wedi cau {closedAt}. Newidiwch y dyddiadau cyn cyhoeddi.',
  'refusal.not-published-yet': 'Nid yw’r rownd hon wedi’i chyhoeddi. Newidiwch ei dyddiadau yn y cynllun.',
  'refusal.dates-do-not-hold':
    'Nid yw’r dyddiadau hyn yn ffitio gyda’i gilydd, neu maent wedi bod. Edrychwch ar bob un eto.',
  'refusal.nothing-changed': 'Nid oes dim wedi newid. Symudwch ddyddiad, neu gadewch nhw fel y maent.',
  'refusal.already-adopted': 'Mae’r panel wedi penderfynu’r rownd hon, felly ni ellir newid hyn mwyach.',
  'refusal.scores-locked-already': 'Mae’r sgoriau wedi’u cloi’n barod.',
}
