import type { help as english } from '../en/help'
import type { Translation } from '../translation'

export const help: Translation<typeof english> = {
  'help.title': 'Helpu cymydog wyneb yn wyneb',
  'help.lead':
    'Rydych yn eistedd gyda’ch gilydd, ac rydych yn teipio ar ei rhan. Hi sy’n penderfynu. Mae’r cofnod yn enwi’r ddwy ohonoch, ac mae pob tudalen yn dweud pwy sydd biau hi.',
  'help.known': 'Rhywun rydym yn ei adnabod',
  'help.find': 'Rhan o’i henw',
  'help.find-hint': 'Fel “Edna” neu “Harr”.',
  'help.look': 'Chwilio amdani',
  'help.not-found': 'Dydyn ni’n adnabod neb yma sydd â “{name}” yn ei enw.',
  'help.begin': 'Dechrau helpu<unseen> {name}</unseen>',
  'help.by-code': 'Rhywun sydd wedi ysgrifennu ar bapur',
  'help.code': 'Y cod ar y llyfryn',
  'help.code-hint': 'Ar frig y dudalen gyntaf, ac ar waelod pob un. Fel “SPR-07”.',
  'help.look-code': 'Dod o hyd i’r un sydd biau ef',
  'help.code-found': '{reference} · {round} · {place}',
  'help.code-not-found':
    'Nid oes gan syniad neb y gwyddom ei fod yn byw yma’r cod “{code}”. Edrychwch ar y llyfryn unwaith eto, neu chwiliwch am yr enw.',
  'help.new': 'Rhywun newydd, heb e-bost',
  'help.new-body': 'Rydych wedi cwrdd â hi, ac rydych yn gwybod ei bod yn byw yma. Mae’r cofnod yn dweud eich bod.',
  'help.new-name': 'Ei henw',
  'help.new-place': 'Ble mae hi’n byw',
  'help.begin-new': 'Dechrau ei helpu',
  'help.bar.label': 'Helpu cymydog',
  'help.bar.title': 'Yn helpu {name}.',
  'help.bar.body': '{helper} sydd wrth y bysellfwrdd.',
  'help.bar.end': 'Rwyf wedi gorffen helpu {name}',
  'help.stop.title': 'Ydych chi wedi gorffen helpu {name}?',
  'help.stop.lead': '{helper} sydd wrth y bysellfwrdd. Nes i chi ddweud, mae popeth yma’n cael ei wneud dros {name}.',
  'help.stop.sign-out': 'Gorffen, ac allgofnodi {helper} hefyd',
  'help.stop.sign-out-hint': 'Allgofnodwch hefyd os nad eich dyfais chi yw hi.',
  'help.ended': 'Rydych wedi gorffen helpu',
  'help.ended-body': 'Mae’r hyn oedd ar y sgrin wedi’i glirio. Rydych wedi mewngofnodi fel chi’ch hun eto.',
  'help.letter.subject': 'Mae {helper} wedi eich helpu',
  'help.letter.what':
    'Mae {helper}, adeiladwr cymunedol {partnership}, newydd ddechrau gweithredu ar eich rhan ar ein tudalennau, gyda chi wrth eu hochr.',
  'help.letter.check': 'Os nad oeddech chi yno, dywedwch wrth y cadeirydd heddiw.',
}
